// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/AlertChannel.h"
#include "core/notify/AlertNotice.h"
#include "core/notify/PagerDuty.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tidemark;

namespace {

const QByteArray kKey = QByteArrayLiteral("0123456789abcdef0123456789ABCDEF");

AlertNotice aNotice(NoticeAction action = NoticeAction::Trigger)
{
    AlertNotice notice;
    notice.action = action;
    notice.dedupKey = QStringLiteral("tidemark-1-tier2-page-1790000000");
    notice.tier = QStringLiteral("tier2_search");
    notice.tierLabel = QStringLiteral("tier2");
    notice.severity = QStringLiteral("page");
    notice.source = QStringLiteral("https://api.tikliveapi.com");
    notice.at = 1'790'000'600;
    notice.startedAt = 1'790'000'000;
    notice.alerts = {{QStringLiteral("TikLiveAPITier2FastBurn"), 1'790'000'000, {}, {}, 33.25, 41}};
    return notice;
}

QJsonObject eventOf(const AlertNotice &notice)
{
    return QJsonDocument::fromJson(pagerDutyEvent(notice, Secret(kKey))).object();
}

} // namespace

class PagerDutyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void theWholeEvent();
    void clientErrorsInWords();
    void severities_data();
    void severities();
    void onlyTriggersHaveAPayload();
    void bodiesComeBack();
    void words_data();
    void words();
    void namesOfChannels();
};

void PagerDutyTest::keys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("32 letters and digits") << kKey + "\n" << true;
    QTest::newRow("31") << kKey.chopped(1) << false;
    QTest::newRow("33") << kKey + "a" << false;
    QTest::newRow("a line break inside") << kKey.first(16) + "\n" + kKey.first(15) << false;
    QTest::newRow("a quote") << kKey.first(31) + "\"" << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void PagerDutyTest::keys()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTaken);
    const auto key = checkedRoutingKey(text);
    QCOMPARE(key.has_value(), isTaken);
    if (!isTaken && !text.isEmpty())
        QVERIFY(!key.error().detail.contains(QString::fromLatin1(text)));
}

void PagerDutyTest::theWholeEvent()
{
    const QJsonObject event = eventOf(aNotice());
    QCOMPARE(event.value(QStringLiteral("routing_key")).toString().toLatin1(), kKey);
    QCOMPARE(event.value(QStringLiteral("dedup_key")).toString(), aNotice().dedupKey);
    const QJsonObject payload = event.value(QStringLiteral("payload")).toObject();
    QCOMPARE(payload.value(QStringLiteral("summary")).toString(),
             QStringLiteral("TikLiveAPI tier2 (page): burning 33.3x error budget, 41 failed calls"));
    QCOMPARE(payload.value(QStringLiteral("source")).toString(), QStringLiteral("https://api.tikliveapi.com"));
    QCOMPARE(payload.value(QStringLiteral("timestamp")).toString(), QStringLiteral("2026-09-21T14:23:20Z"));
    QCOMPARE(payload.value(QStringLiteral("component")).toString(), QStringLiteral("tier2"));
    QCOMPARE(payload.value(QStringLiteral("class")).toString(), QStringLiteral("error budget burn rate"));
}

// They spend no budget, so nothing is said of one.
void PagerDutyTest::clientErrorsInWords()
{
    AlertNotice notice = aNotice();
    notice.severity = QStringLiteral("ticket");
    notice.alerts = {{QStringLiteral("TikLiveAPITier2ClientErrors"), 1'790'000'000, {}, {}, 0, 7}};
    const QJsonObject payload = eventOf(notice).value(QStringLiteral("payload")).toObject();
    QCOMPARE(payload.value(QStringLiteral("summary")).toString(),
             QStringLiteral("TikLiveAPI tier2 (ticket): calls refused for the key, the credits or what they asked: 7"));
    QCOMPARE(payload.value(QStringLiteral("class")).toString(), QStringLiteral("client errors"));
    QVERIFY2(noticeDetails(notice).startsWith(
                 QStringLiteral("TikLiveAPITier2ClientErrors: since 2026-09-21 14:13 UTC, 7 in an hour at worst\n")),
             qPrintable(noticeDetails(notice)));
    notice.alerts += {QStringLiteral("TikLiveAPITier2SlowBurn"), 1'790'000'000, {}, {}, 4.2, 30};
    QCOMPARE(noticeSummary(notice), QStringLiteral("TikLiveAPI tier2 (ticket): burning 4.2x error budget, 30 failed calls; calls "
                                                   "refused for the key, the credits or what they asked: 7"));
}

void PagerDutyTest::severities_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<bool>("isTest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("page") << QStringLiteral("page") << false << QStringLiteral("critical");
    QTest::newRow("ticket") << QStringLiteral("ticket") << false << QStringLiteral("warning");
    QTest::newRow("test") << QStringLiteral("page") << true << QStringLiteral("info");
}

void PagerDutyTest::severities()
{
    QFETCH(QString, severity);
    QFETCH(bool, isTest);
    QFETCH(QString, expected);
    AlertNotice notice = aNotice();
    notice.severity = severity;
    notice.isTest = isTest;
    QCOMPARE(eventOf(notice).value(QStringLiteral("payload")).toObject().value(QStringLiteral("severity")).toString(), expected);
}

void PagerDutyTest::onlyTriggersHaveAPayload()
{
    for (const NoticeAction action : {NoticeAction::Acknowledge, NoticeAction::Resolve}) {
        const QJsonObject event = eventOf(aNotice(action));
        QCOMPARE(event.value(QStringLiteral("event_action")).toString(), noticeActionName(action));
        QVERIFY(!event.contains(QStringLiteral("payload")));
    }
}

void PagerDutyTest::bodiesComeBack()
{
    for (const NoticeAction action : {NoticeAction::Trigger, NoticeAction::Acknowledge, NoticeAction::Resolve}) {
        AlertNotice notice = aNotice(action);
        notice.alerts.first().resolvedAt = 1'790'000'300;
        notice.alerts.first().resolvedBy = QStringLiteral("no_data");
        notice.isRepeat = action == NoticeAction::Trigger;
        QCOMPARE(noticeOfBody(noticeBody(notice)), notice);
    }
    QCOMPARE(noticeOfBody("not JSON").alerts.size(), 0);
}

void PagerDutyTest::words_data()
{
    QTest::addColumn<NoticeAction>("action");
    QTest::addColumn<QString>("resolvedBy");
    QTest::addColumn<QString>("summary");
    QTest::newRow("acknowledged") << NoticeAction::Acknowledge << QString() << QStringLiteral("TikLiveAPI tier2 (page): acknowledged");
    QTest::newRow("recovered") << NoticeAction::Resolve << QStringLiteral("recovered")
                               << QStringLiteral("TikLiveAPI tier2 (page): resolved");
    QTest::newRow("no data") << NoticeAction::Resolve << QStringLiteral("no_data")
                             << QStringLiteral("TikLiveAPI tier2 (page): over, for there were no more calls; nobody knows whether it "
                                               "works");
}

void PagerDutyTest::words()
{
    QFETCH(NoticeAction, action);
    QFETCH(QString, resolvedBy);
    AlertNotice notice = aNotice(action);
    notice.alerts.first().resolvedBy = resolvedBy;
    QTEST(noticeSummary(notice), "summary");
}

void PagerDutyTest::namesOfChannels()
{
    for (const AlertChannel channel : kAlertChannels)
        QCOMPARE(alertChannelNamed(alertChannelName(channel)), std::optional(channel));
    QCOMPARE(alertChannelsIn(QStringLiteral("slack,telegram,desktop")), (QList{AlertChannel::Slack, AlertChannel::Desktop}));
}

QTEST_GUILESS_MAIN(PagerDutyTest)
#include "PagerDutyTest.moc"
