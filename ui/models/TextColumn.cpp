// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TextColumn.h"

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
