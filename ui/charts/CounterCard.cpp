// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CounterCard.h"

#include "ui/charts/ChartWidget.h"
#include "ui/charts/RangeControl.h"
#include "ui/models/CounterWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kUsualSilenceS = 3 * 86'400;
constexpr int kChartHeight = 196;

// A silence is one that is long for this very series.
qint64 gapAfter(const QList<Observation> &series)
{
    QList<qint64> steps;
    for (qsizetype i = 1; i < series.size(); ++i)
        steps.append(series.at(i).t - series.at(i - 1).t);
    if (steps.isEmpty())
        return kUsualSilenceS;
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    return std::max(kUsualSilenceS, 4 * steps.at(steps.size() / 2));
}

Series seriesOf(const CounterSeries &counter)
{
    Series series;
    series.name = counter.words;
    series.fill = Fill::Area;
    series.gapAfterS = gapAfter(counter.observations);
    for (const Observation &observation : counter.observations)
        series.points.append({observation.t, double(observation.value)});
    return series;
}

} // namespace

CounterCard::CounterCard(const QString &title, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("counterCard"));
    setTitle(title);
    m_chart = new ChartWidget(title, this);
    m_chart->setObjectName(QStringLiteral("counterChart"));
    m_chart->setMinimumHeight(kChartHeight);
    buildControls();
    body()->addWidget(m_chart, 1);
    setLoading();
    connect(m_chart, &ChartWidget::markerOpened, this, [this](const QString &id) {
        if (!id.isEmpty()) // a mark may stand for a fact that opens nothing
            emit markerOpened(id);
    });
}

void CounterCard::buildControls()
{
    m_which = new Chip(QString(), Tone::Neutral, ChipUse::Button, this);
    m_which->setObjectName(QStringLiteral("counterChoice"));
    m_which->setAccessibleDescription(tr("the counter that the chart shows"));
    addBesideTitle(m_which);
    m_range = new RangeControl(*m_chart, Ranges::WeekToAll, this);
    m_range->setObjectName(QStringLiteral("counterRange"));
    addToTitleRow(m_range);
    m_scale = new SegmentedControl(tr("scale"), this);
    m_scale->setObjectName(QStringLiteral("counterScale"));
    m_scale->addSegment(tr("lin"), QStringLiteral("lin"), tr("equal steps are equal differences"));
    m_scale->addSegment(tr("log"), QStringLiteral("log"), tr("equal steps are equal factors"));
    m_scale->setCurrent(QStringLiteral("lin"));
    addToTitleRow(m_scale);
    connect(m_which, &QAbstractButton::clicked, this, &CounterCard::offerCounters);
    connect(m_scale, &SegmentedControl::chosen, m_chart,
            [this](const QString &id) { m_chart->setScale(id == QLatin1String("log") ? Scale::Log : Scale::Linear); });
}

void CounterCard::offerCounters()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("counterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(m_counters.size()); ++i) {
        QAction *action = menu->addAction(m_counters.at(i).words);
        action->setCheckable(true);
        action->setChecked(i == m_current);
        connect(action, &QAction::triggered, this, [this, i] { showCounter(i); });
    }
    menu->popup(m_which->mapToGlobal(QPoint(0, m_which->height() + kSpaceChip)));
}

void CounterCard::showCounter(int index)
{
    m_current = index;
    refreshChart();
}

void CounterCard::setLoading()
{
    m_counters.clear();
    m_which->hide();
    m_chart->setSeries({});
    m_chart->setMarkers({});
    m_chart->setState(ChartState::Loading);
}

void CounterCard::setRange(const QString &id)
{
    m_range->setCurrent(id);
    m_chart->showLast(m_range->seconds());
}

void CounterCard::setCounters(const QList<CounterSeries> &counters)
{
    m_counters = counters;
    m_current = std::clamp(m_current, 0, std::max(0, int(counters.size()) - 1));
    m_which->setVisible(!counters.isEmpty());
    refreshChart();
}

void CounterCard::setMarkers(const QList<Marker> &markers)
{
    m_markers = markers;
    refreshChart();
}

void CounterCard::refreshChart()
{
    if (m_counters.isEmpty())
        return;
    const CounterSeries &counter = m_counters.at(m_current);
    const QList<Observation> &observations = counter.observations;
    const double bound = double(counter.roundingStep) / 2;
    m_which->setChipText(m_counters.size() > 1 ? counter.words + QStringLiteral(" \u25be") : counter.words);
    m_which->setAccessibleName(counter.words);
    m_chart->setExactText([bound](double value) {
        const QString exact = exactCount(Count(std::llround(value)));
        return bound > 0 ? exact + QLatin1Char(' ') + plusMinus(tickNumber(bound, bound)) : exact;
    });
    m_chart->setSeries({seriesOf(counter)});
    m_chart->setMarkers(markersWithin(m_markers, observations));
    if (observations.isEmpty())
        m_chart->setState(ChartState::Empty, tr("%1 were not in any answer so far").arg(counter.words));
    if (!m_range->current().isEmpty())
        m_chart->showLast(m_range->seconds());
}

} // namespace Tidemark
