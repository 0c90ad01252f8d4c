// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/XlsxParts.h"

namespace Tidemark::detail {

Result<XlsxParts> xlsxParts()
{
    return XlsxParts{writeXlsx, openXlsx};
}

} // namespace Tidemark::detail
