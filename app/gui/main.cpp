// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/FontsAhead.h"
#include "app/gui/GuiApplication.h"
#include "app/gui/KeptScale.h"
#include "core/engine/Definitions.h"
#include "core/net/RedactingLog.h"
#include "core/secrets/ProcessHardening.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Tidemark;
    hardenProcess();
    RedactingLog log;
    log.knowEnvironment();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseGuiOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "tidemark: %s\n%s", qPrintable(options.error().detail), qPrintable(guiHelp()));
        return 2;
    }
    if (options->help) {
        std::fputs(qPrintable(guiHelp()), stdout);
        return 0;
    }
    if (options->version) {
        std::puts("tidemark " TIDEMARK_VERSION);
        return 0;
    }
    if (!options->renderDir.isEmpty())
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale));
    else if (const QByteArray kept = keptScale(options->dataDir, options->demo); !kept.isEmpty())
        qputenv("QT_SCALE_FACTOR", kept);
    const auto fonts = readFontsAhead();
    const auto definitions = std::make_shared<DefinitionsReading>(options->dataDir, options->demo);
    QApplication application(argc, argv);
    fonts.wait();
    QApplication::setApplicationName(QStringLiteral("tidemark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
    QApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.tidemark.Tidemark")); // Wayland finds name and icon by it
    GuiApplication gui(*options, definitions);
    return gui.run();
}
