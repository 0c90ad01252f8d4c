// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupButtons.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryStore.h"
#include "ui/render/NumberFormat.h"
#include "ui/settings/ConfirmButton.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>

namespace Tidemark {

BackupButtons::BackupButtons(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_backUp(new PriceButton(tr("Back up…"), ButtonKind::Plain, this))
{
    auto *restore = new ConfirmButton(tr("Restore…"), tr("Replace what is here?"), this);
    m_restore = restore;
    m_backUp->setObjectName(QStringLiteral("backUp"));
    m_restore->setObjectName(QStringLiteral("restore"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    row->addWidget(m_backUp);
    row->addWidget(m_restore);
    connect(m_backUp, &QAbstractButton::clicked, this, &BackupButtons::askWhereTo);
    connect(restore, &ConfirmButton::confirmed, this, &BackupButtons::askWhatFrom);
}

QFileDialog *BackupButtons::newDialog()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(QStringLiteral("backupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(tr("Backups of Tidemark (*.db)"));
    return dialog;
}

void BackupButtons::askWhereTo()
{
    QFileDialog *dialog = newDialog();
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setDefaultSuffix(QStringLiteral("db"));
    const QDate today = QDateTime::fromSecsSinceEpoch(m_engine.clock().now()).date();
    dialog->selectFile(QStringLiteral("tidemark-%1.db").arg(today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupButtons::backUpTo);
    dialog->open();
}

void BackupButtons::askWhatFrom()
{
    QFileDialog *dialog = newDialog();
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupButtons::restoreFrom);
    dialog->open();
}

void BackupButtons::setBusy(bool busy)
{
    m_backUp->setEnabled(!busy);
    m_restore->setEnabled(!busy);
}

void BackupButtons::backUpTo(const QString &path)
{
    setBusy(true);
    whenReady(m_engine.historyStore().backUp(path), this, [this](const Result<BackupReport> &report) {
        setBusy(false);
        if (!report) {
            emit told(tr("No backup was made: %1.").arg(detailWords(report.error())), false);
            return;
        }
        const QString size = displayLocale().formattedDataSize(report->bytes, 1, QLocale::DataSizeTraditionalFormat);
        emit told(tr("Backed up, read back and whole: %1, %2.").arg(QDir::toNativeSeparators(report->path), size), true);
    });
}

void BackupButtons::restoreFrom(const QString &path)
{
    setBusy(true);
    QCoro::connect(m_engine.restoreHistory(path), this, [this, path](Result<QString> kept) {
        setBusy(false);
        emit told(kept ? tr("Restored from %1. What was here before is kept as %2.")
                             .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(*kept))
                       : tr("Nothing was restored: %1.").arg(detailWords(kept.error())),
                  kept.has_value());
    });
}

} // namespace Tidemark
