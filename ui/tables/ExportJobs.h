// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportTable.h"
#include "ui/models/PostRows.h"
#include "ui/widgets/ExportDialog.h"

namespace Tidemark {

// What several views write to files, as jobs for askAndExport(); done is left to the view.
[[nodiscard]] ExportJob postsCsvJob(const QString &fileName, const PostRows &rows);
[[nodiscard]] ExportJob postsJsonJob(const QString &fileName, const PostRows &rows, qint64 at);
// CSV, XLSX or JSON, as the chosen name ends.
[[nodiscard]] ExportJob tableJob(const QString &fileName, const ExportTable &table);

} // namespace Tidemark
