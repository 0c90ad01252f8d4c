// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/UnlistedEndpoint.h"

#include "core/base/PlainText.h"
#include "core/catalogue/SloTier.h"

#include <QRegularExpression>

namespace Tidemark {

namespace {

constexpr qint64 kTtlS = 300; // nothing is known of how long such an answer is true
constexpr qsizetype kLongestPath = 100;
constexpr qsizetype kMostParameters = 20;

// What some APIs take a key in: ours travels in a header, and no address may show it.
bool isForAKey(const QString &parameter)
{
    static const QRegularExpression form(QStringLiteral("^(x[-_])?(api[-_]?)?key$|token|secret"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(parameter).hasMatch();
}

} // namespace

bool isPathText(const QString &text)
{
    return text.trimmed().startsWith(QLatin1Char('/'));
}

Result<Endpoint> unlistedEndpoint(const QString &path, const QStringList &parameters)
{
    static const QRegularExpression form(QStringLiteral("^/?([A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*)/?\\z"));
    static const QRegularExpression name(QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]{0,59}\\z"));
    const QString shown = plain(path, LineBreaks::Fold, 60);
    const auto match = form.match(path.trimmed());
    if (!match.hasMatch() || path.size() > kLongestPath)
        return fail(ErrorKind::Usage,
                    QStringLiteral("endpoint: expected a path such as \"/user-posts/\", without a host, got \"%1\"").arg(shown));
    if (parameters.size() > kMostParameters)
        return fail(ErrorKind::Usage, QStringLiteral("endpoint: at most %1 parameters").arg(kMostParameters));
    Endpoint endpoint;
    endpoint.name = match.captured(1);
    endpoint.path = QLatin1Char('/') + endpoint.name + QLatin1Char('/');
    endpoint.summary = QStringLiteral("A path that is not listed: its answer is shown as it comes.");
    endpoint.ttlS = kTtlS;
    endpoint.staleS = usualStaleWindowS(kTtlS);
    endpoint.tier = allTiers().back().name;
    endpoint.timeoutS = allTiers().back().timeoutS;
    endpoint.certainty = Certainty::Unknown;
    for (const QString &parameter : parameters) {
        const QString word = plain(parameter, LineBreaks::Fold, 60);
        if (!name.match(parameter).hasMatch())
            return fail(ErrorKind::Usage, QStringLiteral("%1: expected a parameter's name").arg(word));
        if (isForAKey(parameter))
            return fail(ErrorKind::Usage, QStringLiteral("%1: a key goes in no address; the one that is set is sent").arg(word));
        endpoint.parameters += Parameter{parameter, ParameterType::Text, false, {}, 0, 0, {}};
    }
    return endpoint;
}

Result<QMap<QString, QString>> typedParameters(const QString &text)
{
    QMap<QString, QString> values;
    for (const QString &part : text.trimmed().split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals < 1)
            return fail(ErrorKind::Usage,
                        QStringLiteral("parameters: expected name=value, got \"%1\"").arg(plain(part, LineBreaks::Fold, 60)));
        values.insert(part.left(equals).trimmed(), part.mid(equals + 1));
    }
    return values;
}

} // namespace Tidemark
