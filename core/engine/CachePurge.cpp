// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CachePurge.h"

#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/cache/PictureStore.h"

#include <QCoroFuture>

namespace Tidemark {

CachePurge::CachePurge(Layers layers)
    : m_layers(std::move(layers))
{
}

SharedPurge CachePurge::notAsked() const
{
    SharedPurge nothing;
    nothing.isUsed = m_layers.shared.isUsed();
    nothing.problem = QStringLiteral("offline: the shared cache was not asked");
    return nothing;
}

QCoro::Task<SharedPurge> CachePurge::removeShared(QStringList keys)
{
    if (m_layers.isOffline())
        co_return notAsked();
    const SharedPurge purged = co_await m_layers.shared.purge(keys);
    co_return SharedPurge(purged);
}

QCoro::Task<Result<CachePurge::Purged>> CachePurge::key(QString key)
{
    const TaskCount::Running running(m_tasks);
    const auto held = co_await m_layers.disk.find(key);
    Purged purged;
    purged.answers = held ? 1 : 0;
    const QStringList keys{key};
    purged.shared = co_await removeShared(keys);
    m_layers.memory.remove(key);
    m_layers.disk.remove(key);
    co_await m_layers.disk.flushed();
    co_return Purged(purged);
}

QCoro::Task<Result<CachePurge::Purged>> CachePurge::entity(QString subject, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto keys = co_await m_layers.questions.keysOf(subject, options);
    if (!keys)
        co_return fail(keys.error());
    Purged purged;
    purged.answers = keys->held;
    purged.shared = co_await removeShared(keys->all);
    for (const QString &key : keys->all) {
        m_layers.memory.remove(key);
        m_layers.disk.remove(key);
    }
    co_await m_layers.disk.flushed();
    co_return Purged(purged);
}

QCoro::Task<Result<CachePurge::Purged>> CachePurge::endpoint(QString name)
{
    const TaskCount::Running running(m_tasks);
    Purged purged;
    purged.shared = notAsked();
    if (!m_layers.isOffline())
        purged.shared = co_await m_layers.shared.purge(m_layers.disk.namespaceVersion(), name);
    purged.inMemory = m_layers.memory.purge(name);
    const auto onDisk = co_await m_layers.disk.purge(name);
    if (!onDisk)
        co_return fail(onDisk.error());
    purged.answers = *onDisk;
    if (!name.isEmpty())
        co_return Purged(purged);
    const auto pictures = co_await m_layers.disk.pictures().purge();
    if (!pictures)
        co_return fail(pictures.error());
    purged.pictures = *pictures;
    co_return Purged(purged);
}

} // namespace Tidemark
