// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/UnseenNews.h"

#include "core/engine/Engine.h"
#include "core/history/HistoryStore.h"
#include "core/settings/Settings.h"
#include "ui/watchlists/WatchLoader.h"
#include "ui/widgets/WhenReady.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Tidemark {

namespace {

constexpr int kCountAfterMs = 250;     // the first page reads before
constexpr int kRecountAfterMs = 1'500; // what a run brings comes in many small steps
const QString kRead = QStringLiteral("watchlists.newsRead");

} // namespace

UnseenNews::UnseenNews(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_later(new QTimer(this))
{
    load();
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &UnseenNews::recount);
    connect(&engine.historyStore(), &HistoryStore::changed, this, [this] {
        if (!m_later->isActive())
            m_later->start(kRecountAfterMs);
    });
    m_later->start(kCountAfterMs);
}

void UnseenNews::recount()
{
    const int request = ++m_request;
    const qint64 since = m_engine.clock().now() - WatchLoader::kDays * 24 * 3'600LL;
    whenReady(m_engine.watchlist().events(since), this, [this, request](const Result<QList<ListedEvent>> &events) {
        if (request == m_request && events) // what cannot be read is said where it is shown
            setEvents(*events);
    });
}

// What history learned since the last count stands on the page too: it is counted first.
void UnseenNews::markRead(qint64 list)
{
    m_readNow.insert(list);
    recount();
}

void UnseenNews::setEvents(const QList<ListedEvent> &events)
{
    QHash<qint64, qint64> newest;
    for (const ListedEvent &event : events)
        newest[event.list] = std::max(newest.value(event.list), event.id);
    for (const qint64 list : std::exchange(m_readNow, {})) {
        if (newest.value(list) > m_readTo.value(list)) {
            m_readTo.insert(list, newest.value(list));
            save();
        }
    }
    QHash<qint64, bool> isRead; // by event
    for (const ListedEvent &event : events)
        isRead[event.id] = isRead.value(event.id) || event.id <= m_readTo.value(event.list);
    const int count = int(std::count(isRead.cbegin(), isRead.cend(), false));
    if (std::exchange(m_count, count) != count)
        emit countChanged(count);
}

// "1:345 7:2001"; what is no such pair is passed over.
void UnseenNews::load()
{
    for (const QByteArray &pair : m_engine.settings().windowState(kRead).split(' ')) {
        const qsizetype colon = pair.indexOf(':');
        if (colon > 0)
            m_readTo.insert(pair.left(colon).toLongLong(), pair.mid(colon + 1).toLongLong());
    }
}

void UnseenNews::save()
{
    QByteArrayList pairs;
    for (auto it = m_readTo.cbegin(); it != m_readTo.cend(); ++it)
        pairs.append(QByteArray::number(it.key()) + ':' + QByteArray::number(it.value()));
    std::ignore = m_engine.settings().setWindowState(kRead, pairs.join(' '));
}

} // namespace Tidemark
