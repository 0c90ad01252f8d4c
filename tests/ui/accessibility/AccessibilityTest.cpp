// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PageRig.h"
#include "ui/charts/StackedBarsWidget.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/shell/StatusLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/HeatmapWidget.h"
#include "ui/widgets/Page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QPointer>
#include <QSet>
#include <QStyle>
#include <QTest>

using namespace Tidemark;

// Every view by keys and by ear: what can be used has a name and a role, Tab comes by, and one sees where the keyboard is.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatCanBeUsedHasANameAndARole_data();
    void whatCanBeUsedHasANameAndARole();
    void tabComesByEveryControl_data();
    void tabComesByEveryControl();
    void tabGoesAsOneReads_data();
    void tabGoesAsOneReads();
    void chartsSpeakOfTheWhole();
    void theFootOfTheWindowComesLast_data();
    void theFootOfTheWindowComesLast();
    void oneSeesWhereTheKeyboardIs_data();
    void oneSeesWhereTheKeyboardIs();
    void nothingMovesByItself();

private:
    void addPlaces();
    void open(Place place);
    // Visible and enabled widgets that take the keyboard. Some are null by the time that one looks: rows of a list that was
    // made anew.
    [[nodiscard]] QList<QPointer<QWidget>> controls() const;
    // All that Tab comes by, in that order, from the first control on until it is back there.
    [[nodiscard]] QList<QPointer<const QWidget>> tabbed() const;
    [[nodiscard]] QStringList missedByTab() const;

    std::unique_ptr<PageRig> m_rig;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget())
        path.prepend(at->objectName().isEmpty() ? QLatin1String(at->metaObject()->className()) : at->objectName());
    return path.join(QLatin1Char('/'));
}

// Arrow keys go on where a group has one stop for Tab.
bool isInTheGroupOf(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return false;
    const QList<QAbstractButton *> mates = button->group() ? button->group()->buttons() : QList<QAbstractButton *>();
    const QList<QAbstractButton *> siblings =
        button->autoExclusive() ? button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly) : mates;
    return std::any_of(siblings.cbegin(), siblings.cend(), [&reached](const QAbstractButton *mate) { return reached.contains(mate); });
}

} // namespace

void AccessibilityTest::initTestCase()
{
    m_rig = std::make_unique<PageRig>();
    m_rig->hold(m_rig->creator(0));
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(*m_rig->engine, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AccessibilityTest::cleanupTestCase()
{
    m_window.reset();
    m_theme.reset();
    m_rig.reset();
}

void AccessibilityTest::addPlaces()
{
    QTest::addColumn<int>("place");
    for (const Place place : part<NavigationRail>(*m_window, "rail")->places()) {
        m_window->router().open({place, {}, {}});
        QTest::newRow(qPrintable(m_window->router().currentPage()->title())) << int(place);
    }
    QTest::newRow("Welcome") << int(Place::Welcome);
    QTest::newRow("a creator") << -1;
}

void AccessibilityTest::open(Place place)
{
    const bool aCreator = int(place) < 0;
    m_window->router().open(aCreator ? Link{Place::Profiles, m_rig->creator(0), {}} : Link{place, {}, {}});
    QTRY_VERIFY(m_rig->isAtRest(*m_window));
}

QList<QPointer<QWidget>> AccessibilityTest::controls() const
{
    QList<QPointer<QWidget>> found;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->window() == m_window.get() && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            found << widget;
    }
    return found;
}

QList<QPointer<const QWidget>> AccessibilityTest::tabbed() const
{
    const QList<QPointer<QWidget>> all = controls();
    QList<QPointer<const QWidget>> reached;
    if (all.isEmpty())
        return reached;
    all.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype step = 0; step <= 2 * all.size(); ++step) {
        const QPointer<const QWidget> now = QApplication::focusWidget();
        if (!now)
            break;
        if (!reached.contains(now))
            reached += now;
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    }
    return reached;
}

QStringList AccessibilityTest::missedByTab() const
{
    QSet<const QWidget *> reached;
    for (const QPointer<const QWidget> &widget : tabbed())
        reached.insert(widget);
    QStringList missed;
    for (const QWidget *widget : controls()) {
        if (!reached.contains(widget) && !isInTheGroupOf(widget, reached))
            missed << nameOf(widget);
    }
    return missed;
}

void AccessibilityTest::whatCanBeUsedHasANameAndARole_data()
{
    addPlaces();
}

void AccessibilityTest::whatCanBeUsedHasANameAndARole()
{
    QFETCH(int, place);
    open(Place(place));
    QVERIFY(!controls().isEmpty());
    QStringList wrong;
    for (QWidget *widget : controls()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            wrong << QStringLiteral("%1 has no name").arg(nameOf(widget));
        else if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            wrong << QStringLiteral("%1 has no role").arg(nameOf(widget));
        if (widget->objectName().isEmpty())
            wrong << QStringLiteral("%1 has no object name").arg(nameOf(widget));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void AccessibilityTest::tabComesByEveryControl_data()
{
    addPlaces();
}

void AccessibilityTest::tabComesByEveryControl()
{
    QFETCH(int, place);
    open(Place(place));
    QStringList missed; // in more than one round, since a list can be made anew in the middle of one
    QTRY_VERIFY2((missed = missedByTab()).isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
}

void AccessibilityTest::tabGoesAsOneReads_data()
{
    addPlaces();
}

// From one control to the next never back up the same column, nor back in the same line.
void AccessibilityTest::tabGoesAsOneReads()
{
    QFETCH(int, place);
    open(Place(place));
    m_window->resize(1'280, 800);
    QCoreApplication::processEvents();
    const auto placeOf = [this](const QWidget *widget) { return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()); };
    auto *first = part<QWidget>(*m_window, "openPalette"); // the last before the page
    first->setFocus(Qt::TabFocusReason);
    QStringList wrong;
    int steps = 0;
    QPointer<const QWidget> before = QApplication::focusWidget();
    for (; before && steps < 400; ++steps) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
        const QPointer<const QWidget> now = QApplication::focusWidget();
        if (!now || now == first)
            break;
        const QWidget *page = m_window->router().currentPage();
        if (before && page->isAncestorOf(before) && page->isAncestorOf(now)) {
            const QRect from = placeOf(before);
            const QRect to = placeOf(now);
            const bool inColumn = from.left() < to.right() && to.left() < from.right();
            const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
            const bool inLine = shared > std::min(from.height(), to.height()) / 2;
            const bool isBack = (inColumn && to.bottom() <= from.top()) || (inLine && to.right() <= from.left());
            if (isBack)
                wrong << QStringLiteral("from %1 back to %2").arg(nameOf(before), nameOf(now));
        }
        before = now;
    }
    QVERIFY(steps > 2);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// Before anybody asks for a point, and of what it shows now, not of what it showed.
void AccessibilityTest::chartsSpeakOfTheWhole()
{
    HeatmapWidget heatmap(QStringLiteral("Best time"));
    heatmap.setCellText([](int row, int column) { return QStringLiteral("row %1, column %2").arg(QString::number(row), QString::number(column)); });
    HeatmapContent content;
    content.columns = 2;
    content.rowLabels = {QStringLiteral("a"), QStringLiteral("b")};
    content.values = {1, 3, qQNaN(), 2};
    heatmap.setContent(content);
    QVERIFY(heatmap.accessibleDescription().contains(QStringLiteral("row 0, column 1")));
    QVERIFY(heatmap.accessibleDescription().contains(QLatin1Char('3'))); // that are known
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QVERIFY(heatmap.accessibleDescription().startsWith(QStringLiteral("row")));
    content.values = {5, 1, 1, 1};
    heatmap.setContent(content);
    QVERIFY(heatmap.accessibleDescription().contains(QStringLiteral("row 0, column 0")));
    StackedBarsWidget bars(QStringLiteral("Spent"));
    BarContent days;
    days.names = {QStringLiteral("spent")};
    days.bars = {{1'790'000'000, QStringLiteral("a"), {20}}, {1'790'086'400, QStringLiteral("b"), {22}}};
    bars.setContent(days);
    QVERIFY2(bars.accessibleDescription().contains(QStringLiteral("spent 42")), qPrintable(bars.accessibleDescription()));
    QTest::keyClick(&bars, Qt::Key_Left);
    QVERIFY(bars.accessibleDescription().contains(QStringLiteral("spent 22")));
}

void AccessibilityTest::theFootOfTheWindowComesLast_data()
{
    addPlaces();
}

// Also for a view that was made after it.
void AccessibilityTest::theFootOfTheWindowComesLast()
{
    QFETCH(int, place);
    open(Place(place));
    const auto *foot = m_window->findChild<StatusLine *>();
    QVERIFY(foot);
    const auto *page = m_window->router().currentPage();
    bool wasAtFoot = false;
    for (const QPointer<const QWidget> &widget : tabbed()) {
        if (!widget)
            continue;
        wasAtFoot = wasAtFoot || foot->isAncestorOf(widget);
        QVERIFY2(!wasAtFoot || !page->isAncestorOf(widget), qPrintable(nameOf(widget)));
    }
    QVERIFY(wasAtFoot);
}

void AccessibilityTest::oneSeesWhereTheKeyboardIs_data()
{
    addPlaces();
}

void AccessibilityTest::oneSeesWhereTheKeyboardIs()
{
    QFETCH(int, place);
    open(Place(place));
    QApplication::setCursorFlashTime(0); // a caret that stands still
    QStringList unseen;
    for (const QPointer<QWidget> &widget : controls()) {
        if (widget)
            widget->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_rig->isAtRest(*m_window));
        if (!widget || !widget->isVisible()) // it made room for another by being looked at
            continue;
        QWidget *around = widget->parentWidget();
        const QImage with = around->grab().toImage();
        widget->clearFocus();
        if (around->grab().toImage() == with)
            unseen << nameOf(widget);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
}

void AccessibilityTest::nothingMovesByItself()
{
    const std::array effects = {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
    for (const Qt::UIEffect effect : effects)
        QVERIFY(!QApplication::isEffectEnabled(effect));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

QTEST_MAIN(AccessibilityTest)

#include "AccessibilityTest.moc"
