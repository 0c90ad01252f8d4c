// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/base/PlainText.h"
#include "core/engine/Downloads.h"
#include "core/engine/Engine.h"
#include "core/engine/RunbookDesk.h"
#include "core/settings/Settings.h"
#include "ui/health/RunbookWords.h"
#include "ui/shell/AsOfControl.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/LinkText.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Router.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TaskPanel.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/watchlists/UnseenNews.h"
#include "ui/widgets/OfflineBanner.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <array>

namespace Tidemark {

namespace {

const QString kGeometry = QStringLiteral("main.geometry");
const QString kPlace = QStringLiteral("main.place");
constexpr QSize kUsualSize{1280, 800};
constexpr qsizetype kMostDropped = 10;            // links at once
constexpr QSize kLeastSize{640, 360};             // Full HD at 300 %
constexpr int kRoomForNames = 1'060;              // a narrower window leaves the page more room
constexpr std::array kIconSizes{16, 32, 64, 128}; // which X is given of an icon that fits every size

} // namespace

MainWindow::MainWindow(Engine &engine, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(engine.isDemo() ? tr("Tidemark, demo data") : tr("Tidemark"));
    QThreadPool::globalInstance()->start([] {
        for (const int size : kIconSizes)
            prepareIcons({Icon::Logo}, size, 1.0);
    });
    setWindowIcon(themedIcon(Icon::Logo));
    const QSize room = screen()->availableSize(); // of a small screen, or a large scale
    setMinimumSize(kLeastSize.boundedTo(room));
    resize(kUsualSize.boundedTo(room));
    buildFrame(theme);
    buildShortcuts();
    showBanner();
    setAcceptDrops(true);
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame(Theme &theme)
{
    auto *frame = new QWidget(this);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    rows->addLayout(columns, 1);
    m_rail = new NavigationRail(frame);
    columns->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);
    m_top = new TopBar(m_engine.clock(), frame);
    m_banner = new OfflineBanner(frame);
    auto *stack = new QStackedWidget(frame);
    right->addWidget(m_top);
    right->addWidget(m_banner);
    right->addWidget(stack, 1);
    setCentralWidget(frame);

    m_router = new Router(stack, this);
    m_news = new UnseenNews(m_engine, this);
    addPages(m_engine, theme, *m_news, *m_router);
    connect(m_news, &UnseenNews::countChanged, m_rail, [this](int count) { m_rail->setUnseen(Place::Watchlists, count); });
    m_status = new StatusLine(m_engine, frame);
    rows->addWidget(m_status);
    connect(m_rail, &NavigationRail::placeChosen, m_router, [this](Place place) { m_router->open({place, {}, {}}); });
    connect(m_router, &Router::visited, this, &MainWindow::showVisited);
    connect(m_status, &StatusLine::tasksRequested, this, [this] {
        makeTasks();
        m_tasks->toggle();
    });
    connect(&m_engine.downloads(), &Downloads::listChanged, this, &MainWindow::makeTasks); // it opens of itself
    connect(m_status, &StatusLine::creditsRequested, m_router, [this] { m_router->open({Place::Credits, {}, {}}); });
    connect(m_top, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_top, &TopBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_top, &TopBar::paletteRequested, this, &MainWindow::popUpPalette);
    connect(m_top->asOf(), &AsOfControl::asOfChanged, this, [this](std::optional<qint64> asOf) {
        if (Page *page = m_router->currentPage())
            page->setAsOf(asOf);
    });
    connect(&m_engine, &Engine::onlineChanged, this, &MainWindow::showBanner);
    connect(m_banner, &OfflineBanner::actionRequested, this, [this] { m_engine.setOffline(false); });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setNarrow(event->size().width() < kRoomForNames);
    QMainWindow::resizeEvent(event);
}

void MainWindow::addShortcut(const QKeySequence &keys, void (MainWindow::*slot)())
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, slot);
}

void MainWindow::buildShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::popUpPalette);
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::goForward);
    addShortcut(QKeySequence(Qt::Key_F5), &MainWindow::refresh);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), &MainWindow::focusFilter);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::exportData);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undo);
    addShortcut(QKeySequence(Qt::Key_Question), &MainWindow::showShortcuts);
    addShortcut(QKeySequence(Qt::Key_F1), &MainWindow::showHelp);
    const QList<Place> places = m_rail->places();
    for (int i = 0; i < places.size() && i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, m_router, [this, place = places.at(i)] { m_router->open({place, {}, {}}); });
    }
}

void MainWindow::showVisited(const Link &link)
{
    Page *page = m_router->currentPage();
    m_rail->setCurrent(link.place);
    m_top->setTitle(page->title());
    m_top->setHistory(m_router->canGoBack(), m_router->canGoForward());
    page->setAsOf(m_top->asOf()->asOf());
    m_top->asOf()->setFollowed(page->followsAsOf());
    if (std::exchange(m_wasAtLists, link.place == Place::Watchlists))
        m_news->recount(); // the lists may hold other names now
    keepPlace();           // a session may end without asking
}

void MainWindow::showBanner()
{
    if (m_engine.isOffline())
        m_banner->showMessage(tr("Offline: nothing is sent and nothing is spent. You see what was known before."),
                              tr("Go online"));
    else
        m_banner->clear();
}

void MainWindow::makeTasks()
{
    if (!m_tasks)
        m_tasks = new TaskPanel(m_engine, this);
}

void MainWindow::popUpPalette()
{
    QList<PaletteEntry> actions;
    Page *page = m_router->currentPage();
    if (page && page->refreshPrice())
        actions.append({tr("Refresh this page"), tr("Action · F5"), page->refreshPrice(), [this] { refresh(); }});
    if (const Link here = m_router->current();
        !here.id.isEmpty() && (here.place == Place::Profiles || here.place == Place::Hashtags)) {
        const QString name = (here.place == Place::Hashtags ? QLatin1Char('#') : QLatin1Char('@')) + here.id;
        actions.append({tr("Compare %1 with…").arg(plain(name)), tr("Action"), 0, [this, name] {
                            m_router->open({Place::Compare, name, QStringLiteral("add")});
                        }});
    }
    const QHash<Place, QString> names{
        {Place::Profiles, tr("Profiles")},     {Place::Posts, tr("Posts")},       {Place::Hashtags, tr("Hashtags")},
        {Place::Sounds, tr("Sounds")},         {Place::Discover, tr("Discover")}, {Place::Compare, tr("Compare")},
        {Place::Watchlists, tr("Watchlists")}, {Place::Credits, tr("Credits")},   {Place::Health, tr("Health")},
        {Place::Inspector, tr("Inspector")},   {Place::Settings, tr("Settings")}};
    const QList<Place> places = m_rail->places();
    for (int i = 0; i < places.size(); ++i)
        actions.append({tr("Go to %1").arg(names.value(places.at(i))), i < 9 ? tr("View · Ctrl+%1").arg(i + 1) : tr("View"),
                        std::nullopt, [this, place = places.at(i)] {
                            m_router->open({place, {}, {}});
                        }});
    for (const Runbook &book : m_engine.runbooks().all())
        actions.append({tr("Runbook: %1").arg(runbookWords(book.title)), tr("Health"), 0, [this, name = book.name] {
                            m_router->open({Place::Health, name, QStringLiteral("runbook")});
                        }});
    actions.append({tr("Find or filter in this page"), tr("Action · Ctrl+F"), std::nullopt, [this] { focusFilter(); }});
    if (page && page->canExport())
        actions.append({tr("Export what this page shows"), tr("Action · Ctrl+E"), std::nullopt, [this] { exportData(); }});
    const bool isOffline = m_engine.isOffline();
    actions.append({isOffline ? tr("Go online") : tr("Go offline"), tr("Action"), 0,
                    [this, isOffline] { m_engine.setOffline(!isOffline); }});
    actions.append({tr("Show keyboard shortcuts"), tr("Action · ?"), std::nullopt, [this] { showShortcuts(); }});
    actions.append({tr("Open the help"), tr("Action · F1"), std::nullopt, [this] { showHelp(); }});
    if (!m_palette)
        m_palette = new CommandPalette(m_engine, *m_router, this);
    m_palette->setActions(actions);
    m_palette->popUp();
}

void MainWindow::refresh()
{
    if (Page *page = m_router->currentPage())
        page->refresh();
}

void MainWindow::focusFilter()
{
    if (Page *page = m_router->currentPage())
        page->focusFilter();
}

void MainWindow::exportData()
{
    Page *page = m_router->currentPage();
    if (page && page->canExport())
        page->exportData();
    else
        Toast::tell(this, tr("There is nothing to export here. Tables and charts have a menu to copy from"));
}

void MainWindow::undo()
{
    Toast::undoLast(this);
}

void MainWindow::goBack()
{
    m_router->back();
}

void MainWindow::goForward()
{
    m_router->forward();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog dialog(this);
    dialog.exec();
}

void MainWindow::showHelp()
{
    HelpDialog dialog(this);
    dialog.exec();
}

void MainWindow::restoreWindow()
{
    restoreGeometry(m_engine.settings().windowState(kGeometry));
}

std::optional<Link> MainWindow::keptPlace(const Settings &settings)
{
    const QStringList parts = QString::fromUtf8(settings.windowState(kPlace)).split(QLatin1Char('\n'));
    bool isNumber = false;
    const int place = parts.value(0).toInt(&isNumber);
    if (!isNumber || place < 0 || place > int(Place::Settings)) // the first run is no place
        return std::nullopt;
    return Link{Place(place), parts.value(1), parts.value(2)};
}

void MainWindow::openText(const QString &text)
{
    const Result<Link> link = readLink(text);
    if (link && m_router->has(link->place))
        m_router->open(*link);
    else
        Toast::tell(this, link ? tr("There is no view for it yet") : link.error().detail);
}

void MainWindow::comeForward()
{
    showNormal();
    raise();
    activateWindow();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList texts;
    for (const QUrl &url : event->mimeData()->urls())
        texts += url.toString(QUrl::FullyEncoded);
    if (texts.isEmpty())
        texts = event->mimeData()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &text : texts.mid(0, kMostDropped))
        openText(text);
    event->acceptProposedAction();
}

// On some systems a text field takes Ctrl+E for "to the end of the line", for which there is End.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isExport = key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier;
    if (isExport)
        event->ignore();
    return isExport;
}

// Views make parts of themselves when there is something to show: in what order, Tab is not to tell.
bool MainWindow::focusNextPrevChild(bool next)
{
    tabAsRead(*this);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::keepWindow()
{
    keepPlace();
    std::ignore = m_engine.settings().setWindowState(kGeometry, saveGeometry());
}

void MainWindow::keepPlace()
{
    const Link at = m_router->current();
    const QStringList place{QString::number(int(at.place)), at.id, at.aspect};
    std::ignore = m_engine.settings().setWindowState(kPlace, place.join(QLatin1Char('\n')).toUtf8());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepWindow();
    if (m_staysInTray && m_staysInTray()) {
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace Tidemark
