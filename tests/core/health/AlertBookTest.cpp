// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthRig.h"

#include <QTest>

using namespace Tidemark;

class AlertBookTest : public QObject
{
    Q_OBJECT

private slots:
    void goldenTrace_data();
    void goldenTrace();
    void twoProgramsTellOnce();
    void aNightAsleepIsMadeUpFor();
    void aClockThatWentWrong();
    void silence();
    void whichClientErrorsWriteATicket_data();
    void whichClientErrorsWriteATicket();
};

namespace {

void recordMinute(HealthRig &rig, const char *endpoint, const CallCount &count, qint64 notFound = 0)
{
    rig.call(endpoint, CallOutcome::Ok, 400, int(count.calls - count.bad - count.refused - notFound));
    rig.call(endpoint, CallOutcome::UpstreamError, 400, int(count.bad));
    rig.call(endpoint, CallOutcome::BadRequest, 400, int(count.refused - count.stopped));
    rig.call(endpoint, CallOutcome::KeyRefused, 400, int(count.stopped));
    rig.call(endpoint, CallOutcome::NotFound, 400, int(notFound));
}

QStringList linesOf(const QList<AlertEntry> &entries)
{
    QList<AlertRecord> records;
    for (const AlertEntry &entry : entries) {
        if (entry.state != AlertEntry::State::Pending)
            records.append(entry.record);
    }
    std::sort(records.begin(), records.end(), [](const AlertRecord &a, const AlertRecord &b) {
        return std::pair(a.firedAt, a.rule) < std::pair(b.firedAt, b.rule);
    });
    QStringList lines;
    for (const AlertRecord &record : std::as_const(records))
        lines.append(HealthTrace::lineOf(record, HealthRig::kStart));
    return lines;
}

} // namespace

void AlertBookTest::goldenTrace_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : HealthTrace::names())
        QTest::newRow(qPrintable(name)) << name;
}

// The whole way: calls into the book, minutes into hours, an evaluation now and then, and what the reader says.
void AlertBookTest::goldenTrace()
{
    QFETCH(QString, name);
    const HealthTrace trace = HealthTrace::load(name);
    HealthRig rig;
    const QString label = trace.label;
    const char *endpoint = label == QLatin1String("tier1") ? "userid" : label == QLatin1String("tier2") ? "user-posts" : "music-posts";
    for (qsizetype i = 0; i < trace.minutes.size(); ++i) {
        recordMinute(rig, endpoint, trace.minutes.at(i).count, trace.minutes.at(i).notFound);
        rig.pass(60);
        const bool isDue = i % 47 == 46 && !trace.minutes.at(i).isAsleep;
        if (isDue || i + 1 == trace.minutes.size()) {
            rig.pass(20); // what others may still hold in memory
            QVERIFY(rig.flush());
            std::ignore = HealthRig::of(rig.alerts.advance());
            rig.pass(-20);
        }
    }
    QCOMPARE(linesOf(HealthRig::of(rig.reader.alerts())), trace.expected);
}

void AlertBookTest::twoProgramsTellOnce()
{
    HealthRig rig;
    AlertBook other(*rig.database, rig.clock, rig.plan);
    int told = 0;
    for (int minute = 0; minute < 120; ++minute) {
        recordMinute(rig, "userid", minute >= 60 ? CallCount{10, 10} : CallCount{10, 0});
        rig.pass(60);
        rig.pass(20);
        QVERIFY(rig.flush());
        for (AlertBook *book : {&rig.alerts, &other}) {
            for (const AlertRecord &record : HealthRig::of(book->advance()))
                told += record.firedAt == HealthRig::kStart + (minute + 1) * 60 ? 1 : 0;
        }
        rig.pass(-20);
    }
    QCOMPARE(told, int(linesOf(HealthRig::of(rig.reader.alerts())).size()));
    QVERIFY(told >= 2);
}

// Nobody evaluates while the trouble goes on: the history is the same.
void AlertBookTest::aNightAsleepIsMadeUpFor()
{
    HealthRig rig;
    recordMinute(rig, "userid", {10, 0});
    rig.pass(80);
    QVERIFY(rig.flush());
    std::ignore = HealthRig::of(rig.alerts.advance());
    for (int minute = 0; minute < 30; ++minute) {
        recordMinute(rig, "userid", {10, 10});
        rig.pass(60);
    }
    QVERIFY(rig.flush());
    rig.pass(9 * 3'600);
    const QList<AlertRecord> records = HealthRig::of(rig.alerts.advance());
    QVERIFY(!records.isEmpty());
    QCOMPARE(records.first().rule, QStringLiteral("TikLiveAPITier1FastBurn"));
    QVERIFY(records.first().firedAt < HealthRig::kStart + 10 * 60);
    QCOMPARE(records.first().resolution, AlertRecord::Resolution::NoData);
    QCOMPARE(HealthRig::of(rig.alerts.advance()), QList<AlertRecord>());
}

void AlertBookTest::aClockThatWentWrong()
{
    HealthRig rig;
    rig.clock.setNowMs((HealthRig::kStart + 400 * 86'400) * 1000);
    std::ignore = HealthRig::of(rig.alerts.advance());
    rig.clock.setNowMs(HealthRig::kStart * 1000);
    std::ignore = HealthRig::of(rig.alerts.advance());
    for (int minute = 0; minute < 20; ++minute) {
        recordMinute(rig, "userid", {10, 10});
        rig.pass(60);
    }
    rig.pass(20);
    QVERIFY(rig.flush());
    std::ignore = HealthRig::of(rig.alerts.advance());
    QVERIFY(!HealthRig::of(rig.reader.alerts()).isEmpty());
}

void AlertBookTest::silence()
{
    HealthRig rig;
    for (int minute = 0; minute < 20; ++minute) {
        recordMinute(rig, "userid", {10, 10});
        rig.pass(60);
    }
    rig.pass(20);
    QVERIFY(rig.flush());
    std::ignore = HealthRig::of(rig.alerts.advance());
    const QString rule = QStringLiteral("TikLiveAPITier1FastBurn");
    const qint64 until = rig.clock.now() + 3'600;
    QFuture<Status> silenced = rig.alerts.silence(rule, until);
    silenced.waitForFinished();
    QVERIFY(silenced.result());
    const auto silentUntil = [&rig, &rule] {
        for (const AlertEntry &entry : HealthRig::of(rig.reader.alerts())) {
            if (entry.record.rule == rule)
                return entry.silencedUntil;
        }
        return std::optional<qint64>(-1);
    };
    QCOMPARE(silentUntil(), std::optional(until));
    rig.pass(3'601);
    QCOMPARE(silentUntil(), std::optional<qint64>());
}

void AlertBookTest::whichClientErrorsWriteATicket_data()
{
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<int>("times"); // beside twenty calls that are answered
    QTest::addColumn<bool>("isTold");
    QTest::newRow("not found") << CallOutcome::NotFound << 20 << false;
    QTest::newRow("rate limited") << CallOutcome::RateLimited << 20 << false;
    QTest::newRow("the key, of two at once") << CallOutcome::KeyRefused << 2 << true;
    QTest::newRow("no credits, of two at once") << CallOutcome::OutOfCredits << 2 << true;
    QTest::newRow("asked badly, twice") << CallOutcome::BadRequest << 2 << false;
    QTest::newRow("asked badly, three times") << CallOutcome::BadRequest << 3 << true;
}

void AlertBookTest::whichClientErrorsWriteATicket()
{
    QFETCH(CallOutcome, outcome);
    QFETCH(int, times);
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 400, 20);
    rig.call("userid", outcome, 400, times);
    rig.pass(10 * 60 + 20);
    QVERIFY(rig.flush());
    QStringList told;
    for (const AlertRecord &record : HealthRig::of(rig.alerts.advance())) {
        told += record.rule;
        QCOMPARE(record.severity, Severity::Ticket);
        QCOMPARE(record.bad, times);
        QCOMPARE(record.worstBurn, 0.0);
    }
    QTEST(!told.isEmpty(), "isTold");
    QVERIFY(told.isEmpty() || told == QStringList{QStringLiteral("TikLiveAPITier1ClientErrors")});
}

QTEST_GUILESS_MAIN(AlertBookTest)
#include "AlertBookTest.moc"
