// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/NoticePlanner.h"

#include "core/health/AlertTable.h"
#include "core/notify/DeliveryBook.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace Tidemark {

namespace {

using Groups = QMap<GroupKey, AlertGroup>;

// A rule that slo.yaml no longer has does not fire.
Result<Groups> groupsOf(Connection &connection, const NoticeRound &round)
{
    const auto firing = AlertTable::firing(connection);
    const auto silences = AlertTable::silences(connection);
    const auto acknowledged = AlertTable::acknowledgements(connection);
    if (!firing || !silences || !acknowledged)
        return fail(!firing ? firing.error() : !silences ? silences.error() : acknowledged.error());
    QSet<QString> known;
    for (const AlertRule &rule : alertRules(round.plan))
        known.insert(rule.name);
    Groups groups;
    for (const AlertRecord &record : *firing) {
        if (!known.contains(record.rule))
            continue;
        AlertGroup &group = groups[{record.tier, record.severity}];
        if (silences->value(record.rule) > round.now) {
            group.hasSilenced = true;
            continue;
        }
        const bool isKnown = acknowledged->contains({record.rule, record.firedAt});
        group.isAcknowledged = isKnown && (group.isAcknowledged || group.audible.isEmpty());
        group.audible.append(record);
    }
    return groups;
}

NoticeAlert noticeAlertOf(const AlertRecord &record)
{
    NoticeAlert alert;
    alert.name = record.rule;
    alert.firedAt = record.firedAt;
    alert.resolvedAt = record.resolvedAt;
    if (record.resolvedAt)
        alert.resolvedBy = resolutionName(record.resolution);
    alert.worstBurn = record.worstBurn;
    alert.bad = record.bad;
    return alert;
}

QString labelOf(const SloPlan &plan, const QString &tierName)
{
    for (const SloTier &tier : plan.tiers) {
        if (tier.name == tierName)
            return tier.label;
    }
    return tierName;
}

// One group on one channel.
struct Place {
    AlertChannel channel;
    GroupKey key;
    AlertGroup group;
};

Result<AlertNotice> noticeOf(Connection &connection, const Place &place, const ToldIncident &incident, const NoticeRound &round)
{
    AlertNotice notice;
    notice.dedupKey = incident.dedupKey;
    notice.tier = place.key.first;
    notice.tierLabel = labelOf(round.plan, place.key.first);
    notice.severity = severityName(place.key.second);
    notice.source = round.source;
    notice.at = round.now;
    notice.startedAt = incident.startedAt;
    const auto records = place.group.audible.isEmpty()
                             ? AlertTable::since(connection, place.key.first, place.key.second, incident.startedAt)
                             : Result<QList<AlertRecord>>(place.group.audible);
    if (!records)
        return fail(records.error());
    for (const AlertRecord &record : *records)
        notice.alerts += noticeAlertOf(record);
    return notice;
}

Status putNotice(Connection &connection, const Place &place, const NoticeStep &step, const ToldIncident &incident,
                 const NoticeRound &round)
{
    auto notice = noticeOf(connection, place, incident, round);
    if (!notice)
        return fail(notice.error());
    notice->action = *step.action;
    notice->isRepeat = step.isRepeat;
    return DeliveryBook::put(connection, place.channel, *notice);
}

Status nameIncident(Connection &connection, const Place &place, ToldIncident &incident, const NoticeRound &round)
{
    if (!incident.dedupKey.isEmpty())
        return {};
    const auto folder = IncidentTable::folderMark(connection);
    if (!folder)
        return fail(folder.error());
    incident.dedupKey = QStringLiteral("tidemark-%1-%2-%3-%4")
                            .arg(*folder, labelOf(round.plan, place.key.first), severityName(place.key.second))
                            .arg(incident.startedAt);
    return {};
}

// All that is to be told now, and when to look again.
Result<std::optional<qint64>> walkPlace(Connection &connection, const Place &place, std::optional<ToldIncident> known,
                                        const NoticeRound &round)
{
    const QList<AlertChannel> &routed = place.key.second == Severity::Page ? round.pageTo : round.ticketTo;
    const NoticeMoment moment{round.now, round.timing, routed.contains(place.channel)};
    const std::optional<ToldIncident> before = known;
    for (;;) {
        NoticeStep step = nextNotice(known, place.group, moment);
        if (step.incident) {
            if (const Status named = nameIncident(connection, place, *step.incident, round); !named)
                return fail(named.error());
        }
        if (step.action) {
            const Status put = putNotice(connection, place, step, step.incident ? *step.incident : *known, round);
            if (!put)
                return fail(put.error());
        }
        known = step.incident;
        if (step.action && known)
            continue;
        if (known == before)
            return step.dueAt;
        const Status kept = IncidentTable::keep(connection, place.channel, place.key, known);
        return kept ? Result<std::optional<qint64>>(step.dueAt) : fail(kept.error());
    }
}

} // namespace

Result<bool> hasNotices(Connection &connection)
{
    const auto firing = AlertTable::firing(connection);
    const auto isTold = IncidentTable::isEmpty(connection);
    const auto isWaiting = DeliveryBook::isWaiting(connection);
    if (!firing || !isTold || !isWaiting)
        return fail(!firing ? firing.error() : !isTold ? isTold.error() : isWaiting.error());
    return !firing->isEmpty() || !*isTold || *isWaiting;
}

Result<std::optional<qint64>> planNotices(Connection &connection, const NoticeRound &round)
{
    const auto groups = groupsOf(connection, round);
    if (!groups)
        return fail(groups.error());
    std::optional<qint64> next;
    for (const AlertChannel channel : round.channels) {
        const auto incidents = IncidentTable::of(connection, channel);
        if (!incidents)
            return fail(incidents.error());
        std::set<GroupKey> keys(groups->keyBegin(), groups->keyEnd());
        keys.insert(incidents->keyBegin(), incidents->keyEnd());
        for (const GroupKey &key : keys) {
            const Place place{channel, key, groups->value(key)};
            const auto known = incidents->constFind(key);
            const auto due =
                walkPlace(connection, place, known == incidents->cend() ? std::nullopt : std::optional(*known), round);
            if (!due)
                return fail(due.error());
            if (*due)
                next = next ? std::min(*next, **due) : *due;
        }
    }
    return next;
}

} // namespace Tidemark
