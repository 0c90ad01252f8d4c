// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WideTexts.h"

#include <QStringDecoder>

namespace Tidemark {

void WideTexts::append(QStringView text)
{
    m_letters.append(text.utf16(), size_t(text.size()));
    m_ends.push_back(m_letters.size());
}

void WideTexts::appendUtf8(std::string_view text)
{
    const size_t begin = m_letters.size();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_letters.resize(begin + size_t(decoder.requiredSpace(qsizetype(text.size()))));
    auto *letters = reinterpret_cast<QChar *>(m_letters.data() + begin);
    const QChar *end = decoder.appendToBuffer(letters, QByteArrayView(text.data(), qsizetype(text.size())));
    m_letters.resize(begin + size_t(end - letters));
    m_ends.push_back(m_letters.size());
}

} // namespace Tidemark
