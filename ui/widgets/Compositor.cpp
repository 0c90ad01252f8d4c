// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Compositor.h"

#include <QGuiApplication>
#include <QLibrary>

namespace Tidemark {

#if QT_CONFIG(xcb)
namespace {

// Xlib is there where Qt shows windows by it, and is no dependency of ours: asked for by name.
bool ownsSelection(void *display, const char *name)
{
    QLibrary xlib(QStringLiteral("X11"), 6);
    const auto atomOf = reinterpret_cast<unsigned long (*)(void *, const char *, int)>(xlib.resolve("XInternAtom"));
    const auto ownerOf = reinterpret_cast<unsigned long (*)(void *, unsigned long)>(xlib.resolve("XGetSelectionOwner"));
    return !atomOf || !ownerOf || ownerOf(display, atomOf(display, name, 0)) != 0;
}

} // namespace
#endif

// A compositing manager owns this selection of its screen: Extended Window Manager Hints 1.5.
bool hasCompositor()
{
#if QT_CONFIG(xcb)
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->display())
        return ownsSelection(x11->display(), "_NET_WM_CM_S0");
#endif
    return true;
}

} // namespace Tidemark
