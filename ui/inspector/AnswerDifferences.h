// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/parse/BodyDifference.h"

#include <QObject>

namespace Tidemark {

class Engine;

// How an answer differs from what is documented, and from the one before it to the same question.
struct AnswerDifference {
    QList<BodyDifference> documented;
    QList<BodyDifference> earlier;
    std::optional<qint64> earlierAt; // UTC seconds; absent: there is no earlier answer
};

// Finds the answer before in history, which is free, and compares in a worker. The newest compare() wins.
class AnswerDifferences : public QObject
{
    Q_OBJECT

public:
    explicit AnswerDifferences(Engine &engine, QObject *parent = nullptr);

    void compare(const CacheEntryPtr &entry);
    void drop(); // whatever is under way

signals:
    void compared(const Tidemark::AnswerDifference &difference);

private:
    void readEarlier(const CacheEntryPtr &entry, int request, std::pair<qint64, qint64> answer);
    void work(const CacheEntryPtr &entry, int request, const QByteArray &earlier, std::optional<qint64> earlierAt);

    Engine &m_engine;
    int m_request = 0;
};

} // namespace Tidemark
