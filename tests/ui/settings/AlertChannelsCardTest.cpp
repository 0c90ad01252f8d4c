// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AlertChannelsCard.h"

#include "core/notify/Desktop.h"
#include "core/settings/Settings.h"
#include "tests/support/HookServer.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QTest>

using namespace Tidemark;

class AlertChannelsCardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void routes_data();
    void routes();
    void aTestIsToldAndSaid();
    void aRefusalStands();
    void whatIsNotSetUpHasNoTest();
    void withoutATrayTheDesktopIsNotTold();
    void aSecretIsInNoFile();

private:
    HookServer m_hook;
};

namespace {

const QByteArray kKey = QByteArrayLiteral("0123456789abcdef0123456789ABCDEF");

QString said(const QWidget &card, const char *name)
{
    const auto *words = part<PlainLabel>(card, name);
    return words->isHidden() ? QString() : words->fullText();
}

} // namespace

// No keychain of whoever runs this is asked.
void AlertChannelsCardTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("TIDEMARK_PAGERDUTY_KEY", kKey); // taken by the engine
    m_hook.answer(202);
    m_hook.bodies.clear();
}

void AlertChannelsCardTest::routes_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("pageTo");
    QTest::addColumn<QString>("ticketTo");
    QTest::newRow("pages") << "pages" << "desktop,pagerduty,slack" << "desktop,webhook";
    QTest::newRow("both") << "both" << "desktop,pagerduty,slack" << "desktop,slack,webhook";
    QTest::newRow("nothing") << "none" << "desktop,pagerduty" << "desktop,webhook";
}

void AlertChannelsCardTest::routes()
{
    QFETCH(QString, chosen);
    QFETCH(QString, pageTo);
    QFETCH(QString, ticketTo);
    PageRig rig;
    AlertChannelsCard card(*rig.engine);
    auto *route = part<SegmentedControl>(card, "slackRoute");
    QCOMPARE(route->current(), QStringLiteral("tickets"));
    emit route->chosen(chosen);
    QCOMPARE(rig.engine->settings().text(Setting::AlertsPageTo), pageTo);
    QCOMPARE(rig.engine->settings().text(Setting::AlertsTicketTo), ticketTo);
    QCOMPARE(route->current(), chosen);
    QVERIFY(wait(rig.engine->settings().save()));
}

void AlertChannelsCardTest::aTestIsToldAndSaid()
{
    PageRig rig;
    QVERIFY(rig.engine->settings().set(Setting::AlertsPagerDutyUrl, QString::fromLatin1(m_hook.url())));
    AlertChannelsCard card(*rig.engine);
    card.reload();
    QCOMPARE(said(card, "pagerdutyState"), QString());
    part<PriceButton>(card, "pagerdutyTest")->click();
    QTRY_COMPARE(said(card, "alertsTold"), QStringLiteral("PagerDuty: the test was told."));
    QTRY_VERIFY(said(card, "pagerdutyState").startsWith(QLatin1String("Told last on ")));
    QCOMPARE(m_hook.told("event_action"), (QStringList{QStringLiteral("trigger"), QStringLiteral("resolve")}));
}

void AlertChannelsCardTest::aRefusalStands()
{
    m_hook.answer(403);
    PageRig rig;
    QVERIFY(rig.engine->settings().set(Setting::AlertsPagerDutyUrl, QString::fromLatin1(m_hook.url())));
    AlertChannelsCard card(*rig.engine);
    part<PriceButton>(card, "pagerdutyTest")->click();
    QTRY_COMPARE(said(card, "alertsTold"), QStringLiteral("PagerDuty: the test was not told: the hook answered 403."));
    QTRY_VERIFY2(said(card, "pagerdutyState").startsWith(QLatin1String("Refused on ")), qPrintable(said(card, "pagerdutyState")));
}

void AlertChannelsCardTest::whatIsNotSetUpHasNoTest()
{
    PageRig rig;
    AlertChannelsCard card(*rig.engine);
    QVERIFY(part<PriceButton>(card, "pagerdutyTest")->isEnabled());
    QVERIFY(!part<PriceButton>(card, "slackTest")->isEnabled());
    QVERIFY(rig.engine->settings().set(Setting::AlertsSlackHook, true));
    QTRY_VERIFY(part<PriceButton>(card, "slackTest")->isEnabled());
    QVERIFY(wait(rig.engine->settings().save()));
}

void AlertChannelsCardTest::withoutATrayTheDesktopIsNotTold()
{
    struct Notes final : DesktopNotifier {
        void notify(const QString &, const QString &, const QString &) override { ++told; }
        int told = 0;
    } notes;
    PageRig rig;
    AlertChannelsCard card(*rig.engine);
    card.reload();
    QTRY_COMPARE(said(card, "desktopState"), QStringLiteral("This desktop has no tray, so nothing can be shown on it."));
    auto *test = part<PriceButton>(card, "desktopTest");
    QVERIFY(!test->isEnabled());
    rig.engine->setDesktopNotifier(&notes);
    card.reload();
    QTRY_VERIFY(test->isEnabled());
    QCOMPARE(said(card, "desktopState"), QString());
    test->click();
    QTRY_COMPARE(said(card, "alertsTold"), QStringLiteral("Desktop: the test was told."));
    QCOMPARE(notes.told, 1);
    rig.engine->setDesktopNotifier(nullptr);
}

void AlertChannelsCardTest::aSecretIsInNoFile()
{
    PageRig rig;
    AlertChannelsCard card(*rig.engine);
    auto *field = part<QLineEdit>(card, "slackSecret");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("https://hooks.example.com/a-secret-part"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY2(said(card, "alertsTold").startsWith(QLatin1String("Slack: it was not stored: ")), qPrintable(said(card, "alertsTold")));
    QVERIFY(!said(card, "alertsTold").contains(QLatin1String("a-secret-part")));
    QVERIFY(!rig.engine->settings().flag(Setting::AlertsSlackHook));
    QVERIFY(wait(rig.engine->settings().save()));
    QDirIterator files(rig.engine->dataDir(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray held = file.readAll();
        QVERIFY2(!held.contains("a-secret-part") && !held.contains(kKey), qPrintable(file.fileName()));
    }
}

QTEST_MAIN(AlertChannelsCardTest)
#include "AlertChannelsCardTest.moc"
