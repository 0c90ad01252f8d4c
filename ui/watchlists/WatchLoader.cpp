// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/WatchLoader.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "core/watch/Warmer.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {
constexpr qsizetype kBatch = 40;
constexpr qint64 kReachS = 31 * 86'400LL; // of breakouts and sparklines
} // namespace

struct WatchLoader::Gathered {
    WatchName name;
    WatchFigure figure;
    QList<Observation> points;
    QList<EntityEvent> events;
};

// The names of one load, some of them being read.
struct WatchLoader::Batch {
    int request = 0;
    qint64 at = 0;
    std::optional<qint64> asOf;
    QList<WatchedItem> items;
    qsizetype next = 0; // of the items
    QList<Gathered> gathered;
    int missing = 0;
};

WatchLoader::WatchLoader(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void WatchLoader::drop()
{
    ++m_request;
    m_isLoading = false;
}

void WatchLoader::load(const NamedList &list, std::optional<qint64> asOf)
{
    const int request = ++m_request;
    m_isLoading = true;
    whenReady(m_engine.watchlist().items(list.id), this, [this, request, asOf](const Result<QList<WatchedItem>> &items) {
        if (request != m_request)
            return;
        if (!items) {
            m_isLoading = false;
            emit failed(items.error());
            return;
        }
        auto batch = std::make_shared<Batch>();
        batch->request = request;
        batch->asOf = asOf;
        batch->at = asOf.value_or(m_engine.clock().now());
        batch->items = *items;
        emit named(*items, batch->at);
        nextBatch(batch);
    });
    QCoro::connect(m_engine.warmer().forecastWith(list, {}, kDays), this, [this, request](const Result<ListForecast> &forecast) {
        if (request == m_request && forecast)
            emit foretold(*forecast);
    });
}

void WatchLoader::nextBatch(const std::shared_ptr<Batch> &batch)
{
    if (batch->next >= batch->items.size()) {
        m_isLoading = false;
        emit finished();
        return;
    }
    batch->gathered.clear();
    for (const WatchedItem &item : batch->items.mid(batch->next, kBatch))
        batch->gathered += Gathered{item.name, watchFigureOf(item.name), {}, {}};
    batch->next += kBatch;
    batch->missing = 1;
    const qint64 since = batch->at - kReachS;
    for (qsizetype i = 0; i < batch->gathered.size(); ++i) {
        const WatchFigure figure = batch->gathered.at(i).figure;
        if (figure.counter.isEmpty())
            continue;
        batch->missing += 2;
        whenReady(m_engine.history().series(figure.entity, figure.counter, since, batch->asOf), this,
                  [this, batch, i](const Result<QList<Observation>> &points) {
                      batch->gathered[i].points = points.value_or(QList<Observation>());
                      arrived(batch);
                  });
        whenReady(m_engine.history().events(figure.entity, since, batch->asOf), this,
                  [this, batch, i](const Result<QList<EntityEvent>> &events) {
                      batch->gathered[i].events = events.value_or(QList<EntityEvent>());
                      arrived(batch);
                  });
    }
    arrived(batch);
}

void WatchLoader::arrived(const std::shared_ptr<Batch> &batch)
{
    if (--batch->missing > 0 || batch->request != m_request)
        return;
    const auto work = [gathered = batch->gathered, at = batch->at] {
        QList<std::pair<WatchName, WatchTrend>> trends;
        for (const Gathered &one : gathered)
            trends.append({one.name, watchTrend(one.figure.counter, one.points, one.events, at)});
        return trends;
    };
    whenReady(QtConcurrent::run(work), this, [this, batch](const QList<std::pair<WatchName, WatchTrend>> &trends) {
        if (batch->request != m_request)
            return;
        for (const auto &[name, trend] : trends)
            emit figured(name, trend);
        nextBatch(batch);
    });
}

} // namespace Tidemark
