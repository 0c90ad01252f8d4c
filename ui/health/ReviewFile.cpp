// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/ReviewFile.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/exporting/ExportFile.h"
#include "core/health/ReviewMarkdown.h"
#include "ui/render/CoreWords.h"
#include "ui/render/Translate.h"
#include "ui/report/ReportPages.h"
#include "ui/report/ReviewReport.h"
#include "ui/widgets/ExportDialog.h"
#include "ui/widgets/Toast.h"

#include <QDateTime>
#include <QFileInfo>

namespace Tidemark {

QString reviewOrigin(const Engine &engine)
{
    return engine.isDemo() ? tr("Tidemark, from demo data, invented")
                           : tr("Tidemark, from its calls of %1").arg(engine.apiBase().toString());
}

void saveReview(QWidget *asker, const SloReview &review, const QString &origin)
{
    ExportJob job;
    job.fileName = QStringLiteral("review-") + QDateTime::fromSecsSinceEpoch(review.until).date().toString(Qt::ISODate);
    job.suffix = QStringLiteral("pdf");
    job.filter = tr("PDF, pages for the meeting (*.pdf);;Markdown (*.md)");
    job.write = [report = reviewReport(review, origin), review](const QString &path) {
        const bool isMarkdown = path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
        return writeExport(path, isMarkdown ? reviewMarkdown(review).toUtf8() : reportPdf(report));
    };
    job.done = [asker](const QString &path, const Status &status) {
        Toast::tell(asker, status ? tr("Saved %1").arg(QFileInfo(path).fileName()) : coreWords(plain(status.error().detail)));
    };
    askAndExport(asker, std::move(job));
}

} // namespace Tidemark
