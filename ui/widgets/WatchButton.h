// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Watchlist.h"
#include "ui/widgets/PriceButton.h"

namespace Tidemark {

class Engine;

// Puts what a page shows into a watchlist, or takes it out again: a menu of the lists, with an undo each time. To watch
// costs nothing by itself; what the list may spend stands in its allowance.
class WatchButton : public PriceButton
{
    Q_OBJECT

public:
    explicit WatchButton(Engine &engine, QWidget *parent = nullptr);

    void setName(const std::optional<WatchName> &name); // absent: hidden
    void reload();

protected:
    void showEvent(QShowEvent *event) override; // another view may have changed the lists

private:
    void showLists(const QList<NamedList> &lists, const QList<WatchedItem> &held);
    void add(const NamedList &list);
    void remove(const NamedList &list, const WatchedItem &item);

    Engine &m_engine;
    std::optional<WatchName> m_name;
    int m_request = 0;
};

} // namespace Tidemark
