// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSize>
#include <QStringList>

namespace Tidemark {

enum class RenderState { Full, Empty, Loading, Offline, Error };

// What the command line of `tidemark` asks for.
struct GuiOptions {
    QString dataDir;
    QString apiBase;
    bool offline = false;
    bool demo = false;
    bool inTray = false; // starts without a window where there is a tray
    QString renderDir;   // empty: open the window
    QString theme;       // empty: as set
    QString language;    // empty: as set
    QSize size{1280, 800};
    double scale = 1.0;
    RenderState state = RenderState::Full;
    QStringList links;
    bool help = false;
    bool version = false;
};

// Usage errors name the option. Works before any QApplication exists: the scale must be known then.
[[nodiscard]] Result<GuiOptions> parseGuiOptions(const QStringList &arguments);
[[nodiscard]] QString guiHelp();

} // namespace Tidemark
