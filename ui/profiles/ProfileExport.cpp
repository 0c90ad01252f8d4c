// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a creator writes to files.
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "ui/charts/ChartWidget.h"
#include "ui/charts/CounterCard.h"
#include "ui/profiles/ProfileView.h"
#include "ui/profiles/ProfilesPage.h"
#include "ui/report/CreatorReport.h"
#include "ui/report/ReportPages.h"
#include "ui/tables/ExportJobs.h"
#include "ui/tables/PostsTable.h"
#include "ui/widgets/ErrorWords.h"

#include <QCoroTask>
#include <QFileInfo>

namespace Tidemark {

// The creator of before is still in the page behind the list.
bool ProfilesPage::canExport() const
{
    return !m_handle.isEmpty() && m_view && m_view->data();
}

void ProfilesPage::exportData()
{
    exportPosts(ExportFormat::Csv);
}

void ProfilesPage::exportPosts(ExportFormat format)
{
    const auto &facts = m_view->data();
    if (!facts)
        return;
    ExportRecipe recipe;
    recipe.what = QLatin1String(Exports::kShownPosts);
    recipe.ids = {facts->profile().id.value};
    recipe.names = {m_handle};
    recipe.asOf = facts->at;
    ExportJob job = postsJob(m_handle + QStringLiteral("-posts"), format, engine().exports().headOf(recipe),
                             m_view->postsTable().shownPosts());
    job.done = [this](const QString &path, const Status &status) { exported(path, status); };
    askAndExport(this, std::move(job));
}

void ProfilesPage::exportChart()
{
    ExportJob job = chartJob(m_handle + QStringLiteral("-growth"), m_view->growthCard().chart().picture());
    job.done = [this](const QString &path, const Status &status) { exported(path, status); };
    askAndExport(this, std::move(job));
}

// Of what the page shows: as of its time, out of history alone.
void ProfilesPage::exportReport()
{
    const auto &facts = m_view->data();
    if (!facts)
        return;
    ExportRecipe recipe;
    recipe.what = QStringLiteral("profile");
    recipe.ids = {facts->profile().id.value};
    recipe.names = {m_handle};
    recipe.asOf = facts->at;
    QCoro::connect(engine().exports().creatorTables(recipe), this, [this, name = m_handle](const Result<CreatorTables> &tables) {
        if (!tables) {
            exported({}, fail(tables.error()));
            return;
        }
        ExportJob job;
        job.fileName = name + QStringLiteral("-report");
        job.suffix = QStringLiteral("pdf");
        job.filter = tr("Report (*.pdf)");
        job.make = [tables = *tables] { return reportPdf(creatorReport(tables)); };
        job.done = [this](const QString &path, const Status &status) { exported(path, status); };
        askAndExport(this, std::move(job));
    });
}

void ProfilesPage::exported(const QString &path, const Status &status)
{
    if (status) {
        m_view->showNotice(tr("saved %1").arg(QFileInfo(path).fileName()));
        return;
    }
    m_view->showProblem(errorWords(status.error(), tr("the export")), {});
}

} // namespace Tidemark
