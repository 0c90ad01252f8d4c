// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportTable.h"

#include <QByteArray>

namespace Tidemark {

// The rows of one counter of `export history` as a chart, in the light theme: points where it was sampled, a line that
// breaks where it long was not, and in words what it shows. What a table says about itself stands in the texts of the
// PNG, too. Needs a QGuiApplication; its platform may be "offscreen".
[[nodiscard]] QByteArray historyPng(const ExportTable &table);

// Does this command line ask for such a picture, or for a report? For main(), before there is an application.
[[nodiscard]] bool wantsHistoryPlot(const QStringList &words);

} // namespace Tidemark
