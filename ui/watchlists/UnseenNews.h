// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Watchlist.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QTimer;

namespace Tidemark {

class Engine;

// How many milestones and breakouts of watched names nobody has looked at, of the days that News shows: counted out of
// history, anew when that has changed, and kept over a restart. What stands on two lists is read with either.
class UnseenNews : public QObject
{
    Q_OBJECT

public:
    explicit UnseenNews(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    void recount();
    void markRead(qint64 list); // its news was on show

Q_SIGNALS:
    void countChanged(int count);

private:
    void setEvents(const QList<ListedEvent> &events);
    void load();
    void save();

    Engine &m_engine;
    QTimer *m_later = nullptr;
    QHash<qint64, qint64> m_readTo; // by list: the newest that was there when it was read
    QSet<qint64> m_readNow;         // lists whose count is under way
    int m_request = 0;
    int m_count = 0;
};

} // namespace Tidemark
