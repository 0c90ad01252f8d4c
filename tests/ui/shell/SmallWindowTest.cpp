// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FullDemo.h"
#include "ui/shell/NavigationRail.h"
#include "ui/widgets/Page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace Tidemark;

// A Full HD screen at 200 % has room for 960x540, at 300 % for 640x360: nothing that one works with may be out of reach there.
class SmallWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyControlIsReached_data();
    void everyControlIsReached();
    void aWidePageKeepsToItsPlace();
    void theRailGivesItsRoomAway();

private:
    std::unique_ptr<FullDemo> m_demo;
};

namespace {

constexpr QSize kTriple(640, 360);
constexpr QSize kDouble(960, 540);
// What stands side by side for a reason: a list beside its names, a question beside its answer, a search with its kinds.
const QStringList kScrolledSidewards{QStringLiteral("discover"), QStringLiteral("watchlists"), QStringLiteral("plan"),
                                     QStringLiteral("news"),     QStringLiteral("radar"),      QStringLiteral("inspector")};
constexpr int kRoomAcross = 540; // of the small one, without rail and margins

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || (widget.focusPolicy() & Qt::TabFocus);
}

// What a view's viewport does not show now, but would after some scrolling.
QMargins scrollable(const QAbstractScrollArea &area)
{
    const QScrollBar &across = *area.horizontalScrollBar();
    const QScrollBar &down = *area.verticalScrollBar();
    return {across.value() - across.minimum(), down.value() - down.minimum(), across.maximum() - across.value(),
            down.maximum() - down.value()};
}

// The first of what stands around the widget in which some of it is cut off and cannot be scrolled to.
const QWidget *cutting(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        QRect room = around->rect();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around)
            room = room.marginsAdded(scrollable(*area));
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        if (!room.adjusted(-1, -1, 1, 1).contains(place))
            return around;
        if (around == &window)
            break;
        if (area && area->viewport() == around)
            return nullptr; // it can be brought into sight, and what is in sight of the area is looked at by itself
    }
    return nullptr;
}

} // namespace

void SmallWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_demo = std::make_unique<FullDemo>(QStringLiteral(TIDEMARK_DEMO_FOLDER));
    m_demo->window().setMinimumSize(kTriple);
    m_demo->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_demo->window()));
}

void SmallWindowTest::cleanupTestCase()
{
    m_demo.reset();
}

void SmallWindowTest::everyControlIsReached_data()
{
    QTest::addColumn<Link>("link");
    QTest::addColumn<QSize>("size");
    const auto views = m_demo->views();
    for (const QSize size : {kDouble, kTriple}) {
        for (const auto &[name, link] : views)
            QTest::addRow("%s, %dx%d", qPrintable(name), size.width(), size.height()) << link << size;
    }
}

void SmallWindowTest::everyControlIsReached()
{
    QFETCH(Link, link);
    QFETCH(QSize, size);
    m_demo->window().resize(size);
    QVERIFY(m_demo->open(link));
    QStringList cut;
    const bool isWhole = QTest::qWaitFor([&] { // until all is laid out
        cut.clear();
        for (const QWidget *widget : m_demo->window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !isControl(*widget))
                continue;
            if (const QWidget *around = cutting(*widget, m_demo->window()))
                cut += QStringLiteral("%1#%2 by %3#%4").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                       QLatin1String(around->metaObject()->className()), around->objectName());
        }
        return cut.isEmpty();
    });
    QCOMPARE(m_demo->window().size(), size);
    QVERIFY2(isWhole, qPrintable(QLatin1String("cut off:\n") + cut.join(QLatin1Char('\n'))));
}

// Scrolling sidewards is for what cannot be narrower, not for a row of cards: those stand below one another.
void SmallWindowTest::aWidePageKeepsToItsPlace()
{
    m_demo->window().resize(kTriple);
    const auto views = m_demo->views();
    for (const auto &[name, link] : views) {
        if (kScrolledSidewards.contains(name))
            continue;
        QVERIFY(m_demo->open(link));
        const Page *page = m_demo->window().router().currentPage();
        const auto fits = [page] {
            const auto areas = page->findChildren<QScrollArea *>();
            return std::none_of(areas.begin(), areas.end(), [](const QScrollArea *area) {
                return area->isVisible() && area->horizontalScrollBar()->maximum() > 0;
            });
        };
        std::ignore = QTest::qWaitFor(fits);
        QStringList wide;
        for (const QWidget *part : page->findChildren<QWidget *>()) {
            if (part->isVisible() && part->minimumSizeHint().width() > kRoomAcross)
                wide += QStringLiteral("%1#%2 %3").arg(QLatin1String(part->metaObject()->className()), part->objectName()).arg(part->minimumSizeHint().width());
        }
        QVERIFY2(fits(), qPrintable(name + QLatin1String(" is too wide:\n") + wide.join(QLatin1Char('\n'))));
    }
}

void SmallWindowTest::theRailGivesItsRoomAway()
{
    const auto *rail = m_demo->window().findChild<NavigationRail *>(QStringLiteral("rail"));
    QVERIFY(rail);
    m_demo->window().resize(1280, 800);
    QTRY_VERIFY(rail->width() > 150);
    m_demo->window().resize(kDouble);
    QTRY_VERIFY(rail->width() < 60);
}

QTEST_MAIN(SmallWindowTest)
#include "SmallWindowTest.moc"
