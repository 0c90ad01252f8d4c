// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/JsonPieces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Tidemark::detail {

namespace {

// A place in the bytes that only goes forward.
class Place
{
public:
    explicit Place(JsonSpan bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    void skipBlanks()
    {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
            ++m_at;
    }

    bool take(char mark)
    {
        skipBlanks();
        const bool isThere = here() == mark;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    // The next value whole; empty where there is none.
    [[nodiscard]] JsonSpan value()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        if (here() == '"')
            skipText();
        else if (here() == '{' || here() == '[')
            skipBrackets();
        else
            skipWord();
        return m_bytes.sliced(begin, m_at - begin);
    }

private:
    void skipText()
    {
        ++m_at;
        while (!atEnd() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_bytes.size());
    }

    void skipBrackets()
    {
        int depth = 0;
        do {
            const char c = here();
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == '"')
                skipText();
            else
                ++m_at;
        } while (depth > 0 && !atEnd());
    }

    void skipWord()
    {
        while (!atEnd() && here() != ',' && here() != ']' && here() != '}' && here() != ' ' && here() != '\n' && here() != '\r'
               && here() != '\t')
            ++m_at;
    }

    JsonSpan m_bytes;
    qsizetype m_at = 0;
};

bool endsHere(Place &place)
{
    place.skipBlanks();
    return place.atEnd();
}

} // namespace

std::optional<QMap<QString, JsonSpan>> jsonMembers(JsonSpan object)
{
    QMap<QString, JsonSpan> members;
    Place place(object);
    if (!place.take('{'))
        return std::nullopt;
    for (bool more = !place.take('}'); more;) {
        const auto key = jsonValueOf(place.value());
        if (!key || !key->isString() || !place.take(':'))
            return std::nullopt;
        const JsonSpan value = place.value();
        if (value.isEmpty())
            return std::nullopt;
        members.insert(key->toString(), value);
        more = place.take(',');
        if (!more && !place.take('}'))
            return std::nullopt;
    }
    return endsHere(place) ? std::optional(members) : std::nullopt;
}

bool visitJsonElements(JsonSpan array, const std::function<bool(JsonSpan)> &visit)
{
    Place place(array);
    if (!place.take('['))
        return false;
    for (bool more = !place.take(']'); more;) {
        const JsonSpan value = place.value();
        if (value.isEmpty() || !visit(value))
            return false;
        more = place.take(',');
        if (!more && !place.take(']'))
            return false;
    }
    return endsHere(place);
}

std::optional<QJsonValue> jsonValueOf(JsonSpan part)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + part.toByteArray() + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

} // namespace Tidemark::detail
