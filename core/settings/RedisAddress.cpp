// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/RedisAddress.h"

#include "core/base/PlainText.h"
#include "core/settings/HostName.h"

#include <QRegularExpression>
#include <QUrl>

namespace Tidemark {

namespace {

constexpr int kMostDb = 9'999;
constexpr qsizetype kLongestNamed = 40;

tl::unexpected<Error> refused(const QString &part, const QString &expected)
{
    return fail(ErrorKind::Usage, QStringLiteral("%1: expected %2").arg(part, expected));
}

QString named(const QString &text)
{
    return plain(text, LineBreaks::Fold, kLongestNamed);
}

Status checkScheme(const QString &scheme)
{
    if (scheme == QLatin1String("redis"))
        return {};
    if (scheme != QLatin1String("rediss"))
        return refused(QStringLiteral("the scheme"), QStringLiteral("redis://, got \"%1\"").arg(named(scheme)));
    Error error{
        ErrorKind::Usage, QStringLiteral("the scheme: rediss:// needs TLS, which the Redis client library cannot do"), 0, 0, {}};
    error.hint = QStringLiteral("Let a tunnel on this machine (stunnel, ssh -L) do TLS, and give its end here: "
                                "redis://127.0.0.1:6379");
    return fail(error);
}

Status readUser(const QString &text, RedisAddress &into)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const auto decoded = [](const QString &part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    into.user = decoded(colon < 0 ? text : text.left(colon));
    const QString password = colon < 0 ? QString() : decoded(text.mid(colon + 1));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x20\\x7f]"));
    if (into.user.contains(control))
        return refused(QStringLiteral("the user"), QStringLiteral("a name without blanks"));
    if (password.contains(QChar(0)))
        return refused(QStringLiteral("the password"), QStringLiteral("text"));
    into.password = Secret(password.toUtf8());
    return {};
}

Status readHost(const QString &host, RedisAddress &into)
{
    const auto name = hostNameOf(host);
    if (!name)
        return refused(QStringLiteral("the host"), QStringLiteral("a name or an address, got \"%1\"").arg(named(host)));
    into.host = *name;
    return {};
}

Result<int> numberOf(const QString &part, const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most && !text.startsWith(QLatin1Char('+')))
        return number;
    return refused(part, QStringLiteral("a whole number from %1 to %2, got \"%3\"").arg(least).arg(most).arg(named(text)));
}

} // namespace

Result<RedisAddress> RedisAddress::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([^:/?#]+)://(?:([^/?#]*)@)?(\\[[^\\]]*\\]|[^:/?#@]*)(?::([^/?#]*))?(?:/([^?#]*))?([?#].*)?\\z"));
    const auto parts = form.match(text.trimmed());
    if (!parts.hasMatch())
        return refused(QStringLiteral("the address"), QStringLiteral("redis://[user@]host[:port][/db]"));
    RedisAddress address;
    if (const Status scheme = checkScheme(parts.captured(1).toLower()); !scheme)
        return fail(scheme.error());
    if (const Status user = readUser(parts.captured(2), address); !user)
        return fail(user.error());
    if (const Status host = readHost(parts.captured(3), address); !host)
        return fail(host.error());
    if (!parts.captured(6).isEmpty())
        return refused(QStringLiteral("the address"), QStringLiteral("nothing after the database's number"));
    if (parts.capturedStart(4) >= 0) {
        const auto port = numberOf(QStringLiteral("the port"), parts.captured(4), 1, 65'535);
        if (!port)
            return fail(port.error());
        address.port = quint16(*port);
    }
    if (!parts.captured(5).isEmpty()) {
        const auto db = numberOf(QStringLiteral("the database"), parts.captured(5), 0, kMostDb);
        if (!db)
            return fail(db.error());
        address.db = *db;
    }
    return address;
}

QString RedisAddress::hostAndPort() const
{
    const QString shown = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    return QStringLiteral("%1:%2").arg(shown).arg(port);
}

QString RedisAddress::text() const
{
    const QString who = user.isEmpty() ? QString() : QString::fromLatin1(QUrl::toPercentEncoding(user)) + QLatin1Char('@');
    const QString where = db == 0 ? QString() : QStringLiteral("/%1").arg(db);
    return QStringLiteral("redis://%1%2%3").arg(who, hostAndPort(), where);
}

bool RedisAddress::isLoopback() const
{
    static const QRegularExpression loopback(QStringLiteral("^(localhost|::1|127(\\.[0-9]{1,3}){3})\\z"));
    return loopback.match(host).hasMatch();
}

} // namespace Tidemark
