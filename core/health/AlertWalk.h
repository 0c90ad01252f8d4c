// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertRules.h"
#include "core/health/BurnRate.h"

#include <QHash>

#include <optional>

namespace Tidemark {

// One time that a rule fired. Times are UTC seconds, whole minutes.
struct AlertRecord {
    enum class Resolution { None, Recovered, NoData }; // NoData: its short window had no calls at all, so nobody knows

    QString rule; // "TikLiveAPITier1FastBurn"
    QString tier; // "tier1_interactive"
    Severity severity = Severity::Page;
    qint64 activeSince = 0; // when its condition began to hold
    qint64 firedAt = 0;
    std::optional<qint64> resolvedAt;
    Resolution resolution = Resolution::None;
    double worstBurn = 0; // of the long window, while it fired; 0: an alert of client errors, which spend no budget
    qint64 bad = 0;       // most calls that it is about in the long window, while it fired

    bool operator==(const AlertRecord &) const = default;
};

[[nodiscard]] QString resolutionName(AlertRecord::Resolution resolution); // "recovered", "no_data"; empty: None

// Where one rule stands: inactive, pending since, or firing.
struct AlertState {
    std::optional<qint64> activeSince; // the condition holds since
    std::optional<AlertRecord> firing;
};

// Walks minute by minute over calls and says when each rule fires and resolves, as Prometheus would with an evaluation
// interval of a minute: pending while the condition holds, firing once it has held for the rule's time, resolved the
// first time that it does not. Pure; one thread.
class AlertWalk
{
public:
    using SeriesByTier = QHash<QString, CallSeries>; // a tier without one has no calls

    explicit AlertWalk(QList<AlertRule> rules);

    // Before the first step: what an earlier walk left.
    void resume(const QString &rule, const AlertState &state);
    // Evaluates at each whole minute of (from, until].
    void walk(const SeriesByTier &series, qint64 from, qint64 until);

    [[nodiscard]] const QList<AlertRule> &rules() const { return m_rules; }
    [[nodiscard]] const AlertState &state(const QString &rule) const;
    // All that fired, still fires or was resolved in the walk, in the order in which it fired.
    [[nodiscard]] QList<AlertRecord> records() const;

private:
    void burn(AlertState &state, const AlertRule &rule, const CallSeries &series, qint64 at);
    void resolve(AlertState &state, const AlertRule &rule, const CallSeries &series, qint64 at);

    QList<AlertRule> m_rules;
    QHash<QString, AlertState> m_states; // by rule
    QList<AlertRecord> m_resolved;
};

} // namespace Tidemark
