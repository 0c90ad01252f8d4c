// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a post writes to files: out of what is held, for free.
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "ui/posts/PostPage.h"
#include "ui/tables/ExportJobs.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/Toast.h"

#include <QCoroTask>
#include <QFileInfo>

namespace Tidemark {

void PostPage::exportHistory()
{
    ExportRecipe recipe;
    recipe.what = QStringLiteral("history");
    recipe.kind = EntityKind::Post;
    recipe.ids = {m_id};
    recipe.names = {m_id};
    recipe.asOf = m_data->at;
    QCoro::connect(m_engine.exports().collect(recipe), this, [this, id = m_id](const Result<ExportTable> &table) {
        if (!table) {
            showProblem(errorWords(table.error(), tr("the export")));
            return;
        }
        ExportJob job = tableJob(QStringLiteral("post-") + id + QStringLiteral("-history"), *table);
        job.done = [this](const QString &path, const Status &status) {
            Toast::tell(this, status ? tr("saved %1").arg(QFileInfo(path).fileName())
                                     : errorWords(status.error(), tr("the export")).text);
        };
        askAndExport(this, std::move(job));
    });
}

} // namespace Tidemark
