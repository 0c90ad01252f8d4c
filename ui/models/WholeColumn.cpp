// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WholeColumn.h"

namespace Tidemark {

void WholeColumn::append(std::optional<qint64> number)
{
    const bool isNarrow = !number || (*number > -kMost && *number < kMost);
    if (m_wide.empty() && !isNarrow)
        widen();
    if (m_wide.empty() && isNarrow)
        m_narrow.push_back(number ? qint32(*number) : std::numeric_limits<qint32>::min());
    else
        m_wide.push_back(number.value_or(std::numeric_limits<qint64>::min()));
}

void WholeColumn::widen()
{
    m_wide.reserve(m_narrow.capacity());
    for (const qint32 number : m_narrow)
        m_wide.push_back(known(number).value_or(std::numeric_limits<qint64>::min()));
    m_narrow = {};
}

} // namespace Tidemark
