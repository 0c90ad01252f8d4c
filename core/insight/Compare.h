// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entity.h"
#include "core/insight/MetricResult.h"

#include <QList>

namespace Tidemark {

enum class Alignment {
    Absolute,     // the counter itself, over time
    Indexed,      // 100 at the first time from which all of them are sampled
    SincePosting, // the counter, over the seconds since the post was made
    PerFollower,  // the counter over the creator's followers of that time
};

[[nodiscard]] QString alignmentName(Alignment alignment); // "absolute", "indexed", "since-posting", "per-follower"
[[nodiscard]] std::optional<Alignment> alignmentNamed(const QString &name);
[[nodiscard]] QStringList alignmentNames();

inline constexpr int kLeastCompared = 2;
inline constexpr int kMostCompared = 10;

// One of those that are compared, with the samples of the counter, oldest first.
struct ComparedEntity {
    QString id;
    QString name; // as people write it: "@mrbeast"
    QList<Observation> series;
    QList<Observation> followers;    // of the creator; for PerFollower
    std::optional<qint64> createdAt; // of a post; for SincePosting
};

// One sample as it is aligned. There is one for each time that was sampled, and none in between.
struct ComparedPoint {
    qint64 t = 0;                     // UTC seconds: when the upstream said it
    std::optional<qint64> sincePostS; // SincePosting alone
    qint64 raw = 0;                   // the counter
    std::optional<qint64> base;       // what it was divided by: the raw value of 100, or the followers
    std::optional<qint64> baseAt;     // when the base was sampled
    std::optional<double> value;      // nothing: a gap

    bool operator==(const ComparedPoint &) const = default;
};

struct ComparedLine {
    QString id;
    QString name;
    QList<ComparedPoint> points;
    QString reason; // why points have no value; empty where all have one

    [[nodiscard]] std::optional<double> latest() const; // the newest value
};

struct Comparison {
    Alignment alignment = Alignment::Absolute;
    QString metric;
    QString definition;
    int version = 1;
    QString unit;
    std::optional<qint64> indexedFrom; // Indexed: since when all of them are sampled
    QList<ComparedLine> lines;         // in the order in which they were given
};

// Aligns the samples of two to ten entities of one kind. Nothing is interpolated: a time at which a thing was not
// sampled has no point, a sample that cannot be aligned stays as a gap. A Usage error names what does not go together.
[[nodiscard]] Result<Comparison> compare(EntityKind kind, const QString &metric, Alignment alignment,
                                         const QList<ComparedEntity> &entities);

// What does not need the samples to be known: how many, which kind, which counter.
[[nodiscard]] Status checkComparison(EntityKind kind, const QString &metric, Alignment alignment, const QStringList &ids);

} // namespace Tidemark
