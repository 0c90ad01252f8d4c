// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HistoryPlot.h"
#include "app/cli/Program.h"
#include "app/cli/SimulationPlots.h"
#include "app/cli/commands/SloCommand.h"
#include "core/net/RedactingLog.h"
#include "core/secrets/ProcessHardening.h"

#include <QGuiApplication>
#include <QTimer>

#include <memory>

namespace {

// Painting text needs fonts, and these a Gui application; it shows nothing and needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (!Tidemark::wantsPlots(words) && !Tidemark::wantsHistoryPlot(words) && !Tidemark::SloCommand::wantsPages(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    Tidemark::hardenProcess();
    Tidemark::RedactingLog log;
    log.knowEnvironment();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tidemark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    qSetMessagePattern(QStringLiteral("tidemark-cli: %{if-category}%{category}: %{endif}%{message}"));

    Tidemark::Program program(QCoreApplication::arguments().sliced(1));
    QTimer::singleShot(0, &program, [&program] {
        // Queued, so that a run that ends within this turn still ends the event loop.
        QCoro::connect(program.run(), &program,
                       [&program](int code) { QTimer::singleShot(0, &program, [code] { QCoreApplication::exit(code); }); });
    });
    return QCoreApplication::exec();
}
