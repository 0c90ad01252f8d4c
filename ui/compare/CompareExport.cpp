// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a comparison writes to files.
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "core/exporting/ExportFile.h"
#include "core/exporting/ExportWriter.h"
#include "ui/compare/ChosenBar.h"
#include "ui/compare/ComparePage.h"
#include "ui/report/CreatorReport.h"
#include "ui/report/ReportPages.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/ExportDialog.h"

#include <QCoroTask>
#include <QFileInfo>

namespace Tidemark {

void ComparePage::exportData()
{
    if (!m_choice.isEnough())
        return;
    QCoro::connect(engine().exports().resolve(recipeOf(m_choice, engine().clock().now())), this,
                   [this](const Result<ExportRecipe> &recipe) {
                       if (recipe)
                           collect(*recipe);
                       else
                           showProblem(recipe.error());
                   });
}

void ComparePage::collect(const ExportRecipe &recipe)
{
    QCoro::connect(engine().exports().collect(recipe), this, [this](const Result<ExportTable> &table) {
        if (!table) {
            showProblem(table.error());
            return;
        }
        ExportJob job;
        job.fileName = QStringLiteral("compare-") + m_choice.names.join(QLatin1Char('-'));
        job.suffix = QStringLiteral("csv");
        job.filter = tr("CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx);;JSON (*.json);;Report (*.pdf)");
        job.write = [whole = std::make_shared<const ExportTable>(*table)](const QString &path) -> Status {
            if (QFileInfo(path).suffix().toLower() == QLatin1String("pdf"))
                return writeExport(path, reportPdf(comparisonReport(*whole)));
            const auto format = formatNamed(QFileInfo(path).suffix().toLower());
            return writeTable(*whole, format.value_or(ExportFormat::Csv), path);
        };
        job.done = [this](const QString &path, const Status &status) {
            m_bar->showHint(status ? tr("saved %1").arg(QFileInfo(path).fileName()) : errorWords(status.error(), path).text);
        };
        askAndExport(this, std::move(job));
    });
}

} // namespace Tidemark
