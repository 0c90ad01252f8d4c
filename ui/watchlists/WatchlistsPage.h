// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ListsModel.h"
#include "ui/widgets/Page.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace Tidemark {

class EventsView;
class ListHeader;
class ListsPanel;
class NamesView;
class PlanView;
class RadarView;
class SegmentedControl;
class StatePanel;
class WatchLoader;
struct EntityRef;
struct WatchName;
struct WatchedItem;

// What is kept fresh, within which allowance, and what came of it: the lists with their names, plan and news, and the
// trend radar. Looking costs nothing; a run by hand carries its price.
class WatchlistsPage : public Page
{
    Q_OBJECT

public:
    WatchlistsPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    // A list's name, or empty: the one of last time. Aspects: "names", "plan", "events", "radar".
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;

Q_SIGNALS:
    void newsShown(qint64 list);

private:
    void buildLists();
    void buildRight(QWidget *right);
    void watchEngine();
    void connectLoader();
    void showTab(const QString &id);
    void showPart(const QString &id);
    void showList(const ListSummary &summary);
    void noteNews();
    void reload();
    void openName(const WatchName &name);
    void openEntity(const EntityRef &entity, const QString &name);
    void importNames();
    void exportNames(const QList<WatchedItem> &items);

    SegmentedControl *m_part = nullptr; // lists or radar
    QStackedWidget *m_parts = nullptr;
    QSplitter *m_splitter = nullptr;
    ListsPanel *m_lists = nullptr;
    ListHeader *m_header = nullptr;
    SegmentedControl *m_tab = nullptr;
    QStackedWidget *m_tabs = nullptr;
    NamesView *m_names = nullptr;
    PlanView *m_plan = nullptr;
    EventsView *m_events = nullptr;
    RadarView *m_radar = nullptr;
    WatchLoader *m_loader = nullptr;
    QTimer *m_reload = nullptr;
    std::optional<ListSummary> m_shown;
    std::optional<qint64> m_asOf;
};

} // namespace Tidemark
