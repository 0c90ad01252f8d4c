// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/CounterState.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

using namespace Tidemark;

class CounterStateTest : public QObject
{
    Q_OBJECT

private slots:
    void flags_data();
    void flags();
    void aPlateauSaysSinceWhen();
    void roundingSaysHowFarOff();
    void onlyWhatWasKnownThen();
};

namespace {

EntityEvent eventOf(const char *kind, qint64 t, const char *metric = "likes")
{
    return {t, QLatin1String(kind), QStringLiteral("what was known"), QLatin1String(metric), {}, {}};
}

// A value a day, the last one at kNow.
QList<Observation> daily(const QList<qint64> &values)
{
    QList<Observation> series;
    for (qsizetype i = 0; i < values.size(); ++i)
        series.append({kNow - (values.size() - 1 - i) * kDay, values.at(i), {}});
    return series;
}

} // namespace

void CounterStateTest::flags_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<QList<EntityEvent>>("events");
    QTest::addColumn<QString>("flags");
    const auto row = [](const char *title, const QList<qint64> &values, const QList<EntityEvent> &events, const char *flags) {
        QTest::newRow(title) << values << events << QString::fromLatin1(flags);
    };
    row("nothing known", {}, {}, "");
    row("exact and growing", {1'001, 1'013, 1'029}, {}, "");
    row("rounded", {112'400'000, 112'500'000, 112'600'000}, {}, "rounded");
    row("a plateau of a rounded one", {112'400'000, 112'400'000, 112'400'000}, {}, "rounded plateau");
    row("a plateau after growth", {1'001, 1'013, 1'013, 1'013}, {}, "plateau");
    row("never moved", {1'013, 1'013, 1'013}, {}, "");
    row("two equal ones", {1'001, 1'013, 1'013}, {}, "");
    row("falling", {1'029, 1'013}, {}, "fell");
    row("risen again", {1'029, 1'013, 1'014}, {}, "");
    row("a drop of this month", {1'029, 913, 914}, {eventOf("drop", kNow - kDay)}, "drop");
    row("a purge of this month, falling on", {2'029, 913, 912}, {eventOf("purge", kNow - kDay)}, "fell purge");
    row("a drop of long ago", {1'029, 1'040}, {eventOf("drop", kNow - 31 * kDay)}, "");
    row("another counter's drop", {1'029, 1'040}, {eventOf("drop", kNow - kDay, "followers")}, "");
    row("a fault since", {1'029}, {eventOf("counter_fault", kNow + 1)}, "");
    row("a fault, believed again since", {1'029, 1'040}, {eventOf("counter_fault", kNow - kHour)}, "");
    row("never believed", {}, {eventOf("counter_fault", kNow - kHour)}, "unreliable");
}

void CounterStateTest::flags()
{
    QFETCH(QList<qint64>, values);
    QFETCH(QList<EntityEvent>, events);
    const CounterState state = counterState(QStringLiteral("likes"), daily(values), events, kNow);
    QStringList flags;
    for (const CounterNote &note : state.notes)
        flags.append(note.flag);
    QTEST(flags.join(QLatin1Char(' ')), "flags");
    QCOMPARE(state.has(QStringLiteral("plateau")), flags.contains(QStringLiteral("plateau")));
}

void CounterStateTest::aPlateauSaysSinceWhen()
{
    const CounterState state = counterState(QStringLiteral("likes"), daily({1'001, 1'013, 1'013, 1'013}), {}, kNow);
    QCOMPARE(state.notes.first(), (CounterNote{QStringLiteral("plateau"), kNow - 2 * kDay, QStringLiteral("the same in 3 snapshots")}));
    // A fault after the newest that was believed.
    const auto series = daily({1'001, 1'013});
    const CounterState fault = counterState(QStringLiteral("likes"), series, {eventOf("counter_fault", kNow + kHour)}, kNow + kDay);
    QVERIFY(fault.has(QStringLiteral("unreliable")));
    QCOMPARE(fault.notes.first().since, kNow + kHour);
}

void CounterStateTest::roundingSaysHowFarOff()
{
    const CounterState state = counterState(QStringLiteral("followers"), daily({112'400'000, 112'500'000}), {}, kNow);
    QCOMPARE(state.step, 100'000);
    QCOMPARE(state.notes.first().detail, QStringLiteral("in steps of 100,000: off by up to 50,000"));
}

void CounterStateTest::onlyWhatWasKnownThen()
{
    const auto series = daily({1'001, 1'013, 900});
    QVERIFY(counterState(QStringLiteral("likes"), series, {eventOf("purge", kNow)}, kNow).has(QStringLiteral("purge")));
    QCOMPARE(counterState(QStringLiteral("likes"), series, {eventOf("purge", kNow)}, kNow - kHour), CounterState());
}

QTEST_GUILESS_MAIN(CounterStateTest)
#include "CounterStateTest.moc"
