// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Query.h"
#include "core/domain/Learned.h"

#include <QCoroTask>
#include <QFuture>

#include <memory>
#include <optional>

namespace Tidemark {

class Clock;
class SharedCache;

// What a shared cache's values mean: when they were fetched, whether they can be believed, how long
// they are fresh here.
//
// A value says only how long it has to live, so all who share must store it for the same time. That
// is the time of the catalogue as it ships, never a user's own: theirs decide how long an answer is
// fresh on their machine, and no age becomes wrong by it. Every value passes the contract that the
// API's own answers pass. Lives in the engine's thread.
class SharedLayer
{
public:
    using CachePtr = std::shared_ptr<SharedCache>;

    struct Found {
        CacheEntryPtr entry; // null: not there, or not to be believed
        Learned learned;     // what it teaches
    };

    SharedLayer(Clock &clock, const Catalogue &catalogue);
    ~SharedLayer();

    // The cache, once it is known (its password may have to come from the keychain); null: none.
    void connectTo(const QFuture<CachePtr> &cache);
    [[nodiscard]] bool isOn() const;
    // On, and answers to this question are put there.
    [[nodiscard]] bool takes(const Query &query) const { return isOn() && storedFor(query) > 0; }
    [[nodiscard]] QCoro::Task<Found> find(Query query, QString key);
    void put(const CacheEntry &entry);
    // Ready when the server has heard of it, or is left alone.
    QFuture<void> remove(const QString &key);
    [[nodiscard]] QFuture<CachePtr> link() const { return m_cache; }
    // The cache where there is one by now.
    [[nodiscard]] CachePtr cache() const;

private:
    [[nodiscard]] qint64 storedFor(const Query &query) const;
    [[nodiscard]] qint64 storedFor(const CacheEntry &entry) const;
    [[nodiscard]] const Catalogue &shipped() const;

    Clock &m_clock;
    const Catalogue &m_catalogue;
    mutable std::optional<Catalogue> m_shipped; // read when the first answer is shared
    QFuture<CachePtr> m_cache;
};

} // namespace Tidemark
