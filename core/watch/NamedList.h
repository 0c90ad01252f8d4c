// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tidemark {

// When a list's names are refreshed. The numbers stand in history.db.
enum class WatchPolicy {
    Thrifty = 1, // the allowance goes where the figures are expected to be most wrong
    Equal = 2,   // the allowance in equal intervals
    Ahead = 3,   // before the answers expire
    Manual = 4,  // only when somebody says so
};

[[nodiscard]] QString watchPolicyName(WatchPolicy policy); // "thrifty", "equal", "ahead", "manual"
[[nodiscard]] std::optional<WatchPolicy> watchPolicyOf(const QString &name);

// A watchlist as it is set.
struct NamedList {
    qint64 id = 0;
    QString name;
    WatchPolicy policy = WatchPolicy::Thrifty;
    std::optional<qint64> allowance; // credits a month; absent: no limit of its own
    int maxAgeDays = 14;             // thrifty and equal let no figure grow older than this, where the allowance suffices
    bool paused = false;             // nothing is asked for it
    qint64 createdAt = 0;
    int names = 0;

    bool operator==(const NamedList &) const = default;
    // Who asks, in the ledger: the key that its credits are counted by, and the same with the list's name.
    [[nodiscard]] QString payer() const;
    [[nodiscard]] QString askedBy() const;
};

} // namespace Tidemark
