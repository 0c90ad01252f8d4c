// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/AlertNotice.h"

#include "core/base/PlainText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr int kVersion = 1;

QString isoTime(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

qint64 timeOf(const QJsonValue &text)
{
    const QDateTime at = QDateTime::fromString(text.toString(), Qt::ISODate);
    return at.isValid() ? at.toSecsSinceEpoch() : 0;
}

QString clockTime(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

double rounded(double value)
{
    return std::round(value * 1e3) / 1e3;
}

QString burnText(double burn)
{
    return QString::number(burn, 'f', burn < 100 ? 1 : 0) + QLatin1Char('x');
}

QJsonObject alertJson(const NoticeAlert &alert)
{
    return {{QStringLiteral("name"), alert.name},
            {QStringLiteral("fired_at"), isoTime(alert.firedAt)},
            {QStringLiteral("resolved_at"), alert.resolvedAt ? QJsonValue(isoTime(*alert.resolvedAt)) : QJsonValue()},
            {QStringLiteral("resolved_by"), alert.resolvedBy.isEmpty() ? QJsonValue() : QJsonValue(alert.resolvedBy)},
            {QStringLiteral("worst_burn"), rounded(alert.worstBurn)},
            {QStringLiteral("bad"), alert.bad}};
}

NoticeAlert alertOf(const QJsonObject &object)
{
    NoticeAlert alert;
    alert.name = object.value(QLatin1String("name")).toString();
    alert.firedAt = timeOf(object.value(QLatin1String("fired_at")));
    const QJsonValue resolved = object.value(QLatin1String("resolved_at"));
    if (resolved.isString())
        alert.resolvedAt = timeOf(resolved);
    alert.resolvedBy = object.value(QLatin1String("resolved_by")).toString();
    alert.worstBurn = object.value(QLatin1String("worst_burn")).toDouble();
    alert.bad = object.value(QLatin1String("bad")).toInteger();
    return alert;
}

NoticeAction actionNamed(const QString &name)
{
    for (const NoticeAction action : {NoticeAction::Acknowledge, NoticeAction::Resolve}) {
        if (noticeActionName(action) == name)
            return action;
    }
    return NoticeAction::Trigger;
}

bool isOfClientErrors(const NoticeAlert &alert)
{
    return alert.worstBurn <= 0;
}

QString troubles(const AlertNotice &notice)
{
    double worst = 0;
    qint64 failed = 0;
    qint64 refused = 0;
    for (const NoticeAlert &alert : notice.alerts) {
        worst = std::max(worst, alert.worstBurn);
        qint64 &most = isOfClientErrors(alert) ? refused : failed;
        most = std::max(most, alert.bad);
    }
    QStringList parts;
    if (worst > 0 || refused == 0)
        parts += QStringLiteral("burning %1 error budget, %2 failed calls").arg(burnText(worst)).arg(failed);
    if (refused > 0)
        parts += QStringLiteral("calls refused for the key, the credits or what they asked: %1").arg(refused);
    return parts.join(QStringLiteral("; "));
}

// Nobody asks any more, so nobody knows: this is no recovery.
bool isUnknown(const AlertNotice &notice)
{
    return std::any_of(notice.alerts.cbegin(), notice.alerts.cend(),
                       [](const NoticeAlert &alert) { return alert.resolvedBy == QLatin1String("no_data"); });
}

QString lineOf(const NoticeAlert &alert)
{
    const QString worst = isOfClientErrors(alert) ? QStringLiteral("%1 in an hour").arg(alert.bad) : burnText(alert.worstBurn);
    QString line = QStringLiteral("%1: since %2, %3 at worst").arg(alert.name, clockTime(alert.firedAt), worst);
    if (alert.resolvedAt)
        line += QStringLiteral(", until %1").arg(clockTime(*alert.resolvedAt));
    return line;
}

} // namespace

QString noticeActionName(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Trigger: return QStringLiteral("trigger");
    case NoticeAction::Acknowledge: return QStringLiteral("acknowledge");
    case NoticeAction::Resolve: return QStringLiteral("resolve");
    }
    Q_UNREACHABLE();
}

QString noticeSummary(const AlertNotice &notice)
{
    const QString what = QStringLiteral("TikLiveAPI %1 (%2)").arg(notice.tierLabel, notice.severity);
    if (notice.isTest)
        return QStringLiteral("Tidemark: a test, nothing is wrong");
    switch (notice.action) {
    case NoticeAction::Trigger:
        return QStringLiteral("%1%2: %3").arg(what, notice.isRepeat ? QStringLiteral(", still") : QString(), troubles(notice));
    case NoticeAction::Acknowledge: return QStringLiteral("%1: acknowledged").arg(what);
    case NoticeAction::Resolve: break;
    }
    return isUnknown(notice) ? QStringLiteral("%1: over, for there were no more calls; nobody knows whether it works").arg(what)
                             : QStringLiteral("%1: resolved").arg(what);
}

QString noticeDetails(const AlertNotice &notice)
{
    QStringList lines;
    for (const NoticeAlert &alert : notice.alerts)
        lines += lineOf(alert);
    lines += notice.source;
    return plain(lines.join(QLatin1Char('\n')), LineBreaks::Keep, 2'000);
}

QByteArray noticeBody(const AlertNotice &notice)
{
    QJsonArray alerts;
    for (const NoticeAlert &alert : notice.alerts)
        alerts.append(alertJson(alert));
    const QJsonObject body{
        {QStringLiteral("version"), kVersion},
        {QStringLiteral("event"), noticeActionName(notice.action)},
        {QStringLiteral("dedup_key"), notice.dedupKey},
        {QStringLiteral("service"), QStringLiteral("tikliveapi")},
        {QStringLiteral("tier"), notice.tierLabel},
        {QStringLiteral("tier_name"), notice.tier},
        {QStringLiteral("severity"), notice.severity},
        {QStringLiteral("summary"), noticeSummary(notice)},
        {QStringLiteral("source"), notice.source},
        {QStringLiteral("at"), isoTime(notice.at)},
        {QStringLiteral("started_at"), isoTime(notice.startedAt)},
        {QStringLiteral("repeat"), notice.isRepeat},
        {QStringLiteral("test"), notice.isTest},
        {QStringLiteral("alerts"), alerts},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

AlertNotice noticeOfBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    AlertNotice notice;
    notice.action = actionNamed(text("event"));
    notice.dedupKey = text("dedup_key");
    notice.tier = text("tier_name");
    notice.tierLabel = text("tier");
    notice.severity = text("severity");
    notice.source = text("source");
    notice.at = timeOf(object.value(QLatin1String("at")));
    notice.startedAt = timeOf(object.value(QLatin1String("started_at")));
    notice.isRepeat = object.value(QLatin1String("repeat")).toBool();
    notice.isTest = object.value(QLatin1String("test")).toBool();
    const QJsonArray alerts = object.value(QLatin1String("alerts")).toArray();
    for (const QJsonValue &alert : alerts)
        notice.alerts += alertOf(alert.toObject());
    return notice;
}

} // namespace Tidemark
