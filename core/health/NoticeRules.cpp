// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/NoticeRules.h"

#include <algorithm>

namespace Tidemark {

namespace {

QStringList rulesOf(const AlertGroup &group)
{
    QStringList rules;
    for (const AlertRecord &record : group.audible)
        rules += record.rule;
    return rules;
}

ToldIncident opened(const AlertGroup &group, qint64 now)
{
    ToldIncident incident;
    incident.openedAt = now;
    incident.startedAt = group.audible.first().firedAt;
    for (const AlertRecord &record : group.audible)
        incident.startedAt = std::min(incident.startedAt, record.firedAt);
    return incident;
}

NoticeStep waiting(ToldIncident incident, std::optional<qint64> dueAt)
{
    NoticeStep step;
    step.incident = std::move(incident);
    step.dueAt = dueAt;
    return step;
}

NoticeStep trigger(ToldIncident incident, const AlertGroup &group, qint64 now)
{
    NoticeStep step;
    step.action = NoticeAction::Trigger;
    step.isRepeat = incident.toldAt.has_value() && incident.toldRules == rulesOf(group);
    incident.toldAt = now;
    incident.toldRules = rulesOf(group);
    incident.isAcknowledged = false;
    step.incident = std::move(incident);
    return step;
}

NoticeStep beforeTheFirstWord(const ToldIncident &incident, const AlertGroup &group, const NoticeMoment &moment)
{
    if (group.audible.isEmpty() || !moment.isRouted)
        return {};
    const qint64 dueAt = incident.openedAt + moment.timing.groupWaitS;
    return moment.now < dueAt ? waiting(incident, dueAt) : trigger(incident, group, moment.now);
}

NoticeStep whileItFires(const ToldIncident &incident, const AlertGroup &group, const NoticeMoment &moment)
{
    const QStringList rules = rulesOf(group);
    const bool hasNews = std::any_of(rules.cbegin(), rules.cend(),
                                     [&incident](const QString &rule) { return !incident.toldRules.contains(rule); });
    const qint64 newsAt = *incident.toldAt + moment.timing.groupIntervalS;
    if (hasNews && moment.now >= newsAt)
        return trigger(incident, group, moment.now);
    if (group.isAcknowledged && !incident.isAcknowledged) {
        NoticeStep step = waiting(incident, std::nullopt);
        step.incident->isAcknowledged = true;
        step.action = NoticeAction::Acknowledge;
        return step;
    }
    const qint64 repeatAt = *incident.toldAt + moment.timing.repeatS;
    if (!group.isAcknowledged && moment.now >= repeatAt)
        return trigger(incident, group, moment.now);
    if (hasNews)
        return waiting(incident, group.isAcknowledged ? newsAt : std::min(newsAt, repeatAt));
    return waiting(incident, group.isAcknowledged ? std::nullopt : std::optional(repeatAt));
}

NoticeStep afterTheFirstWord(const ToldIncident &incident, const AlertGroup &group, const NoticeMoment &moment)
{
    if (!group.audible.isEmpty())
        return moment.isRouted ? whileItFires(incident, group, moment) : waiting(incident, std::nullopt);
    if (group.hasSilenced)
        return waiting(incident, std::nullopt);
    const qint64 dueAt = *incident.toldAt + moment.timing.groupIntervalS;
    if (moment.now < dueAt)
        return waiting(incident, dueAt);
    NoticeStep step;
    step.action = NoticeAction::Resolve;
    return step;
}

} // namespace

NoticeStep nextNotice(const std::optional<ToldIncident> &known, const AlertGroup &group, const NoticeMoment &moment)
{
    if (!known && (group.audible.isEmpty() || !moment.isRouted))
        return {};
    ToldIncident incident = known ? *known : opened(group, moment.now);
    // A clock that was ahead holds nothing back.
    incident.openedAt = std::min(incident.openedAt, moment.now);
    if (!incident.toldAt)
        return beforeTheFirstWord(incident, group, moment);
    incident.toldAt = std::min(*incident.toldAt, moment.now);
    return afterTheFirstWord(incident, group, moment);
}

} // namespace Tidemark
