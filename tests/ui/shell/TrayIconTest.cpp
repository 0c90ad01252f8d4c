// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TrayIcon.h"

#include "core/settings/Settings.h"
#include "tests/support/DemoRig.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace Tidemark;

// On a platform without a tray: the menu and the notes are there all the same, and nothing is shown.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuPausesAndEnds();
    void theMenuSaysWhatIsLeft();
    void aNoteOpensWhatItIsAbout();
};

namespace {

QAction *action(const TrayIcon &tray, const char *name)
{
    auto *found = tray.menu().findChild<QAction *>(QLatin1String(name));
    if (!found)
        qFatal("the menu has no %s", name);
    return found;
}

} // namespace

void TrayIconTest::theMenuPausesAndEnds()
{
    DemoRig rig;
    TrayIcon tray(rig.engine());
    QCOMPARE(tray.isShown(), TrayIcon::isPossible());
    QCOMPARE(tray.notifier() != nullptr, TrayIcon::isPossible() && QSystemTrayIcon::supportsMessages());
    Settings &settings = rig.engine().settings();
    action(tray, "trayPause")->trigger();
    QVERIFY(settings.flag(Setting::BackgroundPaused));
    QVERIFY(settings.set(Setting::BackgroundPaused, false));
    QVERIFY(!action(tray, "trayPause")->isChecked()); // it follows the setting
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    action(tray, "trayOpen")->trigger();
    action(tray, "trayQuit")->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TrayIconTest::theMenuSaysWhatIsLeft()
{
    DemoRig rig;
    TrayIcon tray(rig.engine());
    QTRY_COMPARE(action(tray, "trayCredits")->text(), QStringLiteral("Credits left: unknown"));
    QVERIFY(wait(rig.engine().ledger().setBalance(4'812, Balance::Origin::Manual)));
    QTRY_COMPARE(action(tray, "trayCredits")->text(), QStringLiteral("4,812 credits left"));
}

void TrayIconTest::aNoteOpensWhatItIsAbout()
{
    DemoRig rig;
    TrayIcon tray(rig.engine());
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    QSignalSpy linked(&tray, &TrayIcon::linkOpened);
    tray.notify(QStringLiteral("#fyp"), QStringLiteral("breaks out"), QStringLiteral("tidemark://hashtag/fyp"));
    tray.noteClicked();
    QCOMPARE(linked.value(0).value(0).toString(), QStringLiteral("tidemark://hashtag/fyp"));
    tray.notify(QStringLiteral("News"), QStringLiteral("of many"), {});
    tray.noteClicked();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(linked.size(), 1);
}

QTEST_MAIN(TrayIconTest)
#include "TrayIconTest.moc"
