// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowRanks.h"

namespace Tidemark {

class WideTexts;

// The places of texts in the order of the user's language, exactly as QCollator compares them; isKnown has a place for
// each, and what is not known comes last. Pure; any thread, and uses others.
//
// A collator takes some hundred times as long as a comparison of numbers. So the texts are sorted by numbers made of
// their letters (LetterOrder), which is right but for a few, and then the collator is asked about neighbours alone:
// who stands wrong is taken out and put where it belongs.
[[nodiscard]] RowRanks textRanks(const WideTexts &texts, const std::vector<char> &isKnown);

} // namespace Tidemark
