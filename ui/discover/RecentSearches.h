// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/SearchKind.h"

#include <QList>
#include <QObject>

namespace Tidemark {

class Engine;

// The searches that were paid for, newest first, and how old the answer of each is: opening one again is free. Kept in the
// settings' window state.
class RecentSearches : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 20;

    struct Entry {
        Search search;
        std::optional<qint64> answeredAt; // absent: not known (yet), or no answer is held
    };

    explicit RecentSearches(Engine &engine, QObject *parent = nullptr);

    void add(const Search &search); // to the front
    void clear();
    void restore(const QList<Entry> &entries); // in place of those of now: what clear() took, undone
    void readAges();                           // of the held answers, from history
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

signals:
    void changed();

private:
    void load();
    void save();

    Engine &m_engine;
    QList<Entry> m_entries;
    int m_request = 0;
};

} // namespace Tidemark
