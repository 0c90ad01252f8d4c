// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostsModel.h"

#include "tests/support/PostBuilder.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/CommentsModel.h"
#include "ui/models/CreatorsModel.h"
#include "ui/models/ImageSource.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Tidemark;

class PostsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void sortsByNumberWithTheUnknownLast_data();
    void sortsByNumberWithTheUnknownLast();
    void showsUnknownAsADash();
    void showsWhatARowHasBecome();
    void measuresAgainstTheCreatorsOwnPosts();
    void comparesAtTheSameAgeHoweverLongAgo();
    void keepsTheRulesOfModelsForComments();
    void keepsTheRulesOfModelsForCreators();
    void decodesOnlyWhatItSaysItIs_data();
    void decodesOnlyWhatItSaysItIs();
};

namespace {

QString id(int number)
{
    return QString::number(number);
}

QList<PostRow> threePosts()
{
    return {aPost(id(1)).views(900).likes(40).daysOld(3).row(), aPost(id(2)).views({}).likes({}).daysOld(1).row(), aPost(id(3)).views(12'000).likes(7).daysOld(2).row()};
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void PostsModelTest::keepsTheRulesOfModels()
{
    PostsModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(threePosts());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), kPostColumns);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void PostsModelTest::sortsByNumberWithTheUnknownLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("views up") << int(PostColumn::Views) << Qt::AscendingOrder << QStringLiteral("1 3 2");
    QTest::newRow("views down") << int(PostColumn::Views) << Qt::DescendingOrder << QStringLiteral("3 1 2");
    QTest::newRow("likes up") << int(PostColumn::Likes) << Qt::AscendingOrder << QStringLiteral("3 1 2");
    QTest::newRow("age up: the youngest first") << int(PostColumn::Age) << Qt::AscendingOrder << QStringLiteral("2 3 1");
}

void PostsModelTest::sortsByNumberWithTheUnknownLast()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    PostsModel model(nullptr);
    model.setRows(threePosts());
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(column, order);
    QStringList ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids.append(proxy.index(row, 0).data(IdRole).toString());
    QTEST(ids.join(QLatin1Char(' ')), "ids");
}

void PostsModelTest::showsUnknownAsADash()
{
    PostsModel model(nullptr);
    model.setRows({aPost(id(2)).views({}).createdUnknown().row()});
    for (const PostColumn column : {PostColumn::Age, PostColumn::Views, PostColumn::Likes, PostColumn::Engagement, PostColumn::Outlier, PostColumn::Length})
        QCOMPARE(model.index(0, int(column)).data().toString(), QString(QChar(0x2013)));
    QVERIFY(!model.index(0, int(PostColumn::Outlier)).data(Qt::ToolTipRole).toString().isEmpty());
}

// A row that was put together for one question answers the next ones, until it is another.
void PostsModelTest::showsWhatARowHasBecome()
{
    const auto posts = [](Count views, int daysOld) -> QList<PostRow> { return {aPost(id(1)).views(views).daysOld(daysOld).row()}; };
    PostsModel model(nullptr);
    const auto shown = [&model](PostColumn column) { return model.index(0, int(column)).data().toString(); };
    model.setRows(posts(900, 3));
    QCOMPARE(shown(PostColumn::Views), QStringLiteral("900"));
    const QString age = shown(PostColumn::Age);
    model.replace(0, std::make_shared<const PostChunk>(posts(901, 3)));
    QCOMPARE(shown(PostColumn::Views), QStringLiteral("901"));
    model.setTime(PostBuilder::kNow + 5 * 86'400);
    QVERIFY(shown(PostColumn::Age) != age);
    model.append({std::make_shared<const PostChunk>(QList<PostRow>{aPost(id(2)).views(77).row()})});
    QCOMPARE(model.index(1, int(PostColumn::Views)).data().toString(), QStringLiteral("77"));
    model.setRows(posts(5, 3));
    QCOMPARE(shown(PostColumn::Views), QStringLiteral("5"));
}

void PostsModelTest::measuresAgainstTheCreatorsOwnPosts()
{
    QList<StoredPost> posts;
    for (int i = 0; i < 10; ++i) {
        posts.append(aPost(id(i)).by(QStringLiteral("small")).views(1'000).daysOld(40 + i).stored());
        posts.append(aPost(id(100 + i)).by(QStringLiteral("large")).views(1'000'000).daysOld(40 + i).stored());
    }
    posts.append(aPost(id(50)).by(QStringLiteral("small")).views(4'000).daysOld(35).stored());
    const QList<PostRow> rows = postRows(posts, PostBuilder::kNow);
    QVERIFY(rows.last().outlier.value);
    QCOMPARE(*rows.last().outlier.value, 4.0);
    QCOMPARE(*rows.first().outlier.value, 1.0);
}

// A post of two days is held against what the others had at two days, weeks ago: all snapshots count, as in `explain`.
void PostsModelTest::comparesAtTheSameAgeHoweverLongAgo()
{
    QList<StoredPost> posts;
    for (int i = 0; i < 5; ++i) {
        StoredPost old = aPost(id(i)).by(QStringLiteral("ada")).views(90'000).daysOld(40 + i).stored();
        const qint64 born = *old.value.createdAt;
        old.views = {{born + 2 * 86'400, 1'000, {}}, {PostBuilder::kNow - 86'400, 89'000, {}}};
        posts.append(old);
    }
    posts.append(aPost(id(50)).by(QStringLiteral("ada")).views(3'000).daysOld(2).stored());
    const QList<PostRow> rows = postRows(posts, PostBuilder::kNow);
    QCOMPARE(rows.last().outlier.id, QStringLiteral("outlier_same_age"));
    QCOMPARE(rows.last().outlier.value, std::optional(3.0));
    QCOMPARE(rows.first().stored.views.size(), 1); // the column of seven days shows seven days
}

void PostsModelTest::keepsTheRulesOfModelsForComments()
{
    CommentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Comment comment;
    comment.text = QStringLiteral("<b>first</b>");
    comment.author.handle = QStringLiteral("gus");
    comment.likes = 12;
    model.setComments({comment, Comment()}, PostBuilder::kNow);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, int(CommentColumn::Author)).data().toString(), QStringLiteral("@gus"));
    QVERIFY(!model.index(1, int(CommentColumn::Likes)).data(SortRole).isValid());
}

void PostsModelTest::keepsTheRulesOfModelsForCreators()
{
    CreatorsModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CreatorRow row;
    row.stored.value.handle = QStringLiteral("gus");
    row.stored.value.followers = 92'000'000;
    row.at = PostBuilder::kNow;
    model.setRows({row});
    QCOMPARE(model.index(0, int(CreatorColumn::Name)).data().toString(), QStringLiteral("@gus"));
    QCOMPARE(model.index(0, int(CreatorColumn::Followers)).data(SortRole).toLongLong(), 92'000'000);
    QVERIFY(!model.index(0, int(CreatorColumn::Week)).data(SortRole).isValid());
}

void PostsModelTest::decodesOnlyWhatItSaysItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("png") << pngOf({40, 60}) << QByteArray("png") << true;
    QTest::newRow("png said to be jpeg") << pngOf({40, 60}) << QByteArray("jpeg") << false;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << QByteArray("svg") << false;
    QTest::newRow("no format") << pngOf({4, 4}) << QByteArray() << false;
    QTest::newRow("cut off") << pngOf({40, 60}).left(20) << QByteArray("png") << false;
    QTest::newRow("too wide") << pngOf({4'097, 1}) << QByteArray("png") << false;
}

void PostsModelTest::decodesOnlyWhatItSaysItIs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, format);
    const QImage image = decodedThumbnail({bytes, format}, 32);
    QTEST(!image.isNull(), "isPicture");
    QVERIFY(image.width() <= 32 && image.height() <= 32);
}

QTEST_MAIN(PostsModelTest)
#include "PostsModelTest.moc"
