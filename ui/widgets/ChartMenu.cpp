// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartMenu.h"

#include "core/base/PlainText.h"
#include "core/exporting/ExportFile.h"
#include "ui/render/Translate.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/Toast.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Tidemark {

namespace {

constexpr qreal kImageScale = 2.0; // sharp where screens are
constexpr int kDotsPerInch = 96;   // of the painters, which think in pixels
constexpr qreal kPointsPerInch = 72;

void paintOn(QPaintDevice &device, const ChartPicture &picture)
{
    QPainter painter(&device);
    const QRectF all(QPointF(), QSizeF(picture.size));
    painter.fillRect(all, picture.ground);
    picture.paint(painter, all);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage chartImage(const ChartPicture &picture, qreal devicePixelRatio)
{
    QImage image((QSizeF(picture.size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    paintOn(image, picture);
    return image;
}

QByteArray chartSvg(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(kDotsPerInch);
    svg.setSize(picture.size);
    svg.setViewBox(QRect(QPoint(), picture.size));
    svg.setTitle(plain(picture.title).toHtmlEscaped());
    svg.setDescription(plain(picture.words).toHtmlEscaped());
    paintOn(svg, picture);
    return bytes;
}

QByteArray chartPdf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kDotsPerInch);
    pdf.setTitle(plain(picture.title));
    pdf.setCreator(QStringLiteral("Tidemark"));
    pdf.setPageSize(QPageSize(QSizeF(picture.size) * kPointsPerInch / kDotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    paintOn(pdf, picture);
    return bytes;
}

ExportJob chartJob(const QString &fileName, const ChartPicture &picture)
{
    ExportJob job;
    job.fileName = fileName;
    job.suffix = QStringLiteral("png");
    job.filter = tr("Picture (*.png);;Drawing to scale (*.svg);;Page to print (*.pdf)");
    job.write = [image = chartImage(picture, kImageScale), svg = chartSvg(picture),
                 pdf = chartPdf(picture)](const QString &path) -> Status {
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == QLatin1String("svg"))
            return writeExport(path, svg);
        return writeExport(path, suffix == QLatin1String("pdf") ? pdf : png(image));
    };
    return job;
}

void copyChartImage(const ChartPicture &picture)
{
    QGuiApplication::clipboard()->setImage(chartImage(picture, kImageScale));
}

void saveChart(QWidget *chart, const ChartPicture &picture)
{
    ExportJob job = chartJob(picture.title, picture);
    job.done = [chart](const QString &path, const Status &status) {
        Toast::tell(chart, status ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                                  : tr("Could not be saved: %1").arg(detailWords(status.error())));
    };
    askAndExport(chart, std::move(job));
}

void addChartActions(QMenu &menu, QWidget *chart, const ChartActions &actions)
{
    const auto add = [&menu, chart](const char *name, const QString &text, const QKeySequence &key, auto action) {
        QAction *added = menu.addAction(text, chart, action);
        added->setObjectName(QLatin1String(name));
        added->setShortcut(key); // to be read: the chart has the key
    };
    add("copyChartImage", tr("Copy as image"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [actions] { copyChartImage(actions.picture()); });
    add("copyChartData", tr("Copy as data"), QKeySequence::Copy,
        [actions] { QGuiApplication::clipboard()->setText(actions.data()); });
    add("saveChart", tr("Save as picture"), QKeySequence::Save, [chart, actions] { saveChart(chart, actions.picture()); });
    add("chartAsTable", tr("Show as table"), QKeySequence(Qt::Key_T), [chart, actions] { openTableTwin(actions.twin(), chart); });
}

bool chartKey(int key, Qt::KeyboardModifiers modifiers, QWidget *chart, const ChartActions &actions)
{
    if (key == Qt::Key_T && modifiers == Qt::NoModifier) {
        openTableTwin(actions.twin(), chart);
        return true;
    }
    if (!modifiers.testFlag(Qt::ControlModifier))
        return false;
    if (key == Qt::Key_S)
        saveChart(chart, actions.picture());
    else if (key == Qt::Key_C && modifiers.testFlag(Qt::ShiftModifier))
        copyChartImage(actions.picture());
    else if (key == Qt::Key_C)
        QGuiApplication::clipboard()->setText(actions.data());
    else
        return false;
    return true;
}

} // namespace Tidemark
