// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RangeControl.h"

#include "ui/charts/ChartWidget.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86400;

} // namespace

RangeControl::RangeControl(Ranges ranges, QWidget *parent)
    : SegmentedControl(tr("range"), parent)
{
    setObjectName(QStringLiteral("range"));
    addSegment(tr("7d"), QStringLiteral("7d"), tr("the last 7 days"));
    addSegment(tr("30d"), QStringLiteral("30d"), tr("the last 30 days"));
    addSegment(tr("90d"), QStringLiteral("90d"), tr("the last 90 days"));
    if (ranges == Ranges::WeekToAll) {
        addSegment(tr("1y"), QStringLiteral("1y"), tr("the last year"));
        addSegment(tr("all"), QStringLiteral("all"), tr("everything that is known"));
    }
    setCurrent(QStringLiteral("30d"));
}

RangeControl::RangeControl(ChartWidget &chart, Ranges ranges, QWidget *parent)
    : RangeControl(ranges, parent)
{
    connect(this, &SegmentedControl::chosen, &chart, [&chart](const QString &id) { chart.showLast(secondsOf(id)); });
    connect(&chart, &ChartWidget::spanChanged, this, [this] { setCurrent(QString()); });
}

qint64 RangeControl::seconds() const
{
    return secondsOf(current());
}

qint64 RangeControl::secondsOf(const QString &id)
{
    if (id == QLatin1String("7d"))
        return 7 * kDayS;
    if (id == QLatin1String("30d"))
        return 30 * kDayS;
    if (id == QLatin1String("90d"))
        return 90 * kDayS;
    return id == QLatin1String("1y") ? 365 * kDayS : 0;
}

} // namespace Tidemark
