// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostRow.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace Tidemark {

class Engine;

// All that the page of one post shows, as of a time.
struct PostData {
    PostRow row;
    MetricResult velocity;                    // views an hour
    QMap<QString, QList<Observation>> series; // views, likes, comments, shares, saves
    QList<EntityEvent> events;
    qint64 at = 0;

    [[nodiscard]] const Post &post() const { return row.post(); }
};

// Brings one post from history: free, off the GUI thread; the newest load() wins.
class PostLoader : public QObject
{
    Q_OBJECT

public:
    explicit PostLoader(Engine &engine, QObject *parent = nullptr);
    void load(const QString &id, std::optional<qint64> asOf);

Q_SIGNALS:
    void loaded(const Tidemark::PostData &data);
    void absent(const QString &id);
    void failed(const Tidemark::Error &error);

private:
    struct Gathering;
    using Shared = std::shared_ptr<Gathering>;

    void gather(const StoredPost &post, int request, std::optional<qint64> asOf);
    void arrived(const Shared &gathering);

    Engine &m_engine;
    int m_request = 0;
};

} // namespace Tidemark
