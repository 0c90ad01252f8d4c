// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every piece of ui/widgets and ui/charts to PNG files, to be looked at beside each other:
// gallery <dir> [light|dark] [scale]. Not installed.
#include "tests/ui/gallery/Gallery.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: gallery <dir> [light|dark]\n";
        return 2;
    }
    const Tidemark::Theme theme(application, Tidemark::themeModeFromName(arguments.value(2, QStringLiteral("light"))));
    const QDir directory(arguments.at(1));
    for (const Tidemark::GallerySheet &sheet : Tidemark::gallerySheets()) {
        const std::unique_ptr<QWidget> widget = sheet.make();
        widget->resize(1060, 640);
        widget->ensurePolished();
        const QString name = QStringLiteral("%1-%2.png").arg(sheet.name, Tidemark::themeModeName(theme.mode()));
        if (!Tidemark::renderSheet(*widget).save(directory.filePath(name)))
            return 1;
    }
    return 0;
}
