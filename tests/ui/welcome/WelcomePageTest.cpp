// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"

#include "core/settings/Settings.h"
#include "tests/support/DemoRig.h"
#include "ui/welcome/CreatorsBatch.h"
#include "ui/widgets/PriceButton.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Tidemark;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPastedHandles_data();
    void readsPastedHandles();
    void thePriceIsSaidBeforeAnythingIsAsked();
    void oneThatIsNotFoundEndsNothing();
    void aStopEndsTheRest();
    void finishingIsKept();
    void lookingAroundIsOffline();
};

void WelcomePageTest::readsPastedHandles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("handles");
    QTest::addColumn<QStringList>("unreadable");
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    QTest::newRow("lines") << QStringLiteral("@MrBeast\nzachking\n") << QStringList{QStringLiteral("mrbeast"), QStringLiteral("zachking")} << QStringList();
    QTest::newRow("commas and repeats") << QStringLiteral("a.b, @A.B;c_d") << QStringList{QStringLiteral("a.b"), QStringLiteral("c_d")} << QStringList();
    QTest::newRow("a link") << QStringLiteral("https://www.tiktok.com/@MrBeast?lang=en") << QStringList{QStringLiteral("mrbeast")} << QStringList();
    QTest::newRow("no handle") << QStringLiteral("good!name ok") << QStringList{QStringLiteral("ok")} << QStringList{QStringLiteral("good!name")};
}

void WelcomePageTest::readsPastedHandles()
{
    QFETCH(QString, text);
    QFETCH(QStringList, handles);
    QFETCH(QStringList, unreadable);
    const PastedHandles pasted = pastedHandles(text);
    QCOMPARE(pasted.handles, handles);
    QCOMPARE(pasted.unreadable, unreadable);
}

void WelcomePageTest::thePriceIsSaidBeforeAnythingIsAsked()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    WelcomePage page(rig.engine(), rig.navigator());
    page.visit({Place::Welcome, {}, {}});
    auto *ask = DemoRig::find<PriceButton>(page, "lookUpCreators");
    QVERIFY(!ask->isEnabled());
    const QStringList names = rig.engine().demoCreators().mid(0, 2);
    DemoRig::find<QPlainTextEdit>(page, "handlesField")->setPlainText(names.join(QLatin1Char('\n')));
    QTRY_COMPARE(ask->priceText(), QStringLiteral("4 credits"));
    QVERIFY(rig.ledgerRows().isEmpty());
    ask->click();
    QTRY_VERIFY_WITH_TIMEOUT(DemoRig::words(page, "creatorsWords").contains(QStringLiteral("2 creators are here")), 20'000);
    QCOMPARE(rig.ledgerRows().size(), 4);
    QTRY_COMPARE(ask->priceText(), QStringLiteral("free"));
}

void WelcomePageTest::oneThatIsNotFoundEndsNothing()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    CreatorsBatch batch(rig.engine());
    QSignalSpy missed(&batch, &CreatorsBatch::missed);
    QSignalSpy finished(&batch, &CreatorsBatch::finished);
    batch.start({QStringLiteral("gone.for.good"), rig.engine().demoCreators().value(0)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(missed.size(), 1);
    QCOMPARE(finished.first().first().toInt(), 1);
    QVERIFY(!batch.isRunning());
}

void WelcomePageTest::aStopEndsTheRest()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(wait(rig.engine().ledger().setSpendingStopped(true)));
    CreatorsBatch batch(rig.engine());
    QSignalSpy stopped(&batch, &CreatorsBatch::stopped);
    batch.start(rig.engine().demoCreators().mid(0, 3));
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().toInt(), 0);
    QCOMPARE(stopped.first().at(1).value<Error>().kind, ErrorKind::OverBudget);
    QVERIFY(rig.ledgerRows().isEmpty());
}

void WelcomePageTest::finishingIsKept()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    WelcomePage page(rig.engine(), rig.navigator());
    QVERIFY(!rig.engine().settings().flag(Setting::FirstRunDone));
    DemoRig::find<PriceButton>(page, "finish")->click();
    QVERIFY(rig.engine().settings().flag(Setting::FirstRunDone));
    QCOMPARE(rig.navigator().last(), (Link{Place::Profiles, {}, {}}));
}

void WelcomePageTest::lookingAroundIsOffline()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    WelcomePage page(rig.engine(), rig.navigator());
    DemoRig::find<PriceButton>(page, "lookAround")->click();
    QVERIFY(rig.engine().isOffline());
    QVERIFY(rig.engine().settings().flag(Setting::FirstRunDone));
}

QTEST_MAIN(WelcomePageTest)
#include "WelcomePageTest.moc"
