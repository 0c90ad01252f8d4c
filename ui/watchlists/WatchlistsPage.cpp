// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/WatchlistsPage.h"

#include "core/catalogue/Normalise.h"
#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryStore.h"
#include "core/settings/Settings.h"
#include "ui/theme/Measures.h"
#include "ui/watchlists/EventsView.h"
#include "ui/watchlists/ListHeader.h"
#include "ui/watchlists/ListsPanel.h"
#include "ui/watchlists/NamesView.h"
#include "ui/watchlists/PlanView.h"
#include "ui/watchlists/RadarView.h"
#include "ui/watchlists/RunBar.h"
#include "ui/watchlists/WatchLoader.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/SegmentedControl.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kPanelWidth = 232;
constexpr int kReloadAfterMs = 700;
constexpr int kLongList = 500; // names: such a list is read anew more rarely
constexpr int kLongReloadMs = 8'000;
const QString kLists = QStringLiteral("lists");
const QString kRadar = QStringLiteral("radar");
const QString kNames = QStringLiteral("names");
const QString kPlan = QStringLiteral("plan");
constexpr int kLeastPanel = 150;
constexpr int kLeastTabs = 320;
const QString kEvents = QStringLiteral("events");
const QString kSplitter = QStringLiteral("watchlists.splitter");
const QString kChosen = QStringLiteral("watchlists.chosen");

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new PageScroll(parent);
    auto *sheet = area->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return area;
}

} // namespace

WatchlistsPage::WatchlistsPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("watchlistsPage"));
    setAccessibleName(tr("Watchlists"));
    m_loader = new WatchLoader(engine, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new PageScroll(this); // of a small window; else the tables scroll
    outer->addWidget(area);
    auto *sheet = area->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCardGap);
    m_part = new SegmentedControl(tr("Part of the page"), sheet);
    m_part->setObjectName(QStringLiteral("watchPart"));
    m_part->addSegment(tr("Lists"), kLists);
    m_part->addSegment(tr("Trend radar"), kRadar);
    m_parts = new QStackedWidget(sheet);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    column->addWidget(m_parts, 1);
    buildLists();
    m_radar = new RadarView(engine, m_parts);
    m_parts->addWidget(m_radar);
    connectLoader();
    watchEngine();
    connect(m_part, &SegmentedControl::chosen, this, &WatchlistsPage::showPart);
    connect(m_radar, &RadarView::entityOpened, this, &WatchlistsPage::openEntity);
    connect(&m_radar->run(), &RunBar::priceChanged, this, &Page::stateChanged);
    showPart(kLists);
    showTab(kNames);
}

void WatchlistsPage::buildLists()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_parts);
    m_splitter->setObjectName(QStringLiteral("watchSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kSpaceCard);
    auto *left = new Card(m_splitter, Padding::Table);
    left->setObjectName(QStringLiteral("listsCard"));
    left->setMinimumWidth(kLeastPanel);
    m_lists = new ListsPanel(engine(), left);
    left->body()->addWidget(m_lists);
    auto *right = new QWidget(m_splitter);
    buildRight(right);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kPanelWidth, 4 * kPanelWidth});
    m_splitter->restoreState(engine().settings().windowState(kSplitter));
    m_parts->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { std::ignore = this->engine().settings().setWindowState(kSplitter, m_splitter->saveState()); });
    connect(m_lists, &ListsPanel::chosen, this, &WatchlistsPage::showList);
    connect(m_lists, &ListsPanel::failed, m_names, &NamesView::showProblem);
}

void WatchlistsPage::buildRight(QWidget *right)
{
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    m_header = new ListHeader(engine(), right);
    m_tab = new SegmentedControl(tr("What is shown of the list"), right);
    m_tab->setObjectName(QStringLiteral("watchTab"));
    m_tab->addSegment(tr("Names"), kNames);
    m_tab->addSegment(tr("Plan"), kPlan, tr("What the next thirty days are to cost"));
    m_tab->addSegment(tr("News"), kEvents, tr("Breakouts and milestones of the names"));
    m_tabs = new QStackedWidget(right);
    m_tabs->setMinimumHeight(kLeastTabs);
    m_names = new NamesView(engine(), m_tabs);
    m_plan = new PlanView(m_tabs);
    m_events = new EventsView(m_tabs);
    m_tabs->addWidget(m_names);
    m_tabs->addWidget(scrolled(m_plan, m_tabs));
    m_tabs->addWidget(m_events);
    column->addWidget(m_header);
    column->addWidget(m_tab, 0, Qt::AlignLeft);
    column->addWidget(m_tabs, 1);
    connect(m_tab, &SegmentedControl::chosen, this, &WatchlistsPage::showTab);
    connect(m_header, &ListHeader::changed, m_lists, &ListsPanel::load);
    connect(m_header, &ListHeader::removed, m_lists, &ListsPanel::load);
    connect(m_header, &ListHeader::importRequested, this, &WatchlistsPage::importNames);
    connect(m_header, &ListHeader::exportRequested, this, &WatchlistsPage::exportData);
    connect(&m_header->run(), &RunBar::ended, m_lists, &ListsPanel::load);
    connect(&m_header->run(), &RunBar::priceChanged, this, &Page::stateChanged);
    connect(m_names, &NamesView::changed, m_lists, &ListsPanel::load);
    connect(m_names, &NamesView::nameOpened, this, &WatchlistsPage::openName);
    connect(m_plan, &PlanView::nameOpened, this, &WatchlistsPage::openName);
    connect(m_events, &EventsView::nameOpened, this, &WatchlistsPage::openName);
}

void WatchlistsPage::connectLoader()
{
    connect(m_loader, &WatchLoader::named, m_names, &NamesView::setNames);
    connect(m_loader, &WatchLoader::figured, m_names, &NamesView::setTrend);
    connect(m_loader, &WatchLoader::failed, m_names, &NamesView::showProblem);
    connect(m_loader, &WatchLoader::finished, this, [this] {
        m_events->setRows(m_names->rows());
        noteNews();
    });
    connect(m_loader, &WatchLoader::foretold, this, [this](const ListForecast &forecast) {
        m_names->setForecast(forecast);
        m_header->setMonth(forecast);
        m_plan->setForecast(forecast, m_shown ? m_shown->left : std::nullopt);
    });
}

// What a run brings comes in many small steps.
void WatchlistsPage::watchEngine()
{
    m_reload = new QTimer(this);
    m_reload->setSingleShot(true);
    connect(m_reload, &QTimer::timeout, m_lists, &ListsPanel::load);
    const auto later = [this] {
        const bool isLong = m_shown && m_shown->list.names > kLongList;
        if (isVisible() && !m_asOf && !m_reload->isActive())
            m_reload->start(isLong ? kLongReloadMs : kReloadAfterMs);
    };
    connect(&engine().historyStore(), &HistoryStore::changed, this, later);
    connect(&engine().ledger(), &Ledger::changed, this, later);
}

QString WatchlistsPage::title() const
{
    return tr("Watchlists");
}

void WatchlistsPage::visit(const Link &link)
{
    if (link.aspect == kRadar || link.id.compare(kRadar, Qt::CaseInsensitive) == 0) {
        showPart(kRadar);
        return;
    }
    if (!link.id.isEmpty() || !link.aspect.isEmpty())
        showPart(kLists);
    if (link.aspect == kNames || link.aspect == kPlan || link.aspect == kEvents)
        showTab(link.aspect);
    const QString kept = QString::fromUtf8(engine().settings().windowState(kChosen));
    if (!link.id.isEmpty())
        m_lists->chooseNamed(link.id);
    else if (!m_shown && !kept.isEmpty())
        m_lists->chooseNamed(kept);
    m_lists->load();
    if (m_parts->currentWidget() == m_radar)
        m_radar->load();
}

void WatchlistsPage::showPart(const QString &id)
{
    m_part->setCurrent(id);
    m_parts->setCurrentWidget(id == kRadar ? static_cast<QWidget *>(m_radar) : m_splitter);
    if (id == kRadar)
        m_radar->load();
    emit stateChanged();
}

void WatchlistsPage::showTab(const QString &id)
{
    m_tab->setCurrent(id);
    m_tabs->setCurrentIndex(id == kPlan ? 1 : id == kEvents ? 2 : 0);
    noteNews();
}

// News is read where all of it stood in sight, and not what was known at a time in the past.
void WatchlistsPage::noteNews()
{
    if (m_shown && !m_asOf && !m_loader->isLoading() && m_events->isVisible())
        emit newsShown(m_shown->list.id);
}

void WatchlistsPage::showList(const ListSummary &summary)
{
    const bool isOther = !m_shown || m_shown->list.id != summary.list.id;
    m_shown = summary;
    m_header->setList(summary);
    m_names->setList(summary.list);
    if (isOther) {
        std::ignore = engine().settings().setWindowState(kChosen, summary.list.name.toUtf8());
        m_names->setLoading();
        m_plan->setLoading();
        m_events->setRows({});
    }
    m_loader->load(summary.list, m_asOf);
}

void WatchlistsPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    m_header->run().setPast(asOf.has_value());
    m_radar->setPast(asOf.has_value());
    if (m_shown)
        m_loader->load(m_shown->list, m_asOf);
}

std::optional<int> WatchlistsPage::refreshPrice() const
{
    return m_parts->currentWidget() == m_radar ? m_radar->run().price() : m_header->run().price();
}

void WatchlistsPage::refresh()
{
    (m_parts->currentWidget() == m_radar ? m_radar->run() : m_header->run()).start();
}

void WatchlistsPage::focusFilter()
{
    if (m_parts->currentWidget() == m_radar)
        m_radar->focusField();
    else
        m_names->focusFilter();
}

void WatchlistsPage::openName(const WatchName &name)
{
    switch (name.kind) {
    case WatchKind::Creator: navigator().open({Place::Profiles, name.name, {}}); return;
    case WatchKind::Hashtag: navigator().open({Place::Hashtags, name.name, {}}); return;
    case WatchKind::Post: navigator().open({Place::Posts, postIdOf(name.name), {}}); return;
    case WatchKind::Sound: navigator().open({Place::Sounds, name.name, {}}); return;
    case WatchKind::UserSearch:
    case WatchKind::VideoSearch:
    case WatchKind::HashtagSearch: navigator().open({Place::Discover, name.name, {}}); return;
    }
}

void WatchlistsPage::openEntity(const EntityRef &entity, const QString &name)
{
    switch (entity.kind) {
    case EntityKind::Profile: navigator().open({Place::Profiles, name.mid(1), {}}); return;
    case EntityKind::Hashtag: navigator().open({Place::Hashtags, name.mid(1), {}}); return;
    case EntityKind::Post: navigator().open({Place::Posts, entity.id, {}}); return;
    case EntityKind::Sound: navigator().open({Place::Sounds, entity.id, {}}); return;
    }
}

} // namespace Tidemark
