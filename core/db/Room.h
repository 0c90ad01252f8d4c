// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// Why a database that could not be written could not, and what to do.
struct WhyUnwritten {
    QString what;
    QString hint;
};

// What the file system says of the file and its folder now. Where nothing forbids writing, it is room.
[[nodiscard]] WhyUnwritten whyUnwritten(const QString &path);

} // namespace Tidemark
