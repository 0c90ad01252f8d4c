// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace Tidemark {

// Writes an export whole or not at all. The target is a new or a regular file; devices, links and
// folders are refused. For a worker thread.
[[nodiscard]] Status writeExport(const QString &path, const QByteArray &bytes);
// The same for what is too long to be held: `write` puts it into the device, piece by piece.
[[nodiscard]] Status writeExport(const QString &path, const std::function<Status(QIODevice &)> &write);
// One piece; an error names what the device says.
[[nodiscard]] Status writePiece(QIODevice &device, const QByteArray &bytes);

// A name that every file system takes: [A-Za-z0-9._-], at most 100 bytes, no leading or trailing
// dot, no device name. The extension is ours.
[[nodiscard]] QString exportFileName(const QString &stem, const QString &extension);

} // namespace Tidemark
