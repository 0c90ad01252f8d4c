// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/LedgerCard.h"

#include "ui/models/ColumnProxy.h"
#include "ui/models/LedgerModel.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kRowsAtOnce = 50;

} // namespace

LedgerCard::LedgerCard(QWidget *parent)
    : Card(parent, Padding::Table)
    , m_wanted(kRowsAtOnce)
{
    setObjectName(QStringLiteral("ledgerCard"));
    m_table = new ResultsTable(tr("Ledger"), this);
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_model = new LedgerModel(this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setColumnWidths({156, 0, 160, 280, 84});
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
    body()->addWidget(m_more, 0, Qt::AlignHCenter);
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
        tr("The ledger is empty: nothing was asked yet. Each request will stand here with its price, before it goes out."));
    m_words->setVisible(rows.isEmpty());
    m_words->setInk(TextInk::Secondary);
    m_more->setVisible(rows.size() >= m_wanted);
}

void LedgerCard::showProblem(const QString &words)
{
    m_words->setText(words);
    m_words->setInk(TextInk::Critical);
    m_words->show();
}

} // namespace Tidemark
