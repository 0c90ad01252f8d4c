// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostsLoader.h"

#include "core/base/Clock.h"
#include "core/history/HistoryStore.h"
#include "tests/support/PageRig.h"
#include "tests/support/PostBuilder.h"
#include "tests/support/Wait.h"
#include "ui/tables/PostsTable.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class PostsLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsAllPostsCreatorByCreator();
    void readsAgainOnlyWhatHasChanged();
    void aTimeHasItsOwnPosts();
    void theNewestWishWins();
    void nothingHeldIsAnEmptyTable();
};

namespace {

constexpr int kOfEach = 1'200; // three creators are more than one page

class Held
{
public:
    Held()
        : m_loader(*m_rig.engine, m_table)
    {
    }
    // Posts of three creators by number, whose views are this many more than the number.
    void keep(int from, int to, qint64 more, qint64 at)
    {
        Learned learned;
        for (int number = from; number < to; ++number)
            learned.posts.append(aPost(QString::number(number)).by(QStringLiteral("c%1").arg(number / kOfEach)).views(number + more).stored().value);
        AnswerRecord answer;
        answer.endpoint = QStringLiteral("user-posts");
        answer.key = QStringLiteral("key%1").arg(at);
        answer.fetchedAt = at;
        QVERIFY(wait(m_rig.engine->historyStore().keep(answer, learned)).has_value());
    }
    void load(std::optional<qint64> asOf = {})
    {
        QSignalSpy loaded(&m_loader, &PostsLoader::loaded);
        m_loader.load(asOf);
        QTRY_COMPARE(loaded.size(), 1);
    }
    [[nodiscard]] Count views(int number) const
    {
        const auto row = m_table.posts().find(QString::number(number));
        return row ? m_table.posts().at(*row).post().views : std::nullopt;
    }
    [[nodiscard]] PostsTable &table() { return m_table; }
    [[nodiscard]] PostsLoader &loader() { return m_loader; }

private:
    PageRig m_rig;
    PostsTable m_table{nullptr};
    PostsLoader m_loader;
};

constexpr qint64 kFirst = PostBuilder::kNow - 7'200;
constexpr qint64 kThen = PostBuilder::kNow - 3'600;

} // namespace

void PostsLoaderTest::bringsAllPostsCreatorByCreator()
{
    Held held;
    held.keep(0, 3 * kOfEach, 10, kFirst);
    held.load();
    QCOMPARE(held.table().posts().size(), 3 * kOfEach);
    QVERIFY(held.table().posts().chunks().size() > 1);
    QTRY_COMPARE(held.table().shownCount(), 3 * kOfEach);
    for (const int number : {0, kOfEach, 3 * kOfEach - 1})
        QCOMPARE(held.views(number), Count(number + 10));
}

void PostsLoaderTest::readsAgainOnlyWhatHasChanged()
{
    Held held;
    held.keep(0, 3 * kOfEach - 5, 10, kFirst);
    held.load();
    const QList<PostChunkPtr> before = held.table().posts().chunks();
    held.table().setCurrentIndex(held.table().model()->index(3, 0));
    const QString chosen = held.table().currentIndex().data(IdRole).toString();
    held.keep(0, 2, 500, kThen);
    held.keep(3 * kOfEach - 5, 3 * kOfEach, 500, kThen); // new ones
    held.loader().note({{EntityKind::Post, QStringLiteral("0")}, {EntityKind::Post, QString::number(3 * kOfEach - 1)}});
    QSignalSpy loaded(&held.loader(), &PostsLoader::loaded);
    held.loader().refresh();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(held.table().posts().size(), 3 * kOfEach);
    QCOMPARE(held.views(0), Count(500));
    QCOMPARE(held.views(1), Count(501)); // of the same creator
    QCOMPARE(held.views(2), Count(12));
    QCOMPARE(held.views(3 * kOfEach - 1), Count(3 * kOfEach - 1 + 500));
    QTRY_COMPARE(held.table().shownCount(), 3 * kOfEach);
    QCOMPARE(held.table().currentIndex().data(IdRole).toString(), chosen);
    const QList<PostChunkPtr> after = held.table().posts().chunks();
    QCOMPARE(after.size(), before.size() + 1);
    held.loader().refresh(); // nothing more
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(held.table().posts().chunks(), after);
}

void PostsLoaderTest::aTimeHasItsOwnPosts()
{
    Held held;
    held.keep(0, 10, 10, kFirst);
    held.keep(5, 15, 500, kThen);
    held.load(kFirst + 60);
    QCOMPARE(held.table().posts().size(), 10);
    QCOMPARE(held.views(7), Count(17));
    QCOMPARE(held.table().posts().asOf(), kFirst + 60);
    held.load();
    QCOMPARE(held.table().posts().size(), 15);
    QCOMPARE(held.views(7), Count(507));
}

void PostsLoaderTest::theNewestWishWins()
{
    Held held;
    held.keep(0, 10, 10, kFirst);
    held.keep(5, 15, 500, kThen);
    QSignalSpy loaded(&held.loader(), &PostsLoader::loaded);
    held.loader().load(kFirst + 60);
    held.loader().load({});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(held.table().posts().size(), 15);
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 1);
}

void PostsLoaderTest::nothingHeldIsAnEmptyTable()
{
    Held held;
    held.load();
    QVERIFY(held.loader().isLoaded());
    QCOMPARE(held.table().posts().size(), 0);
    held.keep(0, 3, 10, kFirst);
    held.loader().note({{EntityKind::Post, QStringLiteral("1")}});
    held.loader().refresh();
    QTRY_COMPARE(held.table().shownCount(), 3);
}

QTEST_MAIN(PostsLoaderTest)
#include "PostsLoaderTest.moc"
