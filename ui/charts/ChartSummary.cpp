// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartSummary.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"
#include "ui/render/Translate.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace Tidemark {

namespace {

QString movement(double first, double last)
{
    if (first == last)
        return tr("no change");
    if (first == 0.0)
        return last > 0 ? tr("up") : tr("down");
    const double change = (last - first) / std::abs(first) * 100.0;
    const QString amount = percent(std::abs(change), std::abs(change) < 10 ? 1 : 0);
    return change > 0 ? tr("up %1").arg(amount) : tr("down %1").arg(amount);
}

QString seriesSummary(const Series &series, TimeSpan span, const ValueText &text)
{
    const auto [from, to] = pointsAround(series.points, span);
    const SeriesPoint *begin = series.points.constData() + from;
    const SeriesPoint *end = series.points.constData() + to;
    const auto isKnown = [span](const SeriesPoint &point) {
        return !point.isGap() && point.t >= span.from && point.t <= span.to;
    };
    const SeriesPoint *first = std::find_if(begin, end, isKnown);
    const SeriesPoint *last = end;
    const QString name = plainSentence(series.name);
    if (first == end)
        return tr("%1: nothing known").arg(name);
    do
        --last;
    while (!isKnown(*last));
    const QString then = text ? text(first->value) : shortNumber(first->value);
    const QString now = text ? text(last->value) : shortNumber(last->value);
    return tr("%1, %2, %3 to %4, %5").arg(name, spanWords(last->t - first->t), then, now, movement(first->value, last->value));
}

QString cell(const QString &text)
{
    return plainSentence(text).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

// What is in sight: by time, one value a visible series, NaN where it knows nothing.
struct ChartRows {
    QStringList names;
    QMap<qint64, QList<double>> values;
};

ChartRows rowsOf(const ChartContent &content, TimeSpan span)
{
    ChartRows rows;
    for (const Series &series : content.series) {
        if (series.visible)
            rows.names << series.name;
    }
    const QList<double> unknown(rows.names.size(), kGap);
    qsizetype column = 0;
    for (const Series &series : content.series) {
        if (!series.visible)
            continue;
        for (const SeriesPoint &point : series.points) {
            if (point.t < span.from || point.t > span.to)
                continue;
            auto row = rows.values.find(point.t);
            if (row == rows.values.end())
                row = rows.values.insert(point.t, unknown);
            (*row)[column] = point.value;
        }
        ++column;
    }
    return rows;
}

} // namespace

QString chartSummary(const ChartContent &content, TimeSpan span)
{
    QStringList parts;
    for (const Series &series : content.series) {
        if (series.visible)
            parts << seriesSummary(series, span, content.valueText);
    }
    if (!content.markers.isEmpty())
        parts << (tr("%Ln markers", nullptr, pluralOf(content.markers.size())));
    return parts.join(QStringLiteral("; "));
}

QString chartData(const ChartContent &content, TimeSpan span)
{
    const ChartRows rows = rowsOf(content, span);
    QStringList head = {tr("time")};
    for (const QString &name : rows.names)
        head << cell(name);
    QStringList lines = {head.join(QLatin1Char('\t'))};
    for (auto it = rows.values.cbegin(); it != rows.values.cend(); ++it) {
        QStringList line = {QDateTime::fromSecsSinceEpoch(it.key(), Qt::UTC).toString(Qt::ISODate)};
        for (const double value : it.value())
            line << (std::isnan(value) ? QString() : QString::number(value, 'g', 15));
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

TableTwin chartTwin(const ChartContent &content, TimeSpan span, const ValueText &exact)
{
    const ChartRows rows = rowsOf(content, span);
    const auto times = std::make_shared<const QList<qint64>>(rows.values.keys());
    const auto values = std::make_shared<const QList<QList<double>>>(rows.values.values());
    const ValueText text = exact ? exact : content.valueText;
    TableTwin twin;
    twin.head = QStringList{tr("Time")} + rows.names;
    twin.rows = int(times->size());
    twin.cell = [times, values, text](int row, int column) {
        const qsizetype at = times->size() - 1 - row;
        if (column == 0)
            return dateTimeText(times->at(at));
        const double value = values->at(at).value(column - 1, kGap);
        if (std::isnan(value))
            return unknownText();
        return text ? text(value) : decimalNumber(value, 0);
    };
    return twin;
}

} // namespace Tidemark
