// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/catalogue/Query.h"
#include "core/domain/Provenance.h"

namespace Tidemark {

// What one layer says of a question.
struct LayerState {
    Source layer = Source::Memory;
    CacheEntryPtr entry; // null: nothing held
    Freshness freshness = Freshness::Fresh;
    qint64 ageS = 0;
};

// Why a question would be answered as it would be just now, and what that costs. Nothing is asked of
// the API, nothing is counted, and nothing is lifted from one layer into another.
struct Explanation {
    QString key;
    QString hashed;           // the text that the key's digits are made of
    QList<LayerState> layers; // those that are on, in their order
    int held = -1;            // of layers: the one that answers, or would if it were fresh; -1: none
    QString status;           // HIT, UPDATING, STALE or MISS, as the window would be answered
    QString reason;           // why what is held counts as fresh, or does not; may be empty
    int price = 0;            // credits

    [[nodiscard]] const LayerState *answering() const { return held < 0 ? nullptr : &layers.at(held); }
};

} // namespace Tidemark
