// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareLoader.h"
#include "ui/widgets/Page.h"

class QVBoxLayout;

namespace Tidemark {

class Card;
class ChartLegend;
class ChartWidget;
class ChosenBar;
class ColumnProxy;
class PlainLabel;
class RangeControl;
class ResultsTable;
class SegmentedControl;
class StatePanel;
struct Series;

// Two to ten creators, or hashtags, side by side: their growth over one another, and all their figures in a table.
// Made of what history holds, so that it costs nothing; who is chosen comes back after a restart.
class ComparePage : public Page
{
    Q_OBJECT

public:
    ComparePage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override; // names with their sign, "@a @b"; empty: those of last time
    void setAsOf(std::optional<qint64> asOf) override;
    void focusFilter() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;

private:
    void buildChart(QWidget *sheet);
    void buildTable(QWidget *sheet);
    void choose(const QStringList &words);
    void add(const QString &words);
    void takeAlso(const QString &words);
    bool take(const QString &words); // into the choice; false: said why not
    void remove(const QString &name);
    void changed(); // the choice: keeps it and shows it
    void showMetrics();
    void showAlignments();
    void reload();
    void show(const CompareData &data);
    void showChart(const Comparison &comparison);
    void showFigures(const CompareData &data);
    void showProblem(const Error &error);
    void collect(const ExportRecipe &recipe);

    CompareChoice m_choice;
    CompareLoader *m_loader = nullptr;
    ChosenBar *m_bar = nullptr;
    StatePanel *m_panel = nullptr;
    Card *m_growth = nullptr;
    ChartWidget *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    RangeControl *m_range = nullptr;
    SegmentedControl *m_metric = nullptr;
    SegmentedControl *m_alignment = nullptr;
    PlainLabel *m_words = nullptr; // what is shown, and what has no value
    Card *m_figures = nullptr;
    ResultsTable *m_table = nullptr;
    ColumnProxy *m_proxy = nullptr;
};

} // namespace Tidemark
