// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EdgeArguments.h"

#include "app/cli/GlobalOptions.h"
#include "app/cli/OutputFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#endif

namespace Tidemark {

namespace {

constexpr qint64 kLargestKeysFile = 1024 * 1024;
constexpr qint64 kLargestResolverFile = 64 * 1024;
constexpr qsizetype kMostResolvers = 3;
constexpr qint64 kShortestTrustS = 2;
constexpr qint64 kLongestTrustS = 86'400;

Result<QByteArray> keysIn(const QString &path)
{
    QFile file(path);
    const bool isRegular = QFileInfo(path).isFile();
    if (!isRegular || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData,
                    QStringLiteral("--keys-file: %1").arg(isRegular ? file.errorString() : QStringLiteral("no such file")));
    const QByteArray bytes = file.read(kLargestKeysFile + 1);
    if (bytes.size() > kLargestKeysFile)
        return fail(ErrorKind::Usage, QStringLiteral("--keys-file: larger than a list of keys can be"));
    return bytes;
}

Result<std::optional<ClosedEdge>> closedEdgeOf(const Invocation &invocation, const QString &folder)
{
    const bool hasKey = invocation.has(QStringLiteral("--upstream-key"));
    if (!invocation.has(QStringLiteral("--keys-file"))) {
        if (hasKey)
            return fail(ErrorKind::Usage,
                        QStringLiteral("--upstream-key: belongs to --keys-file; without it clients send keys of "
                                       "the API's, which pass through"));
        return std::optional<ClosedEdge>();
    }
    const auto keys = keysIn(invocation.value(QStringLiteral("--keys-file")));
    if (!keys)
        return fail(keys.error());
    const auto digests = clientDigestsOf(*keys);
    if (!digests)
        return fail(digests.error());
    ClosedEdge closed;
    closed.clientDigests = *digests;
    closed.keyFile = hasKey ? absolutePath(invocation.value(QStringLiteral("--upstream-key")))
                            : folder + QStringLiteral("/tidemark-upstream.key");
    return std::optional(closed);
}

QString certificatesHere()
{
    const QString usual = QStringLiteral("/etc/ssl/certs/ca-certificates.crt"); // Debian, Arch, Alpine
    for (const QString &path : {usual, QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),
                                QStringLiteral("/etc/ssl/ca-bundle.pem"), QStringLiteral("/etc/ssl/cert.pem")}) {
        if (QFileInfo(path).isFile())
            return path;
    }
    return usual;
}

QStringList resolversHere()
{
    static const QRegularExpression line(QStringLiteral("^\\s*nameserver\\s+([0-9.]+|[0-9a-fA-F:]+)\\s*$"),
                                         QRegularExpression::MultilineOption);
    QFile file(QStringLiteral("/etc/resolv.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    auto matches = line.globalMatch(QString::fromLatin1(file.read(kLargestResolverFile)));
    while (matches.hasNext() && found.size() < kMostResolvers) {
        const QString address = matches.next().captured(1);
        found += address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
    }
    return found;
}

#ifdef Q_OS_UNIX
// Who will own the cache folder: who does, or who makes it (root gives it to the owner of the folder around it).
QString ownerOf(const QString &cacheDir)
{
    QFileInfo info(cacheDir);
    while (!info.exists() && !info.isRoot())
        info.setFile(info.absolutePath());
    if (info.absoluteFilePath() == cacheDir || ::geteuid() == 0)
        return info.owner().isEmpty() || info.group().isEmpty() ? QString() : info.owner() + QLatin1Char(' ') + info.group();
    const struct passwd *user = ::getpwuid(::geteuid());
    const struct group *group = ::getgrgid(::getegid());
    return user && group ? QString::fromLocal8Bit(user->pw_name) + QLatin1Char(' ') + QString::fromLocal8Bit(group->gr_name)
                         : QString();
}
#else
QString ownerOf(const QString &)
{
    return {}; // nginx runs as whoever starts it there
}
#endif

} // namespace

QList<Option> edgeOptionList()
{
    return {
        {QStringLiteral("--listen"), QStringLiteral("HOST:PORT"), QStringLiteral("where clients ask (default 127.0.0.1:8080)")},
        {QStringLiteral("--cache-dir"), QStringLiteral("DIR"),
         QStringLiteral("what nginx writes (default cache in the folder of --out)")},
        {QStringLiteral("--modules"), QStringLiteral("DIR"),
         QStringLiteral("of nginx's njs module (default /usr/lib/nginx/modules)")},
        {QStringLiteral("--trust"), QStringLiteral("SECONDS"),
         QStringLiteral("how long a key is known once the API answered it (default 3600)")},
        {QStringLiteral("--keys-file"), QStringLiteral("FILE"),
         QStringLiteral(
             "clients have keys of your own, one a line, and one key of the API's pays for all; only digests are written")},
        {QStringLiteral("--upstream-key"), QStringLiteral("FILE"),
         QStringLiteral("with --keys-file: where nginx reads the API's key; never written by this program")},
    };
}

Result<NginxOptions> edgeOptions(const Invocation &invocation, const QUrl &apiBase, const QString &folder)
{
    NginxOptions options;
    options.upstream = apiBase;
    options.folder = folder;
    options.certificates = certificatesHere();
    options.resolvers = resolversHere();
    const auto text = [&invocation](const char *name, const QString &otherwise) {
        return invocation.has(QLatin1String(name)) ? invocation.value(QLatin1String(name)) : otherwise;
    };
    options.listen = text("--listen", options.listen);
    options.cacheDir = absolutePath(text("--cache-dir", folder + QStringLiteral("/cache")));
    options.modulesDir = absolutePath(text("--modules", options.modulesDir));
    options.user = ownerOf(options.cacheDir);
    if (invocation.has(QStringLiteral("--trust"))) {
        const auto trust =
            integerIn(QStringLiteral("--trust"), invocation.value(QStringLiteral("--trust")), kShortestTrustS, kLongestTrustS);
        if (!trust)
            return fail(trust.error());
        options.trustS = *trust;
    }
    const auto closed = closedEdgeOf(invocation, folder);
    if (!closed)
        return fail(closed.error());
    options.closed = *closed;
    return options;
}

} // namespace Tidemark
