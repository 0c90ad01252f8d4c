// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a comparison writes to files.
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "core/exporting/ExportFile.h"
#include "ui/compare/ChosenBar.h"
#include "ui/compare/ComparePage.h"
#include "ui/report/CreatorReport.h"
#include "ui/report/ReportPages.h"
#include "ui/tables/ExportJobs.h"
#include "ui/widgets/ErrorWords.h"

#include <QCoroTask>
#include <QFileInfo>

namespace Tidemark {

bool ComparePage::canExport() const
{
    return m_choice.isEnough();
}

void ComparePage::exportData()
{
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
        ExportJob job = tableJob(QStringLiteral("compare-") + m_choice.names.join(QLatin1Char('-')), *table);
        job.filter += tr(";;Report (*.pdf)");
        job.write = [whole = std::make_shared<const ExportTable>(*table), asTable = job.write](const QString &path) -> Status {
            const bool isReport = QFileInfo(path).suffix().toLower() == QLatin1String("pdf");
            return isReport ? writeExport(path, reportPdf(comparisonReport(*whole))) : asTable(path);
        };
        job.done = [this](const QString &path, const Status &status) {
            m_bar->showHint(status ? tr("saved %1").arg(QFileInfo(path).fileName()) : errorWords(status.error(), path).text);
        };
        askAndExport(this, std::move(job));
    });
}

} // namespace Tidemark
