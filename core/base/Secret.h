// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark {

// A secret that cannot be printed, streamed or compared by accident. The bytes are had
// by reveal() alone, which is called where they leave the program: the request header and
// the keychain job.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    // Sixteen hex digits that tell one key from another and nothing else (salted SHA-256).
    [[nodiscard]] QByteArray fingerprint(const QByteArray &salt) const;

    bool operator==(const Secret &) const = delete;

private:
    QByteArray m_bytes;
};

} // namespace Tidemark
