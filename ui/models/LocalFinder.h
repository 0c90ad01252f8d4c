// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"

#include <QObject>

namespace Tidemark {

// The search over what is held, as one types: free, and off the GUI thread. One search runs at a time; what is typed
// meanwhile waits, and only the newest of it is searched for. The palette and Discover ask here.
class LocalFinder : public QObject
{
    Q_OBJECT

public:
    using Matches = QList<HistoryReader::Match>;

    LocalFinder(HistoryReader &history, int mostOfAKind, QObject *parent = nullptr);

    // An empty text finds nothing at once.
    void find(const QString &text);

signals:
    // Of the newest text alone.
    void found(const QString &text, const Tidemark::LocalFinder::Matches &matches);
    void failed(const Tidemark::Error &error);

private:
    void searchNext();
    void finished(const QString &text, const Result<Matches> &matches);

    HistoryReader &m_history;
    int m_mostOfAKind;
    std::optional<QString> m_wanted; // not yet searched for
    bool m_running = false;
};

} // namespace Tidemark
