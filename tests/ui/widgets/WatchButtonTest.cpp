// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WatchButton.h"

#include "core/watch/WatchLists.h"
#include "tests/support/DemoRig.h"

#include <QMenu>

using namespace Tidemark;

// A button in a window of its own, over an empty demo folder.
class WatchButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWithoutAName();
    void watchedAndUndone();
    void takenOutAndPutBack();
};

namespace {

const WatchName kTag{WatchKind::Hashtag, QStringLiteral("fyp")};

class ButtonRig : public DemoRig
{
public:
    ButtonRig()
        : button(engine(), &window)
    {
        window.resize(800, 600);
        window.show();
    }
    [[nodiscard]] qsizetype held() { return wait(engine().watchlist().find(kTag)).value().size(); }
    [[nodiscard]] QAction *firstList() const { return button.menu()->actions().value(0); }
    void undo()
    {
        QTRY_VERIFY(window.findChild<QAbstractButton *>(QStringLiteral("undo")));
        window.findChild<QAbstractButton *>(QStringLiteral("undo"))->click();
    }

    QWidget window;
    WatchButton button;
};

} // namespace

void WatchButtonTest::hiddenWithoutAName()
{
    ButtonRig rig;
    QVERIFY(!rig.button.isVisible());
    rig.button.setName(kTag);
    QVERIFY(rig.button.isVisible());
    rig.button.setName(std::nullopt);
    QVERIFY(!rig.button.isVisible());
}

void WatchButtonTest::watchedAndUndone()
{
    ButtonRig rig;
    rig.button.setName(kTag);
    QTRY_VERIFY(rig.firstList());
    QVERIFY(!rig.firstList()->isChecked());
    rig.firstList()->trigger();
    QTRY_COMPARE(rig.button.label(), QStringLiteral("Watched"));
    QCOMPARE(rig.held(), 1);
    rig.undo();
    QTRY_COMPARE(rig.button.label(), QStringLiteral("Watch"));
    QCOMPARE(rig.held(), 0);
    QVERIFY(rig.ledgerRows().isEmpty());
}

void WatchButtonTest::takenOutAndPutBack()
{
    ButtonRig rig;
    const WatchEntry entry{kTag, {QStringLiteral("Tags"), {}, QStringLiteral("ours")}};
    QVERIFY(wait(rig.engine().watchlist().add({entry}, WatchLists::kDefault)));
    rig.button.setName(kTag);
    QTRY_COMPARE(rig.button.label(), QStringLiteral("Watched"));
    rig.firstList()->trigger();
    QTRY_COMPARE(rig.button.label(), QStringLiteral("Watch"));
    rig.undo();
    QTRY_COMPARE(rig.button.label(), QStringLiteral("Watched"));
    QCOMPARE(wait(rig.engine().watchlist().find(kTag)).value().first().labels, entry.labels);
}

QTEST_MAIN(WatchButtonTest)
#include "WatchButtonTest.moc"
