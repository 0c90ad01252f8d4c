// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QPixmap>

namespace Tidemark {

// The project's own icons: resources/icons/<name>.svg, 24 px grid, one stroke weight.
enum class Icon {
    Logo,
    Profiles,
    Posts,
    Hashtags,
    Sounds,
    Discover,
    Compare,
    Watchlists,
    Credits,
    Health,
    Inspector,
    Settings,
    Refresh,
    Search,
    Filter,
    Close,
    Back,
    Forward,
    ChevronDown,
    ChevronUp,
    Verified,
    External,
    Copy,
    Info,
    Warning,
    Offline,
    User,
    Key,
    Download,
    Pause,
    Stop,
    PlayCircle,
    Check,
    Columns,
    Plus,
    Pin,
    Clock,
    Calendar,
    Minus,
    Theme
};

[[nodiscard]] QString iconName(Icon icon);
// One colour at one size, sharp at the given device pixel ratio. An unknown name gives an empty pixmap.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio = 1.0);
// Draws what iconPixmap() then only has to colour, for icons that are about to be shown. Any thread.
void prepareIcons(const QList<Icon> &icons, int size, qreal devicePixelRatio);
// An icon that takes its colours from the application's palette at the time it paints
// (text; accent when checked; disabled), so it follows a change of theme by itself.
[[nodiscard]] QIcon themedIcon(Icon icon);

} // namespace Tidemark
