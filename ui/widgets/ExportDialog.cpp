// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExportDialog.h"

#include "core/base/Async.h"
#include "core/exporting/ExportFile.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Tidemark {

void askAndExport(QWidget *parent, ExportJob job)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(job.filter);
    dialog->setDefaultSuffix(job.suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(exportFileName(job.fileName, job.suffix));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, job](const QString &path) {
        const auto work = [path, make = job.make, write = job.write]() -> Status {
            return write ? write(path) : writeExport(path, make());
        };
        whenDone(QtConcurrent::run(work), parent, [path, done = job.done](const Status &status) { done(path, status); });
    });
    dialog->open();
}

} // namespace Tidemark
