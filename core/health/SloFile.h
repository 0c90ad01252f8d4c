// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/health/SloPlan.h"

namespace Tidemark {

// The objectives in force and where they come from.
struct LoadedSlo {
    enum class Source { Shipped, File, LastGood };

    SloPlan plan;
    Source source = Source::Shipped;
    QString problem; // what is wrong with the user's file, a sentence for people; empty: nothing
};

// The user's slo.yaml in the data folder (beside settings.json and catalogue.json), else the shipped one. A file that
// was read well is kept beside it as slo.last-good.yaml (0600): when slo.yaml breaks, that one holds, over a restart
// too, and the problem is told. Where the user removes slo.yaml, the kept one goes as well.
// Blocking, a few KiB; for the start of a program.
class SloFile
{
public:
    [[nodiscard]] static QString path(const QString &folder);
    [[nodiscard]] static QString lastGoodPath(const QString &folder);

    // Fails only where the shipped file itself does not fit the catalogue.
    [[nodiscard]] static Result<LoadedSlo> load(const QString &folder, const Catalogue &catalogue);
    [[nodiscard]] static Result<SloPlan> shipped(const Catalogue &catalogue);
};

// "shipped", "file", "last_good": in JSON.
[[nodiscard]] QString sloSourceName(LoadedSlo::Source source);

} // namespace Tidemark
