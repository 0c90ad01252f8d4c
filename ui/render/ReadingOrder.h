// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace Tidemark {

// A text that is to stand in a window that reads from right to left: handles, "+0.8 %" and "112.4 M" keep the order of
// their own signs. Elsewhere, and where the text itself reads so, it is given back as it is.
[[nodiscard]] inline QString inOwnOrder(const QString &text, Qt::LayoutDirection window)
{
    constexpr QChar kIsolateLeftToRight(0x2066);
    constexpr QChar kEndIsolate(0x2069);
    if (window != Qt::RightToLeft || text.isEmpty() || text.isRightToLeft())
        return text;
    return kIsolateLeftToRight + text + kEndIsolate;
}

} // namespace Tidemark
