// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/FontsAhead.h"

#include <QLibrary>

namespace Tidemark {

std::future<void> readFontsAhead()
{
#ifdef Q_OS_LINUX
    using Read = int (*)();
    const auto read = reinterpret_cast<Read>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit")); // Qt's own copy
    if (read)
        return std::async(std::launch::async, [read] { read(); });
#endif
    std::promise<void> nothing;
    nothing.set_value();
    return nothing.get_future();
}

} // namespace Tidemark
