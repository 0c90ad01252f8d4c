// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LocalFinder.h"

#include "core/engine/Questions.h"
#include "tests/support/DemoRig.h"
#include "ui/models/MatchesModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Tidemark;

class LocalFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheNewestIsFound();
    void nothingTypedFindsNothingAtOnce();
    void whatIsFoundIsAModel();
    void saysWhatItFound_data();
    void saysWhatItFound();
};

namespace {

void learn(DemoRig &rig)
{
    const AskOptions options;
    const auto answer = QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), options));
    QVERIFY(answer);
}

} // namespace

void LocalFinderTest::onlyTheNewestIsFound()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    learn(rig);
    LocalFinder finder(rig.engine().history(), 10);
    QSignalSpy found(&finder, &LocalFinder::found);
    const QString tag = rig.tag();
    for (qsizetype length = 1; length <= tag.size(); ++length) // one search runs, the others wait and are gone
        finder.find(tag.left(length));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toString(), tag);
    const auto matches = found.first().last().value<LocalFinder::Matches>();
    QCOMPARE(matches.first().title, QLatin1Char('#') + tag);
    finder.find(QStringLiteral("another"));
    QTRY_COMPARE(found.size(), 2); // nothing came in between
}

void LocalFinderTest::nothingTypedFindsNothingAtOnce()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    learn(rig);
    LocalFinder finder(rig.engine().history(), 10);
    QSignalSpy found(&finder, &LocalFinder::found);
    finder.find(rig.tag());
    finder.find(QStringLiteral("  "));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().last().value<LocalFinder::Matches>().isEmpty());
    finder.find(rig.tag());
    QTRY_COMPARE(found.size(), 2); // the search that was under way told nothing
    QCOMPARE(found.last().first().toString(), rig.tag());
}

void LocalFinderTest::whatIsFoundIsAModel()
{
    MatchesModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HistoryReader::Match match;
    match.entity = {EntityKind::Profile, QStringLiteral("7")};
    match.title = QStringLiteral("@ada");
    match.detail = QStringLiteral("Ada");
    match.size = 1'500;
    match.observedAt = 1'000;
    model.setRows({{match, 1'060}});
    QCOMPARE(model.index(0, int(MatchColumn::Name)).data().toString(), QStringLiteral("@ada"));
    QCOMPARE(model.index(0, int(MatchColumn::Name)).data(SecondaryRole).toString(), QStringLiteral("Ada"));
    QCOMPARE(model.index(0, int(MatchColumn::Name)).data(IdRole).toString(), QStringLiteral("ada"));
    QVERIFY(model.index(0, int(MatchColumn::Figure)).data().toString().contains(QLatin1String("followers")));
    model.setRows({});
}

void LocalFinderTest::saysWhatItFound_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("linkId");
    QTest::newRow("creator") << EntityKind::Profile << "@ada" << "@ada" << "ada";
    QTest::newRow("hashtag") << EntityKind::Hashtag << "#fyp" << "#fyp" << "fyp";
    QTest::newRow("sound") << EntityKind::Sound << "Melody" << "Melody" << "7";
    QTest::newRow("sound without a title") << EntityKind::Sound << "" << "Sound 7" << "7";
    QTest::newRow("post") << EntityKind::Post << "A post" << "A post" << "7";
}

void LocalFinderTest::saysWhatItFound()
{
    QFETCH(EntityKind, kind);
    QFETCH(QString, title);
    HistoryReader::Match match;
    match.entity = {kind, QStringLiteral("7")};
    match.title = title;
    QTEST(matchTitle(match), "shown");
    QTEST(matchLinkId(match), "linkId");
    QVERIFY(matchFigure(match).isEmpty()); // unknown is not 0
}

QTEST_MAIN(LocalFinderTest)
#include "LocalFinderTest.moc"
