// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagLoader.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "ui/widgets/WhenReady.h"

#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kMostPosts = 1'000;
constexpr int kMostOwnPosts = 200; // of a creator
constexpr int kMostOwn = 30;
constexpr int kAllDays = 36'500; // posts are compared at the same age, however long ago that was
constexpr int kMostCreators = 500;
constexpr int kShownTogether = 6;

} // namespace

// The parts of one load, until all are there.
struct HashtagLoader::Gathering {
    HashtagInputs inputs;
    int request = 0;
    int missing = 0;
    bool hasOwn = false; // the second round: what the first one names
    std::optional<qint64> asOf;
    std::optional<Error> error;
};

HashtagLoader::HashtagLoader(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void HashtagLoader::drop()
{
    ++m_request;
}

void HashtagLoader::load(const QString &name, std::optional<qint64> asOf)
{
    const int request = ++m_request;
    whenReady(m_engine.history().hashtag(name, asOf), this,
              [this, request, name, asOf](const Result<std::optional<Stored<Hashtag>>> &stored) {
                  if (request != m_request)
                      return;
                  if (!stored)
                      emit failed(stored.error());
                  else if (!*stored)
                      emit absent(name);
                  else
                      gather(**stored, request, asOf);
              });
}

template <typename T, typename Take>
void HashtagLoader::wait(const Shared &gathering, const QFuture<Result<T>> &future, Take take)
{
    ++gathering->missing;
    whenReady(future, this, [this, gathering, take](const Result<T> &result) {
        if (result)
            take(gathering->inputs, *result);
        else
            gathering->error = result.error();
        arrived(gathering);
    });
}

void HashtagLoader::gather(const Stored<Hashtag> &stored, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->asOf = asOf;
    gathering->inputs.stored = stored;
    gathering->inputs.at = asOf.value_or(m_engine.clock().now());
    HistoryReader &history = m_engine.history();
    const EntityRef entity{EntityKind::Hashtag, stored.value.id.value};
    wait(gathering, history.series(entity, QStringLiteral("views"), 0, asOf),
         [](HashtagInputs &inputs, const QList<Observation> &series) { inputs.views = series; });
    wait(gathering, history.series(entity, QStringLiteral("users"), 0, asOf),
         [](HashtagInputs &inputs, const QList<Observation> &series) { inputs.users = series; });
    wait(gathering, history.events(entity, 0, asOf),
         [](HashtagInputs &inputs, const QList<EntityEvent> &events) { inputs.events = events; });
    PostFilter tagged;
    tagged.hashtag = stored.value.name;
    tagged.limit = kMostPosts;
    tagged.viewsDays = kAllDays;
    wait(gathering, history.posts(tagged, asOf),
         [](HashtagInputs &inputs, const QList<StoredPost> &posts) { inputs.posts = posts; });
    wait(gathering, history.profiles(kMostCreators, asOf), [](HashtagInputs &inputs, const QList<Stored<Profile>> &profiles) {
        for (const Stored<Profile> &profile : profiles)
            inputs.creators.insert(profile.value.id.value);
    });
    wait(gathering, history.cooccurring(stored.value.name, kShownTogether),
         [](HashtagInputs &inputs, const QList<std::pair<QString, int>> &together) { inputs.together = together; });
}

void HashtagLoader::arrived(const Shared &gathering)
{
    if (--gathering->missing > 0 || gathering->request != m_request)
        return;
    if (gathering->error) {
        emit failed(*gathering->error);
        return;
    }
    if (!gathering->hasOwn)
        gatherOwn(gathering);
    if (gathering->missing == 0)
        assemble(gathering);
}

// The posts of the user's creators who used the tag: each is measured against the others of the same
// people, not against people who never use it.
void HashtagLoader::gatherOwn(const Shared &gathering)
{
    gathering->hasOwn = true;
    QSet<QString> authors;
    for (const StoredPost &post : std::as_const(gathering->inputs.posts)) {
        const QString author = post.value.authorId.value;
        if (authors.size() < kMostOwn && gathering->inputs.creators.contains(author))
            authors.insert(author);
    }
    for (const QString &author : std::as_const(authors)) {
        PostFilter own;
        own.author = UserId{author};
        own.limit = kMostOwnPosts;
        own.viewsDays = kAllDays;
        wait(gathering, m_engine.history().posts(own, gathering->asOf),
             [](HashtagInputs &inputs, const QList<StoredPost> &posts) { inputs.own += posts; });
    }
}

void HashtagLoader::assemble(const Shared &gathering)
{
    whenReady(QtConcurrent::run(hashtagData, gathering->inputs), this, [this, gathering](const HashtagData &data) {
        if (gathering->request == m_request)
            emit loaded(data);
    });
}

} // namespace Tidemark
