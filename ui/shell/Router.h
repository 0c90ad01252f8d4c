// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Navigator.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QStackedWidget;

namespace Tidemark {

class Page;

// Which view is in sight, and the way back. The views know it as Navigator only. A view is made when it is
// first opened: a window that shows one of them holds one.
class Router : public QObject, public Navigator
{
    Q_OBJECT
public:
    using MakePage = std::function<Page *(QWidget *parent)>;

    explicit Router(QStackedWidget *stack, QObject *parent = nullptr);

    // What it makes has the stack as its parent from the start: a page that gets one later is styled twice.
    void add(Place place, MakePage make);
    void open(const Link &link) override;
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_trail.size(); }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] bool has(Place place) const { return m_makers.contains(place); }
    [[nodiscard]] Link current() const { return m_at < 0 ? Link{} : m_trail.at(m_at); }

signals:
    void visited(const Tidemark::Link &link);

private:
    [[nodiscard]] Page *pageOf(Place place);
    void show(const Link &link);

    QStackedWidget *m_stack;
    QHash<Place, MakePage> m_makers;
    QHash<Place, Page *> m_pages;
    QList<Link> m_trail;
    qsizetype m_at = -1;
};

} // namespace Tidemark
