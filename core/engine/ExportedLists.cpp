// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a watchlist's export: each name with what history knew of it at the time.
#include "core/engine/Exports.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/Learner.h"
#include "core/watch/Watchlist.h"

#include "core/catalogue/Normalise.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {

QString kindOf(const WatchName &name)
{
    return name.kind == WatchKind::Creator ? entityKindName(EntityKind::Profile) : watchKindName(name.kind);
}

WatchedFigure figureOf(const WatchName &name)
{
    WatchedFigure figure;
    figure.name = name.words();
    figure.kind = kindOf(name);
    return figure;
}

template <typename T, typename Take>
Result<WatchedFigure> filled(WatchedFigure figure, const Result<std::optional<Stored<T>>> &stored, Take take)
{
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return figure;
    figure.id = (*stored)->value.id.value;
    figure.observedAt = (*stored)->observedAt;
    take(figure, (*stored)->value);
    return figure;
}

// What an answer of a search lists, and the first of it.
void takeFound(WatchedFigure &figure, WatchKind kind, const Learned &learned)
{
    if (kind == WatchKind::UserSearch) {
        figure.found = learned.profiles.size();
        if (!learned.profiles.isEmpty())
            figure.title = QLatin1Char('@') + learned.profiles.first().handle;
    } else if (kind == WatchKind::HashtagSearch) {
        figure.found = learned.hashtags.size();
        if (!learned.hashtags.isEmpty())
            figure.title = QLatin1Char('#') + learned.hashtags.first().name;
    } else {
        figure.found = learned.posts.size();
        if (!learned.posts.isEmpty())
            figure.title = learned.posts.first().title;
    }
}

} // namespace

QCoro::Task<Result<ExportRecipe>> Exports::resolveList(ExportRecipe recipe)
{
    const auto list = co_await m.lists.find(recipe.names.value(0));
    if (!list)
        co_return fail(list.error());
    recipe.names = {list->name};
    recipe.ids = {QString::number(list->id)};
    co_return recipe;
}

QCoro::Task<Result<Exports::OwnAnswer>> Exports::ownAnswer(WatchName name, qint64 asOf)
{
    const auto query = watchQuery(m.catalogue, name);
    if (!query)
        co_return fail(query.error());
    const auto answers = co_await m.history.answers(m.fetcher.keyOf(*query), 1, asOf);
    if (!answers)
        co_return fail(answers.error());
    OwnAnswer own;
    if (answers->isEmpty())
        co_return own;
    const auto [answer, fetchedAt] = answers->first();
    const auto body = co_await m.history.body(answer);
    if (!body)
        co_return fail(body.error());
    own.at = fetchedAt;
    const auto learned = *body ? learn(*query, **body) : Result<Learned>(fail(ErrorKind::LocalData, QString()));
    if (learned)
        own.learned = *learned;
    co_return own;
}

QCoro::Task<Result<WatchedFigure>> Exports::searchFigure(WatchName name, qint64 asOf)
{
    const auto own = co_await ownAnswer(name, asOf);
    if (!own)
        co_return fail(own.error());
    WatchedFigure figure = figureOf(name);
    figure.observedAt = own->at;
    if (own->learned)
        takeFound(figure, name.kind, *own->learned);
    co_return figure;
}

// A short link does not say which post it leads to; its answer does.
QCoro::Task<Result<WatchedFigure>> Exports::postFigure(WatchName name, qint64 asOf)
{
    QString id = postIdOf(name.name);
    if (id.isEmpty()) {
        const auto own = co_await ownAnswer(name, asOf);
        if (!own)
            co_return fail(own.error());
        if (own->learned && !own->learned->posts.isEmpty())
            id = own->learned->posts.first().id.value;
    }
    if (id.isEmpty())
        co_return figureOf(name);
    const auto post = co_await postOf(id, asOf);
    if (!post && post.error().kind != ErrorKind::NotFound)
        co_return fail(post.error());
    const auto stored = post ? std::optional<Stored<Post>>(*post) : std::nullopt;
    co_return filled(figureOf(name), Result<std::optional<Stored<Post>>>(stored), [](WatchedFigure &row, const Post &is) {
        row.title = is.title;
        row.views = is.views;
    });
}

QCoro::Task<Result<WatchedFigure>> Exports::watchedFigure(WatchName name, qint64 asOf)
{
    const WatchedFigure figure = figureOf(name);
    switch (name.kind) {
    case WatchKind::Creator: {
        const auto profile = co_await m.history.profile(name.name, asOf);
        co_return filled(figure, profile, [](WatchedFigure &row, const Profile &is) {
            row.title = is.nickname;
            row.followers = is.followers;
        });
    }
    case WatchKind::Hashtag: {
        const auto hashtag = co_await m.history.hashtag(name.name, asOf);
        co_return filled(figure, hashtag, [](WatchedFigure &row, const Hashtag &is) { row.views = is.views; });
    }
    case WatchKind::Sound: {
        const auto sound = co_await m.history.sound(name.name, asOf);
        co_return filled(figure, sound, [](WatchedFigure &row, const Sound &is) {
            row.title = is.title;
            row.videos = is.videos;
        });
    }
    case WatchKind::Post: {
        auto post = co_await postFigure(name, asOf);
        co_return post;
    }
    case WatchKind::UserSearch:
    case WatchKind::VideoSearch:
    case WatchKind::HashtagSearch: break;
    }
    auto found = co_await searchFigure(name, asOf);
    co_return found;
}

QCoro::Task<Result<ExportTable>> Exports::watched(ExportRecipe recipe)
{
    const qint64 list = recipe.ids.isEmpty() ? WatchLists::kDefault : recipe.ids.first().toLongLong();
    const auto lists = co_await m.lists.all();
    if (!lists)
        co_return fail(lists.error());
    if (std::none_of(lists->begin(), lists->end(), [list](const NamedList &one) { return one.id == list; }))
        co_return fail(ErrorKind::NotFound, QStringLiteral("the watchlist is no longer there"));
    const auto items = co_await m.watchlist.items(list);
    if (!items)
        co_return fail(items.error());
    QList<WatchedFigure> rows;
    for (const WatchedItem &item : *items) {
        if (item.addedAt > recipe.asOf)
            continue; // a file that was made before cannot have it
        auto row = co_await watchedFigure(item.name, recipe.asOf);
        if (!row)
            co_return fail(row.error());
        row->addedAt = item.addedAt;
        row->goneAt = item.goneAt;
        row->uses = item.uses;
        row->group = item.labels.group;
        row->tags = item.labels.tags;
        row->note = item.labels.note;
        rows.append(*row);
    }
    auto table = watchTable(headOf(recipe), rows);
    co_return table;
}

} // namespace Tidemark
