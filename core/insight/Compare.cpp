// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Compare.h"

#include "core/insight/Statistics.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Tidemark {

namespace {

constexpr qint64 kNearS = 7 * 86'400; // followers of a time: the newest sample of the week before it, as for M3

struct Way {
    Alignment alignment;
    const char *name;
    const char *unit; // empty: the counter's own
    const char *definition;
};

constexpr std::array<Way, 4> kWays{{
    {Alignment::Absolute, "absolute", "", "the count as answers carried it, at the times at which they came"},
    {Alignment::Indexed, "indexed", "index",
     "100 x count / base; base: the entity's first sample at or after the first time from which all of them are sampled"},
    {Alignment::SincePosting, "since-posting", "", "the count, by the seconds between the post's creation and the sample"},
    {Alignment::PerFollower, "per-follower", "per follower",
     "count / followers of the creator, by their newest sample in the 7 days up to the count's"},
}};

const Way &wayOf(Alignment alignment)
{
    return *std::find_if(kWays.begin(), kWays.end(), [alignment](const Way &way) { return way.alignment == alignment; });
}

Error usage(const QString &detail)
{
    return Error{ErrorKind::Usage, detail, 0, 0, {}};
}

// When all of those that were ever sampled have been so at least once.
std::optional<qint64> commonStart(const QList<ComparedEntity> &entities)
{
    std::optional<qint64> start;
    for (const ComparedEntity &entity : entities) {
        if (!entity.series.isEmpty())
            start = std::max(start.value_or(entity.series.constFirst().t), entity.series.constFirst().t);
    }
    return start;
}

ComparedPoint pointOf(const Observation &sample)
{
    ComparedPoint point;
    point.t = sample.t;
    point.raw = sample.value;
    return point;
}

ComparedLine absolute(const ComparedEntity &entity)
{
    ComparedLine line{entity.id, entity.name, {}, {}};
    for (const Observation &sample : entity.series) {
        line.points.append(pointOf(sample));
        line.points.last().value = static_cast<double>(sample.value);
    }
    return line;
}

ComparedLine indexed(const ComparedEntity &entity, std::optional<qint64> start)
{
    ComparedLine line{entity.id, entity.name, {}, {}};
    const auto base = std::find_if(entity.series.cbegin(), entity.series.cend(),
                                   [start](const Observation &sample) { return start && sample.t >= *start; });
    const bool hasBase = base != entity.series.cend();
    for (const Observation &sample : entity.series) {
        ComparedPoint point = pointOf(sample);
        if (hasBase && base->value > 0) {
            point.base = base->value;
            point.baseAt = base->t;
            point.value = 100.0 * static_cast<double>(sample.value) / static_cast<double>(base->value);
        }
        line.points.append(point);
    }
    if (!hasBase)
        line.reason = QStringLiteral("no sample since the time from which all of them are sampled");
    else if (base->value <= 0)
        line.reason = QStringLiteral("the base is %1").arg(base->value);
    return line;
}

ComparedLine sincePosting(const ComparedEntity &entity)
{
    ComparedLine line{entity.id, entity.name, {}, {}};
    for (const Observation &sample : entity.series) {
        ComparedPoint point = pointOf(sample);
        if (entity.createdAt && sample.t >= *entity.createdAt) {
            point.sincePostS = sample.t - *entity.createdAt;
            point.value = static_cast<double>(sample.value);
        } else {
            line.reason = entity.createdAt ? QStringLiteral("sampled before it was made")
                                           : QStringLiteral("the time of posting is not known");
        }
        line.points.append(point);
    }
    return line;
}

ComparedLine perFollower(const ComparedEntity &entity)
{
    ComparedLine line{entity.id, entity.name, {}, {}};
    int gaps = 0;
    auto followers = entity.followers.cbegin(); // the first sample after the count's
    for (const Observation &sample : entity.series) {
        while (followers != entity.followers.cend() && followers->t <= sample.t)
            ++followers;
        ComparedPoint point = pointOf(sample);
        const bool isNear = followers != entity.followers.cbegin() && sample.t - (followers - 1)->t <= kNearS;
        if (isNear && (followers - 1)->value > 0) {
            point.base = (followers - 1)->value;
            point.baseAt = (followers - 1)->t;
            point.value = static_cast<double>(sample.value) / static_cast<double>(*point.base);
        } else {
            ++gaps;
        }
        line.points.append(point);
    }
    if (gaps > 0)
        line.reason = QStringLiteral("followers in the 7 days before are not known, or 0, at %1 of %2 times")
                          .arg(gaps)
                          .arg(entity.series.size());
    return line;
}

ComparedLine lineOf(Alignment alignment, const ComparedEntity &entity, std::optional<qint64> start)
{
    ComparedLine line;
    switch (alignment) {
    case Alignment::Absolute: line = absolute(entity); break;
    case Alignment::Indexed: line = indexed(entity, start); break;
    case Alignment::SincePosting: line = sincePosting(entity); break;
    case Alignment::PerFollower: line = perFollower(entity); break;
    }
    if (entity.series.isEmpty())
        line.reason = QStringLiteral("never sampled in that time");
    return line;
}

} // namespace

QString alignmentName(Alignment alignment)
{
    return QString::fromLatin1(wayOf(alignment).name);
}

std::optional<Alignment> alignmentNamed(const QString &name)
{
    for (const Way &way : kWays) {
        if (name == QLatin1String(way.name))
            return way.alignment;
    }
    return std::nullopt;
}

QStringList alignmentNames()
{
    QStringList names;
    for (const Way &way : kWays)
        names.append(QString::fromLatin1(way.name));
    return names;
}

std::optional<double> ComparedLine::latest() const
{
    const auto last = std::find_if(points.crbegin(), points.crend(), [](const ComparedPoint &point) { return point.value; });
    return last == points.crend() ? std::nullopt : last->value;
}

Status checkComparison(EntityKind kind, const QString &metric, Alignment alignment, const QStringList &ids)
{
    if (ids.size() < kLeastCompared || ids.size() > kMostCompared)
        return fail(usage(
            QStringLiteral("%1 to %2 can be compared, %3 are given").arg(kLeastCompared).arg(kMostCompared).arg(ids.size())));
    for (qsizetype i = 1; i < ids.size(); ++i) {
        if (ids.first(i).contains(ids.at(i)))
            return fail(usage(QStringLiteral("%1 is given twice").arg(ids.at(i))));
    }
    if (alignment == Alignment::SincePosting && kind != EntityKind::Post)
        return fail(usage(QStringLiteral("since-posting compares posts: a %1 has no time of posting").arg(entityKindName(kind))));
    if (alignment != Alignment::PerFollower)
        return {};
    if (kind == EntityKind::Hashtag || kind == EntityKind::Sound)
        return fail(
            usage(QStringLiteral("per-follower compares creators and posts: a %1 has no followers").arg(entityKindName(kind))));
    if (metric == QLatin1String("followers"))
        return fail(usage(QStringLiteral("per-follower: followers over followers are 1; name another counter")));
    return {};
}

Result<Comparison> compare(EntityKind kind, const QString &metric, Alignment alignment, const QList<ComparedEntity> &entities)
{
    constexpr qint64 kAll = std::numeric_limits<qint64>::max();
    QStringList ids;
    QList<ComparedEntity> sampled = entities;
    for (ComparedEntity &entity : sampled) {
        ids.append(entity.id);
        entity.series = detail::ordered(entity.series, kAll);
        entity.followers = detail::ordered(entity.followers, kAll);
    }
    const Status sound = checkComparison(kind, metric, alignment, ids);
    if (!sound)
        return fail(sound.error());
    const Way &way = wayOf(alignment);
    Comparison comparison;
    comparison.alignment = alignment;
    comparison.metric = metric;
    comparison.definition = metric + QStringLiteral(": ") + QString::fromLatin1(way.definition);
    comparison.unit = *way.unit ? QString::fromLatin1(way.unit) : metric;
    if (alignment == Alignment::Indexed)
        comparison.indexedFrom = commonStart(sampled);
    for (const ComparedEntity &entity : std::as_const(sampled))
        comparison.lines.append(lineOf(alignment, entity, comparison.indexedFrom));
    return comparison;
}

} // namespace Tidemark
