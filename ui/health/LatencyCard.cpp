// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/LatencyCard.h"

#include "ui/health/HealthWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/HeatmapWidget.h"
#include "ui/widgets/PlainLabel.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kColumns = int(LatencyCard::kWindowS / LatencyCard::kSpanS);
constexpr int kMostRows = 10;
constexpr int kLabelledHours = 2;
constexpr qint64 kLongestCallS = 60;

// Tier by tier, the most asked of each first.
QStringList rowsOf(const QList<HeatCell> &cells, const SloPlan &plan)
{
    QHash<QString, qint64> calls;
    for (const HeatCell &cell : cells)
        calls[cell.endpoint] += cell.count.calls;
    QStringList endpoints = calls.keys();
    std::sort(endpoints.begin(), endpoints.end(), [&calls](const QString &a, const QString &b) {
        return std::pair(-calls.value(a), a) < std::pair(-calls.value(b), b);
    });
    endpoints = endpoints.mid(0, kMostRows);
    std::stable_sort(endpoints.begin(), endpoints.end(),
                     [&plan](const QString &a, const QString &b) { return plan.tierOf(a).name < plan.tierOf(b).name; });
    return endpoints;
}

// The time where an even hour begins, in the viewer's time zone.
QStringList hourLabels(qint64 from)
{
    QStringList labels;
    for (int column = 0; column < kColumns; ++column) {
        const QDateTime start = QDateTime::fromSecsSinceEpoch(from + column * LatencyCard::kSpanS);
        const bool isLabelled = start.time().hour() % kLabelledHours == 0 && start.time().minute() < LatencyCard::kSpanS / 60;
        labels << (isLabelled && column < kColumns - 2 ? timeText(start.toSecsSinceEpoch()) : QString());
    }
    return labels;
}

} // namespace

LatencyCard::LatencyCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("latencyCard"));
    setTitle(tr("Latency by endpoint, 6 h"));
    auto *legend = new Chip(tr("stronger = slower, orange = past the goal"), Tone::Neutral, this);
    addToTitleRow(legend);
    m_map = new HeatmapWidget(tr("Latency by endpoint, 6 h"), this);
    m_map->setObjectName(QStringLiteral("latencyMap"));
    m_map->setCellText([this](int row, int column) { return cellText(row, column); });
    m_none = secondaryLabel(tr("No call in the last six hours."), this);
    m_none->setOverflow(Overflow::Wrap);
    body()->addWidget(m_map);
    body()->addWidget(m_none);
    body()->addStretch(1);
    connect(m_map, &HeatmapWidget::cellChosen, this, [this](int row, int column) {
        if (row < 0 || row >= m_endpoints.size())
            return;
        // A call counts where it ended, and stands in the ledger where it began.
        const qint64 start = m_from + qint64(column) * kSpanS;
        LedgerFilter filter;
        filter.endpoints = {m_endpoints.at(row)};
        filter.from = start - kLongestCallS;
        filter.until = start + kSpanS;
        emit callsRequested(filter);
    });
}

void LatencyCard::setCells(const QList<HeatCell> &cells, const SloPlan &plan, qint64 until)
{
    m_from = until - until % kSpanS + kSpanS - kWindowS;
    m_endpoints = rowsOf(cells, plan);
    m_cells.clear();
    HeatmapContent content;
    content.rowLabels = m_endpoints;
    content.columnLabels = hourLabels(m_from);
    content.columns = kColumns;
    content.values = QList<double>(m_endpoints.size() * kColumns, qQNaN());
    content.outliers = QList<bool>(content.values.size(), false);
    for (const HeatCell &cell : cells) {
        const auto row = m_endpoints.indexOf(cell.endpoint);
        const auto column = (cell.start - m_from) / kSpanS;
        if (row < 0 || cell.start < m_from || column >= kColumns || !cell.latency.p95Ms)
            continue;
        const double goal = plan.tierOf(cell.endpoint).p95Ms;
        m_cells.insert({int(row), int(column)}, {cell, goal});
        const auto index = row * kColumns + column;
        content.values[index] = std::min(1.0, *cell.latency.p95Ms / goal);
        content.outliers[index] = *cell.latency.p95Ms > goal;
    }
    m_map->setContent(content);
    m_map->setVisible(!m_endpoints.isEmpty());
    m_none->setVisible(m_endpoints.isEmpty());
}

QString LatencyCard::cellText(int row, int column) const
{
    const QString endpoint = m_endpoints.value(row);
    const qint64 start = m_from + qint64(column) * kSpanS;
    const QString when = tr("%1, %2 to %3").arg(endpoint, timeText(start), timeText(start + kSpanS));
    const auto found = m_cells.constFind({row, column});
    if (found == m_cells.constEnd())
        return tr("%1: no call").arg(when);
    const HeatCell &heat = found->heat;
    QString text = tr("%1: p95 %2, goal %3, %Ln calls", nullptr, pluralOf(heat.count.calls))
                       .arg(when, latencyText(heat.latency.p95Ms), latencyText(found->goalMs));
    if (heat.count.bad > 0)
        text += tr(", %Ln failed", nullptr, pluralOf(heat.count.bad));
    return text;
}

} // namespace Tidemark
