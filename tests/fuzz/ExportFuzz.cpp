// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of exports: a file that `export verify` is given may be anything.
#include "core/exporting/ExportReader.h"

#include <QTemporaryFile>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Tidemark;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QTemporaryFile file;
    if (!file.open())
        std::abort();
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    auto opened = ExportReader::open(file.fileName());
    if (!opened)
        return opened.error().kind == ErrorKind::LocalData ? 0 : (std::abort(), 0);
    const qsizetype columns = (*opened)->head().columns.size();
    const Status read = (*opened)->readRows([columns](const ExportRow &row) {
        if (row.size() != columns)
            std::abort();
    });
    if (!read && read.error().kind != ErrorKind::LocalData)
        std::abort();
    return 0;
}
