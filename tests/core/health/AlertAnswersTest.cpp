// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/CourierRig.h"

using namespace Tidemark;

class AlertAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<CourierWorld>(); }
    void cleanup() { m.reset(); }
    void answersThatPass_data();
    void answersThatPass();
    void answersThatDoNot_data();
    void answersThatDoNot();
    void aHookThatHangsEndsInTime();
    void theSideThatSaysWhenIsHeard();
    void aTriggerThatNobodyTookIsNotToldAfterTheEnd();
    void secretsStandNowhere();
    void aTest();
    void aTestThatFailsSaysWhatToDo_data();
    void aTestThatFailsSaysWhatToDo();

private:
    std::unique_ptr<CourierWorld> m;
};

void AlertAnswersTest::answersThatPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HookServer::Manner>("manner");
    QTest::newRow("500") << 500 << HookServer::Manner::Answer;
    QTest::newRow("503") << 503 << HookServer::Manner::Answer;
    QTest::newRow("429") << 429 << HookServer::Manner::Answer;
    QTest::newRow("408") << 408 << HookServer::Manner::Answer;
    QTest::newRow("closes early") << 0 << HookServer::Manner::CloseEarly;
}

void AlertAnswersTest::answersThatPass()
{
    QFETCH(int, status);
    QFETCH(HookServer::Manner, manner);
    m->pagerDuty.answer(status);
    m->pagerDuty.manner = manner;
    QCOMPARE(m->fireAndWait(kFast).failed, 1);
    QCOMPARE(m->program->turn().failed, 0); // not at once
    QCOMPARE(m->pagerDuty.count(), 1);
    const ChannelState state = m->program->state(AlertChannel::PagerDuty);
    QVERIFY(state.isFailing() && !state.isFinal && !state.why.isEmpty());
    m->pagerDuty.answer(202);
    m->pass(5);
    QCOMPARE(m->program->turn().told, 1);
    QVERIFY(!m->program->state(AlertChannel::PagerDuty).isFailing());
}

void AlertAnswersTest::answersThatDoNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("why");
    QTest::newRow("302") << 302 << QStringLiteral("the hook answered 302, and redirects are not followed");
    QTest::newRow("400") << 400 << QStringLiteral("the hook answered 400");
    QTest::newRow("403") << 403 << QStringLiteral("the hook answered 403");
    QTest::newRow("410") << 410 << QStringLiteral("the hook answered 410");
}

void AlertAnswersTest::answersThatDoNot()
{
    QFETCH(int, status);
    QFETCH(QString, why);
    ShownNotes notes;
    m->program->sender->setNotifier(&notes);
    QVERIFY(m->program->settings.set(Setting::AlertsPageTo, QStringLiteral("pagerduty")));
    m->pagerDuty.answer(status, "Location: " + m->slack.url() + "\r\n");
    QCOMPARE(m->fireAndWait(kFast).failed, 1);
    m->pass(1'000);
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 1);
    QCOMPARE(m->slack.count(), 0);
    const ChannelState state = m->program->state(AlertChannel::PagerDuty);
    QVERIFY(state.isFinal);
    QCOMPARE(state.why, why);
    QCOMPARE(state.waiting, 0);
    QCOMPARE(notes.titles, QStringList{QStringLiteral("An alert was not told on pagerduty")});
    m->pagerDuty.answer(202);
    m->resolve(kFast); // of what it does not know
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 1);
}

void AlertAnswersTest::aHookThatHangsEndsInTime()
{
    m->start(std::chrono::milliseconds(200));
    m->pagerDuty.manner = HookServer::Manner::Hang;
    m->fire(kFast);
    m->fire(kSlow, QStringLiteral("ticket"));
    m->program->turn();
    m->pass(10);
    const CourierReport report = m->program->turn();
    QCOMPARE(report.failed, 1);
    QCOMPARE(report.told, 1); // the other channel does not wait for it
    QCOMPARE(m->slack.count(), 1);
    m->pagerDuty.answer(202);
    m->pass(5);
    QCOMPARE(m->program->turn().told, 1);
}

void AlertAnswersTest::theSideThatSaysWhenIsHeard()
{
    m->pagerDuty.answer(429, "Retry-After: 90\r\n");
    m->fire(kFast);
    m->program->turn();
    m->pass(10);
    const qint64 now = m->rig.clock.now();
    QCOMPARE(m->program->turn().nextAt, std::optional(now + 90));
    m->pagerDuty.answer(202);
    m->pass(89);
    QCOMPARE(m->program->turn().told, 0);
    m->pass(1);
    QCOMPARE(m->program->turn().told, 1);
}

void AlertAnswersTest::aTriggerThatNobodyTookIsNotToldAfterTheEnd()
{
    m->pagerDuty.answer(500);
    m->fireAndWait(kFast);
    m->resolve(kFast);
    m->pagerDuty.answer(202);
    m->pass(400);
    m->program->turn();
    // It may have arrived: its end is told, and no call wakes anybody for what is over.
    QCOMPARE(m->pagerDuty.told("event_action"), (QStringList{QStringLiteral("trigger"), QStringLiteral("resolve")}));
    m->program->isOffline = true;
    m->fireAndWait(kFast);
    m->resolve(kFast);
    m->pass(400);
    m->program->turn();
    m->program->isOffline = false;
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 2); // it surely has not: nothing is told at all
}

void AlertAnswersTest::secretsStandNowhere()
{
    m->pagerDuty.answer(500);
    m->fire(kFast);
    m->fire(kSlow, QStringLiteral("ticket"));
    m->program->turn();
    m->pass(10);
    m->program->turn();
    const QString path = m->rig.dir.path();
    m->program.reset();
    for (const QString &name : QDir(path).entryList(QDir::Files)) {
        QFile file(path + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(kRoutingKey) && !bytes.contains("secret-part"), qPrintable(name));
    }
}

void AlertAnswersTest::aTest()
{
    QVERIFY(QCoro::waitFor(m->program->courier->test(AlertChannel::PagerDuty)));
    QCOMPARE(m->pagerDuty.told("event_action"), (QStringList{QStringLiteral("trigger"), QStringLiteral("resolve")}));
    QCOMPARE(m->pagerDuty.body(0).value(QStringLiteral("payload")).toObject().value(QStringLiteral("severity")).toString(),
             QStringLiteral("info"));
    QCOMPARE(m->program->state(AlertChannel::PagerDuty).toldAt, std::optional(m->rig.clock.now()));
    m->slack.answer(404);
    const Status failed = QCoro::waitFor(m->program->courier->test(AlertChannel::Slack));
    QCOMPARE(failed.error().httpStatus, 404);
    QVERIFY(!failed.error().detail.contains(QStringLiteral("secret-part")));
    QVERIFY(m->program->state(AlertChannel::Slack).isFinal);
    const Status shown = QCoro::waitFor(m->program->courier->test(AlertChannel::Desktop));
    QVERIFY(!shown && !shown.error().hint.isEmpty());
    m->program->isOffline = true;
    const Status offline = QCoro::waitFor(m->program->courier->test(AlertChannel::PagerDuty));
    QVERIFY(!offline && !offline.error().hint.isEmpty());
    QCOMPARE(m->pagerDuty.count(), 2);
}

void AlertAnswersTest::aTestThatFailsSaysWhatToDo_data()
{
    const auto again = QStringLiteral("An alert is tried again by itself until it arrives; a test is not: test again later");
    const auto other =
        QStringLiteral("Alerts would be refused too: give the right address or key with `tidemark-cli notify set slack`, or in Settings");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("hint");
    QTest::newRow("503") << 503 << again;
    QTest::newRow("429") << 429 << again;
    QTest::newRow("403") << 403 << other;
    QTest::newRow("302") << 302 << other;
}

// What the hints of the API say is wrong here: nothing is held, and nothing opens offline.
void AlertAnswersTest::aTestThatFailsSaysWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QString, hint);
    m->slack.answer(status, "Retry-After: 30\r\n");
    QCOMPARE(QCoro::waitFor(m->program->courier->test(AlertChannel::Slack)).error().hint, hint);
}

QTEST_GUILESS_MAIN(AlertAnswersTest)
#include "AlertAnswersTest.moc"
