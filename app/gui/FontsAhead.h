// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace Tidemark {

// Reads the configuration of the system's fonts (fontconfig's dozens of files of XML) on a thread of its own, while the
// application meets its display; Qt would read it at the first font. Done when the future is, which waits in its destructor.
// Nothing to do where fonts are not fontconfig's.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace Tidemark
