// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/Slack.h"

#include "core/base/PlainText.h"
#include "core/net/RequestPolicy.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark {

namespace {
constexpr qsizetype kLongestUrl = 1'000;
constexpr int kLongestText = 12'000;
} // namespace

QByteArray slackMessage(const QString &text)
{
    QString escaped = plain(text, LineBreaks::Keep, kLongestText);
    escaped.replace(QLatin1Char('&'), QLatin1String("&amp;"));
    escaped.replace(QLatin1Char('<'), QLatin1String("&lt;")).replace(QLatin1Char('>'), QLatin1String("&gt;"));
    const QJsonObject message{{QStringLiteral("text"), escaped}, {QStringLiteral("mrkdwn"), false}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

Result<Secret> checkedWebhook(const QByteArray &text)
{
    const QByteArray address = text.trimmed();
    const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
    if (address.size() > kLongestUrl || !url.isValid() || !urlRefusal(url).isEmpty())
        return fail(ErrorKind::Usage,
                    QStringLiteral("expected the https address of a webhook, of at most %1 characters").arg(kLongestUrl));
    return Secret(address);
}

} // namespace Tidemark
