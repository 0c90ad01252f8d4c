// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// Tells one run of a program from every other, also after its number was given to another one:
// the process id with its start and the boot that it belongs to.
struct ProcessIdentity {
    qint64 pid = 0;
    qint64 started = 0; // 0 where the system does not tell
    QString boot;

    [[nodiscard]] static ProcessIdentity current();
    [[nodiscard]] bool isAlive() const;

    bool operator==(const ProcessIdentity &) const = default;
};

} // namespace Tidemark
