// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TopicsModel.h"

#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Tidemark;

class TopicsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void marksABreakout();
    void saysWhatIsUnknown();
    void sortsUnknownLast();
    void saysOfASoundWhoMadeIt_data();
    void saysOfASoundWhoMadeIt();
    void aSoundOfPostsAloneHasNoAge();
};

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDayS = 86'400;

Stored<Hashtag> aTag(const QString &name, Count views)
{
    Stored<Hashtag> stored;
    stored.value.id = HashtagId{QStringLiteral("id-") + name};
    stored.value.name = name;
    stored.value.views = views;
    stored.observedAt = kNow - 3'600;
    return stored;
}

// Daily snapshots that grow by a share a day, the last one by another.
QList<Observation> growing(int days, double daily, double last)
{
    QList<Observation> series;
    double value = 1'000'000;
    for (int day = days; day >= 0; --day) {
        series.append({kNow - day * kDayS, qint64(value), QStringLiteral("challenge-info-name")});
        value *= 1 + (day == 1 ? last : daily + (day % 2) * 0.0005);
    }
    return series;
}

TopicRow hashtagRow(const Stored<Hashtag> &tag, const QList<Observation> &views, qint64 at)
{
    return topicRow(topicOf(tag), views, at);
}

QVariant cell(const QAbstractItemModel &model, int row, TopicColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, int(column)).data(role);
}

} // namespace

void TopicsModelTest::keepsTheRulesOfModels()
{
    TopicsModel model(EntityKind::Hashtag, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({hashtagRow(aTag(QStringLiteral("fyp"), 5), {}, kNow)});
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TopicsModelTest::marksABreakout()
{
    TopicsModel model(EntityKind::Hashtag, nullptr);
    model.setRows({hashtagRow(aTag(QStringLiteral("rising"), 5), growing(20, 0.01, 0.6), kNow),
                   hashtagRow(aTag(QStringLiteral("steady"), 5), growing(20, 0.01, 0.01), kNow)});
    QVERIFY(cell(model, 0, TopicColumn::Breakout).toString().startsWith(arrow(Direction::Up)));
    const QString steady = cell(model, 1, TopicColumn::Breakout).toString(); // its rate, as words alone
    QVERIFY2(steady.contains(QLatin1Char('%')) && !steady.contains(arrow(Direction::Up)), qPrintable(steady));
    QVERIFY(cell(model, 0, TopicColumn::Breakout, ToneRole).isValid());
    QVERIFY(!cell(model, 1, TopicColumn::Breakout, ToneRole).isValid());
    QCOMPARE(cell(model, 0, TopicColumn::Month, SeriesRole).value<QList<double>>().size(), 21);
    QVERIFY(cell(model, 0, TopicColumn::Day).toString().contains(QLatin1Char('%')));
}

void TopicsModelTest::saysWhatIsUnknown()
{
    TopicsModel model(EntityKind::Hashtag, nullptr);
    model.setRows({hashtagRow(aTag(QStringLiteral("new"), std::nullopt), {}, kNow)});
    QCOMPARE(cell(model, 0, TopicColumn::Name).toString(), QStringLiteral("#new"));
    QCOMPARE(cell(model, 0, TopicColumn::Name, IdRole).toString(), QStringLiteral("new"));
    for (const TopicColumn column : {TopicColumn::Main, TopicColumn::Day, TopicColumn::Week})
        QCOMPARE(cell(model, 0, column).toString(), unknownText());
}

void TopicsModelTest::sortsUnknownLast()
{
    TopicsModel model(EntityKind::Hashtag, nullptr);
    model.setRows({hashtagRow(aTag(QStringLiteral("none"), std::nullopt), {}, kNow), hashtagRow(aTag(QStringLiteral("few"), 10), {}, kNow),
                   hashtagRow(aTag(QStringLiteral("many"), 9'000), {}, kNow)});
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(int(TopicColumn::Main), Qt::AscendingOrder);
    QCOMPARE(proxy.index(2, 0).data(IdRole).toString(), QStringLiteral("none"));
    proxy.sort(int(TopicColumn::Main), Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), QStringLiteral("many"));
    QCOMPARE(proxy.index(2, 0).data(IdRole).toString(), QStringLiteral("none"));
}

void TopicsModelTest::saysOfASoundWhoMadeIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("original"); // -1: unknown
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a song") << "Paper Lanterns" << "Odd Harbour" << 0 << "Paper Lanterns" << "Odd Harbour";
    QTest::newRow("an original") << "original sound" << "ada" << 1 << "original sound" << QStringLiteral("ada · original");
    QTest::newRow("not said") << "Melody" << "ada" << -1 << "Melody" << "ada";
    QTest::newRow("nothing") << "" << "" << -1 << "Sound 77" << "";
}

void TopicsModelTest::saysOfASoundWhoMadeIt()
{
    QFETCH(QString, title);
    QFETCH(QString, author);
    QFETCH(int, original);
    Stored<Sound> sound;
    sound.value.id = SoundId{QStringLiteral("77")};
    sound.value.title = title;
    sound.value.author = author;
    if (original >= 0)
        sound.value.original = original == 1;
    TopicsModel model(EntityKind::Sound, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({topicRow(topicOf(sound), {}, kNow)});
    QTEST(cell(model, 0, TopicColumn::Name).toString(), "name");
    QTEST(cell(model, 0, TopicColumn::Name, SecondaryRole).toString(), "detail");
    QCOMPARE(cell(model, 0, TopicColumn::Name, IdRole).toString(), QStringLiteral("77"));
}

void TopicsModelTest::aSoundOfPostsAloneHasNoAge()
{
    Stored<Sound> sound;
    sound.value.id = SoundId{QStringLiteral("77")};
    sound.observedAt = kNow - 60;
    TopicRow row = topicRow(topicOf(sound), {}, kNow);
    row.heldPosts = 4;
    TopicsModel model(EntityKind::Sound, nullptr);
    model.setRows({row});
    QCOMPARE(model.index(0, int(SoundColumn::Seen)).data().toString(), unknownText());
    QCOMPARE(model.index(0, int(SoundColumn::HeldPosts)).data().toString(), QStringLiteral("4"));
    sound.value.videos = 9;
    model.setRows({topicRow(topicOf(sound), {}, kNow)});
    QCOMPARE(model.index(0, int(SoundColumn::Seen)).data().toString(), ageWords(60));
}

QTEST_GUILESS_MAIN(TopicsModelTest)
#include "TopicsModelTest.moc"
