// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Tidemark {

enum class NoticeAction { Trigger, Acknowledge, Resolve };
[[nodiscard]] QString noticeActionName(NoticeAction action); // "trigger", "acknowledge", "resolve"

// One alert of an incident. Times are UTC seconds.
struct NoticeAlert {
    QString name; // "TikLiveAPITier1FastBurn"
    qint64 firedAt = 0;
    std::optional<qint64> resolvedAt;
    QString resolvedBy;   // "recovered", "no_data"; empty: it fires
    double worstBurn = 0; // 0: an alert of client errors, which spend no budget
    qint64 bad = 0;       // calls that it is about

    bool operator==(const NoticeAlert &) const = default;
};

// What is told of one incident: the alerts of one tier and severity, from the first that fires until none does. All that
// is told of an incident bears its dedupKey.
struct AlertNotice {
    NoticeAction action = NoticeAction::Trigger;
    QString dedupKey;
    QString tier;      // "tier1_interactive"
    QString tierLabel; // "tier1"
    QString severity;  // "page", "ticket"
    QString source;    // the API that is watched
    qint64 at = 0;
    qint64 startedAt = 0;
    bool isRepeat = false; // nothing is new, but it goes on
    bool isTest = false;   // there is no incident
    QList<NoticeAlert> alerts;

    bool operator==(const AlertNotice &) const = default;
};

// The documented JSON of the generic webhook, and what is kept until it is told: an object with
//   version 1 · event "trigger|acknowledge|resolve" · dedup_key · service "tikliveapi" · tier "tier1" ·
//   tier_name "tier1_interactive" · severity "page|ticket" · summary (one line) · source · at, started_at (ISO 8601, UTC) ·
//   repeat, test (true or false) ·
//   alerts [{name, fired_at, resolved_at or null, resolved_by "recovered|no_data" or null,
//   worst_burn (0: of client errors, which spend no budget), bad (calls that it is about)}]
// Keys may be added, none is taken away or changes its meaning within a version.
[[nodiscard]] QByteArray noticeBody(const AlertNotice &notice);
// Of a body of ours; what cannot be read is empty.
[[nodiscard]] AlertNotice noticeOfBody(const QByteArray &body);

// In words for people, English as all that leaves the program: one line, and some more.
[[nodiscard]] QString noticeSummary(const AlertNotice &notice);
[[nodiscard]] QString noticeDetails(const AlertNotice &notice);

} // namespace Tidemark
