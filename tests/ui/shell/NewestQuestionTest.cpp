// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryReader.h"
#include "core/sandbox/Cast.h"
#include "core/watch/WatchLists.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/compare/CompareLoader.h"
#include "ui/discover/SearchLoader.h"
#include "ui/hashtags/HashtagKind.h"
#include "ui/posts/PostData.h"
#include "ui/profiles/ProfileLoader.h"
#include "ui/sounds/SoundKind.h"
#include "ui/topics/TopicLoader.h"
#include "ui/watchlists/WatchLoader.h"

#include <QTest>
#include <QThreadPool>

using namespace Tidemark;

// Who clicks on two things one after the other sees the second, however long the first takes: each loader says nothing
// of what was asked before its newest question. What it said before that question counts for nothing: an answer that is at
// hand may come at once.
class NewestQuestionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void profiles();
    void posts();
    void topics_data();
    void topics();
    void comparisons();
    void searches();
    void lists();

private:
    template <typename T>
    [[nodiscard]] T answered(QCoro::Task<Result<T>> task) const;
    void settle() const;

    std::unique_ptr<PageRig> m_rig;
    QStringList m_posts;
};

template <typename T>
T NewestQuestionTest::answered(QCoro::Task<Result<T>> task) const
{
    auto answer = QCoro::waitFor(std::move(task));
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return std::move(*answer);
}

// All that was asked of history before this is answered, and so is what followed from those answers: a chain is at most
// four questions long.
void NewestQuestionTest::settle() const
{
    for (int link = 0; link < 6; ++link) {
        QVERIFY(wait(m_rig->engine->history().posts({}, {})));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

void NewestQuestionTest::initTestCase()
{
    m_rig = std::make_unique<PageRig>();
    m_rig->hold(m_rig->creator(0));
    m_rig->hold(m_rig->creator(1));
    Questions &questions = m_rig->engine->questions();
    for (const QString &tag : castHashtags().mid(0, 2))
        (void)answered(questions.hashtag(tag, {}));
    for (const QString &sound : castSoundIds().mid(0, 2))
        (void)answered(questions.sound(sound, {}));
    for (const QString &words : castKeywords().mid(0, 2))
        (void)answered(questions.searchUsers(words, SearchLoader::kPage, {}));
    const auto posts = wait(m_rig->engine->history().posts({}, {}));
    QVERIFY(posts && posts->size() > 2);
    m_posts = {posts->first().value.id.value, posts->last().value.id.value};
}

void NewestQuestionTest::cleanupTestCase()
{
    m_rig.reset();
}

void NewestQuestionTest::profiles()
{
    ProfileLoader loader(*m_rig->engine);
    QStringList told;
    connect(&loader, &ProfileLoader::loaded, this, [&told](const ProfileData &data) { told += data.stored.value.handle; });
    connect(&loader, &ProfileLoader::absent, this, [&told](const QString &handle) { told += handle; });
    loader.load(m_rig->creator(0), {});
    loader.load(QStringLiteral("nobody.at.all"), {});
    told.clear();
    loader.load(m_rig->creator(1), {});
    QTRY_VERIFY(!told.isEmpty());
    settle();
    QCOMPARE(told, QStringList{m_rig->creator(1)});
}

void NewestQuestionTest::posts()
{
    PostLoader loader(*m_rig->engine);
    QStringList told;
    connect(&loader, &PostLoader::loaded, this, [&told](const PostData &data) { told += data.post().id.value; });
    connect(&loader, &PostLoader::absent, this, [&told](const QString &id) { told += id; });
    loader.load(m_posts.at(0), {});
    loader.load(QStringLiteral("1"), {});
    told.clear();
    loader.load(m_posts.at(1), {});
    QTRY_VERIFY(!told.isEmpty());
    settle();
    QCOMPARE(told, QStringList{m_posts.at(1)});
}

void NewestQuestionTest::topics_data()
{
    QTest::addColumn<bool>("isSound");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("hashtags") << false << castHashtags().mid(0, 2);
    QTest::newRow("sounds") << true << castSoundIds().mid(0, 2);
}

void NewestQuestionTest::topics()
{
    QFETCH(bool, isSound);
    QFETCH(QStringList, names);
    const HashtagKind hashtags;
    const SoundKind sounds;
    TopicLoader loader(*m_rig->engine, isSound ? static_cast<const TopicKind &>(sounds) : hashtags);
    QStringList told;
    connect(&loader, &TopicLoader::loaded, this, [&told](const TopicData &data) { told += data.topic.linkId(); });
    connect(&loader, &TopicLoader::absent, this, [&told](const QString &id) { told += id; });
    loader.load(names.at(0), {});
    told.clear();
    loader.load(names.at(1), {});
    QTRY_VERIFY(!told.isEmpty());
    settle();
    QCOMPARE(told, QStringList{names.at(1)});
}

void NewestQuestionTest::comparisons()
{
    CompareLoader loader(*m_rig->engine);
    QStringList told;
    connect(&loader, &CompareLoader::loaded, this, [&told](const CompareData &data) { told += data.comparison.metric; });
    connect(&loader, &CompareLoader::failed, this, [&told](const Error &error) { told += error.detail; });
    CompareChoice choice;
    choice.names = {m_rig->creator(0), m_rig->creator(1)};
    choice.alignment = Alignment::Absolute;
    loader.load(choice);
    choice.metric = QStringLiteral("likes");
    told.clear();
    loader.load(choice);
    QTRY_VERIFY(!told.isEmpty());
    settle();
    QCOMPARE(told, QStringList{QStringLiteral("likes")});
}

void NewestQuestionTest::searches()
{
    SearchLoader loader(*m_rig->engine);
    QStringList told;
    connect(&loader, &SearchLoader::loaded, this, [&told](const SearchAnswer &answer) { told += answer.search.words; });
    connect(&loader, &SearchLoader::notHeld, this, [&told] { told += QStringLiteral("not held"); });
    loader.loadKept({SearchKind::Users, castKeywords().at(0)}, {});
    loader.loadKept({SearchKind::Users, QStringLiteral("nothing that was searched for")}, {});
    told.clear();
    loader.loadKept({SearchKind::Users, castKeywords().at(1)}, {});
    QTRY_VERIFY(!told.isEmpty());
    settle();
    QCOMPARE(told, QStringList{castKeywords().at(1)});
}

void NewestQuestionTest::lists()
{
    NamedList wanted;
    wanted.name = QStringLiteral("another");
    wanted.policy = WatchPolicy::Manual;
    const auto other = wait(m_rig->engine->watchLists().create(wanted));
    QVERIFY2(other, qPrintable(other ? QString() : other.error().detail));
    const WatchName first{WatchKind::Creator, m_rig->creator(0)};
    const WatchName second{WatchKind::Creator, m_rig->creator(1)};
    QVERIFY(wait(m_rig->engine->watchlist().add({first})));
    QVERIFY(wait(m_rig->engine->watchlist().add({WatchEntry{second, {}}}, other->id)));
    WatchLoader loader(*m_rig->engine);
    QStringList told;
    bool isFinished = false;
    connect(&loader, &WatchLoader::named, this, [&told](const QList<WatchedItem> &items, qint64) {
        for (const WatchedItem &item : items)
            told += item.name.name;
    });
    connect(&loader, &WatchLoader::figured, this, [&told](const WatchName &name, const WatchTrend &) { told += name.name; });
    connect(&loader, &WatchLoader::finished, this, [&isFinished] { isFinished = true; });
    NamedList usual;
    usual.id = WatchLists::kDefault;
    loader.load(usual, {});
    told.clear();
    loader.load(*other, {});
    QTRY_VERIFY(isFinished);
    settle();
    QCOMPARE(told, (QStringList{m_rig->creator(1), m_rig->creator(1)})); // its name, then its figures
}

QTEST_MAIN(NewestQuestionTest)

#include "NewestQuestionTest.moc"
