// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Navigator.h"

#include <QWidget>

#include <optional>

namespace Tidemark {

class Engine;
class ResultsTable;

// What every view is to the window: it shows what a link names, as of a time, and answers the
// window's keys. A page asks the engine by itself only when it is opened or told to; coming into
// sight or into focus asks nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Engine &engine, Navigator &navigator, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_engine(engine)
        , m_navigator(navigator)
    {
    }

    [[nodiscard]] virtual QString title() const = 0;
    // Shows what the link names; an empty id shows what the page showed last, or its empty state.
    // May answer from what is held and, where the user asked for this very thing, from the network.
    virtual void visit(const Link &link) = 0;
    // Absent: now. A past time shows what was known then, from history alone.
    virtual void setAsOf(std::optional<qint64> asOf) = 0;
    // False: the page is always of now, and the window says so where the time is chosen.
    [[nodiscard]] virtual bool followsAsOf() const { return true; }
    // F5 and the refresh button: asks anew, at refreshPrice() credits.
    virtual void refresh() {}
    [[nodiscard]] virtual std::optional<int> refreshPrice() const { return std::nullopt; }
    virtual void focusFilter() {}                                  // Ctrl+F
    [[nodiscard]] virtual bool canExport() const { return false; } // what it shows now, as a file
    virtual void exportData() {}        // Ctrl+E, where canExport(): asks for a file, writes what the page shows
    void remember(ResultsTable &table); // its columns, under the page's name

Q_SIGNALS:
    void titleChanged();
    void stateChanged(); // refresh price, export possible

protected:
    bool event(QEvent *event) override; // before it is shown first: its tables are as they were left
    [[nodiscard]] Engine &engine() const { return m_engine; }
    [[nodiscard]] Navigator &navigator() const { return m_navigator; }

private:
    Engine &m_engine;
    Navigator &m_navigator;
};

} // namespace Tidemark
