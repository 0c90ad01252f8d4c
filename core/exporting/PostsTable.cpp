// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posts with their metrics. A row is made when it is written: the metrics of a hundred thousand posts are never held.
#include "core/exporting/ExportTables.h"
#include "core/insight/PostOrder.h"

#include <algorithm>

namespace Tidemark {

namespace {

const QString kEarnings = QStringLiteral("earnings_range"); // made of rates that an export does not have

struct PostColumn {
    ExportColumn column;
    ExportCell (*cell)(const StoredPost &post, qint64 asOf);
};

ExportColumn column(const char *name, CellKind kind, const char *unit, const char *definition)
{
    return {QString::fromLatin1(name), kind, QString::fromLatin1(unit), 0, QString::fromLatin1(definition), false};
}

QString linkOf(const Post &post)
{
    const QString kind = post.type == PostType::Images ? QStringLiteral("photo") : QStringLiteral("video");
    const QString creator = post.authorHandle.isEmpty() ? QString() : QLatin1Char('@') + post.authorHandle + QLatin1Char('/');
    return QStringLiteral("https://www.tiktok.com/") + creator + kind + QLatin1Char('/') + post.id.value;
}

ExportCell lengthCell(const Post &post)
{
    return post.durationS ? ExportCell(qint64(*post.durationS)) : ExportCell();
}

const QList<PostColumn> &postColumns()
{
    static const QList<PostColumn> table{
        {column("id", CellKind::Id, "", "of the post"), [](const StoredPost &p, qint64) { return textCell(p.value.id.value); }},
        {column("created_at", CellKind::Time, "UTC", "when it was posted"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.createdAt); }},
        {column("title", CellKind::Text, "", "its caption"), [](const StoredPost &p, qint64) { return textCell(p.value.title); }},
        {column("type", CellKind::Text, "", "video or images; each has a baseline of its own"),
         [](const StoredPost &p, qint64) {
             return ExportCell(p.value.type == PostType::Images ? QStringLiteral("images") : QStringLiteral("video"));
         }},
        {column("views", CellKind::Integer, "views", "newest count known at as_of"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.views); }},
        {column("likes", CellKind::Integer, "likes", "newest count known at as_of"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.likes); }},
        {column("comments", CellKind::Integer, "comments", "newest count known at as_of"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.comments); }},
        {column("shares", CellKind::Integer, "shares", "newest count known at as_of"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.shares); }},
        {column("saves", CellKind::Integer, "saves", "newest count known at as_of"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.saves); }},
        {column("downloads", CellKind::Integer, "downloads", "newest count known at as_of"),
         [](const StoredPost &p, qint64) { return numberCell(p.value.downloads); }},
        {column("observed_at", CellKind::Time, "UTC", "when the newest answer that carried the post was given"),
         [](const StoredPost &p, qint64) { return ExportCell(p.observedAt); }},
        {column("age_s", CellKind::Integer, "s", "age of the counts at as_of"),
         [](const StoredPost &p, qint64 asOf) { return ExportCell(std::max<qint64>(0, asOf - p.observedAt)); }},
        {column("gone_since", CellKind::Time, "UTC", "when the post was first answered 404; its counts are the last ones"),
         [](const StoredPost &p, qint64) { return numberCell(p.goneSince); }},
        {column("duration_s", CellKind::Integer, "s", "its length; none for photos"),
         [](const StoredPost &p, qint64) { return lengthCell(p.value); }},
        {column("pinned", CellKind::Flag, "", "on top of the profile"),
         [](const StoredPost &p, qint64) { return ExportCell(p.value.pinned); }},
        {column("hashtags", CellKind::Text, "", "without #, in order of appearance"),
         [](const StoredPost &p, qint64) { return textCell(p.value.hashtags.join(u' ')); }},
        {column("sound_id", CellKind::Id, "", "of the sound"),
         [](const StoredPost &p, qint64) { return textCell(p.value.soundId.value); }},
        {column("sound_title", CellKind::Text, "", "of the sound"),
         [](const StoredPost &p, qint64) { return textCell(p.value.soundTitle); }},
        {column("region", CellKind::Text, "", "ISO 3166, two letters"),
         [](const StoredPost &p, qint64) { return textCell(p.value.region); }},
        {column("username", CellKind::Text, "", "of the creator, at as_of"),
         [](const StoredPost &p, qint64) { return textCell(p.value.authorHandle); }},
        {column("user_id", CellKind::Id, "", "of the creator"),
         [](const StoredPost &p, qint64) { return textCell(p.value.authorId.value); }},
        {column("url", CellKind::Text, "", "of the post"),
         [](const StoredPost &p, qint64) { return ExportCell(linkOf(p.value)); }},
    };
    return table;
}

QStringList postMetrics()
{
    QStringList ids = metricIds(EntityKind::Post);
    ids.removeAll(kEarnings);
    return ids;
}

MetricInputs inputsOf(const StoredPost &post, MetricInputs creator)
{
    creator.post = PostSample{post.value, post.observedAt, post.views};
    return creator;
}

MetricResult computed(const QString &id, const MetricInputs &inputs)
{
    return metricOf(id, EntityKind::Post, inputs).value_or(MetricResult());
}

// Values first, since they are what is looked for; then how each of them came about.
QList<ExportColumn> columnsOf(const QList<MetricResult> &figures)
{
    QList<ExportColumn> columns;
    for (const PostColumn &own : postColumns())
        columns.append(own.column);
    QList<ExportColumn> details;
    for (const MetricResult &figure : figures) {
        const QString &id = figure.id;
        columns.append({id, CellKind::Decimal, figure.unit, figure.version, figure.definition, false});
        const auto detail = [&details, &id](const char *name, CellKind kind, const char *unit, const char *definition) {
            ExportColumn own = column(name, kind, unit, definition);
            own.name = id + own.name;
            own.definition = id + own.definition;
            details.append(own);
        };
        detail("_bound", CellKind::Decimal, "", ": plus or minus, from rounded counters");
        detail("_n", CellKind::Integer, "", ": inputs that it is made of");
        detail("_oldest_at", CellKind::Time, "UTC", ": when its oldest input was observed");
        detail("_reason", CellKind::Text, "", ": why there is no value");
    }
    return columns + details;
}

ExportRow rowOf(const ShownPost &shown, qint64 asOf)
{
    ExportRow row;
    for (const PostColumn &own : postColumns())
        row.append(own.cell(shown.post, asOf));
    ExportRow details;
    for (const MetricResult &figure : shown.figures) {
        row.append(decimalCell(figure.value));
        details.append(decimalCell(figure.bound));
        details.append(qint64(figure.n));
        details.append(numberCell(figure.oldestAt));
        details.append(figure.value ? ExportCell() : textCell(figure.reason));
    }
    return row + details;
}

QList<MetricResult> computedAll(const QStringList &metrics, const MetricInputs &inputs)
{
    QList<MetricResult> figures;
    for (const QString &id : metrics)
        figures.append(computed(id, inputs));
    return figures;
}

} // namespace

ExportTable postsTable(ExportHead head, const QList<StoredPost> &posts, const MetricInputs &creator)
{
    const QStringList metrics = postMetrics();
    head.columns = columnsOf(computedAll(metrics, MetricInputs()));
    head.rows = posts.size();
    head.notes.append(QStringLiteral("outliers and rates by followers are measured against the creator's newest %1 posts and "
                                     "followers known at as_of, as `explain` does")
                          .arg(creator.posts.size()));
    MetricInputs ordered = creator; // once, and not for each post anew
    ordered.posts = detail::newestFirst(creator.posts);
    ExportTable table;
    table.head = std::move(head);
    table.row = [posts, metrics, ordered](qint64 i) {
        const StoredPost &post = posts.at(i);
        return rowOf({post, computedAll(metrics, inputsOf(post, ordered))}, ordered.now);
    };
    table.key = [posts](qint64 i) { return ExportRow{textCell(posts.at(i).value.id.value)}; };
    return table;
}

ExportTable shownPostsTable(ExportHead head, qint64 rows, const QList<MetricResult> &figures,
                            std::function<ShownPost(qint64)> post)
{
    head.columns = columnsOf(figures);
    head.rows = rows;
    head.notes.append(QStringLiteral("rows as a view showed them, in its order; outliers are measured against the posts of the "
                                     "same creator in that view"));
    ExportTable table;
    table.row = [post, asOf = head.recipe.asOf](qint64 i) { return rowOf(post(i), asOf); };
    table.key = [post](qint64 i) { return ExportRow{textCell(post(i).post.value.id.value)}; };
    table.head = std::move(head);
    return table;
}

QList<StoredPost> postsThatPass(const QList<StoredPost> &posts, const QList<PostTerm> &terms, const MetricInputs &creator)
{
    if (terms.isEmpty())
        return posts;
    QList<StoredPost> passed;
    for (const StoredPost &post : posts) {
        const PostSample sample{post.value, post.observedAt, post.views};
        const auto age =
            post.value.createdAt ? std::optional(std::max<qint64>(0, creator.now - *post.value.createdAt)) : std::nullopt;
        const PostFacts facts{post.value, postEngagement(sample).value, outlier(sample, creator.posts, creator.now).value, age,
                              post.goneSince.has_value()};
        if (acceptsPost(terms, facts))
            passed.append(post);
    }
    return passed;
}

} // namespace Tidemark
