// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CounterWords.h"

#include <QTest>

using namespace Tidemark;

class CounterWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void theGravestIsTheBadge_data();
    void theGravestIsTheBadge();
    void notesAreLines();
    void marksOfEvents();
    void countersOfEventsHaveTheirSigns_data();
    void countersOfEventsHaveTheirSigns();
};

void CounterWordsTest::theGravestIsTheBadge_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QString>("badge");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("rounded alone has its bound") << QStringList{QStringLiteral("rounded")} << QString();
    QTest::newRow("a plateau") << QStringList{QStringLiteral("rounded"), QStringLiteral("plateau")} << "unchanged";
    QTest::newRow("purged goes before falling") << QStringList{QStringLiteral("fell"), QStringLiteral("purge")} << "purged";
    QTest::newRow("unreliable goes before all") << QStringList{QStringLiteral("drop"), QStringLiteral("unreliable")} << "unreliable";
}

void CounterWordsTest::theGravestIsTheBadge()
{
    QFETCH(QStringList, flags);
    CounterState state;
    for (const QString &flag : flags)
        state.notes.append({flag, 0, {}});
    QTEST(counterBadge(state), "badge");
}

void CounterWordsTest::notesAreLines()
{
    CounterState state;
    state.notes = {{QStringLiteral("rounded"), 0, QStringLiteral("in steps of 100")}, {QStringLiteral("fell"), 1'790'000'000, QStringLiteral("by 3 since 9")}};
    const QString text = counterNotesText(state);
    QVERIFY2(text.startsWith(QLatin1String("falling since")) && text.endsWith(QLatin1String("by 3 since 9")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1Char('\n')));
    QVERIFY(counterNotesText({}).isEmpty());
}

void CounterWordsTest::marksOfEvents()
{
    const QList<Marker> marks = eventMarkers({{1, QStringLiteral("first_seen"), QStringLiteral("user-posts"), {}, {}, {}},
                                              {2, QStringLiteral("private"), {}, {}, {}, {}},
                                              {3, QStringLiteral("drop"), QStringLiteral("likes fell"), {}, {}, {}}});
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.first().label, QStringLiteral("Private"));
    QCOMPARE(marks.last().label, QStringLiteral("Drop: likes fell"));
    QVERIFY(marks.last().id.isEmpty()); // it opens nothing
    QCOMPARE(markersWithin(marks, {}).size(), 0);
    QCOMPARE(markersWithin({{5, {}, {}}, {10, {}, {}}, {20, {}, {}}, {21, {}, {}}}, {{10, 1, {}}, {20, 2, {}}}).size(), 2);
}

void CounterWordsTest::countersOfEventsHaveTheirSigns_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("a milestone") << "users"
                                 << "users passed 250000: 250173 after 246895"
                                 << "users passed 250,000: 250,173 after 246,895";
    QTest::newRow("a breakout") << "followers"
                                << "followers grew by 0.00912 %/h, usually by 0.004 %/h (12 snapshots): 9007199254740993 after 1999"
                                << "followers grew by 0.00912 %/h, usually by 0.004 %/h (12 snapshots): 9,007,199,254,740,993 after 1,999";
    QTest::newRow("no counter: a name stays") << QString() << "ada20261 is 20262 now" << "ada20261 is 20262 now";
}

void CounterWordsTest::countersOfEventsHaveTheirSigns()
{
    QFETCH(QString, metric);
    QFETCH(QString, detail);
    const EntityEvent event{1, QStringLiteral("milestone"), detail, metric, {}, {}};
    QTEST(eventDetail(event), "words");
    QCOMPARE(eventWords(event), QStringLiteral("Milestone: ") + eventDetail(event));
}

QTEST_GUILESS_MAIN(CounterWordsTest)
#include "CounterWordsTest.moc"
