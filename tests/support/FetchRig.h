// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/catalogue/Catalogue.h"
#include "core/credits/Ledger.h"
#include "core/db/Database.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/KeyRing.h"
#include "core/fetch/Upstream.h"
#include "core/history/HistoryReader.h"
#include "core/history/HistoryStore.h"
#include "core/secrets/SessionKeyStore.h"
#include "tests/support/ScriptedTransport.h"

#include <QCoroFuture>
#include <QTemporaryDir>

namespace Tidemark {

// The real fetch path with a scripted wire and a clock that the test sets.
struct FetchRig {
    static constexpr qint64 kStart = 1'790'000'000;

    explicit FetchRig(const QByteArray &key = "test-key-0123456789")
        : clock(kStart * 1000)
        , catalogue(std::move(*Catalogue::load()))
        , history(std::move(*Database::open(historyOptions())))
        , store(*history)
        , reader(*history)
        , ledger(*history, clock)
        , memory(1 << 20)
        , disk(std::move(*DiskCache::open(dir.filePath(QStringLiteral("cache.db")))))
        , keys(ledger, std::make_unique<SessionKeyStore>(SessionKeyStore::Origin::Session, key.isEmpty() ? std::nullopt : std::optional<Secret>(Secret(key))), nullptr)
        , shared(clock, catalogue)
        , layers(memory, *disk, &shared)
        , upstream(clock, transport, ledger, keys)
        , fetcher(clock, layers, upstream, ledger, store)
    {
        upstream.setBase(QUrl(QStringLiteral("https://api.example.org")));
    }

    [[nodiscard]] Ask ask(const char *endpoint, const QMap<QString, QString> &values) const
    {
        return Ask{*Query::make(*catalogue.find(QLatin1String(endpoint)), values), FetchMode::Normal, StalePolicy::OnFailure, Priority::Interactive, QStringLiteral("test"), nullptr};
    }

    [[nodiscard]] Ask profile(const QString &handle = QStringLiteral("mrbeast")) const
    {
        return ask("userinfo-by-username", {{QStringLiteral("username"), handle}});
    }

    [[nodiscard]] Result<Answer> fetch(const Ask &question) { return QCoro::waitFor(fetcher.fetch(question)); }
    void pass(qint64 seconds) { clock.advance(std::chrono::seconds(seconds)); }

    // Rows of requests, whatever became of them.
    [[nodiscard]] QList<LedgerRow> rows() { return QCoro::waitFor(rowsTask()); }

    QTemporaryDir dir;
    VirtualClock clock;
    Catalogue catalogue;
    std::unique_ptr<Database> history;
    HistoryStore store;
    HistoryReader reader;
    Ledger ledger;
    MemoryCache memory;
    std::unique_ptr<DiskCache> disk;
    ScriptedTransport transport;
    KeyRing keys;
    SharedLayer shared; // off, until the test connects it
    Layers layers;
    Upstream upstream;
    Fetcher fetcher;

    static QByteArray profileBody(const QByteArray &handle = "mrbeast", qint64 followers = 112'400'000)
    {
        return R"({"user":{"id":"6614519312189947909","uniqueId":")" + handle + R"(","nickname":"Somebody"},"stats":{"followerCount":)" + QByteArray::number(followers)
            + R"(,"followingCount":1,"heartCount":2,"videoCount":3}})";
    }

private:
    [[nodiscard]] Database::Options historyOptions() const
    {
        Database::Options options;
        options.path = dir.filePath(QStringLiteral("history.db"));
        options.migrations = QStringLiteral(":/tidemark/migrations/history");
        return options;
    }

    [[nodiscard]] QCoro::Task<QList<LedgerRow>> rowsTask()
    {
        const auto rows = co_await ledger.rows(100);
        co_return rows.value_or(QList<LedgerRow>());
    }
};

} // namespace Tidemark
