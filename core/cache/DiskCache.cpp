// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/DiskCache.h"

#include "core/cache/CacheReader.h"
#include "core/cache/CacheRow.h"
#include "core/cache/CacheWriter.h"
#include "core/cache/LeaseTable.h"
#include "core/cache/PictureStore.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <sqlite3.h>

namespace Tidemark {

using detail::CacheFile;
using detail::CacheReader;

namespace {
constexpr const char *kStatistics =
    "SELECT (SELECT count(*) FROM answers), (SELECT coalesce(sum(length(body)), 0) FROM answers), (SELECT count(*) FROM missing)";

tl::unexpected<Error> off()
{
    return fail(ErrorKind::LocalData, QStringLiteral("the cache file cannot be opened"));
}

tl::unexpected<Error> broken(const CacheFile &file)
{
    return fail(ErrorKind::LocalData, QStringLiteral("the cache: ") + QString::fromUtf8(sqlite3_errstr(file.lastCode())));
}

Result<qint64> purged(CacheFile &file, const QString &endpoint)
{
    const QByteArray name = endpoint.toUtf8();
    qint64 gone = 0;
    for (const char *sql :
         {"DELETE FROM answers WHERE ?1 = '' OR endpoint = ?1", "DELETE FROM missing WHERE ?1 = '' OR endpoint = ?1"}) {
        const detail::CacheStatement statement = file.prepare(sql);
        if (!statement)
            return broken(file);
        sqlite3_bind_text(statement.get(), 1, name.constData(), int(name.size()), SQLITE_STATIC);
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            return broken(file);
        gone += file.changes();
    }
    return gone;
}

void removeKey(CacheFile &file, const QString &key)
{
    for (const char *sql : {"DELETE FROM answers WHERE hash = ?1", "DELETE FROM missing WHERE hash = ?1"}) {
        const detail::CacheStatement statement = file.prepare(sql);
        sqlite3_bind_int64(statement.get(), 1, qint64(detail::keyHash(key)));
        sqlite3_step(statement.get());
    }
}

Result<DiskCache::Statistics> statisticsOf(CacheFile &file)
{
    const detail::CacheStatement statement = file.prepare(kStatistics);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return broken(file);
    const auto number = [&statement](int column) { return sqlite3_column_int64(statement.get(), column); };
    return DiskCache::Statistics{number(0), number(1), number(2)};
}

// What the old namespace held can be reached by nobody any more.
Result<int> bumped(CacheFile &file)
{
    const int code = file.execute("BEGIN IMMEDIATE;"
                                  "UPDATE meta SET value = value + 1 WHERE name = 'namespace';"
                                  "DELETE FROM answers; DELETE FROM missing;"
                                  "COMMIT");
    if (code == SQLITE_OK)
        return int(file.number("SELECT value FROM meta WHERE name = 'namespace'", 1));
    const auto error = broken(file);
    static_cast<void>(file.execute("ROLLBACK"));
    return error;
}
} // namespace

class DiskCache::Impl
{
public:
    Impl(QString where, std::unique_ptr<CacheFile> file)
        : path(where)
        , pictures(QFileInfo(where).dir().filePath(QStringLiteral("pictures")))
        , writer(std::move(where), std::move(file))
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    ~Impl() { pool.waitForDone(); }

    struct Lent {
        std::unique_ptr<CacheReader> reader;
        int generation = 0;
    };
    [[nodiscard]] Lent borrow();
    void giveBack(Lent lent);
    [[nodiscard]] CacheEntryPtr find(const QString &key);

    // Runs ask(file) in the writer's thread; its value is the future's.
    template <typename T>
    QFuture<Result<T>> askWriter(std::function<Result<T>(CacheFile &)> ask)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        writer.run([promise, ask = std::move(ask)](CacheFile *file) {
            promise->addResult(file ? ask(*file) : Result<T>(off()));
            promise->finish();
        });
        return promise->future();
    }

    // The same for what changes no answer.
    QFuture<Lease> askLease(std::function<Lease(CacheFile &)> ask)
    {
        auto promise = std::make_shared<QPromise<Lease>>();
        promise->start();
        writer.run(
            [promise, ask = std::move(ask)](CacheFile *file) {
                promise->addResult(file ? ask(*file) : Lease{Lease::State::Mine, 0, {}});
                promise->finish();
            },
            detail::CacheWriter::Effect::Keeps);
        return promise->future();
    }

    const QString path;
    PictureStore pictures;
    std::mutex readersMutex;
    std::vector<Lent> readers;
    detail::CacheWriter writer;
    QThreadPool pool; // ends before the writer
};

DiskCache::Impl::Lent DiskCache::Impl::borrow()
{
    const int generation = writer.generation();
    {
        const std::lock_guard lock(readersMutex);
        while (!readers.empty()) {
            Lent lent = std::move(readers.back());
            readers.pop_back();
            if (lent.generation == generation)
                return lent;
        }
    }
    return {CacheReader::open(path), generation};
}

void DiskCache::Impl::giveBack(Lent lent)
{
    if (!lent.reader)
        return;
    const std::lock_guard lock(readersMutex);
    readers.push_back(std::move(lent));
}

CacheEntryPtr DiskCache::Impl::find(const QString &key)
{
    if (CacheEntryPtr entry = writer.waiting(key))
        return entry;
    Lent lent = borrow();
    if (!lent.reader)
        return {};
    CacheReader::Answer answer = lent.reader->find(key);
    if (answer.entry) {
        giveBack(std::move(lent));
        return answer.entry;
    }
    if (answer.damaged) {
        writer.reportDamage();
        writer.run([key](CacheFile *file) {
            if (file)
                removeKey(*file, key);
        });
        return {};
    }
    // A miss is rare and will cost a request: time to see whether the world has changed.
    if (lent.reader->hasMoved()) {
        lent.reader = CacheReader::open(path);
        if (!lent.reader)
            return {};
        answer = lent.reader->find(key);
    }
    writer.setNamespaceVersion(lent.reader->namespaceVersion(writer.namespaceVersion()));
    giveBack(std::move(lent));
    return answer.entry;
}

DiskCache::DiskCache() = default;
DiskCache::~DiskCache() = default;

Result<std::unique_ptr<DiskCache>> DiskCache::open(const QString &path)
{
    auto file = CacheFile::open(path, CacheFile::Access::Write);
    if (!file)
        return fail(file.error());
    std::unique_ptr<DiskCache> cache(new DiskCache);
    cache->m_impl = std::make_unique<Impl>(path, std::move(*file));
    return cache;
}

QFuture<CacheEntryPtr> DiskCache::find(const QString &key)
{
    return QtConcurrent::run(&m_impl->pool, [impl = m_impl.get(), key] { return impl->find(key); });
}

CacheEntryPtr DiskCache::findNow(const QString &key)
{
    return m_impl->find(key);
}

void DiskCache::put(const CacheEntryPtr &entry)
{
    m_impl->writer.put(entry);
}

void DiskCache::remove(const QString &key)
{
    m_impl->writer.run([key](CacheFile *file) {
        if (file)
            removeKey(*file, key);
    });
}

QFuture<Result<qint64>> DiskCache::purge(const QString &endpoint)
{
    return m_impl->askWriter<qint64>([endpoint](CacheFile &file) { return purged(file, endpoint); });
}

QFuture<Result<DiskCache::Statistics>> DiskCache::statistics()
{
    return m_impl->askWriter<Statistics>(statisticsOf);
}

int DiskCache::namespaceVersion() const
{
    return m_impl->writer.namespaceVersion();
}

QFuture<Result<int>> DiskCache::bumpNamespace()
{
    return m_impl->askWriter<int>([impl = m_impl.get()](CacheFile &file) {
        const Result<int> version = bumped(file);
        if (version)
            impl->writer.setNamespaceVersion(*version);
        return version;
    });
}

QFuture<Lease> DiskCache::takeLease(const QString &key, qint64 now, qint64 until)
{
    const quint64 hash = detail::keyHash(key);
    return m_impl->askLease([=](CacheFile &file) { return detail::takeLease(file, hash, now, until); });
}

QFuture<Lease> DiskCache::lookAtLease(const QString &key, qint64 number, qint64 now)
{
    const quint64 hash = detail::keyHash(key);
    return m_impl->askLease([=](CacheFile &file) { return detail::lookAtLease(file, hash, number, now); });
}

void DiskCache::endLease(const QString &key, qint64 number, qint64 now, const std::optional<Error> &failure)
{
    const quint64 hash = detail::keyHash(key);
    m_impl->writer.run(
        [=](CacheFile *file) {
            if (file)
                detail::endLease(*file, hash, number, now, failure);
        },
        detail::CacheWriter::Effect::Keeps);
}

QFuture<void> DiskCache::flushed()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_impl->writer.run([promise](CacheFile *) { promise->finish(); }, detail::CacheWriter::Effect::Keeps);
    return promise->future();
}

PictureStore &DiskCache::pictures()
{
    return m_impl->pictures;
}

} // namespace Tidemark
