// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagKind.h"

#include "core/catalogue/Normalise.h"
#include "core/history/HistoryReader.h"
#include "ui/render/Translate.h"
#include "ui/widgets/WhenReady.h"

namespace Tidemark {

namespace {

TopicWords allWords()
{
    TopicWords words;
    words.title = tr("Hashtags");
    words.all = tr("All hashtags");
    words.find = tr("Find or look up a hashtag");
    words.fieldHint = tr("Hashtag, with or without #");
    words.noneTitle = tr("No hashtags yet");
    words.noneText = tr("Look up a hashtag and Tidemark keeps its views and posts as a series, and tells you when it breaks "
                        "out of its own pace. One look costs 1 credit; three a day for a month cost 90.");
    words.noneAction = tr("Look up a hashtag");
    words.countAll = [](int all) { return tr("%Ln hashtags, all of them open without a credit", nullptr, all); };
    words.countSome = [](int all) { return tr("%1 of %Ln hashtags", nullptr, all); };
    words.lookUp = tr("Look up %1");
    words.absent = tr("%1 has not been looked up yet");
    words.absentText = tr("A look asks for its views and number of posts. What comes is kept for good and opens offline.");
    words.absentThen = tr("Nothing was known of %1 then");
    words.refreshHint = tr("Asks for the hashtag's views and posts (F5)");
    words.ageFormula =
        tr("Views and posts as the API said them; growth in % an hour between the last two snapshots, the usual is "
           "the median of all steps before.");
    words.main = tr("Views");
    words.mainMeaning = tr("Views of all posts with the tag");
    words.liftWith = tr("Posts with the tag");
    words.askPostsHint = tr("Asks for one page of posts with the tag");
    words.noPosts = tr("No posts with this tag are held yet. What a page brings is kept for good.");
    words.noCounters = tr("views were not in any answer so far");
    words.creatorsMeaning = tr("different creators of the held posts with the tag");
    words.behindNone = tr("Nothing else is known of the held posts with the tag. Ask for its posts to see what it goes with.");
    return words;
}

} // namespace

HashtagKind::HashtagKind()
    : m_words(allWords())
{
    m_names.entity = EntityKind::Hashtag;
    m_names.place = Place::Hashtags;
    m_names.objects = QStringLiteral("hashtag");
    m_names.endpoint = QStringLiteral("challenge-info-name");
    m_names.mainCounter = QStringLiteral("views");
    m_names.postsCounter = QStringLiteral("users");
    m_names.askedBy = QStringLiteral("You · Hashtags");
    m_names.question = Question::Kind::Hashtag;
    m_names.postsQuestion = Question::Kind::HashtagPosts;
}

Result<QString> HashtagKind::normalised(const QString &text) const
{
    return normaliseHashtag(text);
}

QString HashtagKind::shownAs(const QString &linkId) const
{
    return QLatin1Char('#') + linkId;
}

PostFilter HashtagKind::postsWith(const Topic &topic) const
{
    PostFilter filter;
    filter.hashtag = topic.name;
    return filter;
}

void HashtagKind::read(HistoryReader &history, const QString &linkId, std::optional<qint64> asOf, QObject *context,
                       OneRead done) const
{
    whenReady(history.hashtag(linkId, asOf), context, [done](const Result<std::optional<Stored<Hashtag>>> &stored) {
        if (!stored)
            done(fail(stored.error()));
        else
            done(*stored ? std::optional(topicOf(**stored)) : std::nullopt);
    });
}

void HashtagKind::readAll(HistoryReader &history, std::optional<qint64> asOf, QObject *context, AllRead done) const
{
    whenReady(history.hashtags(kMostListed, asOf), context, [done](const Result<QList<Stored<Hashtag>>> &stored) {
        if (!stored) {
            done(fail(stored.error()));
            return;
        }
        QList<TopicRow> rows;
        for (const Stored<Hashtag> &hashtag : *stored) {
            if (!hashtag.value.name.isEmpty())
                rows.append({topicOf(hashtag), {}, {}, {}, {}, {}, 0});
        }
        done(rows);
    });
}

void HashtagKind::ask(Questions &questions, const Asked &asked, QObject *context, Answered done) const
{
    QCoro::connect(questions.hashtag(asked.linkId, asked.options), context,
                   [done](const Result<EntityAnswer<Hashtag>> &answer) { done(outcomeOf(answer)); });
}

void HashtagKind::askPosts(Questions &questions, const Asked &asked, QObject *context, PostsAnswered done) const
{
    QCoro::connect(questions.hashtagPosts(asked.linkId, kPostsAtOnce, asked.options), context,
                   [done](const Result<ListAnswer<Post>> &posts) { done(posts ? std::nullopt : std::optional(posts.error())); });
}

} // namespace Tidemark
