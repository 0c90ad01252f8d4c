// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertWalk.h"
#include "core/notify/AlertNotice.h"

#include <QStringList>

namespace Tidemark {

// The monitoring text's (group_wait 10s, repeat_interval 1h) and Alertmanager's own (group_interval 5m).
struct NoticeTiming {
    qint64 groupWaitS = 10;      // from the first alert of an incident to the first word of it
    qint64 groupIntervalS = 300; // from one word to the next that has news, an end among them
    qint64 repeatS = 3600;       // from one word to the same once more
};

// The alerts of one tier and severity, as they are now.
struct AlertGroup {
    QList<AlertRecord> audible;  // those that fire and are not silenced
    bool hasSilenced = false;    // others fire in silence
    bool isAcknowledged = false; // somebody works on each of the audible ones
};

// What one channel was told of a group, from the first alert that fires until none does.
struct ToldIncident {
    QString dedupKey;
    qint64 startedAt = 0; // of the first alert
    qint64 openedAt = 0;  // when it was first seen
    std::optional<qint64> toldAt;
    QStringList toldRules;
    bool isAcknowledged = false; // and that was told

    bool operator==(const ToldIncident &) const = default;
};

struct NoticeStep {
    std::optional<ToldIncident> incident; // as it is from now on; nothing: it is over, or there is none
    std::optional<NoticeAction> action;
    bool isRepeat = false;
    std::optional<qint64> dueAt; // when time alone makes a difference
};

struct NoticeMoment {
    qint64 now = 0;
    NoticeTiming timing;
    bool isRouted = true; // is the channel told of such alerts?
};

// What is to be told next, and what is known afterwards. Called again until there is no action. A silence holds back what
// would be told, but not the end of what was: who was called hears that it is over.
[[nodiscard]] NoticeStep nextNotice(const std::optional<ToldIncident> &known, const AlertGroup &group,
                                    const NoticeMoment &moment);

} // namespace Tidemark
