// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"
#include "core/secrets/ProcessHardening.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char *argv[])
{
    Tidemark::hardenProcess();
    QCoreApplication application(argc, argv);
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
