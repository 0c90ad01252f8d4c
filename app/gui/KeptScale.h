// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tidemark {

// The size of everything on screen, as set: Qt takes it from the environment before there is an application, so the
// settings file is read once before all else. Empty where it is as the desktop has it, or where the file says nothing that
// can be used; what is wrong with the file is said later, by the window.
[[nodiscard]] QByteArray keptScale(const QString &dataDir, bool isDemo);

} // namespace Tidemark
