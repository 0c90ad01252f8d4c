// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Router.h"

#include "ui/widgets/Page.h"

#include <QApplication>
#include <QStackedWidget>

namespace Tidemark {

namespace {
constexpr qsizetype kLongestTrail = 100;
const QString kAsk = QStringLiteral("ask");
const QString kAskOf = QStringLiteral("ask-");
} // namespace

Router::Router(QStackedWidget *stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
{
}

void Router::add(Place place, MakePage make)
{
    m_makers.insert(place, std::move(make));
}

Page *Router::pageOf(Place place)
{
    Page *page = m_pages.value(place);
    if (!page) {
        page = m_makers.value(place)(m_stack);
        m_pages.insert(place, page);
        m_stack->addWidget(page);
    }
    return page;
}

void Router::open(const Link &link)
{
    if (!has(link.place))
        return;
    Link kept = link;
    if (kept.aspect == kAsk) // a price is accepted once: going back to the place asks nothing
        kept.aspect.clear();
    else if (kept.aspect.startsWith(kAskOf))
        kept.aspect.remove(0, kAskOf.size());
    if (m_at < 0 || m_trail.at(m_at) != kept) {
        m_trail.resize(m_at + 1);
        m_trail.append(kept);
        if (m_trail.size() > kLongestTrail)
            m_trail.removeFirst();
        m_at = m_trail.size() - 1;
    }
    show(link);
}

void Router::back()
{
    if (canGoBack())
        show(m_trail.at(--m_at));
}

void Router::forward()
{
    if (canGoForward())
        show(m_trail.at(++m_at));
}

Page *Router::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void Router::show(const Link &link)
{
    Page *page = pageOf(link.place);
    const bool hadKeyboard = page != currentPage() && m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(page);
    if (hadKeyboard) // what had it is hidden: Tab goes on with the first control of this page, not behind it
        page->setFocus(Qt::OtherFocusReason);
    page->visit(link);
    emit visited(link);
}

} // namespace Tidemark
