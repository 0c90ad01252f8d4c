// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// Shows a notification of the desktop, in plain text. The window has one; without a window there is none.
class DesktopNotifier
{
public:
    virtual ~DesktopNotifier() = default;
    // link: what it is about, as tidemark://profile/NAME; empty: nothing in particular.
    virtual void notify(const QString &title, const QString &text, const QString &link) = 0;
};

} // namespace Tidemark
