// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EventTeller.h"

#include "core/history/EntityReader.h"
#include "core/insight/CounterChange.h"
#include "core/insight/Insight.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr Sql kAdd("INSERT INTO events (entity, t, kind, detail, metric, value, answer)"
                   " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM events WHERE entity = ?1 AND t = ?2"
                   " AND kind = ?3 AND metric IS ?5 AND detail = ?4)");
constexpr Sql kLastFault("SELECT max(t) FROM events WHERE entity = ?1 AND kind = 'counter_fault' AND metric = ?2 AND t < ?3");
constexpr Sql kMilestone("SELECT 1 FROM events WHERE entity = ?1 AND kind = 'milestone' AND metric = ?2 AND value = ?3 LIMIT 1");

bool hasMilestones(EntityKind kind, int column)
{
    switch (kind) {
    case EntityKind::Profile: return column == FollowersColumn || column == LikesColumn;
    case EntityKind::Post: return column == ViewsColumn || column == LikesColumn;
    case EntityKind::Hashtag: return column == ViewsColumn || column == UsersColumn;
    case EntityKind::Sound: return column == VideosColumn;
    }
    return false;
}

bool hasBreakouts(EntityKind kind, int column)
{
    switch (kind) {
    case EntityKind::Profile: return column == FollowersColumn;
    case EntityKind::Post: return false; // posts are compared at the same age
    case EntityKind::Hashtag: return column == ViewsColumn || column == UsersColumn;
    case EntityKind::Sound: return column == VideosColumn;
    }
    return false;
}

QString nameOf(int column)
{
    return QLatin1String(counterColumnName(column));
}

QString rateText(const std::optional<double> &rate)
{
    return QString::number(rate.value_or(0), 'f', 3);
}

} // namespace

Status EventTeller::write(qint64 entity, const EntityEvent &event)
{
    const auto added = m_connection.change(
        kAdd, {entity, m_t, event.kind, event.detail.isNull() ? QStringLiteral("") : event.detail,
               event.metric.isEmpty() ? QVariant() : QVariant(event.metric), event.value ? QVariant(*event.value) : QVariant(),
               m_answer == 0 ? QVariant() : QVariant(m_answer)});
    if (!added)
        return fail(added.error());
    m_told += *added;
    return {};
}

Status EventTeller::tell(qint64 entity, const QString &kind, const QString &detail)
{
    return write(entity, {m_t, kind, detail, {}, {}, {}});
}

Status EventTeller::tellFault(qint64 entity, int column, qint64 said, const Counted &before)
{
    const auto last = m_connection.number(kLastFault, {entity, nameOf(column), m_t});
    if (!last)
        return fail(last.error());
    if (*last && **last > before.t)
        return {}; // still the same: nothing was believed in between
    QString detail = QStringLiteral("%1 was said to be %2").arg(nameOf(column), QString::number(said));
    if (before.value)
        detail += QStringLiteral(" after %1").arg(*before.value);
    return write(entity, {m_t, QStringLiteral("counter_fault"), detail, nameOf(column), said, {}});
}

Status EventTeller::tellChange(const Change &change)
{
    if (!change.before.value || change.now == *change.before.value)
        return {};
    if (change.now < *change.before.value)
        return tellFall(change);
    if (hasMilestones(change.kind, change.column)) {
        if (const Status told = tellMilestone(change); !told)
            return told;
    }
    return hasBreakouts(change.kind, change.column) ? tellBreakout(change) : Status();
}

Status EventTeller::tellMilestone(const Change &change)
{
    const Count reached = milestoneBetween(*change.before.value, change.now);
    if (!reached)
        return {};
    const QString metric = nameOf(change.column);
    const auto before = m_connection.number(kMilestone, {change.entity, metric, *reached});
    if (!before)
        return fail(before.error());
    if (*before)
        return {};
    const auto past = detail::readSeries(m_connection, change.entity, metric, {0, m_t - 1});
    if (!past)
        return fail(past.error());
    const auto isAbove = [&reached](const Observation &point) { return point.value >= *reached; };
    if (std::any_of(past->begin(), past->end(), isAbove))
        return {}; // it had been there, and fell
    const QString detail =
        QStringLiteral("%1 passed %2: %3 after %4").arg(metric).arg(*reached).arg(change.now).arg(*change.before.value);
    return write(change.entity, {m_t, QStringLiteral("milestone"), detail, metric, reached, {}});
}

Status EventTeller::tellFall(const Change &change)
{
    const qint64 before = *change.before.value;
    const Fall fall = fallBetween(before, change.now);
    if (fall == Fall::None || change.column == LikesGivenColumn || change.column == FollowingColumn)
        return {};
    const double part = 100.0 * static_cast<double>(before - change.now) / static_cast<double>(before);
    const QString detail =
        QStringLiteral("%1 fell by %2 %: %3 after %4")
            .arg(nameOf(change.column), QString::number(part, 'f', 1), QString::number(change.now), QString::number(before));
    const QString kind = fall == Fall::Purge ? QStringLiteral("purge") : QStringLiteral("drop");
    return write(change.entity, {m_t, kind, detail, nameOf(change.column), change.now, {}});
}

// Told where growth leaves its usual bounds, and not again while it stays outside them.
Status EventTeller::tellBreakout(const Change &change)
{
    const QString metric = nameOf(change.column);
    const auto series = detail::readSeries(m_connection, change.entity, metric, {m_t - kBreakoutReachS, m_t});
    if (!series)
        return fail(series.error());
    const Breakout now = breakout(*series, m_t);
    if (!now.isBreakout || breakout(*series, change.before.t).isBreakout)
        return {};
    const QString detail = QStringLiteral("%1 grew by %2 %/h, usually by %3 %/h (%4 snapshots): %5 after %6")
                               .arg(metric, rateText(now.ratePerHour), rateText(now.usualPerHour), QString::number(now.snapshots),
                                    QString::number(change.now), QString::number(*change.before.value));
    return write(change.entity, {m_t, QStringLiteral("breakout"), detail, metric, change.now, {}});
}

} // namespace Tidemark
