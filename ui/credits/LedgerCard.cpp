// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/LedgerCard.h"

#include "ui/models/ColumnProxy.h"
#include "ui/models/LedgerModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kRowsAtOnce = 50;

// "search-video · timed out · 14 Nov 2026, 18:00 – 14 Nov 2026, 18:10"
QString filterWords(const LedgerFilter &filter)
{
    constexpr qsizetype kNamed = 3;
    QStringList parts;
    if (filter.endpoints.size() > kNamed)
        parts += LedgerCard::tr("%Ln endpoints", nullptr, int(filter.endpoints.size()));
    else if (!filter.endpoints.isEmpty())
        parts += filter.endpoints.join(QStringLiteral(", "));
    QStringList outcomes;
    for (const QString &outcome : filter.outcomes)
        outcomes += outcomeWords(outcome);
    if (!outcomes.isEmpty())
        parts += outcomes.join(QStringLiteral(", "));
    if (filter.from && filter.until)
        parts += LedgerCard::tr("%1 to %2").arg(dateTimeText(*filter.from), dateTimeText(*filter.until));
    else if (filter.from)
        parts += LedgerCard::tr("since %1").arg(dateTimeText(*filter.from));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

LedgerCard::LedgerCard(QWidget *parent)
    : Card(parent, Padding::Table)
    , m_wanted(kRowsAtOnce)
{
    setObjectName(QStringLiteral("ledgerCard"));
    m_filterRow = new QWidget(this);
    m_filterRow->hide();
    auto *filter = new QHBoxLayout(m_filterRow);
    filter->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard, kSpaceChip);
    m_shown = new Chip(QString(), Tone::Accent, ChipUse::Removable, m_filterRow);
    m_shown->setObjectName(QStringLiteral("ledgerFilter"));
    filter->addWidget(m_shown);
    filter->addStretch(1);
    body()->addWidget(m_filterRow);
    connect(m_shown, &Chip::removeRequested, this, &LedgerCard::allRequested);
    m_table = new ResultsTable(tr("Ledger"), this);
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_model = new LedgerModel(this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setColumnWidths({156, 0, 160, 280, 84, 84});
    m_table->setStretchColumn(int(LedgerColumn::Endpoint));
    m_table->sortByColumn(int(LedgerColumn::Time), Qt::DescendingOrder);
    body()->addWidget(m_table);
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("ledgerWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_words->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard, kSpaceControl);
    m_words->hide();
    body()->addWidget(m_words);
    m_more = new PriceButton(tr("Show older ones"), ButtonKind::Plain, this);
    m_more->setObjectName(QStringLiteral("ledgerMore"));
    m_more->hide();
    m_export = new PriceButton(tr("Export the ledger…"), ButtonKind::Plain, this);
    m_export->setObjectName(QStringLiteral("ledgerExport"));
    m_export->setToolTip(tr("All of its rows, as CSV, XLSX or JSON"));
    m_export->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kSpaceCard - kTableInset, 0, kSpaceCard - kTableInset, 0);
    foot->setSpacing(kSpaceControl);
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(m_export);
    body()->addLayout(foot);
    connect(m_export, &QAbstractButton::clicked, this, &LedgerCard::exportRequested);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_wanted += kRowsAtOnce;
        emit moreRequested();
    });
}

void LedgerCard::setRows(const QList<LedgerRow> &rows)
{
    m_model->setRows(rows);
    m_table->setHeightToRows(int(rows.size())); // the page scrolls, not the table
    m_table->setVisible(!rows.isEmpty());
    m_words->setText(
        m_isFiltered
            ? tr("No request of the ledger fits. Figures of the demo are invented: no request stands behind them.")
            : tr("The ledger is empty: nothing was asked yet. Each request will stand here with its price, before it goes out."));
    m_words->setVisible(rows.isEmpty());
    m_words->setInk(TextInk::Secondary);
    m_more->setVisible(rows.size() >= m_wanted);
    m_export->setVisible(!rows.isEmpty());
}

void LedgerCard::setFilter(const LedgerFilter &filter)
{
    m_isFiltered = !filter.isEmpty();
    m_wanted = kRowsAtOnce;
    m_shown->setChipText(filterWords(filter));
    m_filterRow->setVisible(m_isFiltered);
}

void LedgerCard::showProblem(const QString &words)
{
    m_words->setText(words);
    m_words->setInk(TextInk::Critical);
    m_words->show();
}

} // namespace Tidemark
