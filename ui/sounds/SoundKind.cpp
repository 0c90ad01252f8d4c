// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sounds/SoundKind.h"

#include "core/catalogue/Normalise.h"
#include "core/history/HistoryReader.h"
#include "ui/render/Translate.h"
#include "ui/widgets/WhenReady.h"

namespace Tidemark {

namespace {

TopicWords allWords()
{
    TopicWords words;
    words.title = tr("Sounds");
    words.all = tr("All sounds");
    words.find = tr("Find or look up a sound");
    words.fieldHint = tr("Title, author, a sound's id, or a pasted link to a sound");
    words.noneTitle = tr("No sounds yet");
    words.noneText =
        tr("Sounds of the posts that you see are listed here by themselves. Paste a link to a sound and Tidemark keeps "
           "its number of videos as a series, and tells you when it breaks out of its own pace. One look costs 1 credit.");
    words.noneAction = tr("Look up a sound");
    words.countAll = [](int all) { return tr("%Ln sounds, all of them open without a credit", nullptr, all); };
    words.countSome = [](int all) { return tr("%1 of %Ln sounds", nullptr, all); };
    words.lookUp = tr("Look up %1");
    words.absent = tr("%1 has not been looked up yet");
    words.absentText =
        tr("A look asks for its title, author, length and number of videos. What comes is kept for good and opens offline.");
    words.absentThen = tr("Nothing was known of %1 then");
    words.refreshHint = tr("Asks for the sound's number of videos (F5)");
    words.ageFormula =
        tr("Videos as the API said them; growth in % an hour between the last two snapshots, the usual is the median of "
           "all steps before.");
    words.main = tr("Videos");
    words.mainMeaning = tr("Videos with the sound");
    words.liftWith = tr("Posts with the sound");
    words.askPostsHint = tr("Asks for one page of posts that use the sound");
    words.noPosts = tr("No posts with this sound are held yet. What a page brings is kept for good.");
    words.noCounters = tr("the number of videos was not in any answer so far");
    words.creatorsMeaning = tr("different creators of the held posts with the sound");
    words.behindNone = tr("Nothing else is known of the held posts with the sound. Ask for its posts to see what it goes with.");
    return words;
}

QString namedById(const QString &id)
{
    return tr("Sound %1").arg(id);
}

// The sounds and how many held posts use each: two reads, one answer.
struct Reading {
    Result<QList<Stored<Sound>>> sounds = QList<Stored<Sound>>();
    Result<QHash<QString, int>> posts = QHash<QString, int>();
    int missing = 2;
};

Result<QList<TopicRow>> rowsOf(const Reading &reading)
{
    if (!reading.sounds)
        return fail(reading.sounds.error());
    if (!reading.posts)
        return fail(reading.posts.error());
    QList<TopicRow> rows;
    for (const Stored<Sound> &sound : *reading.sounds)
        rows.append({topicOf(sound), {}, {}, {}, {}, reading.posts->value(sound.value.id.value), 0});
    return rows;
}

} // namespace

SoundKind::SoundKind()
    : m_words(allWords())
{
    m_names.entity = EntityKind::Sound;
    m_names.place = Place::Sounds;
    m_names.objects = QStringLiteral("sound");
    m_names.endpoint = QStringLiteral("music-info");
    m_names.mainCounter = QStringLiteral("videos");
    m_names.askedBy = QStringLiteral("You · Sounds");
    m_names.watch = WatchKind::Sound;
    m_names.question = Question::Kind::Sound;
    m_names.postsQuestion = Question::Kind::SoundPosts;
}

Result<QString> SoundKind::normalised(const QString &text) const
{
    return normaliseSound(text);
}

QString SoundKind::shownAs(const QString &linkId) const
{
    return namedById(linkId);
}

PostFilter SoundKind::postsWith(const Topic &topic) const
{
    PostFilter filter;
    filter.sound = SoundId{topic.entity.id};
    return filter;
}

void SoundKind::read(HistoryReader &history, const QString &linkId, std::optional<qint64> asOf, QObject *context,
                     OneRead done) const
{
    whenReady(history.sound(linkId, asOf), context, [done](const Result<std::optional<Stored<Sound>>> &stored) {
        if (!stored)
            done(fail(stored.error()));
        else
            done(*stored ? std::optional(topicOf(**stored)) : std::nullopt);
    });
}

void SoundKind::readAll(HistoryReader &history, std::optional<qint64> asOf, QObject *context, AllRead done) const
{
    auto reading = std::make_shared<Reading>();
    const auto arrived = [reading, done] {
        if (--reading->missing == 0)
            done(rowsOf(*reading));
    };
    whenReady(history.sounds(kMostListed, asOf), context, [reading, arrived](const Result<QList<Stored<Sound>>> &sounds) {
        reading->sounds = sounds;
        arrived();
    });
    whenReady(history.postsBySound(asOf), context, [reading, arrived](const Result<QHash<QString, int>> &posts) {
        reading->posts = posts;
        arrived();
    });
}

void SoundKind::ask(Questions &questions, const Asked &asked, QObject *context, Answered done) const
{
    QCoro::connect(questions.sound(asked.linkId, asked.options), context,
                   [done](const Result<EntityAnswer<Sound>> &answer) { done(outcomeOf(answer)); });
}

void SoundKind::askPosts(Questions &questions, const Asked &asked, QObject *context, PostsAnswered done) const
{
    QCoro::connect(questions.soundPosts(asked.linkId, kPostsAtOnce, asked.options), context,
                   [done](const Result<ListAnswer<Post>> &posts) { done(posts ? std::nullopt : std::optional(posts.error())); });
}

} // namespace Tidemark
