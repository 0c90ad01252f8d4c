// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartStyle.h"
#include "ui/report/Report.h"
#include "ui/theme/Typography.h"

#include <QPainter>
#include <QRectF>

class QPdfWriter;

namespace Tidemark {

// Lays a report out on pages from top to bottom: what does not fit goes on the next page, a table's head is said again
// there, and no row is torn. Sizes are pixels of 96 to the inch on A4. Used by one thread at a time, any thread.
class ReportPages
{
public:
    // pages: how many there are, for "3 of 7"; 0: not known yet. The writer must not be in use.
    ReportPages(QPdfWriter &writer, const Report &report, int pages);

    // Draws everything. How many pages it took.
    int draw();

private:
    struct Words {
        QFont font;
        QColor colour;
        double gapAfter = 0;
        int mostLines = 0; // 0: as many as it takes
    };

    [[nodiscard]] QString clean(const QString &text) const;
    [[nodiscard]] QRectF placed(const QRectF &place) const;
    [[nodiscard]] double bottom() const;
    void newPage();
    void drawFooter();
    void ensureRoom(double height);
    void drawWords(const QString &text, const Words &words);
    void drawCover();
    void drawFigures();
    void drawFigure(const ReportFigure &figure, const QRectF &box);
    void drawChart(const ReportChart &chart);
    void drawLegend(const ChartContent &content);
    void drawTable(const ReportTable &table);
    [[nodiscard]] double tableHeadHeight(const ReportTable &table);
    void drawTableHead(const ReportTable &table);
    void drawRow(const ReportTable &table, const QStringList &cells);
    [[nodiscard]] double rowHeight(const ReportTable &table, const QStringList &cells);
    [[nodiscard]] QList<QRectF> cellsOf(const ReportTable &table, double height) const;
    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const;

    QPdfWriter &m_writer;
    const Report &m_report;
    int m_pages;
    int m_page = 1;
    ChartStyle m_style;
    Qt::LayoutDirection m_direction; // of the window's language
    QPainter m_painter;
    double m_y = 0;
};

// The report as a PDF: a cover with the figures and the first chart, the other charts, the tables. Needs a
// QGuiApplication; its platform may be "offscreen".
[[nodiscard]] QByteArray reportPdf(const Report &report);

} // namespace Tidemark
