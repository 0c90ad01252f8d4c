// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every piece of ui/widgets and ui/charts to PNG files, to be looked at beside each other:
// gallery <dir> [light|dark] [scale]. Not installed.
#include "tests/ui/gallery/Gallery.h"
#include "ui/charts/ChartWidget.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QTextStream>

namespace {

// The crosshair is seen only where somebody is.
void walkAlongCharts(const QWidget &sheet)
{
    QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    for (Tidemark::ChartWidget *chart : sheet.findChildren<Tidemark::ChartWidget *>()) {
        for (int step = 0; step < 25; ++step)
            QApplication::sendEvent(chart, &left);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: gallery <dir> [light|dark] [scale]\n";
        return 2;
    }
    const Tidemark::Theme theme(application, Tidemark::themeModeFromName(arguments.value(2, QStringLiteral("light"))));
    const QDir directory(arguments.at(1));
    for (const Tidemark::GallerySheet &sheet : Tidemark::gallerySheets()) {
        const std::unique_ptr<QWidget> widget = sheet.make();
        widget->resize(1060, 640);
        widget->ensurePolished();
        walkAlongCharts(*widget);
        const QString name = QStringLiteral("%1-%2.png").arg(sheet.name, Tidemark::themeModeName(theme.mode()));
        if (!Tidemark::renderSheet(*widget, qMax(1.0, arguments.value(3).toDouble())).save(directory.filePath(name)))
            return 1;
    }
    return 0;
}
