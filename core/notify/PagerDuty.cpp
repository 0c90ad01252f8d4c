// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/PagerDuty.h"

#include "core/base/PlainText.h"
#include "core/notify/AlertNotice.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qsizetype kKeyLength = 32;
constexpr int kLongestSummary = 1'024; // PagerDuty's own bound

bool isKeyLetter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

QString severityOf(const AlertNotice &notice)
{
    if (notice.isTest)
        return QStringLiteral("info");
    return notice.severity == QLatin1String("page") ? QStringLiteral("critical") : QStringLiteral("warning");
}

QString classOf(const AlertNotice &notice)
{
    const bool burns = notice.alerts.isEmpty()
                       || std::any_of(notice.alerts.cbegin(), notice.alerts.cend(),
                                      [](const NoticeAlert &alert) { return alert.worstBurn > 0; });
    return burns ? QStringLiteral("error budget burn rate") : QStringLiteral("client errors");
}

QJsonObject payloadOf(const AlertNotice &notice)
{
    QJsonObject details = QJsonDocument::fromJson(noticeBody(notice)).object();
    details.remove(QStringLiteral("dedup_key"));
    return {
        {QStringLiteral("summary"), plain(noticeSummary(notice), LineBreaks::Fold, kLongestSummary)},
        {QStringLiteral("source"), notice.source},
        {QStringLiteral("severity"), severityOf(notice)},
        {QStringLiteral("timestamp"), QDateTime::fromSecsSinceEpoch(notice.at, Qt::UTC).toString(Qt::ISODate)},
        {QStringLiteral("component"), notice.tierLabel},
        {QStringLiteral("group"), QStringLiteral("tikliveapi")},
        {QStringLiteral("class"), classOf(notice)},
        {QStringLiteral("custom_details"), details},
    };
}

} // namespace

QByteArray pagerDutyEvent(const AlertNotice &notice, const Secret &routingKey)
{
    QJsonObject event{
        {QStringLiteral("routing_key"), QString::fromLatin1(routingKey.reveal())},
        {QStringLiteral("event_action"), noticeActionName(notice.action)},
        {QStringLiteral("dedup_key"), notice.dedupKey},
        {QStringLiteral("client"), QStringLiteral("Tidemark")},
    };
    if (notice.action == NoticeAction::Trigger)
        event.insert(QStringLiteral("payload"), payloadOf(notice));
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

Result<Secret> checkedRoutingKey(const QByteArray &text)
{
    const QByteArray key = text.trimmed();
    if (key.size() != kKeyLength || !std::all_of(key.cbegin(), key.cend(), isKeyLetter))
        return fail(ErrorKind::Usage,
                    QStringLiteral("expected a routing key of PagerDuty's Events API v2: %1 letters and digits").arg(kKeyLength));
    return Secret(key);
}

} // namespace Tidemark
