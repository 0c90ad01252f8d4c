// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartSummary.h"

#include "core/base/PlainText.h"
#include "ui/render/NumberFormat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace Tidemark {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Tidemark::ChartSummary", text);
}

QString movement(double first, double last)
{
    if (first == last)
        return say("no change");
    if (first == 0.0)
        return last > 0 ? say("up") : say("down");
    const double change = (last - first) / std::abs(first) * 100.0;
    const QString amount = percent(std::abs(change), std::abs(change) < 10 ? 1 : 0);
    return change > 0 ? say("up %1").arg(amount) : say("down %1").arg(amount);
}

QString seriesSummary(const Series &series, TimeSpan span, const ValueText &text)
{
    const SeriesPoint *first = nullptr;
    const SeriesPoint *last = nullptr;
    for (const SeriesPoint &point : series.points) {
        if (point.isGap() || point.t < span.from || point.t > span.to)
            continue;
        if (!first)
            first = &point;
        last = &point;
    }
    const QString name = plain(series.name);
    if (!first)
        return say("%1: nothing known").arg(name);
    const QString from = text ? text(first->value) : shortNumber(first->value);
    const QString to = text ? text(last->value) : shortNumber(last->value);
    return say("%1, %2, %3 to %4, %5").arg(name, spanWords(last->t - first->t), from, to, movement(first->value, last->value));
}

QString cell(const QString &text)
{
    return plain(text).replace(QLatin1Char('\t'), QLatin1Char(' '));
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
        parts << (content.markers.size() == 1 ? say("1 marker") : say("%1 markers").arg(content.markers.size()));
    return parts.join(QStringLiteral("; "));
}

QString chartData(const ChartContent &content, TimeSpan span)
{
    QStringList head = {say("time")};
    QMap<qint64, QStringList> rows;
    int column = 0;
    for (const Series &series : content.series) {
        if (!series.visible)
            continue;
        head << cell(series.name);
        ++column;
        for (const SeriesPoint &point : series.points) {
            if (point.t < span.from || point.t > span.to)
                continue;
            QStringList &row = rows[point.t];
            row.resize(qMax<qsizetype>(row.size(), column));
            row[column - 1] = point.isGap() ? QString() : QString::number(point.value, 'g', 15);
        }
    }
    QStringList lines = {head.join(QLatin1Char('\t'))};
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        QStringList row = it.value();
        row.resize(column);
        lines << QDateTime::fromSecsSinceEpoch(it.key(), Qt::UTC).toString(Qt::ISODate) + QLatin1Char('\t')
                     + row.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Tidemark
