// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/BodyDifference.h"
#include "ui/models/ColumnModel.h"

#include <QWidget>

namespace Tidemark {

class PlainLabel;
class ResultsTable;

// Differences as a table, or a sentence where there is none.
class DifferenceTable : public QWidget
{
    Q_OBJECT

public:
    // expected: what stands over what was expected, as "Documented". The table's object name begins with this one's.
    DifferenceTable(const QString &objectName, const QString &spoken, const QString &expected, QWidget *parent = nullptr);

    // words: a sentence over the table.
    void setDifferences(const QList<BodyDifference> &differences, const QString &words);
    [[nodiscard]] const ColumnModel<BodyDifference> &model() const { return *m_model; }

private:
    ColumnModel<BodyDifference> *m_model = nullptr;
    PlainLabel *m_words = nullptr;
    ResultsTable *m_table = nullptr;
};

} // namespace Tidemark
