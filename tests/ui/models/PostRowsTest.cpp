// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostRows.h"

#include "tests/support/PostBuilder.h"
#include "ui/models/PostsModel.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Tidemark;

class PostRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatATableShows();
    void sortsByWhatTheColumnsSay_data();
    void sortsByWhatTheColumnsSay();
    void filtersAsOnePostAfterTheOther_data();
    void filtersAsOnePostAfterTheOther();
    void findsAPostInAnyChunk();
    void showsSomeInAnOrder();
    void takesAChunkInPlaceOfAnother();
    void nothingIsNothing();
};

namespace {

constexpr int kPosts = 300;

// Every field known in some and unknown in others.
PostRow anyPost(int number, QRandomGenerator &random)
{
    const auto oneIn = [&random](quint32 n) { return random.bounded(n) == 0; };
    PostBuilder post(QString::number(7'000'000'000'000'000'000 + number));
    post.by(QStringLiteral("creator%1").arg(random.bounded(9U)))
        .titled(oneIn(6) ? QString() : QStringLiteral("Ünd the %1 ROOF\u0130 %2").arg(random.bounded(5U)).arg(number))
        .views(oneIn(5) ? Count() : Count(qint64(random.bounded(10'000'000U))))
        .sound(QStringLiteral("Kettle %1").arg(random.bounded(4U)))
        .daysOld(random.bounded(90.0))
        .seenAgo(qint64(random.bounded(90'000U)));
    if (!oneIn(4))
        post.reactions(random.bounded(90'000U), random.bounded(900U), random.bounded(90U));
    if (oneIn(3))
        post.tagged({QStringLiteral("fyp"), QStringLiteral("tag%1").arg(random.bounded(5U))});
    if (oneIn(2))
        post.lasting(int(random.bounded(90U)));
    if (oneIn(7))
        post.ofPhotos();
    if (oneIn(7))
        post.pinned();
    if (oneIn(9))
        post.createdUnknown();
    if (oneIn(9))
        post.gone();
    PostRow row = post.row();
    row.stored.value.region = oneIn(2) ? QStringLiteral("DE") : QString();
    row.stored.value.saves = oneIn(4) ? Count() : Count(random.bounded(50U));
    row.stored.value.soundId.value = QString::number(random.bounded(4U));
    row.stored.authorFollowersNow = oneIn(2) ? Count() : Count(qint64(77'000));
    for (int seen = int(random.bounded(4U)); seen > 0; --seen)
        row.stored.views.prepend({PostBuilder::kNow - seen * 3'600, qint64(random.bounded(1'000U)), {}});
    if (oneIn(2)) {
        row.outlier.value = random.bounded(8.0);
        row.outlier.n = 12;
        row.outlier.oldestAt = PostBuilder::kNow - 900;
        row.outlier.reason.clear();
    }
    return row;
}

QList<PostRow> anyPosts()
{
    QRandomGenerator random(3U);
    QList<PostRow> rows;
    for (int number = 0; number < kPosts; ++number)
        rows.append(anyPost(number, random));
    rows[10].stored.value.views = 5'000'000;
    rows[11].stored.value.views = 5'000'001;
    rows[150].stored.value.views = 5'000'000'000; // more than four bytes hold
    rows[151].stored.value.views.reset();
    return rows;
}

PostRows inChunks(const QList<PostRow> &rows)
{
    PostRows chunks(PostBuilder::kNow);
    for (qsizetype from = 0; from < rows.size(); from += 70)
        chunks.append(std::make_shared<const PostChunk>(rows.mid(from, 70)));
    return chunks;
}

// What a chunk does not hold, taken away.
PostRow bare(PostRow row)
{
    for (MetricResult *metric : {&row.engagement, &row.outlier}) {
        metric->inputs.clear();
        metric->bound.reset();
    }
    return row;
}

} // namespace

void PostRowsTest::givesBackWhatATableShows()
{
    const QList<PostRow> rows = anyPosts();
    const PostRows held = inChunks(rows);
    QCOMPARE(held.size(), rows.size());
    qsizetype i = 0;
    for (const PostRow &row : held) {
        const PostRow wanted = bare(rows.at(i++));
        QCOMPARE(row.post(), wanted.post());
        QCOMPARE(row.engagement, wanted.engagement);
        QCOMPARE(row.outlier, wanted.outlier);
        QCOMPARE(row.at, wanted.at);
        QCOMPARE(row.stored.observedAt, wanted.stored.observedAt);
        QCOMPARE(row.stored.goneSince, wanted.stored.goneSince);
        QCOMPARE(row.stored.views, wanted.stored.views);
        QCOMPARE(row.stored.authorFollowersNow, wanted.stored.authorFollowersNow);
    }
    QCOMPARE(i, rows.size());
}

void PostRowsTest::sortsByWhatTheColumnsSay_data()
{
    QTest::addColumn<int>("column");
    const QList<Column<PostRow>> columns = postColumns(nullptr);
    for (int column = 0; column < columns.size(); ++column)
        QTest::newRow(qPrintable(columns.at(column).title)) << column;
}

void PostRowsTest::sortsByWhatTheColumnsSay()
{
    QFETCH(const int, column);
    const QList<PostRow> rows = anyPosts();
    const Column<PostRow> said = postColumns(nullptr).at(column);
    RankColumn keys;
    for (const PostRow &row : rows)
        keys.append(said.sortKey ? said.sortKey(row) : QVariant(said.display(row)));
    const RowRanks wanted = keys.ranks();
    const RowRanks given = inChunks(rows).sortKeys(column).ranks();
    QVERIFY(wanted.keys > 1);
    QCOMPARE(given.keys, wanted.keys);
    QCOMPARE(given.places, wanted.places);
}

void PostRowsTest::filtersAsOnePostAfterTheOther_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"views > 5M", "views < 5M", "not views > 5M", "views >= 5M", "not views >= 5M", "views <= 5M", "not views < 5M",
                              "not views <= 5M", "views = 5M", "not views = 5M", "views > 3B", "views >= 3B", "views < 3B", "views <= 3B", "likes > 2.5", "likes <= 2.5", "likes >= 40K", "comments <= 300", "shares > 40",
                              "saves > 1", "length = 30s", "not length = 30s", "engagement > 2 %", "outlier > 2x", "not outlier > 2x", "length < 30s", "age < 30d",
                              "posted in last 60d", "older than 30d", "posted before 2025-10-10", "not posted after 2025-10-10",
                              "#fyp", "not #fyp", "#tag3", "#nobodys", "@creator4", "not @creator4", "@nobody", "photos",
                              "videos", "pinned", "gone", "not gone", "roof", "\"THE 3\"", "not \"the 3\"", "\u00dcND", "i\u0307",
                              "sound kettle", "sound \"KETTLE 2\"", "not sound \"kettle 2\"", "views > 1M and #fyp and not gone"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void PostRowsTest::filtersAsOnePostAfterTheOther()
{
    QFETCH(const QString, words);
    const auto terms = parsePostFilter(words, QTimeZone::utc());
    QVERIFY(terms);
    const QList<PostRow> rows = anyPosts();
    RowMarks wanted;
    for (const PostRow &row : rows)
        wanted.push_back(acceptsPost(*terms, row.facts()) ? 1 : 0);
    QCOMPARE(inChunks(rows).passing(*terms), wanted);
}

void PostRowsTest::findsAPostInAnyChunk()
{
    const QList<PostRow> rows = anyPosts();
    const PostRows held = inChunks(rows);
    for (const qsizetype i : {qsizetype(0), qsizetype(69), qsizetype(70), qsizetype(155), rows.size() - 1})
        QCOMPARE(held.find(rows.at(i).post().id.value), std::optional(i));
    QVERIFY(!held.find(QStringLiteral("7")));
    QVERIFY(!held.find(QString()));
}

void PostRowsTest::showsSomeInAnOrder()
{
    const QList<PostRow> rows = anyPosts();
    const PostRows shown = inChunks(rows).shown(ArrangedRows::listed(std::make_shared<const RowNumbers>(RowNumbers{200, 3}), kPosts));
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().post().id, rows.at(200).post().id);
    QCOMPARE(shown.at(1).post().id, rows.at(3).post().id);
}

void PostRowsTest::takesAChunkInPlaceOfAnother()
{
    QList<PostRow> rows = anyPosts();
    PostRows held = inChunks(rows);
    const PostRows before = held;
    rows[80].stored.value.views = 123;
    held.replace(1, std::make_shared<const PostChunk>(rows.mid(70, 70)));
    QCOMPARE(held.at(80).post().views, Count(123));
    QVERIFY(before.at(80).post().views != Count(123));
    QCOMPARE(held.size(), rows.size());
}

void PostRowsTest::nothingIsNothing()
{
    const PostRows none(QList<PostRow>{});
    QVERIFY(none.isEmpty());
    QVERIFY(none.passing({}).empty());
    QVERIFY(!none.find(QStringLiteral("1")));
    QCOMPARE(none.sortKeys(int(PostColumn::Views)).size(), 0);
    for (const PostRow &row : none)
        QFAIL(qPrintable(row.post().id.value));
}

QTEST_GUILESS_MAIN(PostRowsTest)
#include "PostRowsTest.moc"
