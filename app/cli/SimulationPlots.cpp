// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SimulationPlots.h"

#include "app/cli/TextPrinter.h"
#include "core/exporting/ExportFile.h"
#include "ui/render/ChartPainter.h"
#include "ui/render/RowBarsPainter.h"
#include "ui/render/ScatterPainter.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChartLook.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kScale = 2;
constexpr double kMargin = 28;
constexpr double kSpace = 10;
constexpr double kSample = 16; // of a legend's line
constexpr int kThriftyColour = 0;
constexpr int kModeColour = 5;
constexpr double kSameLine = 0.05; // of each other, or two requests: the lines would coincide

QString countOf(double value)
{
    return countText(qRound64(value));
}

// What stands around every picture: a title, what it says, a legend, and the room for the rest.
class Sheet
{
public:
    struct Legend {
        QString name;
        QColor colour;
        bool isLine = false;
        bool isDashed = false;
    };

    Sheet(QSizeF size, const ChartStyle &style)
        : m_image((size * kScale).toSize(), QImage::Format_RGB32)
        , m_style(style)
        , m_room(QRectF({}, size).adjusted(kMargin, kMargin, -kMargin, -kMargin))
    {
        m_image.setDevicePixelRatio(kScale);
        m_image.fill(style.background);
        m_painter = std::make_unique<QPainter>(&m_image);
        m_painter->setRenderHint(QPainter::Antialiasing);
    }

    void head(const QString &title, const QString &subtitle)
    {
        line(title, fontFor(TextRole::Heading), m_style.text);
        m_room.setTop(m_room.top() + 2);
        line(subtitle, fontFor(TextRole::Body), m_style.secondary);
        m_room.setTop(m_room.top() + kSpace);
    }

    void legend(const QList<Legend> &entries)
    {
        const QFontMetricsF metrics(m_style.captionFont);
        m_painter->setFont(m_style.captionFont);
        double left = m_room.left();
        const double middle = m_room.top() + metrics.height() / 2;
        for (const Legend &entry : entries) {
            QPen pen(entry.colour, m_style.lineWidth, Qt::SolidLine, Qt::FlatCap);
            if (entry.isDashed)
                pen.setDashPattern({3, 2});
            m_painter->setPen(entry.isLine ? pen : QPen(Qt::NoPen));
            m_painter->setBrush(entry.colour);
            if (entry.isLine)
                m_painter->drawLine(QPointF(left, middle), QPointF(left + kSample, middle));
            else
                m_painter->drawRoundedRect(QRectF(left, middle - 5, kSample - 6, 10), 2, 2);
            left += entry.isLine ? kSample + 6 : kSample;
            m_painter->setPen(m_style.text);
            m_painter->drawText(QPointF(left, middle + metrics.capHeight() / 2), entry.name);
            left += metrics.horizontalAdvance(entry.name) + 2 * kSpace;
        }
        m_room.setTop(m_room.top() + metrics.height() + kSpace);
    }

    // Writes the axes' titles (the upper one may be empty) and gives what lies between them.
    [[nodiscard]] QRectF titled(QRectF room, const QString &up, const QString &across)
    {
        const QFontMetricsF metrics(m_style.captionFont);
        m_painter->setFont(m_style.captionFont);
        m_painter->setPen(m_style.secondary);
        m_painter->drawText(QPointF(room.left(), room.top() + metrics.ascent()), up);
        m_painter->drawText(QPointF(room.center().x() - metrics.horizontalAdvance(across) / 2, room.bottom() - metrics.descent()),
                            across);
        const double above = up.isEmpty() ? 0 : metrics.height() + 4;
        return room.adjusted(0, above, 0, -metrics.height() - 6);
    }

    [[nodiscard]] QRectF room() const { return m_room; }
    [[nodiscard]] QPainter &painter() { return *m_painter; }
    [[nodiscard]] QImage finished()
    {
        m_painter.reset();
        return m_image;
    }

private:
    void line(const QString &text, const QFont &font, const QColor &colour)
    {
        const QFontMetricsF metrics(font);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(QPointF(m_room.left(), m_room.top() + metrics.ascent()), text);
        m_room.setTop(m_room.top() + metrics.height());
    }

    QImage m_image;
    ChartStyle m_style;
    QRectF m_room;
    std::unique_ptr<QPainter> m_painter;
};

ChartStyle plotStyle()
{
    ChartStyle style = chartStyleFrom(Tokens::light());
    style.labelFont = fontFor(TextRole::Caption);
    style.captionFont = fontFor(TextRole::Body);
    return style;
}

QString dayText(const SimulationReport &report)
{
    return QStringLiteral("%1 users look at %2 profiles each: %3 calls in a day")
        .arg(countText(report.shape.users), countText(report.shape.viewsPerUser), countText(2 * report.shape.views()));
}

Plot requestsPlot(const SimulationReport &report, const ChartStyle &style)
{
    Sheet sheet({960, 560}, style);
    const RowBarsPainter bars(style);
    RowBarsContent content;
    content.valueText = countOf;
    for (const ModeDay &day : report.days)
        content.rows.append({day.name, {double(day.userinfo.requests), double(day.posts.requests)}});
    sheet.head(QStringLiteral("Requests by mode"), dayText(report));
    sheet.legend({{QStringLiteral("Profiles"), bars.partColour(0)}, {QStringLiteral("Posts"), bars.partColour(1)}});
    const QRectF room = sheet.titled(sheet.room(), {}, QStringLiteral("Requests a day, a credit each"));
    bars.paint(sheet.painter(), content, room);
    return {QStringLiteral("requests.png"), sheet.finished()};
}

using ErrorOf = double (*)(const ModeDay &);

ScatterContent errorContent(const SimulationReport &report, ErrorOf error)
{
    ScatterContent content;
    content.scale = Scale::Log;
    content.curveColour = kThriftyColour;
    content.valueText = countOf;
    const auto at = [error](const ModeDay &day) { return QPointF(100 * error(day), double(day.requests())); };
    for (const ModeDay &day : report.curve)
        content.curve.append(at(day));
    for (const ModeDay &day : report.days) {
        const int colour = day.errorBound ? kThriftyColour : kModeColour;
        content.points.append({at(day), day.name, colour});
    }
    return content;
}

Plot errorsPlot(const SimulationReport &report, const ChartStyle &style)
{
    Sheet sheet({1200, 560}, style);
    const ScatterPainter scatter(style);
    sheet.head(QStringLiteral("Requests against the error of the figures given"),
               QStringLiteral("Further down is cheaper, further left is nearer the truth; the scale of requests is logarithmic"));
    QList<Sheet::Legend> legend{{QStringLiteral("Modes"), style.series[kModeColour]}};
    if (!report.curve.isEmpty())
        legend.append({QStringLiteral("thrifty, as its bound grows"), style.series[kThriftyColour], true});
    sheet.legend(legend);
    const QRectF room = sheet.room();
    const double half = (room.width() - 3 * kSpace) / 2;
    const QString up = QStringLiteral("Requests a day");
    const QRectF left = sheet.titled({room.left(), room.top(), half, room.height()}, up, QStringLiteral("Mean error, per cent"));
    const QRectF right = sheet.titled({room.right() - half, room.top(), half, room.height()}, up,
                                      QStringLiteral("Error that 95 % of the calls stay within, per cent"));
    scatter.paint(sheet.painter(), errorContent(report, [](const ModeDay &day) { return day.error.mean; }), left);
    scatter.paint(sheet.painter(), errorContent(report, [](const ModeDay &day) { return day.error.p95; }), right);
    return {QStringLiteral("errors.png"), sheet.finished()};
}

bool isSameLine(const HourlyCount &a, const HourlyCount &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), [](qint64 one, qint64 other) {
        return std::abs(double(one - other)) <= std::max(2.0, kSameLine * double(std::max(one, other)));
    });
}

// A line a mode, those that would lie on each other as one.
QList<Series> hourLines(const SimulationReport &report)
{
    const qint64 midnight = QDate(2026, 9, 22).startOfDay().toSecsSinceEpoch();
    QList<Series> lines;
    QList<HourlyCount> drawn;
    for (const ModeDay &day : report.days) {
        const auto same = std::find_if(drawn.cbegin(), drawn.cend(),
                                       [&day](const HourlyCount &other) { return isSameLine(other, day.requestsByHour); });
        if (same != drawn.cend()) {
            lines[same - drawn.cbegin()].name += QStringLiteral(", ") + day.name;
            continue;
        }
        Series line;
        line.name = day.name;
        line.colour = int(lines.size());
        for (size_t hour = 0; hour < kHoursOfDay; ++hour)
            line.points.append({midnight + qint64(hour) * 3'600 + 1'800, double(day.requestsByHour[hour])});
        lines.append(line);
        drawn.append(day.requestsByHour);
    }
    return lines;
}

Plot hoursPlot(const SimulationReport &report, const ChartStyle &style)
{
    Sheet sheet({960, 560}, style);
    const ChartPainter chart(style);
    ChartContent content;
    content.series = hourLines(report);
    const qint64 midnight = QDate(2026, 9, 22).startOfDay().toSecsSinceEpoch();
    content.span = {midnight, midnight + qint64(kHoursOfDay) * 3'600 - 1};
    content.scale = Scale::Log;
    content.valueText = countOf;
    sheet.head(QStringLiteral("Requests over the day"),
               QStringLiteral("In each hour; the scale is logarithmic. Modes whose lines would coincide share one"));
    QList<Sheet::Legend> legend;
    for (const Series &series : std::as_const(content.series))
        legend.append({series.name, chart.seriesColour(series.colour), true, chart.seriesLine(series) == LineStyle::Dashed});
    sheet.legend(legend);
    const QRectF room = sheet.titled(sheet.room(), QStringLiteral("Requests an hour"), QStringLiteral("Time of day"));
    chart.paint(sheet.painter(), content, room);
    return {QStringLiteral("hours.png"), sheet.finished()};
}

} // namespace

QList<Plot> simulationPlots(const SimulationReport &report)
{
    const ChartStyle style = plotStyle();
    return {requestsPlot(report, style), errorsPlot(report, style), hoursPlot(report, style)};
}

Result<QStringList> writePlots(const QList<Plot> &plots, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::LocalData, QStringLiteral("%1: the folder cannot be made").arg(folder));
    QStringList paths;
    for (const Plot &plot : plots) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        plot.image.save(&buffer, "PNG");
        const QString path = QDir(folder).filePath(plot.fileName);
        if (const Status written = writeExport(path, bytes); !written)
            return fail(written.error());
        paths += path;
    }
    return paths;
}

bool wantsPlots(const QStringList &words)
{
    const auto isOption = [](const QString &word) {
        return word == QLatin1String("--plot") || word.startsWith(QLatin1String("--plot="));
    };
    return words.contains(QStringLiteral("simulate")) && std::any_of(words.cbegin(), words.cend(), isOption);
}

} // namespace Tidemark
