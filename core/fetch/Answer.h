// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/catalogue/Query.h"
#include "core/domain/Provenance.h"
#include "core/net/Transport.h"

#include <memory>
#include <optional>

namespace Tidemark {

enum class FetchMode {
    Normal,  // fresh from a layer, else the network
    Fresh,   // passes fresh answers over; never coalescing or caps
    Offline, // whatever is held, of any age; spends nothing
};

// What to do with an answer past its TTL and inside its stale window.
enum class StalePolicy {
    Revalidate, // give it at once, refresh behind, tell by answered(): the window
    OnFailure,  // refresh first, give it where that fails: the command line
    Never,      // say why it could not be refreshed: background work
};

// One action of a user may make several calls; they share its cap. Where somebody has an allowance of the month, the
// ledger holds it at every call, whoever else spends of it at the same time.
struct ActionBudget {
    std::optional<qint64> cap;
    qint64 spent = 0;
    QString payer = {}; // see SpendRequest
    std::optional<qint64> allowance = {};
};

// A question on its way to the API, between those who wait for its answer and the one who sends it.
struct Errand {
    int waiting = 0;         // for the answer; with nobody left, what has not been sent stays unsent
    int sends = 0;           // that are known; each is a credit
    bool isUnderWay = false; // has a connection: whether it was sent may be known later only

    [[nodiscard]] bool mayHaveCost() const { return isUnderWay || sends > 0; }
};

struct Ask {
    Query query;
    FetchMode mode = FetchMode::Normal;
    StalePolicy stale = StalePolicy::OnFailure;
    Priority priority = Priority::Interactive;
    QString askedBy;
    std::shared_ptr<ActionBudget> action;
    std::shared_ptr<Errand> errand = {}; // of who may leave before the answer is there
};

// An answer: a body or a (remembered) 404, with where it came from.
struct Answer {
    CacheEntryPtr entry;
    Source source = Source::Network;
    Freshness freshness = Freshness::Fresh;
    qint64 ageS = 0;
    int requests = 0;
    qint64 latencyMs = 0;
    QString refreshError;  // why a stale answer could not be refreshed
    bool updating = false; // stale, and being refreshed behind

    [[nodiscard]] bool isNotFound() const { return entry->notFound; }
    [[nodiscard]] const QByteArray &body() const { return entry->body; }
    [[nodiscard]] Provenance provenance() const;
};

} // namespace Tidemark
