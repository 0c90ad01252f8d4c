// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/RecentSearches.h"

#include "core/engine/Questions.h"
#include "core/settings/Settings.h"
#include "tests/support/DemoRig.h"

using namespace Tidemark;

class RecentSearchesTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestStandsFirstAndOnce();
    void theyAreThereAfterARestart();
    void aDamagedListIsLeftOut();
    void theirAgeIsThatOfTheHeldAnswer();
};

namespace {

Search videosOf(const QString &words)
{
    return {SearchKind::Videos, words};
}

} // namespace

void RecentSearchesTest::theNewestStandsFirstAndOnce()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    RecentSearches recent(rig.engine());
    for (int i = 0; i < RecentSearches::kMost + 5; ++i)
        recent.add(videosOf(QString::number(i)));
    QCOMPARE(recent.entries().size(), RecentSearches::kMost);
    recent.add(videosOf(QStringLiteral("10")));
    QCOMPARE(recent.entries().size(), RecentSearches::kMost);
    QCOMPARE(recent.entries().first().search.words, QStringLiteral("10"));
    recent.add({SearchKind::Users, QStringLiteral("10")}); // another search of the same words
    QCOMPARE(recent.entries().at(1).search, videosOf(QStringLiteral("10")));
}

void RecentSearchesTest::theyAreThereAfterARestart()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    RecentSearches(rig.engine()).add(videosOf(QStringLiteral("cat food")));
    RecentSearches again(rig.engine());
    QCOMPARE(again.entries().size(), 1);
    QCOMPARE(again.entries().first().search, videosOf(QStringLiteral("cat food")));
    const QList<RecentSearches::Entry> forgotten = again.entries();
    again.clear();
    QVERIFY(RecentSearches(rig.engine()).entries().isEmpty());
    again.restore(forgotten);
    QCOMPARE(RecentSearches(rig.engine()).entries().first().search, videosOf(QStringLiteral("cat food")));
}

void RecentSearchesTest::aDamagedListIsLeftOut()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    const QByteArray damaged("videos\nsounds x\n\xff\xfe\nusers ada\n");
    QVERIFY(rig.engine().settings().setWindowState(QStringLiteral("discover.recent"), damaged));
    RecentSearches recent(rig.engine());
    QCOMPARE(recent.entries().size(), 1);
    QCOMPARE(recent.entries().first().search, (Search{SearchKind::Users, QStringLiteral("ada")}));
}

void RecentSearchesTest::theirAgeIsThatOfTheHeldAnswer()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    const AskOptions options;
    const auto answer = QCoro::waitFor(rig.engine().questions().searchVideos(QStringLiteral("lake"), 30, options));
    QVERIFY(answer);
    RecentSearches recent(rig.engine());
    recent.add(videosOf(QStringLiteral("never asked")));
    recent.add(videosOf(QStringLiteral("lake")));
    QTRY_COMPARE(recent.entries().first().answeredAt, std::optional(answer->provenance.fetchedAt));
    QVERIFY(!recent.entries().last().answeredAt);
}

QTEST_MAIN(RecentSearchesTest)
#include "RecentSearchesTest.moc"
