// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/insight/MetricResult.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

// One figure of all that are compared, in the order of their columns.
struct ComparedRow {
    QString title;
    QList<MetricResult> figures;

    [[nodiscard]] const MetricResult &first() const { return figures.first(); }
};

// The same figures of each, one under another. figures: of each entity of the kind, the same ids in the same order.
[[nodiscard]] QList<ComparedRow> comparedRows(const QList<QList<MetricResult>> &figures, EntityKind kind);
[[nodiscard]] QString figureText(const MetricResult &figure); // "7.9 %", "112 M", an en dash

// Figures as rows, a column for each of those that are compared. Made anew where the columns change.
class ComparedModel : public ColumnModel<ComparedRow>
{
    Q_OBJECT

public:
    explicit ComparedModel(const QStringList &names, QObject *parent = nullptr);
};

} // namespace Tidemark
