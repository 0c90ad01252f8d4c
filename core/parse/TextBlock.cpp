// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/TextBlock.h"

namespace Tidemark::detail {

char16_t *TextBlock::room(std::size_t units)
{
    if (m_block.isEmpty() || units + 1 > kUnits - m_used) {
        m_block = QString(static_cast<qsizetype>(kUnits), Qt::Uninitialized);
        m_used = 0;
    }
    // Not data(), which copies a block that is shared: what others hold of it stands before.
    return reinterpret_cast<char16_t *>(m_block.data_ptr().data()) + m_used;
}

QString TextBlock::take(std::size_t units)
{
    QString::DataPointer piece = m_block.data_ptr(); // counts one more user of the block
    piece.setBegin(piece.data() + m_used);
    piece.size = static_cast<qsizetype>(units);
    piece.data()[units] = u'\0';
    m_used += units + 1;
    return QString(std::move(piece));
}

} // namespace Tidemark::detail
