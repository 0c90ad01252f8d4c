// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Question.h"
#include "core/history/HistoryReader.h"
#include "ui/widgets/Navigator.h"

#include <functional>
#include <optional>

namespace Tidemark {

// One thing that the palette can do, with its price.
struct PaletteEntry {
    QString title;            // "@mrbeast", "Refresh this page"
    QString detail;           // "Profile · 112.4 M · 6 min ago", "Action · F5"
    std::optional<int> price; // absent: says nothing, or not known yet; 0: free
    std::function<void()> run;
    std::optional<Question> question = {}; // what it would ask: not run before its price is known
    int score = 0;                         // how well it is what is typed
};

// Those of the actions that are what is typed, best first; all of them where nothing is.
[[nodiscard]] QList<PaletteEntry> matchingActions(const QList<PaletteEntry> &actions, const QString &text);
// Something that is held: free.
[[nodiscard]] PaletteEntry heldEntry(const HistoryReader::Match &match, qint64 now, Navigator &navigator);
// What TikTok can be asked about it: the very thing that it names, then the searches. Without prices.
[[nodiscard]] QList<PaletteEntry> askingEntries(const QString &text, Navigator &navigator);

} // namespace Tidemark
