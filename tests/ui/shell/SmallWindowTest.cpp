// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DemoRig.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFutureWatcher>
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
    [[nodiscard]] bool open(Place place, const QString &id);

    DemoRig m_rig;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr QSize kTriple(640, 360);
constexpr QSize kDouble(960, 540);
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
    QVERIFY(m_rig.isOpen());
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(m_rig.engine(), *m_theme);
    m_window->setMinimumSize(kTriple);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SmallWindowTest::cleanupTestCase()
{
    m_window.reset();
    m_theme.reset();
}

bool SmallWindowTest::open(Place place, const QString &id)
{
    m_window->router().open({place, id, {}});
    return QTest::qWaitFor([this] {
        const auto watchers = m_window->findChildren<QFutureWatcherBase *>();
        return std::all_of(watchers.begin(), watchers.end(), [](const auto *watcher) { return watcher->isFinished(); });
    });
}

void SmallWindowTest::everyControlIsReached_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QSize>("size");
    const QList<std::tuple<const char *, Place, QString>> views{
        {"profiles", Place::Profiles, {}},
        {"a profile", Place::Profiles, m_rig.engine().demoCreators().value(0)},
        {"posts", Place::Posts, {}},
        {"hashtags", Place::Hashtags, {}},
        {"a hashtag", Place::Hashtags, m_rig.tag()},
        {"sounds", Place::Sounds, {}},
        {"discover", Place::Discover, {}},
        {"compare", Place::Compare, {}},
        {"watchlists", Place::Watchlists, {}},
        {"credits", Place::Credits, {}},
        {"health", Place::Health, {}},
        {"inspector", Place::Inspector, {}},
        {"settings", Place::Settings, {}},
        {"welcome", Place::Welcome, {}}};
    for (const QSize size : {kDouble, kTriple}) {
        for (const auto &[name, place, id] : views)
            QTest::addRow("%s, %dx%d", name, size.width(), size.height()) << place << id << size;
    }
}

void SmallWindowTest::everyControlIsReached()
{
    QFETCH(Place, place);
    QFETCH(QString, id);
    QFETCH(QSize, size);
    m_window->resize(size);
    QVERIFY(open(place, id));
    QStringList cut;
    const bool isWhole = QTest::qWaitFor([&] { // until all is laid out
        cut.clear();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !isControl(*widget))
                continue;
            if (const QWidget *around = cutting(*widget, *m_window))
                cut += QStringLiteral("%1#%2 by %3#%4").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                       QLatin1String(around->metaObject()->className()), around->objectName());
        }
        return cut.isEmpty();
    });
    QCOMPARE(m_window->size(), size);
    QVERIFY2(isWhole, qPrintable(QLatin1String("cut off:\n") + cut.join(QLatin1Char('\n'))));
}

// Scrolling sidewards is for what cannot be narrower, not for a row of cards: those stand below one another.
void SmallWindowTest::aWidePageKeepsToItsPlace()
{
    m_window->resize(kTriple);
    for (const Place place : {Place::Profiles, Place::Hashtags, Place::Discover, Place::Credits, Place::Health, Place::Settings,
                              Place::Compare, Place::Watchlists}) {
        QVERIFY(open(place, place == Place::Profiles   ? m_rig.engine().demoCreators().value(0)
                            : place == Place::Hashtags ? m_rig.tag()
                                                       : QString()));
        const Page *page = m_window->router().currentPage();
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
        QVERIFY2(fits(), qPrintable(page->title() + QLatin1String(" is too wide:\n") + wide.join(QLatin1Char('\n'))));
    }
}

void SmallWindowTest::theRailGivesItsRoomAway()
{
    const auto *rail = DemoRig::find<NavigationRail>(*m_window, "rail");
    m_window->resize(1280, 800);
    QTRY_VERIFY(rail->width() > 150);
    m_window->resize(kDouble);
    QTRY_VERIFY(rail->width() < 60);
}

QTEST_MAIN(SmallWindowTest)
#include "SmallWindowTest.moc"
