// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/catalogue/Catalogue.h"
#include "core/domain/Comment.h"
#include "core/domain/Hashtag.h"
#include "core/domain/Learned.h"
#include "core/domain/ListPage.h"
#include "core/domain/Post.h"
#include "core/domain/Sound.h"
#include "core/engine/Question.h"
#include "core/fetch/Answer.h"
#include "core/insight/CounterState.h"
#include "core/insight/Metrics.h"

#include <QCoroTask>
#include <QMap>

#include <functional>
#include <memory>

namespace Tidemark {

class Clock;
class Fetcher;
class HistoryReader;

// How a question is to be asked.
struct AskOptions {
    FetchMode mode = FetchMode::Normal;
    StalePolicy stale = StalePolicy::OnFailure;
    Priority priority = Priority::Interactive;
    QString askedBy;
    QString scope = QStringLiteral("global");
    std::optional<qint64> maxCredits; // of the whole action
    std::optional<qint64> asOf;       // UTC seconds: answer with what history knew then; costs nothing
};

struct ProfileAnswer {
    Profile profile;
    QList<Post> posts; // the newest page
    QMap<QString, MetricResult> metrics;
    CounterStates counters; // by counter; what history knows to be wrong with it
    Provenance provenance;
    Provenance postsProvenance;
    std::optional<Error> postsError; // why there is no page of posts, where that is not a 404
    int requests = 0;                // of the whole question: its price in credits
};

template <typename T>
struct ListAnswer {
    QList<T> items;
    Count total;
    QString next; // cursor or time of the page that follows the last item; empty: no more, or cut off within a page
    Provenance provenance;
    std::optional<Error> incomplete; // why a later page is missing: the items before it are there
    int requests = 0;
};

template <typename T>
struct EntityAnswer {
    T value;
    QMap<QString, MetricResult> metrics;
    CounterStates counters; // by counter
    Provenance provenance;
    int requests = 0;
};

// A figure with the rows that it is made of.
struct MetricAnswer {
    MetricResult result;
    MetricInputs inputs;
};

// The questions of the product, each made of one or more calls of the Fetcher. Lives in the
// engine's thread. A 404 is the error NotFound; everything else as the Fetcher says.
class Questions
{
public:
    Questions(const Catalogue &catalogue, Fetcher &fetcher, HistoryReader &history, Clock &clock);

    [[nodiscard]] QCoro::Task<Result<Answer>> get(Query query, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ProfileAnswer>> profile(QString handle, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Post>>> posts(QString handle, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Profile>>> followers(QString handle, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Profile>>> following(QString handle, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<Post>>> post(QString url, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Comment>>> comments(QString url, int limit, AskOptions options);
    // subject: repliesTo()
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Comment>>> replies(QString subject, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<Hashtag>>> hashtag(QString name, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Post>>> hashtagPosts(QString name, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<Sound>>> sound(QString id, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Post>>> soundPosts(QString id, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Profile>>> searchUsers(QString keyword, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Post>>> searchVideos(QString keyword, int limit, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Hashtag>>> searchHashtags(QString keyword, int limit, AskOptions options);

    // One metric or counter of an entity by its id in history, with its rows: spends nothing. As of a time, what was known then.
    // A name that no metric of the kind has is a Usage error, an entity that history does not hold NotFound.
    [[nodiscard]] QCoro::Task<Result<MetricAnswer>> metric(QString id, EntityRef entity, EarningsTerms earnings,
                                                           AskOptions options);

    // The rows that all metrics of an entity are made of.
    [[nodiscard]] QCoro::Task<Result<MetricInputs>> inputsOf(EntityRef entity, AskOptions options);

    struct Keys {
        QStringList all; // held or not
        int held = 0;
    };
    // The names under which answers about "@handle", "#hashtag" or a post's link are kept, with the
    // pages that are held.
    [[nodiscard]] QCoro::Task<Result<Keys>> keysOf(QString subject, AskOptions options);

    // What a question would cost now. Spends and counts nothing.
    [[nodiscard]] QCoro::Task<Result<Price>> price(Question question, AskOptions options);
    // The price of one raw call.
    [[nodiscard]] QCoro::Task<Result<Price>> price(Query query, AskOptions options);
    // How many questions and prices are under way; while any is, this must live.
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    struct Resolved {
        QString id;
        int requests = 0;
    };
    using Action = std::shared_ptr<ActionBudget>;
    struct Asking {
        AskOptions options;
        Action action;
    };

    [[nodiscard]] Ask askOf(Query query, const AskOptions &options, Action action) const;
    // The id behind a handle or a tag, where the question needs one: from what is held, else by one call.
    [[nodiscard]] static bool needsId(Question::Kind kind);
    [[nodiscard]] QCoro::Task<Result<Resolved>> resolve(Question question, AskOptions options, Action action);
    [[nodiscard]] QCoro::Task<Result<Resolved>> resolveAnew(Question question, AskOptions options, Action action);
    [[nodiscard]] QCoro::Task<Result<Resolved>> askId(Question question, AskOptions options, Action action);
    [[nodiscard]] QCoro::Task<std::optional<QString>> heldId(Question question, AskOptions options);
    [[nodiscard]] QCoro::Task<std::optional<QString>> heldUserId(QString handle, AskOptions options);
    [[nodiscard]] QCoro::Task<std::optional<QString>> heldHashtagId(QString name, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<Answer>> found(Ask ask);
    // Where the pages of a list come from: the Fetcher, or as of a time what history kept.
    [[nodiscard]] std::function<QCoro::Task<Result<Answer>>(Ask)> pagesFrom(const AskOptions &options);
    [[nodiscard]] QCoro::Task<Result<Answer>> keptAnswer(Ask ask, qint64 asOf);
    [[nodiscard]] QCoro::Task<CounterStates> countersOf(EntityRef entity, qint64 at);
    [[nodiscard]] QCoro::Task<Result<MetricAnswer>> counterOf(QString counter, EntityRef entity, qint64 at);
    [[nodiscard]] QCoro::Task<QMap<QString, MetricResult>> metricsOf(EntityKind kind, MetricInputs inputs);
    [[nodiscard]] QCoro::Task<QMap<QString, MetricResult>> profileMetrics(ProfileAnswer answer, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ProfileAnswer>> profileAnew(QString handle, AskOptions options, ActionBudget action);
    [[nodiscard]] QCoro::Task<Result<ProfileAnswer>> profileAsOf(QString handle, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<ListAnswer<Post>>> postsAsOf(QString handle, int limit, qint64 asOf);
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<Post>>> postAsOf(QString url, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<Hashtag>>> hashtagAsOf(QString name, AskOptions options);
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<Sound>>> soundAsOf(QString id, AskOptions options);
    [[nodiscard]] QCoro::Task<std::optional<EntityAnswer<Post>>> knownPost(QString url, AskOptions options);
    [[nodiscard]] QCoro::Task<Keys> keysOfPages(Query first);
    // Adds one planned call to the price; true where it is answered from a layer (its body in *body).
    [[nodiscard]] QCoro::Task<bool> plan(Query query, AskOptions options, Price *price, QByteArray *body);
    [[nodiscard]] QCoro::Task<Result<QString>> planId(Question question, AskOptions options, Price *price);
    [[nodiscard]] QCoro::Task<void> planPages(Query first, int limit, AskOptions options, Price *price);

    template <typename T>
    [[nodiscard]] QCoro::Task<Result<ListAnswer<T>>> listOf(Question question, Result<ListPage<T>> (*parse)(const QByteArray &),
                                                            AskOptions options);
    template <typename T>
    [[nodiscard]] QCoro::Task<Result<ListAnswer<T>>> pagesOf(Question question, Resolved resolved,
                                                             Result<ListPage<T>> (*parse)(const QByteArray &), Asking asking);
    template <typename T>
    [[nodiscard]] QCoro::Task<Result<EntityAnswer<T>>> entityOf(Question question, Result<T> (*parse)(const QByteArray &),
                                                                AskOptions options);

    const Catalogue &m_catalogue;
    Fetcher &m_fetcher;
    HistoryReader &m_history;
    Clock &m_clock;
    TaskCount m_tasks;
};

} // namespace Tidemark
