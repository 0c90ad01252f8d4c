// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <string_view>
#include <vector>

namespace Tidemark {

// The texts of many rows behind each other, in UTF-8: a text costs its bytes and four more.
class TextColumn
{
public:
    void append(const QString &text);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }
    [[nodiscard]] QString at(qsizetype i) const;
    [[nodiscard]] std::string_view bytes(qsizetype i) const;
    [[nodiscard]] std::vector<char> having(std::string_view wanted) const; // of each text whether it has these bytes in it

private:
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

// The same for texts that many rows have in common: each is held once.
class NameColumn
{
public:
    void append(const QString &name) { m_of.push_back(number(name)); }
    [[nodiscard]] quint32 number(const QString &name); // of the name, which may be new
    [[nodiscard]] QString at(qsizetype i) const { return m_names.at(m_of[size_t(i)]); }
    [[nodiscard]] std::string_view bytes(qsizetype i) const { return m_names.bytes(m_of[size_t(i)]); }
    [[nodiscard]] quint32 numberAt(qsizetype i) const { return m_of[size_t(i)]; }
    [[nodiscard]] const TextColumn &names() const { return m_names; } // by number
    void close() { m_known = {}; }                                    // no more names are coming

private:
    TextColumn m_names;
    std::vector<quint32> m_of;
    QHash<QString, quint32> m_known;
};

// As QString compares without regard to case: letter by letter.
[[nodiscard]] QString folded(const QString &text);

} // namespace Tidemark
