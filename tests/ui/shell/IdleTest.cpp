// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/Ledger.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"

#include <QTest>

using namespace Tidemark;

// A window that is open costs nothing: neither its start, nor a look at every view, nor coming back to it.
class IdleTest : public QObject
{
    Q_OBJECT

private slots:
    void aStartAsksNothing();
    void everyViewAndAHundredChangesOfFocusAskNothing();

private:
    static void settle(const PageRig &rig, const MainWindow &window);
};

void IdleTest::settle(const PageRig &rig, const MainWindow &window)
{
    QTRY_VERIFY(rig.isAtRest(window));
}

void IdleTest::aStartAsksNothing()
{
    PageRig rig;
    rig.hold(rig.creator());
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.show();
    window.router().open({Place::Profiles, rig.creator(), {}});
    settle(rig, window);
    QCOMPARE(rig.sandbox->requests(), 0);
}

void IdleTest::everyViewAndAHundredChangesOfFocusAskNothing()
{
    PageRig rig;
    rig.hold(rig.creator());
    const auto spentBefore = wait(rig.engine->ledger().rows(100));
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.show();
    const QList<Place> places = part<NavigationRail>(window, "rail")->places();
    QVERIFY(places.size() >= 7);
    for (int turn = 0; turn < 100; ++turn) {
        window.router().open({places.at(turn % places.size()), {}, {}});
        if (turn % 7 == 0)
            window.router().open({Place::Profiles, rig.creator(), {}});
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&window, &away);
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &back);
        QEvent focus(QEvent::ApplicationActivate);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &focus);
        QCoreApplication::processEvents();
    }
    settle(rig, window);
    QCOMPARE(rig.sandbox->requests(), 0);
    const auto spentAfter = wait(rig.engine->ledger().rows(100));
    QCOMPARE(spentAfter->size(), spentBefore->size());
}

QTEST_MAIN(IdleTest)

#include "IdleTest.moc"
