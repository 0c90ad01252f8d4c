// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an export, each out of history as of its time.
#include "core/engine/Exports.h"
#include "core/engine/Questions.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kAllDays = 36'500;

QString flagText(const std::optional<bool> &flag)
{
    if (!flag)
        return {};
    return *flag ? QStringLiteral("yes") : QStringLiteral("no");
}

QList<NamedText> textsOf(const Profile &profile)
{
    return {{QStringLiteral("username"), profile.handle},
            {QStringLiteral("nickname"), profile.nickname},
            {QStringLiteral("bio"), profile.bio},
            {QStringLiteral("bio_link"), profile.bioLink},
            {QStringLiteral("region"), profile.region},
            {QStringLiteral("verified"), flagText(profile.verified)},
            {QStringLiteral("private"), flagText(profile.isPrivate)}};
}

QList<NamedText> textsOf(const Hashtag &hashtag)
{
    return {{QStringLiteral("name"), hashtag.name}, {QStringLiteral("description"), hashtag.description}};
}

QList<NamedText> textsOf(const Sound &sound)
{
    return {
        {QStringLiteral("title"), sound.title}, {QStringLiteral("author"), sound.author}, {QStringLiteral("album"), sound.album}};
}

QList<NamedText> textsOf(const Post &post)
{
    return {{QStringLiteral("title"), post.title},
            {QStringLiteral("type"), post.type == PostType::Images ? QStringLiteral("images") : QStringLiteral("video")},
            {QStringLiteral("username"), post.authorHandle},
            {QStringLiteral("hashtags"), post.hashtags.join(u' ')},
            {QStringLiteral("sound_title"), post.soundTitle}};
}

Error unknown(const EntityRef &entity)
{
    return Error{
        ErrorKind::NotFound, QStringLiteral("history holds no %1 %2").arg(entityKindName(entity.kind), entity.id), 0, 0, {}};
}

template <typename T>
Result<EntityFigures> figuresOf(const Result<std::optional<Stored<T>>> &stored, const EntityRef &entity)
{
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(unknown(entity));
    return EntityFigures{textsOf((*stored)->value), (*stored)->observedAt, {}};
}

template <typename T>
Result<std::optional<QString>> idIn(const Result<std::optional<Stored<T>>> &stored)
{
    if (!stored)
        return fail(stored.error());
    return *stored ? std::optional((*stored)->value.id.value) : std::nullopt;
}

} // namespace

QCoro::Task<Result<std::optional<QString>>> Exports::idOf(EntityKind kind, QString name)
{
    switch (kind) {
    case EntityKind::Profile: {
        const auto profile = co_await m.history.profile(name);
        co_return idIn(profile);
    }
    case EntityKind::Hashtag: {
        const auto hashtag = co_await m.history.hashtag(name);
        co_return idIn(hashtag);
    }
    case EntityKind::Sound: {
        const auto sound = co_await m.history.sound(name);
        co_return idIn(sound);
    }
    case EntityKind::Post: break;
    }
    PostFilter filter;
    filter.ids = {PostId{name}};
    const auto posts = co_await m.history.posts(filter);
    if (!posts)
        co_return fail(posts.error());
    const std::optional<QString> id = posts->isEmpty() ? std::nullopt : std::optional(name);
    co_return id;
}

QCoro::Task<Result<ExportRecipe>> Exports::resolve(ExportRecipe recipe)
{
    const TaskCount::Running running(m_tasks);
    if (recipe.what == QLatin1String("watchlist")) {
        auto listed = co_await resolveList(recipe);
        co_return listed;
    }
    recipe.ids.clear();
    QStringList missing;
    const QStringList names = recipe.names;
    for (const QString &name : names) {
        const auto id = co_await idOf(recipe.kind, name);
        if (!id)
            co_return fail(id.error());
        recipe.ids.append(id->value_or(QString()));
        if (!*id)
            missing.append(name);
    }
    if (missing.isEmpty())
        co_return recipe;
    const QString kind = entityKindName(recipe.kind);
    Error error{ErrorKind::NotFound,
                QStringLiteral("history holds no %1 \"%2\"").arg(kind, missing.join(QStringLiteral("\", \""))),
                0,
                0,
                {}};
    error.hint =
        QStringLiteral("History grows with each answer: ask for it once, for example with `tidemark-cli %1 ...`.").arg(kind);
    co_return fail(error);
}

QCoro::Task<Result<MetricInputs>> Exports::inputsOf(EntityRef entity, qint64 asOf)
{
    AskOptions options;
    options.asOf = asOf;
    auto inputs = co_await m.questions.inputsOf(entity, options);
    co_return inputs;
}

QCoro::Task<Result<StoredPost>> Exports::postOf(QString id, qint64 asOf)
{
    PostFilter filter;
    filter.ids = {PostId{id}};
    filter.viewsDays = kAllDays;
    const auto posts = co_await m.history.posts(filter, asOf);
    if (!posts)
        co_return fail(posts.error());
    if (posts->isEmpty())
        co_return fail(unknown({EntityKind::Post, id}));
    StoredPost post = posts->first();
    co_return post;
}

QCoro::Task<Result<EntityFigures>> Exports::wordsOf(EntityRef entity, qint64 asOf)
{
    switch (entity.kind) {
    case EntityKind::Profile: {
        const auto profile = co_await m.history.profile(entity.id, asOf);
        co_return figuresOf(profile, entity);
    }
    case EntityKind::Hashtag: {
        const auto hashtag = co_await m.history.hashtag(entity.id, asOf);
        co_return figuresOf(hashtag, entity);
    }
    case EntityKind::Sound: {
        const auto sound = co_await m.history.sound(entity.id, asOf);
        co_return figuresOf(sound, entity);
    }
    case EntityKind::Post: break;
    }
    const auto post = co_await postOf(entity.id, asOf);
    if (!post)
        co_return fail(post.error());
    EntityFigures figures{textsOf(post->value), post->observedAt, {}};
    co_return figures;
}

QCoro::Task<Result<EntityFigures>> Exports::allFigures(EntityRef entity, qint64 asOf)
{
    const TaskCount::Running running(m_tasks);
    auto words = co_await wordsOf(entity, asOf);
    if (!words)
        co_return fail(words.error());
    EntityFigures figures = *words;
    for (const QString &counter : counterNames(entity.kind)) {
        const auto series = co_await m.history.series(entity, counter, 0, asOf);
        if (!series)
            co_return fail(series.error());
        figures.figures.append(counterFigure(counter, *series, asOf));
    }
    const auto inputs = co_await inputsOf(entity, asOf);
    if (!inputs)
        co_return fail(inputs.error());
    const QMap<QString, MetricResult> metrics = co_await QtConcurrent::run(metricsOf, entity.kind, *inputs);
    for (const QString &metric : metricIds(entity.kind))
        figures.figures.append(metrics.value(metric));
    EntityFigures answer = figures;
    co_return answer;
}

QCoro::Task<Result<ExportTable>> Exports::figures(ExportRecipe recipe)
{
    const EntityRef entity{recipe.kind, recipe.ids.value(0)};
    const auto figures = co_await allFigures(entity, recipe.asOf);
    if (!figures)
        co_return fail(figures.error());
    auto table = figureTable(headOf(recipe), *figures);
    co_return table;
}

QCoro::Task<Result<ComparedEntity>> Exports::comparedEntity(ExportRecipe recipe, qsizetype index)
{
    const EntityRef entity{recipe.kind, recipe.ids.at(index)};
    ComparedEntity compared;
    compared.id = entity.id;
    compared.name = recipe.names.value(index, entity.id);
    const auto series = co_await m.history.series(entity, recipe.metric, recipe.since.value_or(0), recipe.asOf);
    if (!series)
        co_return fail(series.error());
    compared.series = *series;
    QString creator = entity.kind == EntityKind::Profile ? entity.id : QString();
    if (entity.kind == EntityKind::Post) {
        const auto post = co_await postOf(entity.id, recipe.asOf);
        if (!post)
            co_return fail(post.error());
        compared.createdAt = post->value.createdAt;
        creator = post->value.authorId.value;
    }
    if (creator.isEmpty())
        co_return compared;
    const EntityRef profile{EntityKind::Profile, creator};
    const QString counter = QStringLiteral("followers");
    const auto followers = co_await m.history.series(profile, counter, 0, recipe.asOf);
    if (!followers)
        co_return fail(followers.error());
    compared.followers = *followers;
    co_return compared;
}

QCoro::Task<Result<Comparison>> Exports::comparison(ExportRecipe recipe)
{
    const TaskCount::Running running(m_tasks);
    const auto alignment = alignmentNamed(recipe.alignment);
    if (!alignment)
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("expected an alignment: %1").arg(alignmentNames().join(QStringLiteral(", "))));
    const Status sound = checkComparison(recipe.kind, recipe.metric, *alignment, recipe.ids);
    if (!sound)
        co_return fail(sound.error());
    QList<ComparedEntity> entities;
    for (qsizetype i = 0; i < recipe.ids.size(); ++i) {
        const auto entity = co_await comparedEntity(recipe, i);
        if (!entity)
            co_return fail(entity.error());
        entities.append(*entity);
    }
    auto aligned = compare(recipe.kind, recipe.metric, *alignment, entities);
    co_return aligned;
}

} // namespace Tidemark
