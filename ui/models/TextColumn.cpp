// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TextColumn.h"

#include <cstring>

namespace Tidemark {

void TextColumn::append(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_bytes.append(bytes.constData(), size_t(bytes.size()));
    m_ends.push_back(quint32(m_bytes.size()));
}

std::string_view TextColumn::bytes(qsizetype i) const
{
    const size_t begin = i == 0 ? 0 : m_ends[size_t(i - 1)];
    return std::string_view(m_bytes).substr(begin, m_ends[size_t(i)] - begin);
}

QString TextColumn::at(qsizetype i) const
{
    const std::string_view text = bytes(i);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// One search through all texts: to begin a search takes longer than to go through a text. What begins in one text and
// ends in the next is in neither.
std::vector<char> TextColumn::having(std::string_view wanted) const
{
    std::vector<char> has(m_ends.size(), wanted.empty() ? 1 : 0);
    size_t text = 0;
    for (size_t from = 0; !wanted.empty() && from < m_bytes.size();) {
        const void *found = memmem(m_bytes.data() + from, m_bytes.size() - from, wanted.data(), wanted.size());
        if (!found)
            break;
        const auto at = size_t(static_cast<const char *>(found) - m_bytes.data());
        while (m_ends[text] <= at)
            ++text;
        const bool isWithin = at + wanted.size() <= m_ends[text];
        has[text] = char(has[text] | char(isWithin ? 1 : 0));
        from = isWithin ? m_ends[text] : at + 1;
    }
    return has;
}

quint32 NameColumn::number(const QString &name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.cend())
        return *known;
    const auto number = quint32(m_names.size());
    m_names.append(name);
    m_known.insert(name, number);
    return number;
}

QString folded(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const uint letter : text.toUcs4())
        folded += QChar::fromUcs4(QChar::toCaseFolded(letter));
    return folded;
}

} // namespace Tidemark
