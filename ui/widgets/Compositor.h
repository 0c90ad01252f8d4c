// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

// Does somebody blend a window with what is under it? Without (a bare X11 window manager, a remote screen) what is
// translucent is black.
[[nodiscard]] bool hasCompositor();

} // namespace Tidemark
