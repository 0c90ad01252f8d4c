// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other process: disk_cache_peer <path> put <from> <to> | find <number> | bump | full
#include "core/cache/DiskCache.h"

#include <QCoreApplication>
#include <QStringList>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Tidemark;

namespace {
QString keyOf(int number)
{
    return QStringLiteral("tla:global:user-posts:%1").arg(number, 16, 16, QLatin1Char('0'));
}

CacheEntryPtr entryOf(int number, const QByteArray &body)
{
    return std::make_shared<CacheEntry>(CacheEntry{keyOf(number), QStringLiteral("user-posts"), body, 1'700'000'000, 900, false});
}

int put(DiskCache &cache, int from, int to)
{
    for (int i = from; i < to; ++i) {
        cache.put(entryOf(i, QByteArray::number(i)));
        if (i % 20 == 0)
            cache.flushed().waitForFinished();
    }
    cache.flushed().waitForFinished();
    return 0;
}

int find(DiskCache &cache, int number)
{
    const CacheEntryPtr found = cache.findNow(keyOf(number));
    std::puts(found ? found->body.constData() : "missing");
    return 0;
}

// No file of this process may grow past half a megabyte: what a full disk looks like from here.
int full(DiskCache &cache)
{
    put(cache, 0, 20);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{500'000, 500'000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    for (int i = 100; i < 300; ++i)
        cache.put(entryOf(i, QByteArray(20'000, 'b')));
    cache.flushed().waitForFinished();
    return find(cache, 7);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto cache = DiskCache::open(arguments.value(1));
    if (!cache)
        return 8;
    const QString step = arguments.value(2);
    if (step == QLatin1String("put"))
        return put(**cache, arguments.value(3).toInt(), arguments.value(4).toInt());
    if (step == QLatin1String("find"))
        return find(**cache, arguments.value(3).toInt());
    if (step == QLatin1String("bump"))
        return (*cache)->bumpNamespace().result() ? 0 : 1;
    return full(**cache);
}
