// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QWidget;

namespace Tidemark {

struct ExportJob {
    QString fileName;                                                    // proposed, made safe where the dialog opens
    QString filter;                                                      // "CSV (*.csv)"
    QString suffix;                                                      // "csv"
    std::function<QByteArray()> make;                                    // called in a worker
    std::function<Status(const QString &path)> write;                    // the same, in place of make: writes the file itself
    std::function<void(const QString &path, const Status &status)> done; // called in the GUI thread
};

// Asks for a file and writes the export in a worker. The dialog belongs to parent.
void askAndExport(QWidget *parent, ExportJob job);

} // namespace Tidemark
