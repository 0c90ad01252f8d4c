// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ExportDialog.h"
#include "ui/widgets/TableTwin.h"

#include <QColor>
#include <QImage>
#include <QSize>

class QMenu;
class QPainter;
class QRectF;
class QWidget;

namespace Tidemark {

// A chart as its own painter draws it, for files and the clipboard.
struct ChartPicture {
    QString title;
    QString words; // what is to be seen in it, for who cannot see
    QSize size;    // as on the screen
    QColor ground;
    std::function<void(QPainter &, const QRectF &)> paint;
};

[[nodiscard]] QImage chartImage(const ChartPicture &picture, qreal devicePixelRatio);
[[nodiscard]] QByteArray chartSvg(const ChartPicture &picture);
[[nodiscard]] QByteArray chartPdf(const ChartPicture &picture); // one page of the chart's size
// PNG, SVG or PDF, as the chosen name ends. Painted now, in the GUI thread; encoded and written in a worker.
[[nodiscard]] ExportJob chartJob(const QString &fileName, const ChartPicture &picture);

// What the menu of every chart has: copy as image, copy as data (tab-separated), save, show as a table. Ctrl+Shift+C, Ctrl+C,
// Ctrl+S, T.
struct ChartActions {
    std::function<ChartPicture()> picture;
    std::function<QString()> data;
    std::function<TableTwin()> twin;
};
void addChartActions(QMenu &menu, QWidget *chart, const ChartActions &actions);
void copyChartImage(const ChartPicture &picture);
// Asks for a file; says what became of it in the window of the chart.
void saveChart(QWidget *chart, const ChartPicture &picture);
// True where the key was one of these.
[[nodiscard]] bool chartKey(int key, Qt::KeyboardModifiers modifiers, QWidget *chart, const ChartActions &actions);

} // namespace Tidemark
