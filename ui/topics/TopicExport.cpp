// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a hashtag or a sound writes to files: out of what is held, for free.
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "ui/charts/ChartWidget.h"
#include "ui/tables/ExportJobs.h"
#include "ui/tables/PostsTable.h"
#include "ui/topics/TopicHeader.h"
#include "ui/topics/TopicPage.h"
#include "ui/topics/TopicView.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PriceButton.h"

#include <QFileInfo>
#include <QMenu>

namespace Tidemark {

void TopicPage::buildExportMenu()
{
    PriceButton *button = m_view->header().exportButton();
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->addAction(tr("Posts as CSV\u2026"), this, [this] { exportPosts(ExportFormat::Csv); });
    menu->addAction(tr("Posts as XLSX\u2026"), this, [this] { exportPosts(ExportFormat::Xlsx); });
    menu->addAction(tr("Posts as JSON\u2026"), this, [this] { exportPosts(ExportFormat::Json); });
    menu->addAction(tr("Figures with their definitions\u2026"), this,
                    [this] { exportFigures(entityKindName(m_kind->names().entity)); });
    menu->addAction(tr("History of the figures\u2026"), this, [this] { exportFigures(QStringLiteral("history")); });
    menu->addAction(tr("Growth chart as picture\u2026"), this, &TopicPage::exportChart);
    button->setMenu(menu);
}

QString TopicPage::exportName() const
{
    return m_kind->names().objects + QLatin1Char('-') + m_linkId;
}

bool TopicPage::canExport() const
{
    return !m_linkId.isEmpty() && m_view->data();
}

void TopicPage::exportData()
{
    exportPosts(ExportFormat::Csv);
}

// Of what the page shows, which it does.
ExportRecipe TopicPage::recipeOf(const QString &what) const
{
    const auto &facts = m_view->data();
    ExportRecipe recipe;
    recipe.what = what;
    recipe.kind = m_kind->names().entity;
    recipe.ids = {facts->topic.entity.id};
    recipe.names = {m_linkId};
    recipe.asOf = facts->at;
    return recipe;
}

void TopicPage::exportPosts(ExportFormat format)
{
    const auto &facts = m_view->data();
    if (!facts)
        return;
    const ExportRecipe recipe = recipeOf(QLatin1String(Exports::kShownPosts));
    startExport(postsJob(exportName() + QStringLiteral("-posts"), format, engine().exports().headOf(recipe),
                         m_view->postsTable().shownPosts()));
}

void TopicPage::exportChart()
{
    if (m_view->data())
        startExport(chartJob(exportName() + QStringLiteral("-growth"), m_view->chart().picture()));
}

void TopicPage::exportFigures(const QString &what)
{
    const auto &facts = m_view->data();
    if (!facts)
        return;
    const ExportRecipe recipe = recipeOf(what);
    const QString name = exportName() + QLatin1Char('-') + (what == QLatin1String("history") ? what : QStringLiteral("figures"));
    QCoro::connect(engine().exports().collect(recipe), this, [this, name](const Result<ExportTable> &table) {
        if (table)
            startExport(tableJob(name, *table));
        else
            showError(table.error());
    });
}

void TopicPage::startExport(ExportJob job)
{
    job.done = [this](const QString &path, const Status &status) {
        if (status) {
            m_view->showNotice(tr("saved %1").arg(QFileInfo(path).fileName()));
            return;
        }
        m_view->showProblem(errorWords(status.error(), tr("the export")), {});
    };
    askAndExport(this, std::move(job));
}

} // namespace Tidemark
