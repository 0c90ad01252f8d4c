// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Comment.h"
#include "core/domain/Hashtag.h"
#include "core/domain/Post.h"
#include "core/domain/Provenance.h"
#include "core/insight/CounterState.h"
#include "core/insight/MetricResult.h"

#include <QList>
#include <QMap>

// Answers as people read them in a terminal: short aligned tables, each with its age and origin.
// Unknown is an en dash, never 0. Remote text is made plain.
namespace Tidemark {

[[nodiscard]] QString countText(Count count); // "112,400,000"
[[nodiscard]] QString numberText(std::optional<double> value, int decimals = 2);
[[nodiscard]] QString creditCountText(qint64 credits); // "1 credit"
[[nodiscard]] QString ageText(qint64 ageS);            // "6 min ago"
[[nodiscard]] QString spanText(qint64 seconds);        // "6 min", "2 h", "3 d"
[[nodiscard]] QString minuteText(qint64 t);            // "2026-11-14 18:00", local time
[[nodiscard]] QString bytesText(qint64 bytes);

// "as of 2026-11-22 14:02, 6 min ago · fresh · from disk · 0 credits"
[[nodiscard]] QString provenanceText(const Provenance &provenance, int credits);
// What there is to say of the counters before they are believed; empty where nothing is.
[[nodiscard]] QString countersText(const CounterStates &counters);
[[nodiscard]] QString metricsText(const QMap<QString, MetricResult> &metrics);
[[nodiscard]] QString postsText(const QList<Post> &posts);
[[nodiscard]] QString usersText(const QList<Profile> &users);
[[nodiscard]] QString commentsText(const QList<Comment> &comments);
[[nodiscard]] QString hashtagsText(const QList<Hashtag> &hashtags);
// Pairs of a name and a value, the values in one column.
[[nodiscard]] QString pairsText(const QList<std::pair<QString, QString>> &pairs);

} // namespace Tidemark
