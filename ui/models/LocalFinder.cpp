// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LocalFinder.h"

#include "core/base/Async.h"

#include <utility>

namespace Tidemark {

LocalFinder::LocalFinder(HistoryReader &history, int mostOfAKind, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_mostOfAKind(mostOfAKind)
{
}

void LocalFinder::find(const QString &text)
{
    m_wanted = text.simplified();
    if (m_wanted->isEmpty())
        emit found(*m_wanted, {});
    else if (!m_running)
        searchNext();
}

void LocalFinder::searchNext()
{
    const QString text = *std::exchange(m_wanted, std::nullopt);
    m_running = true;
    whenDone(m_history.search(text, m_mostOfAKind), this,
             [this, text](const Result<Matches> &matches) { finished(text, matches); });
}

void LocalFinder::finished(const QString &text, const Result<Matches> &matches)
{
    m_running = false;
    if (!m_wanted) {
        if (matches)
            emit found(text, *matches);
        else
            emit failed(matches.error());
    } else if (m_wanted->isEmpty()) {
        m_wanted.reset();
    } else {
        searchNext();
    }
}

} // namespace Tidemark
