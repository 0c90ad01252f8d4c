// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/models/WatchedModel.h"

#include <QObject>

#include <memory>

namespace Tidemark {

class Engine;

// Brings what is known about a list's names out of history: free. First the names, then what the next thirty days are to
// cost, then the figures by the batch, so that a long list is in sight at once. The newest load() wins.
class WatchLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDays = 30;

    explicit WatchLoader(Engine &engine, QObject *parent = nullptr);

    void load(const NamedList &list, std::optional<qint64> asOf);
    void drop();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void named(const QList<Tidemark::WatchedItem> &items, qint64 at);
    void foretold(const Tidemark::ListForecast &forecast);
    void figured(const Tidemark::WatchName &name, const Tidemark::WatchTrend &trend);
    void finished();
    void failed(const Tidemark::Error &error);

private:
    struct Batch;
    struct Gathered;
    void nextBatch(const std::shared_ptr<Batch> &batch);
    void arrived(const std::shared_ptr<Batch> &batch);

    Engine &m_engine;
    int m_request = 0;
    bool m_isLoading = false;
};

} // namespace Tidemark
