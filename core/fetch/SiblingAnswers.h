// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/catalogue/Query.h"
#include "core/domain/Learned.h"

namespace Tidemark {

class Catalogue;

// What this answer answers besides its own question, as entries of the same fetch time: a profile by its
// name is the same one by its id and says which id the name has; likewise a hashtag. Pure; any thread.
[[nodiscard]] QList<CacheEntryPtr> siblingAnswers(const Catalogue &catalogue, const Query &query, const CacheEntry &answer,
                                                  const Learned &learned, int namespaceVersion);

} // namespace Tidemark
