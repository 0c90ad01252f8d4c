// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LocalFinder.h"
#include "ui/shell/PaletteEntries.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Tidemark {

class Engine;

// Ctrl+K: goes to views, runs actions, finds creators, posts, hashtags and sounds in the local history as one types (free),
// and offers to ask TikTok last (priced). What is shown is always of what is typed: actions at once, what is held when the
// search is back, prices when they are known.
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
    void buildParts();
    void search();
    void found(const QString &text, const LocalFinder::Matches &matches);
    void showEntries(QList<PaletteEntry> entries);
    void showEntry(int row);
    void askPrices();
    void runChosen();
    void run(int row);
    void moveBy(int rows);
    void speakChosen();

    Engine &m_engine;
    Navigator &m_navigator;
    LocalFinder *m_finder;
    QLineEdit *m_text;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<PaletteEntry> m_actions;
    QList<PaletteEntry> m_entries;
    QTimer m_typed;
    int m_shown = 0; // counts what was shown: a price that comes too late is for nothing
};

} // namespace Tidemark
