// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark {

// Flat little pictures that follow from a number: faces of creators and covers of posts, as PNG.
[[nodiscard]] QByteArray avatarPicture(quint64 dice); // 160 x 160
[[nodiscard]] QByteArray coverPicture(quint64 dice);  // 180 x 240

} // namespace Tidemark
