// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OptionParser.h"
#include "core/exporting/CellText.h"

namespace Tidemark {

// What `export WHAT ...` and `compare KIND ...` ask for, read and checked; names not yet looked up.

enum class ExportDrawing {
    None,
    Png, // the chart of one counter of history
    Pdf, // a report on a creator or on a comparison
};

struct ExportRequest {
    ExportRecipe recipe;
    ExportFormat format = ExportFormat::Csv;
    ExportDrawing drawing = ExportDrawing::None; // in place of the format
    QString out;                                 // absolute
    bool hasRawText = false;
};

// now: UTC seconds; relative times count from it, and it is "as of" where nothing else is asked.
[[nodiscard]] Result<ExportRequest> exportRequest(const Invocation &invocation, qint64 now);
// The arguments from `first` on: KIND NAME NAME..., or names alone.
[[nodiscard]] Result<ExportRecipe> comparisonRecipe(const Invocation &invocation, qsizetype first, qint64 now);

[[nodiscard]] QStringList exportWhats(); // "profile NAME", "posts NAME", ...
[[nodiscard]] QList<Option> exportOptions();
[[nodiscard]] QList<Option> comparisonOptions();

} // namespace Tidemark
