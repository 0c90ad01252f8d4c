// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/PrometheusRules.h"
#include "tests/core/health/HealthTrace.h"

#include <QRegularExpression>
#include <QTest>

using namespace Tidemark;

class AlertWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rulesOfTheTiers();
    void goldenTrace_data();
    void goldenTrace();
    void inAnyNumberOfSteps_data();
    void inAnyNumberOfSteps();
    void otherTiersStayQuiet();
    void exactlyTheLimitIsNotPastIt_data();
    void exactlyTheLimitIsNotPastIt();

private:
    static constexpr qint64 kStart = 1'790'000'040; // a whole minute

    [[nodiscard]] AlertWalk::SeriesByTier seriesOf(const HealthTrace &trace) const;
    [[nodiscard]] static QStringList linesOf(const AlertWalk &walk);

    SloPlan m_plan;
};

void AlertWalkTest::initTestCase()
{
    m_plan = shippedPlan();
    QCOMPARE(m_plan.tiers.size(), 3);
    QVERIFY(HealthTrace::names().size() >= 10);
}

AlertWalk::SeriesByTier AlertWalkTest::seriesOf(const HealthTrace &trace) const
{
    CallSeries series(kStart, kStart + trace.minutes.size() * 60);
    for (qsizetype i = 0; i < trace.minutes.size(); ++i)
        series.add(kStart + i * 60, trace.minutes.at(i).count);
    AlertWalk::SeriesByTier all;
    all.insert(tierLabelled(m_plan, trace.label).name, series);
    return all;
}

QStringList AlertWalkTest::linesOf(const AlertWalk &walk)
{
    QStringList lines;
    for (const AlertRecord &record : walk.records())
        lines.append(HealthTrace::lineOf(record, kStart));
    return lines;
}

void AlertWalkTest::rulesOfTheTiers()
{
    QStringList lines;
    for (const AlertRule &rule : alertRules(m_plan))
        lines.append(QStringLiteral("%1 %2 >%3 %4s/%5s for %6s bad>=%7 calls<=%8")
                         .arg(rule.name, severityName(rule.severity), QString::number(rule.errorShare(), 'g', 6))
                         .arg(rule.shortS)
                         .arg(rule.longS)
                         .arg(rule.forS)
                         .arg(rule.minBad)
                         .arg(rule.maxCalls));
    QCOMPARE(lines, (QStringList{
                        QStringLiteral("TikLiveAPITier1FastBurn page >0.0144 300s/3600s for 120s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier1SlowBurn ticket >0.006 1800s/21600s for 900s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier1LongBurn page >0.006 43200s/259200s for 3600s bad>=10 calls<=6000"),
                        QStringLiteral("TikLiveAPITier1ClientErrors ticket >0.05 900s/3600s for 300s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier2FastBurn page >0.05 300s/3600s for 120s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier2SlowBurn ticket >0.015 1800s/21600s for 900s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier2LongBurn page >0.015 43200s/259200s for 3600s bad>=10 calls<=2400"),
                        QStringLiteral("TikLiveAPITier2ClientErrors ticket >0.05 900s/3600s for 300s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier3FastBurn page >0.06 300s/3600s for 120s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier3SlowBurn ticket >0.02 1800s/21600s for 900s bad>=3 calls<=0"),
                        QStringLiteral("TikLiveAPITier3LongBurn page >0.02 43200s/259200s for 3600s bad>=10 calls<=1800"),
                        QStringLiteral("TikLiveAPITier3ClientErrors ticket >0.05 900s/3600s for 300s bad>=3 calls<=0"),
                    }));
}

void AlertWalkTest::goldenTrace_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : HealthTrace::names())
        QTest::newRow(qPrintable(name)) << name;
}

void AlertWalkTest::goldenTrace()
{
    QFETCH(QString, name);
    const HealthTrace trace = HealthTrace::load(name);
    QVERIFY(!trace.minutes.isEmpty());
    AlertWalk walk(alertRules(m_plan));
    walk.walk(seriesOf(trace), kStart, kStart + trace.minutes.size() * 60);
    QCOMPARE(linesOf(walk), trace.expected);
}

void AlertWalkTest::inAnyNumberOfSteps_data()
{
    goldenTrace_data();
}

// As programs do that come and go: each takes up what the last one left.
void AlertWalkTest::inAnyNumberOfSteps()
{
    QFETCH(QString, name);
    const HealthTrace trace = HealthTrace::load(name);
    const AlertWalk::SeriesByTier series = seriesOf(trace);
    const qint64 end = kStart + trace.minutes.size() * 60;
    AlertWalk last(alertRules(m_plan));
    QStringList resolved;
    for (qint64 from = kStart; from < end; from += 7 * 60) {
        AlertWalk next(alertRules(m_plan));
        for (const AlertRule &rule : next.rules())
            next.resume(rule.name, last.state(rule.name));
        next.walk(series, from, std::min(end, from + 7 * 60));
        for (const AlertRecord &record : next.records()) {
            if (record.resolvedAt)
                resolved.append(HealthTrace::lineOf(record, kStart));
        }
        last = next;
    }
    QStringList expected;
    for (const QString &line : trace.expected) {
        if (!line.endsWith(QLatin1Char(' ')))
            expected.append(line);
    }
    resolved.sort();
    expected.sort();
    QCOMPARE(resolved, expected);
}

void AlertWalkTest::otherTiersStayQuiet()
{
    AlertWalk walk(alertRules(m_plan));
    const HealthTrace trace = HealthTrace::load(QStringLiteral("spike"));
    walk.walk(seriesOf(trace), kStart, kStart + 1'450 * 60);
    for (const AlertRule &rule : walk.rules())
        QCOMPARE(walk.state(rule.name).firing.has_value(), rule.name == QLatin1String("TikLiveAPITier1FastBurn"));
    const AlertRecord page = *walk.state(QStringLiteral("TikLiveAPITier1FastBurn")).firing;
    QCOMPARE(page.bad, 100);
    QVERIFY(qAbs(page.worstBurn - 1'000.0 / 6) < 1e-9); // ten minutes of an hour
}

void AlertWalkTest::exactlyTheLimitIsNotPastIt_data()
{
    QTest::addColumn<double>("availability");
    QTest::addColumn<double>("burn");
    QTest::addColumn<qint64>("bad"); // of a million calls, as many as the limit
    QTest::newRow("99.9 %, 14.4 times") << 0.999 << 14.4 << 14'400LL;
    QTest::newRow("99.95 %, 10 times") << 0.9995 << 10.0 << 5'000LL; // 1 - 0.9995 is a little less than 0.0005
    QTest::newRow("99.95 %, 14.4 times") << 0.9995 << 14.4 << 7'200LL;
    QTest::newRow("99.99 %, 6 times") << 0.9999 << 6.0 << 600LL;
    QTest::newRow("99.999 %, 3 times") << 0.99999 << 3.0 << 30LL;
    QTest::newRow("99.5 %, 3 times") << 0.995 << 3.0 << 15'000LL;
    QTest::newRow("99 %, 6 times") << 0.99 << 6.0 << 60'000LL;
    QTest::newRow("97 %, 3.3 times") << 0.97 << 3.3 << 99'000LL;
    QTest::newRow("90 %, 7 times") << 0.9 << 7.0 << 700'000LL;
}

void AlertWalkTest::exactlyTheLimitIsNotPastIt()
{
    QFETCH(double, availability);
    QFETCH(double, burn);
    QFETCH(qint64, bad);
    SloPlan plan = m_plan;
    plan.tiers[0].availability = availability;
    plan.tiers[0].fastBurn = burn;
    const AlertRule rule = alertRules(plan).first();
    const auto doesHold = [&rule](qint64 failures) {
        CallSeries series(kStart, kStart + 3'600);
        series.add(kStart + 3'540, CallCount{1'000'000, failures});
        return holds(rule, series, kStart + 3'600, Firing::No);
    };
    QVERIFY(!doesHold(bad));
    QVERIFY(doesHold(bad + 1));
    // What is exported is the same product of the same numbers.
    const QString rules = QString::fromUtf8(prometheusRules(plan, QStringLiteral("https://example.org"), {}));
    const auto limit = QRegularExpression(QStringLiteral("> \\(([0-9.e-]+) \\* ([0-9.e-]+) \\+ ([0-9.e-]+)\\)")).match(rules);
    QVERIFY(limit.hasMatch());
    QCOMPARE(limit.captured(1).toDouble(), rule.burn);
    QVERIFY(limit.captured(1).toDouble() * limit.captured(2).toDouble() + limit.captured(3).toDouble()
            == rule.errorShare() + AlertRule::kShareRounding);
}

QTEST_APPLESS_MAIN(AlertWalkTest)
#include "AlertWalkTest.moc"
