// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AlertWalk.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qint64 kMinuteS = 60;
}

QString resolutionName(AlertRecord::Resolution resolution)
{
    switch (resolution) {
    case AlertRecord::Resolution::None: return {};
    case AlertRecord::Resolution::Recovered: return QStringLiteral("recovered");
    case AlertRecord::Resolution::NoData: return QStringLiteral("no_data");
    }
    Q_UNREACHABLE();
}

AlertWalk::AlertWalk(QList<AlertRule> rules)
    : m_rules(std::move(rules))
{
    for (const AlertRule &rule : std::as_const(m_rules))
        m_states.insert(rule.name, AlertState());
}

void AlertWalk::resume(const QString &rule, const AlertState &state)
{
    if (m_states.contains(rule))
        m_states.insert(rule, state);
}

const AlertState &AlertWalk::state(const QString &rule) const
{
    static const AlertState kInactive;
    const auto found = m_states.constFind(rule);
    return found == m_states.cend() ? kInactive : *found;
}

void AlertWalk::walk(const SeriesByTier &series, qint64 from, qint64 until)
{
    const CallSeries none(from, from);
    for (const AlertRule &rule : std::as_const(m_rules)) {
        const auto own = series.constFind(rule.tier);
        const CallSeries &calls = own == series.cend() ? none : *own;
        AlertState &state = m_states[rule.name];
        for (qint64 at = from - from % kMinuteS + kMinuteS; at <= until; at += kMinuteS) {
            if (holds(rule, calls, at, state.firing ? Firing::Yes : Firing::No))
                burn(state, rule, calls, at);
            else if (state.activeSince)
                resolve(state, rule, calls, at);
        }
    }
}

void AlertWalk::burn(AlertState &state, const AlertRule &rule, const CallSeries &series, qint64 at)
{
    if (!state.activeSince)
        state.activeSince = at;
    if (!state.firing && at - *state.activeSince >= rule.forS) {
        AlertRecord record;
        record.rule = rule.name;
        record.tier = rule.tier;
        record.severity = rule.severity;
        record.activeSince = *state.activeSince;
        record.firedAt = at;
        state.firing = record;
    }
    if (state.firing) {
        const CallCount count = series.over(at, rule.longS);
        if (rule.counts == AlertRule::Counts::Failures)
            state.firing->worstBurn = std::max(state.firing->worstBurn, burnRate(count, rule.budgetShare).value_or(0));
        state.firing->bad = std::max(state.firing->bad, countedBy(rule, count));
    }
}

void AlertWalk::resolve(AlertState &state, const AlertRule &rule, const CallSeries &series, qint64 at)
{
    state.activeSince.reset();
    if (!state.firing)
        return;
    const bool isKnown = series.over(at, rule.shortS).calls > 0;
    state.firing->resolvedAt = at;
    state.firing->resolution = isKnown ? AlertRecord::Resolution::Recovered : AlertRecord::Resolution::NoData;
    m_resolved.append(*state.firing);
    state.firing.reset();
}

QList<AlertRecord> AlertWalk::records() const
{
    QList<AlertRecord> all = m_resolved;
    for (const AlertState &state : m_states) {
        if (state.firing)
            all.append(*state.firing);
    }
    std::sort(all.begin(), all.end(), [](const AlertRecord &a, const AlertRecord &b) {
        return std::pair(a.firedAt, a.rule) < std::pair(b.firedAt, b.rule);
    });
    return all;
}

} // namespace Tidemark
