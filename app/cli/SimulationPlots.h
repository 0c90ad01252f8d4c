// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SimulationText.h"

#include <QImage>

// A simulated day in pictures, in the light theme. They need a QGuiApplication; its platform may be
// "offscreen".
namespace Tidemark {

struct Plot {
    QString fileName; // "requests.png"
    QImage image;
};

// Requests by mode, requests against the errors of the figures given, requests by the hour.
[[nodiscard]] QList<Plot> simulationPlots(const SimulationReport &report);
// As PNG into the folder, which is made where there is none. The answer: the files' paths.
[[nodiscard]] Result<QStringList> writePlots(const QList<Plot> &plots, const QString &folder);

// Does this command line ask for pictures? For main(), before there is an application.
[[nodiscard]] bool wantsPlots(const QStringList &words);

} // namespace Tidemark
