// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/domain/Learned.h"
#include "core/insight/Insight.h"

#include <QJsonObject>

namespace Tidemark {

// Something that a watched word's searches found, and how it moves.
struct RadarCandidate {
    EntityRef entity;
    QString name; // "#fyp", "@mrbeast", a post's title
    QStringList words;
    QString counter; // "views", "followers"
    qint64 value = 0;
    qint64 observedAt = 0;
    Breakout breakout;
};

// What the radar says at a time. Pure data.
struct RadarDigest {
    qint64 at = 0;
    QStringList words;
    QList<RadarCandidate> breakouts; // above their own baseline, the farthest first
    QList<RadarCandidate> rising;    // the fastest of the others, that grow at all
    int candidates = 0;
    int tooYoung = 0; // with too few snapshots to have a baseline

    // The same breakouts give the same key: they are told once.
    [[nodiscard]] QString key() const;
};

// Parts the candidates and puts them in order.
[[nodiscard]] RadarDigest radarDigest(QList<RadarCandidate> candidates, const QStringList &words, qint64 at);

[[nodiscard]] QJsonObject radarJson(const RadarDigest &digest);
[[nodiscard]] QString radarMarkdown(const RadarDigest &digest); // remote text in it is plain, and no markup
[[nodiscard]] QString radarLine(const RadarCandidate &candidate);
[[nodiscard]] QString radarText(const RadarDigest &digest); // a few lines, for a chat or a notification

} // namespace Tidemark
