// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class Chip;
class ColumnProxy;
class LedgerModel;
class PlainLabel;
class PriceButton;
class ResultsTable;

// The rows of the book, newest first; older ones by a button.
class LedgerCard : public Card
{
    Q_OBJECT

public:
    explicit LedgerCard(QWidget *parent = nullptr);

    [[nodiscard]] int wanted() const { return m_wanted; } // rows to be shown
    void setRows(const QList<LedgerRow> &rows);
    // Only the calls behind a figure are shown; empty: all.
    void setFilter(const LedgerFilter &filter);
    void showProblem(const QString &words);

signals:
    void moreRequested(); // wanted() has grown
    void allRequested();  // the filter is not wanted any more
    void exportRequested();

private:
    LedgerModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
    ResultsTable *m_table = nullptr;
    PlainLabel *m_words = nullptr;
    PriceButton *m_more = nullptr;
    PriceButton *m_export = nullptr;
    QWidget *m_filterRow = nullptr;
    Chip *m_shown = nullptr;
    bool m_isFiltered = false;
    int m_wanted;
};

} // namespace Tidemark
