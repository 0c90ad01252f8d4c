// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OutputFolder.h"
#include "app/cli/commands/Command.h"

namespace Tidemark {

// What one kind of `generate` makes; the first file is the one that is printed where none is written.
struct Generated {
    QList<GeneratedFile> files;
    QJsonObject document;  // besides what all kinds have
    QString privateFolder; // made beside the files; empty: none
    QString next;          // what to do with them
};

struct GenerateKind {
    QString name;
    QList<Option> options; // besides --out
    Result<Generated> (*make)(const Session &session, const QString &folder);
};

} // namespace Tidemark
