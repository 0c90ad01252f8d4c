// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/CellText.h"
#include "ui/models/PostRows.h"
#include "ui/widgets/ExportDialog.h"

namespace Tidemark {

// What several views write to files, as jobs for askAndExport(); done is left to the view.
// The posts that a table shows, filtered and sorted as it is.
[[nodiscard]] ExportJob postsJob(const QString &fileName, ExportFormat format, const ExportHead &head, const PostRows &rows);
// CSV, XLSX or JSON, as the chosen name ends.
[[nodiscard]] ExportJob tableJob(const QString &fileName, const ExportTable &table);

} // namespace Tidemark
