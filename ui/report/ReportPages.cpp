// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPages.h"

#include "core/base/PlainText.h"
#include "ui/render/ReadingOrder.h"
#include "ui/render/Translate.h"
#include "ui/report/TableBreaks.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChartLook.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kDotsPerInch = 1'200;
constexpr double kScale = kDotsPerInch / 96.0;
constexpr double kPageWidth = 210 / 25.4 * 96;
constexpr double kPageHeight = 297 / 25.4 * 96;
constexpr double kMargin = 60;
constexpr double kFooter = 34;
constexpr double kWidth = kPageWidth - 2 * kMargin;
constexpr double kSectionGap = 22;
constexpr double kCellPad = 5;
constexpr double kTableWords = 70; // of a table's title and caption
constexpr double kChartHeight = 230;
constexpr double kCoverChartHeight = 380; // where the first page has room
constexpr int kFiguresInRow = 3;
constexpr double kFigureHeight = 84;
constexpr int kLongestText = 4'000;
constexpr int kMostCellLines = 4;
constexpr double kSample = 18; // of a line, in the legend
constexpr double kLegendGap = 16;

QFont printed(TextRole role, double factor = 1)
{
    QFont font = fontFor(role);
    font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// Between words, or inside one that is longer than its column.
QTextOption wrapping(ReportAlign align, Qt::LayoutDirection direction)
{
    QTextOption option(align == ReportAlign::End ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QStringList titlesOf(const ReportTable &table)
{
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title);
    return titles;
}

} // namespace

ReportPages::ReportPages(QPdfWriter &writer, const Report &report, int pages)
    : m_writer(writer)
    , m_report(report)
    , m_pages(pages)
    , m_style(chartStyleFrom(Tokens::light()))
    , m_direction(QGuiApplication::layoutDirection())
{
    m_style.labelFont = printed(TextRole::Caption);
    m_style.captionFont = printed(TextRole::Caption);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(plain(report.title, LineBreaks::Fold, kLongestText));
    writer.setCreator(plain(report.origin, LineBreaks::Fold, kLongestText));
}

int ReportPages::draw()
{
    if (!m_painter.begin(&m_writer))
        return 0;
    m_painter.scale(kScale, kScale);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(m_direction);
    drawFooter();
    m_y = kMargin;
    drawCover();
    drawFigures();
    for (const ReportChart &chart : m_report.charts)
        drawChart(chart);
    for (const ReportTable &table : m_report.tables)
        drawTable(table);
    m_painter.end();
    return m_page;
}

QString ReportPages::clean(const QString &text) const
{
    return inOwnOrder(plain(text, LineBreaks::Fold, kLongestText), m_direction);
}

// Where it stands on a page that is read from the right.
QRectF ReportPages::placed(const QRectF &place) const
{
    if (m_direction != Qt::RightToLeft)
        return place;
    return {kPageWidth - place.right(), place.top(), place.width(), place.height()};
}

double ReportPages::bottom() const
{
    return kPageHeight - kMargin - kFooter;
}

QFontMetricsF ReportPages::metrics(const QFont &font) const
{
    return QFontMetricsF(font); // of the screen's 96 to the inch, which the scale turns into the paper's
}

void ReportPages::newPage()
{
    m_writer.newPage();
    ++m_page;
    m_y = kMargin;
    drawFooter();
}

void ReportPages::drawFooter()
{
    const double top = kPageHeight - kMargin;
    m_painter.setPen(QPen(m_style.grid, 1));
    m_painter.drawLine(QPointF(kMargin, top), QPointF(kMargin + kWidth, top));
    m_painter.setFont(printed(TextRole::Caption, 0.9));
    m_painter.setPen(m_style.secondary);
    const QRectF line(kMargin, top + 8, kWidth, 16);
    const QString left = clean(m_report.title + QStringLiteral(" \u00b7 ") + m_report.asOf);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                       metrics(m_painter.font()).elidedText(left, Qt::ElideRight, kWidth * 0.8));
    const QString number = m_pages > 0 ? Tidemark::tr("%1 of %2").arg(m_page).arg(m_pages) : QString::number(m_page);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
}

void ReportPages::ensureRoom(double height)
{
    if (m_y + height > bottom() && m_y > kMargin)
        newPage();
}

void ReportPages::drawWords(const QString &text, const Words &words)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF measure = metrics(words.font);
    const QRectF needed = measure.boundingRect(QRectF(0, 0, kWidth, 10'000), Qt::TextWordWrap, clean(text));
    const double most = words.mostLines > 0 ? words.mostLines * measure.lineSpacing() : needed.height();
    const double height = std::min(needed.height(), most);
    ensureRoom(height);
    m_painter.save();
    m_painter.setClipRect(QRectF(kMargin, m_y, kWidth, height + 1));
    m_painter.setFont(words.font);
    m_painter.setPen(words.colour);
    m_painter.drawText(QRectF(kMargin, m_y, kWidth, needed.height()), Qt::TextWordWrap, clean(text));
    m_painter.restore();
    m_y += height + words.gapAfter;
}

void ReportPages::drawCover()
{
    m_painter.fillRect(placed(QRectF(kMargin, m_y, 44, 4)), m_style.accent);
    m_y += 18;
    drawWords(m_report.kind.toUpper(), {printed(TextRole::Caption), m_style.accent, 6, 1});
    drawWords(m_report.title, {printed(TextRole::HugeFigure, 0.9), m_style.text, 4, 2});
    drawWords(m_report.subtitle, {printed(TextRole::Heading), m_style.secondary, 8, 2});
    drawWords(m_report.text, {printed(TextRole::Body), m_style.text, 8, 4});
    drawWords(m_report.asOf, {printed(TextRole::BodyStrong), m_style.text, 2, 2});
    drawWords(m_report.origin, {printed(TextRole::Caption), m_style.secondary, kSectionGap, 2});
}

void ReportPages::drawFigures()
{
    const double gap = 12;
    const double width = (kWidth - gap * (kFiguresInRow - 1)) / kFiguresInRow;
    for (qsizetype i = 0; i < m_report.figures.size(); ++i) {
        const auto column = static_cast<int>(i % kFiguresInRow);
        if (column == 0)
            ensureRoom(kFigureHeight);
        drawFigure(m_report.figures.at(i), placed(QRectF(kMargin + column * (width + gap), m_y, width, kFigureHeight)));
        if (column == kFiguresInRow - 1 || i + 1 == m_report.figures.size())
            m_y += kFigureHeight + gap;
    }
    m_y += kSectionGap - gap;
}

void ReportPages::drawFigure(const ReportFigure &figure, const QRectF &box)
{
    m_painter.setPen(QPen(m_style.track, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 6, 6);
    const QRectF room = box.adjusted(12, 10, -12, -8);
    const auto line = [this, &room](double top, const QString &text, const QFont &font, const QColor &colour) {
        const QFontMetricsF measure = metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(room.left(), room.top() + top, room.width(), measure.height()),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                           measure.elidedText(clean(text), Qt::ElideRight, room.width()));
    };
    line(0, figure.label, printed(TextRole::Caption), m_style.secondary);
    line(16, figure.value, printed(TextRole::BigFigure, 0.9), m_style.text);
    line(50, figure.note, printed(TextRole::Caption, 0.9), m_style.secondary);
}

void ReportPages::drawChart(const ReportChart &chart)
{
    ensureRoom(kChartHeight + 50);
    drawWords(chart.title, {printed(TextRole::Heading), m_style.text, 2, 1});
    drawWords(chart.caption, {printed(TextRole::Caption), m_style.secondary, 8, 2});
    drawLegend(chart.content);
    const double height = m_page == 1 ? std::clamp(bottom() - m_y, kChartHeight, kCoverChartHeight) : kChartHeight;
    ensureRoom(height);
    m_painter.setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    ChartPainter(m_style).paint(m_painter, chart.content, QRectF(kMargin, m_y, kWidth, height));
    m_painter.setLayoutDirection(m_direction);
    m_y += height + kSectionGap;
}

// Which line is whose, where there are several: their colours alone do not say it.
void ReportPages::drawLegend(const ChartContent &content)
{
    if (content.series.size() < 2)
        return;
    const ChartPainter painter(m_style);
    const QFont font = printed(TextRole::Caption);
    const QFontMetricsF measure = metrics(font);
    m_painter.setFont(font);
    double left = kMargin;
    for (const Series &series : content.series) {
        const QString name = measure.elidedText(clean(series.name), Qt::ElideRight, kWidth / 2);
        const double width = kSample + kCellPad + measure.horizontalAdvance(name) + 1;
        if (left + width > kMargin + kWidth) {
            left = kMargin;
            m_y += measure.lineSpacing() + kCellPad;
        }
        QPen pen(painter.seriesColour(series.colour), 2);
        if (painter.seriesLine(series) == LineStyle::Dashed)
            pen.setDashPattern({2, 1.5});
        m_painter.setPen(pen);
        const QRectF sample = placed(QRectF(left, m_y, kSample, measure.height()));
        m_painter.drawLine(QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
        m_painter.setPen(m_style.text);
        m_painter.drawText(placed(QRectF(left + kSample + kCellPad, m_y, width - kSample - kCellPad, measure.height())),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        left += width + kLegendGap;
    }
    m_y += measure.lineSpacing() + 2 * kCellPad;
}

QList<QRectF> ReportPages::cellsOf(const ReportTable &table, double height) const
{
    double all = 0;
    for (const ReportColumn &column : table.columns)
        all += column.share;
    QList<QRectF> cells;
    double left = kMargin;
    for (const ReportColumn &column : table.columns) {
        const double width = kWidth * column.share / all;
        cells.append(
            placed(QRectF(left, m_y, width, height).adjusted(cells.isEmpty() ? 0 : kCellPad, kCellPad, -kCellPad, -kCellPad)));
        left += width;
    }
    return cells;
}

double ReportPages::rowHeight(const ReportTable &table, const QStringList &cells)
{
    m_painter.setFont(printed(TextRole::Caption));
    const QFontMetricsF measure = metrics(m_painter.font());
    const QList<QRectF> places = cellsOf(table, 0);
    double height = measure.lineSpacing();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF room(0, 0, places.at(i).width(), 10'000);
        height = std::max(
            height, m_painter.boundingRect(room, clean(cells.value(i)), wrapping(ReportAlign::Start, m_direction)).height());
    }
    return std::min(height, kMostCellLines * measure.lineSpacing()) + 2 * kCellPad;
}

void ReportPages::drawTable(const ReportTable &table)
{
    QList<double> heights;
    for (const QStringList &cells : table.rows)
        heights.append(rowHeight(table, cells));
    const double head = tableHeadHeight(table);
    QList<qsizetype> pages = rowsOnPages(heights, bottom() - m_y - kTableWords - head, bottom() - kMargin - head);
    if (!pages.isEmpty() && pages.first() == 0) {
        pages.removeFirst();
        ensureRoom(bottom());
    }
    drawWords(table.title, {printed(TextRole::Heading), m_style.text, 2, 1});
    drawWords(table.caption, {printed(TextRole::Caption), m_style.secondary, 6, 2});
    if (!table.columns.isEmpty())
        drawTableHead(table);
    qsizetype done = 0;
    for (const qsizetype rows : std::as_const(pages)) {
        if (done > 0) {
            newPage();
            drawTableHead(table);
        }
        for (qsizetype i = 0; i < rows; ++i)
            drawRow(table, table.rows.at(done + i));
        done += rows;
    }
    m_y += kSectionGap;
}

double ReportPages::tableHeadHeight(const ReportTable &table)
{
    return table.columns.isEmpty() ? 0 : rowHeight(table, titlesOf(table));
}

void ReportPages::drawTableHead(const ReportTable &table)
{
    const QStringList titles = titlesOf(table);
    const QFont font = m_painter.font();
    m_painter.fillRect(QRectF(kMargin, m_y + rowHeight(table, titles) - 1, kWidth, 1), m_style.text);
    drawRow(table, titles);
    m_painter.setFont(font);
}

void ReportPages::drawRow(const ReportTable &table, const QStringList &cells)
{
    const double height = rowHeight(table, cells);
    const QList<QRectF> places = cellsOf(table, height);
    m_painter.setFont(printed(TextRole::Caption));
    m_painter.setPen(m_style.text);
    for (qsizetype i = 0; i < places.size(); ++i) {
        m_painter.save();
        m_painter.setClipRect(places.at(i).adjusted(0, 0, 0, 1));
        m_painter.drawText(places.at(i), clean(cells.value(i)), wrapping(table.columns.at(i).align, m_direction));
        m_painter.restore();
    }
    m_y += height;
    m_painter.fillRect(QRectF(kMargin, m_y, kWidth, 0.6), m_style.grid);
}

QByteArray reportPdf(const Report &report)
{
    QByteArray bytes;
    int pages = 0;
    for (int pass = 0; pass < 2; ++pass) { // the first counts the pages
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        pages = ReportPages(writer, report, pages).draw();
    }
    return bytes;
}

} // namespace Tidemark
