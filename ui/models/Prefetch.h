// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tidemark {

// A hint to the processor, where the compiler has a word for it: this will be read in a moment.
inline void prefetch(const void *place)
{
#ifdef Q_CC_GNU
    __builtin_prefetch(place);
#else
    Q_UNUSED(place)
#endif
}

} // namespace Tidemark
