// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the library of workbooks, which XlsxLoader.cpp opens.
#include "core/exporting/XlsxParts.h"

extern "C" Q_DECL_EXPORT const Tidemark::detail::XlsxParts *tidemarkXlsxParts()
{
    static const Tidemark::detail::XlsxParts parts{Tidemark::detail::writeXlsx, Tidemark::detail::openXlsx};
    return &parts;
}
