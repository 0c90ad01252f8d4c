// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/CacheCard.h"

#include "core/catalogue/Endpoint.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/CacheWords.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kColumnWidth = 108;
constexpr int kMostLayers = 3;

using LayerColumn = Column<LayerState>;

// A fact of the entry that a layer holds; a dash where it holds none.
template <typename Words>
LayerColumn entryColumn(const QString &title, Words words)
{
    LayerColumn column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.display = [words](const LayerState &state) { return state.entry ? words(state) : unknownText(); };
    return column;
}

QList<LayerColumn> layerColumns()
{
    LayerColumn layer;
    layer.title = CacheCard::tr("Layer");
    layer.display = [](const LayerState &state) { return layerTitle(state.layer); };
    LayerColumn held;
    held.title = CacheCard::tr("Held");
    held.display = [](const LayerState &state) { return heldWords(state); };
    return {layer, held, entryColumn(CacheCard::tr("Age"), [](const LayerState &state) { return ageWords(state.ageS); }),
            entryColumn(CacheCard::tr("Fresh for"), [](const LayerState &state) { return spanWords(state.entry->ttlS); }),
            entryColumn(CacheCard::tr("Size"), [](const LayerState &state) { return dataSizeText(state.entry->body.size()); })};
}

} // namespace

CacheCard::CacheCard(QWidget *parent)
    : Card(parent, Padding::Table)
{
    setObjectName(QStringLiteral("cacheCard"));
    setTitle(tr("If asked now"));
    m_status = new Chip(QString(), Tone::Neutral, this);
    m_status->setObjectName(QStringLiteral("cacheStatus"));
    m_price = new PlainLabel(TextRole::BodyStrong, this);
    m_price->setObjectName(QStringLiteral("cachePrice"));
    m_price->setMinimumHeight(kChipHeight); // the chip comes and goes, the row stays
    addBesideTitle(m_status);
    addToTitleRow(m_price);
    buildFacts();
    buildTable();
    clear({}, nullptr);
}

void CacheCard::buildFacts()
{
    m_reason = secondaryLabel({}, this);
    m_reason->setObjectName(QStringLiteral("cacheReason"));
    m_reason->setOverflow(Overflow::Wrap);
    auto *facts = new QVBoxLayout; // in line with the text of the table's cells
    facts->setContentsMargins(kSpaceCard - kTableInset, 0, kSpaceCard - kTableInset, 0);
    facts->setSpacing(kSpaceControl);
    facts->addWidget(m_reason);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceCard);
    grid->setVerticalSpacing(kSpaceChip);
    grid->setColumnStretch(1, 1);
    m_key = addFact(grid, tr("Key"), "cacheKey", true);
    m_hashed = addFact(grid, tr("Made from"), "cacheHashed", true);
    m_rules = addFact(grid, tr("Rules"), "cacheRules", false);
    m_copy = new IconButton(Icon::Copy, tr("Copy the key"), this);
    m_copy->setObjectName(QStringLiteral("copyKey"));
    m_copy->setFixedSize(kSmallControlHeight, kSmallControlHeight);
    grid->addWidget(m_copy, 0, 2);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_key->fullText()); });
    facts->addLayout(grid);
    body()->addLayout(facts);
}

PlainLabel *CacheCard::addFact(QGridLayout *grid, const QString &label, const char *objectName, bool isCode)
{
    const int row = grid->rowCount() == 1 && grid->isEmpty() ? 0 : grid->rowCount();
    auto *value = new PlainLabel(isCode ? TextRole::Code : TextRole::Body, this);
    value->setObjectName(QLatin1String(objectName));
    value->setAccessibleName(label);
    value->setOverflow(Overflow::Elide);
    value->setTextInteractionFlags(isCode ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    grid->addWidget(secondaryLabel(label, this), row, 0);
    grid->addWidget(value, row, 1);
    grid->setRowMinimumHeight(row, kSmallControlHeight);
    return value;
}

void CacheCard::buildTable()
{
    m_layers = new ColumnModel<LayerState>(layerColumns(), this);
    m_table = new ResultsTable(tr("What each layer holds"), this);
    m_table->setObjectName(QStringLiteral("layersTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_table->setModel(m_layers);
    m_table->setSortingEnabled(false); // the order is that in which they are asked
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setColumnWidths({kColumnWidth, 0, kColumnWidth, kColumnWidth, kColumnWidth});
    m_table->setStretchColumn(1);
    m_table->setHeightToRows(kMostLayers);
    body()->addWidget(m_table);
}

void CacheCard::setExplanation(const Explanation &told, const Endpoint &endpoint)
{
    m_status->setChipText(told.status);
    m_status->setTone(statusTone(told.status));
    m_status->setToolTip(statusWords(told.status));
    m_status->show();
    m_price->setText(creditsText(told.price));
    m_reason->setText(reasonWords(told));
    m_key->setText(told.key);
    m_copy->setEnabled(true);
    m_hashed->setText(told.hashed);
    showRules(&endpoint);
    m_layers->setRows(told.layers);
    setAccessibleDescription(cacheWords(told, endpoint).join(QLatin1Char('\n')));
}

void CacheCard::clear(const QString &why, const Endpoint *endpoint)
{
    m_status->hide();
    m_price->setText({});
    m_reason->setText(why);
    m_key->setText(unknownText());
    m_copy->setEnabled(false);
    m_hashed->setText(unknownText());
    showRules(endpoint);
    m_layers->setRows({{Source::Memory, {}, {}, 0}, {Source::Disk, {}, {}, 0}});
    setAccessibleDescription(why);
}

void CacheCard::showRules(const Endpoint *endpoint)
{
    if (!endpoint) {
        m_rules->setText(unknownText());
        return;
    }
    QStringList rules{freshForWords(endpoint->ttlS)};
    if (endpoint->coldTtlS > 0)
        rules << tr("%1 of posts that are no longer hot").arg(freshForWords(endpoint->coldTtlS));
    rules << staleForWords(endpoint->staleS) << endpoint->tier << tr("time-out %1").arg(spanWords(endpoint->timeoutS));
    m_rules->setText(rules.join(QStringLiteral(" · ")));
}

} // namespace Tidemark
