// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "ui/widgets/Navigator.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Tidemark {

class Engine;

// One thing that the palette can do, with its price.
struct PaletteEntry {
    QString title;            // "@mrbeast", "Refresh this page"
    QString detail;           // "Profile · 112.4 M · 6 min ago", "Action · F5"
    std::optional<int> price; // absent: says nothing; 0: free
    std::function<void()> run;
};

// Ctrl+K: goes to views, runs actions, finds creators, hashtags and posts in the local history as one
// types (free), and offers to look a handle up last (priced).
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Engine &engine, Navigator &navigator, QWidget *window);

    // What the window offers now: views and the actions of the page in sight.
    void setActions(QList<PaletteEntry> actions) { m_actions = std::move(actions); }
    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void showEntries(QList<PaletteEntry> entries);
    void run(int row);
    void moveBy(int rows);
    [[nodiscard]] QList<PaletteEntry> matchingActions(const QString &text) const;
    [[nodiscard]] PaletteEntry entryOf(const HistoryReader::Match &match) const;
    [[nodiscard]] QList<PaletteEntry> lookups(const QString &text) const;

    Engine &m_engine;
    Navigator &m_navigator;
    QLineEdit *m_text;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<PaletteEntry> m_actions;
    QList<PaletteEntry> m_entries;
    QTimer m_typed;
    int m_question = 0; // newest wins
};

} // namespace Tidemark
