// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of XlsxParts.cpp where workbooks are a library of their own (XlsxModule.cpp).
#include "core/exporting/XlsxParts.h"

#include <QFileInfo>
#include <QLibrary>

#include <dlfcn.h>

namespace Tidemark::detail {

namespace {

Result<XlsxParts> load()
{
    Dl_info core{};
    dladdr(reinterpret_cast<const void *>(&xlsxParts), &core);
    QLibrary library(QFileInfo(QString::fromLocal8Bit(core.dli_fname)).absolutePath() + QLatin1String("/libtidemark_xlsx.so"));
    const auto parts = reinterpret_cast<const XlsxParts *(*)()>(library.resolve("tidemarkXlsxParts"));
    if (!parts)
        return fail(Error{ErrorKind::LocalData, QStringLiteral("workbooks cannot be used: %1").arg(library.errorString()), 0, 0,
                          QStringLiteral("install the program anew, or take csv or json")});
    return *parts();
}

} // namespace

Result<XlsxParts> xlsxParts()
{
    static const Result<XlsxParts> parts = load(); // and stays loaded
    return parts;
}

} // namespace Tidemark::detail
