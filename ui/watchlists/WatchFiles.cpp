// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the watchlists reads from files and writes to them.
#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/engine/WatchCsv.h"
#include "core/exporting/ExportFile.h"
#include "core/watch/WatchFile.h"
#include "ui/watchlists/ListHeader.h"
#include "ui/watchlists/NamesView.h"
#include "ui/watchlists/RadarView.h"
#include "ui/watchlists/WatchlistsPage.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/ExportDialog.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/WhenReady.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

Result<QString> textOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    const QString name = plain(info.fileName());
    if (!info.isFile() || info.size() > kMostWatchFileBytes)
        return fail(ErrorKind::LocalData,
                    WatchlistsPage::tr("%1 is no file of at most %2 MiB").arg(name).arg(kMostWatchFileBytes / 1024 / 1024));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData, WatchlistsPage::tr("%1 cannot be read").arg(name));
    return QString::fromUtf8(file.readAll());
}

QByteArray bytesFor(const QString &path, const QList<WatchedItem> &items)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("json"))
        return watchFileJson(watchEntries(items));
    return suffix == QLatin1String("txt") ? watchFileText(watchEntries(items)) : watchCsv(items);
}

} // namespace

// The names of a file are shown with their price as if they had been pasted, and added by the same button.
void WatchlistsPage::importNames()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(tr("Lists of names (*.csv *.json *.txt);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenReady(QtConcurrent::run(textOf, path), this, [this](const Result<QString> &text) {
            if (!text) {
                Toast::tell(this, detailWords(text.error()));
                return;
            }
            showTab(QStringLiteral("names"));
            m_names->addText(*text);
        });
    });
    dialog->open();
}

bool WatchlistsPage::canExport() const
{
    return m_shown || m_parts->currentWidget() == m_radar;
}

void WatchlistsPage::exportData()
{
    if (m_parts->currentWidget() == m_radar) {
        m_radar->saveDigest();
        return;
    }
    if (!m_shown)
        return;
    whenReady(engine().watchlist().items(m_shown->list.id), this, [this](const Result<QList<WatchedItem>> &items) {
        if (items)
            exportNames(*items);
        else
            Toast::tell(this, detailWords(items.error()));
    });
}

void WatchlistsPage::exportNames(const QList<WatchedItem> &items)
{
    ExportJob job;
    job.fileName = QStringLiteral("watchlist-") + m_shown->list.name;
    job.suffix = QStringLiteral("csv");
    job.filter = tr("CSV for spreadsheets (*.csv);;JSON (*.json);;Text, one name a line (*.txt)");
    job.write = [items](const QString &path) { return writeExport(path, bytesFor(path, items)); };
    job.done = [this](const QString &path, const Status &status) {
        Toast::tell(this, status ? tr("Saved %1").arg(QFileInfo(path).fileName()) : detailWords(status.error()));
    };
    askAndExport(this, std::move(job));
}

} // namespace Tidemark
