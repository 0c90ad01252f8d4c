// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicLoader.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "ui/topics/TopicKind.h"
#include "ui/widgets/WhenReady.h"

#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kMostPosts = 1'000;
constexpr int kMostOwnPosts = 200; // of a creator
constexpr int kMostOwn = 30;
constexpr int kAllDays = 36'500; // posts are compared at the same age, however long ago that was
constexpr int kMostCreators = 500;

} // namespace

// The parts of one load, until all are there.
struct TopicLoader::Gathering {
    TopicInputs inputs;
    int request = 0;
    int missing = 0;
    bool hasOwn = false; // the second round: what the first one names
    std::optional<qint64> asOf;
    std::optional<Error> error;
};

TopicLoader::TopicLoader(Engine &engine, const TopicKind &kind, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_kind(kind)
{
}

void TopicLoader::drop()
{
    ++m_request;
}

void TopicLoader::load(const QString &linkId, std::optional<qint64> asOf)
{
    const int request = ++m_request;
    m_kind.read(m_engine.history(), linkId, asOf, this, [this, request, linkId, asOf](const Result<std::optional<Topic>> &topic) {
        if (request != m_request)
            return;
        if (!topic)
            emit failed(topic.error());
        else if (!*topic)
            emit absent(linkId);
        else
            gather(**topic, request, asOf);
    });
}

template <typename T, typename Take>
void TopicLoader::wait(const Shared &gathering, const QFuture<Result<T>> &future, Take take)
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

void TopicLoader::gather(const Topic &topic, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->asOf = asOf;
    gathering->inputs.topic = topic;
    gathering->inputs.at = asOf.value_or(m_engine.clock().now());
    gathering->inputs.mainCounter = m_kind.names().mainCounter;
    gathering->inputs.postsCounter = m_kind.names().postsCounter;
    gatherSeries(gathering);
    HistoryReader &history = m_engine.history();
    PostFilter filter = m_kind.postsWith(topic);
    filter.limit = kMostPosts;
    filter.viewsDays = kAllDays;
    wait(gathering, history.posts(filter, asOf),
         [](TopicInputs &inputs, const QList<StoredPost> &posts) { inputs.posts = posts; });
    wait(gathering, history.profiles(kMostCreators, asOf), [](TopicInputs &inputs, const QList<Stored<Profile>> &profiles) {
        for (const Stored<Profile> &profile : profiles)
            inputs.creators.insert(profile.value.id.value);
    });
}

void TopicLoader::gatherSeries(const Shared &gathering)
{
    HistoryReader &history = m_engine.history();
    const EntityRef entity = gathering->inputs.topic.entity;
    const auto asOf = gathering->asOf;
    wait(gathering, history.series(entity, gathering->inputs.mainCounter, 0, asOf),
         [](TopicInputs &inputs, const QList<Observation> &series) { inputs.main = series; });
    if (!gathering->inputs.postsCounter.isEmpty())
        wait(gathering, history.series(entity, gathering->inputs.postsCounter, 0, asOf),
             [](TopicInputs &inputs, const QList<Observation> &series) { inputs.postCount = series; });
    wait(gathering, history.events(entity, 0, asOf),
         [](TopicInputs &inputs, const QList<EntityEvent> &events) { inputs.events = events; });
}

void TopicLoader::arrived(const Shared &gathering)
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

// The posts of the user's creators who used it: each is measured against the others of the same
// people, not against people who never use it.
void TopicLoader::gatherOwn(const Shared &gathering)
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
             [](TopicInputs &inputs, const QList<StoredPost> &posts) { inputs.own += posts; });
    }
}

void TopicLoader::assemble(const Shared &gathering)
{
    whenReady(QtConcurrent::run(topicData, gathering->inputs), this, [this, gathering](const TopicData &data) {
        if (gathering->request == m_request)
            emit loaded(data);
    });
}

} // namespace Tidemark
