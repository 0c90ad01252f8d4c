// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Statement.h"

namespace Tidemark {

// A column whose text many rows share, one after another: made once for each run of it, and held once.
class RepeatedText
{
public:
    [[nodiscard]] QString read(const Statement &row, int column)
    {
        const QByteArrayView bytes = row.bytes(column);
        if (bytes != m_bytes) {
            m_bytes = bytes.toByteArray();
            m_text = QString::fromUtf8(m_bytes);
        }
        return m_text;
    }

private:
    QByteArray m_bytes;
    QString m_text;
};

} // namespace Tidemark
