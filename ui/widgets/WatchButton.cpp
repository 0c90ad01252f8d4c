// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WatchButton.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/WhenReady.h"

#include <QMenu>

#include <algorithm>

namespace Tidemark {

namespace {

QString menuText(const QString &name)
{
    return QString(plain(name)).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

WatchButton::WatchButton(Engine &engine, QWidget *parent)
    : PriceButton(tr("Watch"), ButtonKind::Plain, parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("watch"));
    setToolTip(tr("Keeps it fresh by a watchlist's policy, within its allowance. Adding costs nothing."));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("watchMenu"));
    setMenu(menu);
    hide();
}

void WatchButton::setName(const std::optional<WatchName> &name)
{
    const bool isNew = name != m_name;
    m_name = name;
    setVisible(name.has_value());
    if (isNew)
        reload();
}

void WatchButton::showEvent(QShowEvent *event)
{
    PriceButton::showEvent(event);
    reload();
}

void WatchButton::reload()
{
    const int request = ++m_request;
    if (!m_name)
        return;
    whenReady(m_engine.watchLists().all(), this, [this, request](const Result<QList<NamedList>> &lists) {
        if (request != m_request || !lists)
            return;
        whenReady(m_engine.watchlist().find(*m_name), this,
                  [this, request, all = *lists](const Result<QList<WatchedItem>> &held) {
                      if (request == m_request)
                          showLists(all, held.value_or(QList<WatchedItem>()));
                  });
    });
}

void WatchButton::showLists(const QList<NamedList> &lists, const QList<WatchedItem> &held)
{
    menu()->clear();
    for (const NamedList &list : lists) {
        const auto item = std::find_if(held.begin(), held.end(), [&](const WatchedItem &one) { return one.list == list.id; });
        QAction *action = menu()->addAction(menuText(list.name));
        action->setCheckable(true);
        action->setChecked(item != held.end());
        if (item == held.end())
            connect(action, &QAction::triggered, this, [this, list] { add(list); });
        else
            connect(action, &QAction::triggered, this, [this, list, known = *item] { remove(list, known); });
    }
    setLabel(held.isEmpty() ? tr("Watch") : tr("Watched"));
}

void WatchButton::add(const NamedList &list)
{
    const WatchName name = *m_name;
    whenReady(m_engine.watchlist().add({WatchEntry{name, {}}}, list.id), this, [this, name, list](const Result<int> &added) {
        if (!added) {
            Toast::tell(this, errorWords(added.error(), name.words()).text);
            return;
        }
        reload();
        Toast::tell(this, tr("%1 is watched in “%2”").arg(name.words(), list.name), [this, name, list] {
            whenReady(m_engine.watchlist().remove({name}, list.id), this, [this](const Result<int> &) { reload(); });
        });
    });
}

void WatchButton::remove(const NamedList &list, const WatchedItem &item)
{
    whenReady(m_engine.watchlist().remove({item.name}, list.id), this, [this, list, item](const Result<int> &removed) {
        if (!removed) {
            Toast::tell(this, errorWords(removed.error(), item.name.words()).text);
            return;
        }
        reload();
        Toast::tell(this, tr("%1 is no longer in “%2”").arg(item.name.words(), list.name), [this, item] {
            whenReady(m_engine.watchlist().putBack({item}), this, [this](const Result<int> &) { reload(); });
        });
    });
}

} // namespace Tidemark
