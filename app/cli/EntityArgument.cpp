// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EntityArgument.h"

#include "app/cli/OptionParser.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/history/HistoryReader.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr EntityKind kKinds[] = {EntityKind::Profile, EntityKind::Post, EntityKind::Hashtag, EntityKind::Sound};

Result<EntityKind> kindNamed(const QString &name)
{
    QStringList names;
    for (const EntityKind kind : kKinds) {
        if (entityKindName(kind) == name)
            return kind;
        names += entityKindName(kind);
    }
    return fail(ErrorKind::Usage, QStringLiteral("expected profile, post, hashtag or sound, got \"%1\"%2")
                                      .arg(plain(name, LineBreaks::Fold, 60), suggestion(name, names)));
}

Result<QString> canonicalName(EntityKind kind, const QString &text)
{
    switch (kind) {
    case EntityKind::Profile: return normaliseHandle(text);
    case EntityKind::Hashtag: return normaliseHashtag(text);
    case EntityKind::Sound: return normaliseSound(text);
    case EntityKind::Post: break;
    }
    const auto url = normalisePostUrl(text);
    if (!url)
        return fail(url.error());
    const QString id = postIdOf(*url);
    if (id.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("a short link does not tell the post's id; give the id or the whole link"));
    return id;
}

Error neverSeen(const EntityArgument &asked)
{
    Error error{ErrorKind::NotFound,
                QStringLiteral("history holds no %1 \"%2\"").arg(entityKindName(asked.kind), plain(asked.name)),
                0,
                0,
                {}};
    error.hint = QStringLiteral("History grows with each answer: ask for it once, for example with `tidemark-cli %1 ...`.")
                     .arg(entityKindName(asked.kind));
    return error;
}

template <typename T>
Result<EntityRef> refOf(const Result<std::optional<Stored<T>>> &stored, const EntityArgument &asked)
{
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(neverSeen(asked));
    return EntityRef{asked.kind, (*stored)->value.id.value};
}

} // namespace

Result<EntityArgument> EntityArgument::parse(const QString &kind, const QString &name)
{
    const auto named = kindNamed(kind);
    if (!named)
        return fail(named.error());
    const auto canonical = canonicalName(*named, name);
    if (!canonical)
        return fail(canonical.error());
    return EntityArgument{*named, *canonical};
}

QCoro::Task<Result<EntityRef>> EntityArgument::resolve(HistoryReader *history, EntityArgument asked, std::optional<qint64> asOf)
{
    if (asked.kind == EntityKind::Profile) {
        const auto profile = co_await history->profile(asked.name, asOf);
        co_return refOf(profile, asked);
    }
    if (asked.kind == EntityKind::Hashtag) {
        const auto hashtag = co_await history->hashtag(asked.name, asOf);
        co_return refOf(hashtag, asked);
    }
    if (asked.kind == EntityKind::Sound) {
        const auto sound = co_await history->sound(asked.name, asOf);
        co_return refOf(sound, asked);
    }
    PostFilter filter;
    filter.ids = {PostId{asked.name}};
    const auto posts = co_await history->posts(filter, asOf);
    if (!posts)
        co_return fail(posts.error());
    if (posts->isEmpty())
        co_return fail(neverSeen(asked));
    co_return EntityRef{asked.kind, asked.name};
}

} // namespace Tidemark
