// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/CourierRig.h"

using namespace Tidemark;

class AlertCourierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<CourierWorld>(); }
    void cleanup() { m.reset(); }
    void anIncidentFromItsBeginningToItsEnd();
    void pagesAndTicketsGoApart();
    void routesAreTheUsers();
    void alertsOfATierAreOneIncident();
    void acknowledged();
    void aSilencedAlertIsNotTold();
    void aRestartLosesNothing();
    void twoProgramsTellOnce();
    void offlineNothingLeaves();
    void theDesktop();

private:
    std::unique_ptr<CourierWorld> m;
};

void AlertCourierTest::anIncidentFromItsBeginningToItsEnd()
{
    m->fire(kFast);
    QCOMPARE(m->program->turn().nextAt, std::optional(m->rig.clock.now() + 10));
    QCOMPARE(m->pagerDuty.count(), 0);
    m->pass(10);
    QCOMPARE(m->program->turn().told, 1);
    QCOMPARE(m->program->turn().told, 0);
    const QJsonObject event = m->pagerDuty.body(0);
    QCOMPARE(event.value(QStringLiteral("routing_key")).toString().toLatin1(), kRoutingKey);
    QCOMPARE(event.value(QStringLiteral("event_action")).toString(), QStringLiteral("trigger"));
    const QJsonObject payload = event.value(QStringLiteral("payload")).toObject();
    QCOMPARE(payload.value(QStringLiteral("severity")).toString(), QStringLiteral("critical"));
    QCOMPARE(payload.value(QStringLiteral("summary")).toString(),
             QStringLiteral("TikLiveAPI tier1 (page): burning 20.5x error budget, 12 failed calls"));
    QCOMPARE(payload.value(QStringLiteral("custom_details")).toObject().value(QStringLiteral("alerts")).toArray().size(), 1);
    QVERIFY(m->pagerDuty.heads.first().startsWith("POST /v2/enqueue "));
    m->pass(3'600);
    m->program->turn();
    m->resolve(kFast);
    m->pass(300);
    m->program->turn();
    m->pass(9'000);
    m->program->turn();
    QCOMPARE(m->pagerDuty.told("event_action"),
             (QStringList{QStringLiteral("trigger"), QStringLiteral("trigger"), QStringLiteral("resolve")}));
    const QStringList keys = m->pagerDuty.told("dedup_key");
    QVERIFY(keys.first().startsWith(QLatin1String("tidemark-")) && keys.first().size() < 255);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 1);
    m->fire(kFast); // another incident
    m->program->turn();
    m->pass(10);
    m->program->turn();
    QVERIFY(m->pagerDuty.told("dedup_key").last() != keys.first());
}

void AlertCourierTest::pagesAndTicketsGoApart()
{
    m->fire(kFast);
    m->fire(kSlow, QStringLiteral("ticket"));
    m->program->turn();
    m->pass(10);
    QCOMPARE(m->program->turn().told, 2);
    QCOMPARE(m->pagerDuty.count(), 1);
    QCOMPARE(m->slack.count(), 1);
    QVERIFY(m->pagerDuty.bodies.first().contains(kFast.toLatin1()));
    const QString text = m->slack.body(0).value(QStringLiteral("text")).toString();
    QVERIFY2(text.startsWith(QLatin1String("TikLiveAPI tier1 (ticket): burning")) && text.contains(kSlow), qPrintable(text));
}

void AlertCourierTest::routesAreTheUsers()
{
    QVERIFY(m->program->settings.set(Setting::AlertsPageTo, QStringLiteral("webhook")));
    QVERIFY(m->program->settings.set(Setting::AlertsWebhook, true));
    m->fireAndWait(kFast);
    QCOMPARE(m->pagerDuty.count(), 0);
    QCOMPARE(m->slack.count(), 1);
    QVERIFY(m->slack.heads.first().startsWith("POST /jira "));
    const QJsonObject body = m->slack.body(0);
    QCOMPARE(body.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(body.value(QStringLiteral("event")).toString(), QStringLiteral("trigger"));
    QCOMPARE(body.value(QStringLiteral("tier")).toString(), QStringLiteral("tier1"));
    QCOMPARE(body.value(QStringLiteral("severity")).toString(), QStringLiteral("page"));
    QCOMPARE(noticeBody(noticeOfBody(m->slack.bodies.first())), m->slack.bodies.first());
}

void AlertCourierTest::alertsOfATierAreOneIncident()
{
    m->fire(kFast);
    m->program->turn();
    m->pass(5);
    m->fire(kLong);
    m->program->turn();
    m->pass(5);
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 1);
    QVERIFY(m->pagerDuty.bodies.first().contains(kFast.toLatin1()) && m->pagerDuty.bodies.first().contains(kLong.toLatin1()));
    m->resolve(kFast);
    m->pass(600);
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 1); // the other still fires
    m->resolve(kLong);
    m->program->turn();
    QCOMPARE(m->pagerDuty.told("event_action").last(), QStringLiteral("resolve"));
}

void AlertCourierTest::acknowledged()
{
    QCOMPARE(wait(m->program->alerts.acknowledge(kFast)).error().kind, ErrorKind::NotFound);
    m->fireAndWait(kFast);
    QVERIFY(wait(m->program->alerts.acknowledge(kFast)));
    QVERIFY(wait(m->program->alerts.acknowledge(kFast))); // said twice, told once
    m->program->turn();
    m->pass(9'000); // and it is not repeated
    m->program->turn();
    QCOMPARE(m->pagerDuty.told("event_action"), (QStringList{QStringLiteral("trigger"), QStringLiteral("acknowledge")}));
    QVERIFY(!m->pagerDuty.body(1).contains(QStringLiteral("payload")));
}

void AlertCourierTest::aSilencedAlertIsNotTold()
{
    m->fire(kFast);
    QVERIFY(wait(m->program->alerts.silence(kFast, m->rig.clock.now() + 3'600)));
    m->program->turn();
    m->pass(60);
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 0);
    m->pass(3'600);
    m->program->turn();
    m->pass(10);
    m->program->turn();
    QCOMPARE(m->pagerDuty.count(), 1);
}

void AlertCourierTest::aRestartLosesNothing()
{
    m->fire(kFast);
    m->program->turn();
    m->start(); // while the group waits
    m->pass(10);
    m->pagerDuty.answer(503);
    m->program->turn();
    QCOMPARE(m->program->state(AlertChannel::PagerDuty).waiting, 1);
    m->start(); // while it could not be told
    m->pagerDuty.answer(202);
    m->pass(60);
    QCOMPARE(m->program->turn().told, 1);
    const QString key = m->pagerDuty.told("dedup_key").last();
    m->start(); // while it goes on
    m->resolve(kFast);
    m->pass(300);
    m->program->turn();
    QCOMPARE(m->pagerDuty.told("event_action").last(), QStringLiteral("resolve"));
    QCOMPARE(m->pagerDuty.told("dedup_key").last(), key);
}

void AlertCourierTest::twoProgramsTellOnce()
{
    CourierProgram other(m->rig.dir.path(), m->rig.clock, m->pagerDuty, m->slack);
    const auto both = [this, &other] {
        auto one = m->program->courier->turn();
        auto two = other.courier->turn();
        std::ignore = QCoro::waitFor(std::move(one));
        std::ignore = QCoro::waitFor(std::move(two));
    };
    for (int i = 0; i < 20; ++i) {
        m->fire(kFast);
        both();
        m->pass(10);
        both();
        m->resolve(kFast);
        m->pass(300);
        both();
        m->pass(60);
    }
    QCOMPARE(m->pagerDuty.count(), 40);
    QCOMPARE(m->pagerDuty.told("event_action").count(QStringLiteral("trigger")), 20);
    const QStringList keys = m->pagerDuty.told("dedup_key");
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 20);
}

void AlertCourierTest::offlineNothingLeaves()
{
    m->program->isOffline = true;
    m->fireAndWait(kFast);
    QCOMPARE(m->pagerDuty.count(), 0);
    QCOMPARE(m->program->state(AlertChannel::PagerDuty).waiting, 1);
    m->program->isOffline = false;
    QCOMPARE(m->program->turn().told, 1);
}

void AlertCourierTest::theDesktop()
{
    m->fireAndWait(kFast);
    ShownNotes notes;
    m->program->sender->setNotifier(&notes); // a window that comes later
    m->program->turn();
    m->pass(10);
    m->program->turn();
    QCOMPARE(notes.titles, QStringList{QStringLiteral("TikLiveAPI tier1 (page): burning 20.5x error budget, 12 failed calls")});
    QCOMPARE(m->pagerDuty.count(), 1);
}

QTEST_GUILESS_MAIN(AlertCourierTest)
#include "AlertCourierTest.moc"
