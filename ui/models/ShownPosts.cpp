// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ShownPosts.h"

#include "core/exporting/ExportTables.h"

namespace Tidemark {

namespace {

// A row shows one of the two measures of an outlier; a file has a column for each, as `export posts` does.
QList<MetricResult> figuresOf(const PostRow &row, const QList<MetricResult> &definitions)
{
    QList<MetricResult> figures = definitions;
    for (MetricResult &figure : figures)
        figure.reason = QStringLiteral("the view shows the other measure");
    for (const MetricResult &shown : {row.engagement, row.outlier}) {
        for (MetricResult &figure : figures) {
            if (figure.id == shown.id)
                figure = shown;
        }
    }
    return figures;
}

} // namespace

ExportTable shownPosts(ExportHead head, const PostRows &rows)
{
    QList<MetricResult> definitions{postEngagement(PostSample())};
    for (const char *id : {"outlier_same_age", "outlier_mature"})
        definitions.append(metricOf(QLatin1String(id), EntityKind::Post, MetricInputs()).value_or(MetricResult()));
    return shownPostsTable(std::move(head), rows.size(), definitions, [rows, definitions](qint64 i) {
        const PostRow row = rows.at(i);
        return ShownPost{row.stored, figuresOf(row, definitions)};
    });
}

} // namespace Tidemark
