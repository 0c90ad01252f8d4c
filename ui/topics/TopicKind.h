// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "core/watch/WatchName.h"
#include "ui/models/Topic.h"
#include "ui/widgets/Navigator.h"

#include <functional>

class QObject;

namespace Tidemark {

class HistoryReader;

// The words in which the two views differ; each is a whole sentence, so that it can be translated as one. %1 is what the
// comment says.
struct TopicWords {
    QString title;      // of the view
    QString all;        // the button that leads back to the list
    QString find;       // accessible name of the field
    QString fieldHint;  // inside of it
    QString noneTitle;  // an empty list
    QString noneText;   //
    QString noneAction; //
    std::function<QString(int all)> countAll;
    std::function<QString(int all)> countSome; // %1: how many of them
    QString lookUp;                            // %1: what is typed
    QString absent;                            // %1: its name
    QString absentText;
    QString absentThen;      // %1: its name
    QString refreshHint;     // tooltip of the refresh button
    QString ageFormula;      // tooltip of the age chip
    QString main;            // title of the first card, and of the chart's line
    QString mainMeaning;     // title of its explanation
    QString liftWith;        // the rows of it
    QString askPostsHint;    // tooltip of the button that asks for posts
    QString noPosts;         // where none is held
    QString noCounters;      // the chart's reason to be empty
    QString creatorsMeaning; // formula of the creators' card
    QString behindNone;      // where nothing goes with it yet
};

// Hashtags and sounds are looked at in the same way; this is where they differ: what is read and asked, and the words.
// One object a kind, for as long as its page lives. GUI thread.
class TopicKind
{
public:
    static constexpr int kPostsAtOnce = 30; // one page

    virtual ~TopicKind() = default;

    struct Names {
        EntityKind entity = EntityKind::Hashtag;
        Place place = Place::Hashtags;
        QString objects;      // object names begin with it: "hashtag"
        QString endpoint;     // that carries the figures
        QString mainCounter;  // "views", "videos"
        QString postsCounter; // "users"; empty: the kind has none
        QString askedBy;      // in the ledger
        WatchKind watch = WatchKind::Hashtag;
        Question::Kind question = Question::Kind::Hashtag;
        Question::Kind postsQuestion = Question::Kind::HashtagPosts;
    };
    [[nodiscard]] virtual const Names &names() const = 0;
    [[nodiscard]] virtual const TopicWords &words() const = 0;

    // What people type or paste, as a link names it.
    [[nodiscard]] virtual Result<QString> normalised(const QString &text) const = 0;
    // How a name from a link is written before anything is known of it: "#fyp".
    [[nodiscard]] virtual QString shownAs(const QString &linkId) const = 0;
    // Which held posts carry it.
    [[nodiscard]] virtual PostFilter postsWith(const Topic &topic) const = 0;

    // From history. done is called in the thread of context, and never where that is gone.
    using OneRead = std::function<void(const Result<std::optional<Topic>> &)>;
    virtual void read(HistoryReader &history, const QString &linkId, std::optional<qint64> asOf, QObject *context,
                      OneRead done) const = 0;
    using AllRead = std::function<void(const Result<QList<TopicRow>> &)>; // without series
    virtual void readAll(HistoryReader &history, std::optional<qint64> asOf, QObject *context, AllRead done) const = 0;

    // From the API. A failed refresh that an older answer stands in for has both.
    struct Outcome {
        bool isAnswered = false;
        std::optional<Error> error;
    };
    using Answered = std::function<void(const Outcome &)>;
    struct Asked {
        QString linkId;
        AskOptions options;
    };
    virtual void ask(Questions &questions, const Asked &asked, QObject *context, Answered done) const = 0;
    using PostsAnswered = std::function<void(const std::optional<Error> &)>;
    virtual void askPosts(Questions &questions, const Asked &asked, QObject *context, PostsAnswered done) const = 0;

protected:
    static constexpr int kMostListed = 1'000;

    template <typename T>
    [[nodiscard]] static Outcome outcomeOf(const Result<EntityAnswer<T>> &answer)
    {
        if (!answer)
            return {false, answer.error()};
        if (answer->provenance.refreshError.isEmpty())
            return {true, {}};
        return {true, Error{ErrorKind::Upstream, answer->provenance.refreshError, 0, answer->requests, {}}};
    }
};

} // namespace Tidemark
