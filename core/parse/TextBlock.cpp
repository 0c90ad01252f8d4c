// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/TextBlock.h"

namespace Tidemark::detail {

TextBlock::~TextBlock()
{
    giveBack();
}

char16_t *TextBlock::room(std::size_t units)
{
    if (m_block.isEmpty() || units + 1 > kUnits - m_used) {
        giveBack();
        m_block = QString(static_cast<qsizetype>(kUnits), Qt::Uninitialized);
        m_used = 0;
        m_block.data_ptr().d_ptr()->ref_.fetchAndAddRelaxed(kUsers);
        m_users = kUsers;
    }
    // Not data(), which copies a block that is shared: what others hold of it stands before.
    return reinterpret_cast<char16_t *>(m_block.data_ptr().data()) + m_used;
}

QString TextBlock::take(std::size_t units)
{
    QString::DataPointer &block = m_block.data_ptr();
    char16_t *const text = block.data() + m_used;
    text[units] = u'\0';
    m_used += units + 1;
    --m_users;
    return QString(QString::DataPointer(block.d_ptr(), text, static_cast<qsizetype>(units)));
}

void TextBlock::giveBack()
{
    if (m_users > 0)
        m_block.data_ptr().d_ptr()->ref_.fetchAndSubRelaxed(m_users); // never the last: the block itself is one more
    m_users = 0;
}

} // namespace Tidemark::detail
