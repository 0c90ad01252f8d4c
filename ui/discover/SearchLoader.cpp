// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/SearchLoader.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "ui/widgets/WhenReady.h"

#include <QtConcurrentRun>

namespace Tidemark {

namespace {

const QString kAskedBy = QStringLiteral("You · Discover");

template <typename T>
Stored<T> seenNow(const T &value, const Provenance &provenance)
{
    Stored<T> stored;
    stored.value = value;
    stored.observedAt = provenance.fetchedAt;
    stored.firstSeen = provenance.fetchedAt;
    stored.observations = 1;
    return stored;
}

void fill(SearchAnswer &answer, const QList<Profile> &profiles, qint64 at)
{
    for (const Profile &profile : profiles)
        answer.creators.append({seenNow(profile, answer.provenance), {}, {}, at});
}

void fill(SearchAnswer &answer, const QList<Hashtag> &hashtags, qint64 at)
{
    for (const Hashtag &hashtag : hashtags)
        answer.hashtags.append(topicRow(topicOf(seenNow(hashtag, answer.provenance)), {}, at));
}

} // namespace

SearchLoader::SearchLoader(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void SearchLoader::drop()
{
    ++m_request;
    ++m_priceRequest;
}

void SearchLoader::loadKept(const Search &search, std::optional<qint64> asOf)
{
    AskOptions options;
    options.asOf = asOf.value_or(m_engine.clock().now());
    m_isKept = true;
    start(search, kPage, options);
}

void SearchLoader::ask(const Search &search, int limit, FetchMode mode)
{
    AskOptions options;
    options.mode = mode;
    options.askedBy = kAskedBy;
    m_isKept = false;
    start(search, limit, options);
}

void SearchLoader::start(const Search &search, int limit, const AskOptions &options)
{
    const int request = ++m_request;
    SearchAnswer blank;
    blank.search = search;
    blank.limit = limit;
    Questions &questions = m_engine.questions();
    switch (search.kind) {
    case SearchKind::Users:
        QCoro::connect(questions.searchUsers(search.words, limit, options), this,
                       [this, request, blank](const Result<ListAnswer<Profile>> &list) { answered(request, blank, list); });
        return;
    case SearchKind::Videos:
        QCoro::connect(questions.searchVideos(search.words, limit, options), this,
                       [this, request, blank](const Result<ListAnswer<Post>> &list) { answered(request, blank, list); });
        return;
    case SearchKind::Hashtags:
        QCoro::connect(questions.searchHashtags(search.words, limit, options), this,
                       [this, request, blank](const Result<ListAnswer<Hashtag>> &list) { answered(request, blank, list); });
        return;
    }
}

template <typename T>
void SearchLoader::answered(int request, const SearchAnswer &blank, const Result<ListAnswer<T>> &list)
{
    if (request != m_request)
        return;
    if (!list) {
        if (m_isKept && list.error().kind == ErrorKind::NotFound)
            emit notHeld();
        else
            emit failed(list.error());
        return;
    }
    SearchAnswer answer = blank;
    answer.provenance = list->provenance;
    answer.hasMore = !list->next.isEmpty();
    answer.problem = list->incomplete;
    if (!list->provenance.refreshError.isEmpty())
        answer.problem = Error{ErrorKind::Upstream, list->provenance.refreshError, 0, list->requests, {}};
    if constexpr (std::is_same_v<T, Post>) {
        readPosts(request, answer, list->items);
    } else {
        fill(answer, list->items, m_engine.clock().now());
        emit loaded(answer);
    }
}

// What history knows of them: their views over time, and how they do beside their creator's others.
void SearchLoader::readPosts(int request, const SearchAnswer &answer, const QList<Post> &posts)
{
    if (posts.isEmpty()) {
        emit loaded(answer);
        return;
    }
    PostFilter filter;
    for (const Post &post : posts)
        filter.ids.append(post.id);
    whenReady(m_engine.history().posts(filter), this, [this, request, answer](const Result<QList<StoredPost>> &stored) {
        if (request != m_request)
            return;
        if (!stored) {
            emit failed(stored.error());
            return;
        }
        whenReady(QtConcurrent::run(postRows, *stored, m_engine.clock().now()), this,
                  [this, request, answer](const QList<PostRow> &rows) {
                      if (request != m_request)
                          return;
                      SearchAnswer whole = answer;
                      whole.posts = rows;
                      emit loaded(whole);
                  });
    });
}

void SearchLoader::askPrices(const Search &search, int shown)
{
    const int request = ++m_priceRequest;
    m_prices = {};
    const Question::Kind kind = questionOf(search.kind);
    AskOptions options;
    options.mode = shown > 0 ? FetchMode::Fresh : FetchMode::Normal; // what is in sight is asked for anew
    price({request, &SearchPrices::search}, Question{kind, search.words, kPage}, options);
    if (shown > 0) {
        const int pages = (shown + kPage - 1) / kPage;
        options.mode = FetchMode::Normal;
        price({request, &SearchPrices::more}, Question{kind, search.words, (pages + 1) * kPage}, options);
    }
}

void SearchLoader::price(const PriceWish &wish, const Question &question, const AskOptions &options)
{
    QCoro::connect(m_engine.questions().price(question, options), this, [this, wish](const Result<Price> &price) {
        if (wish.request != m_priceRequest)
            return;
        m_prices.*wish.which = price ? std::optional(price->price) : std::nullopt;
        emit priced(m_prices);
    });
}

} // namespace Tidemark
