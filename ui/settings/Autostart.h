// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace Tidemark {

// Starts the program when this user logs in: a file of the XDG autostart folder, the Run key of Windows, a launch agent of
// macOS. What is there is the truth; there is no setting beside it, and it is off until somebody switches it on.
class Autostart
{
public:
    // The program and its arguments; of an AppImage the image itself.
    explicit Autostart(QStringList command = ownCommand());

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] Status set(bool on);

    // The program that runs now, as it starts without a window in sight.
    [[nodiscard]] static QStringList ownCommand();
    // Where it is written down, for people and tests.
    [[nodiscard]] static QString place();
    // What stands there: the whole of an XDG desktop file, or of a property list.
    [[nodiscard]] static QByteArray desktopFile(const QStringList &command);
    [[nodiscard]] static QByteArray propertyList(const QStringList &command);

private:
    QStringList m_command;
};

} // namespace Tidemark
