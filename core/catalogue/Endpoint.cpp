// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Endpoint.h"

#include <QLatin1String>

#include <array>

namespace Tidemark {

namespace {

template <typename T>
struct Word {
    T value;
    QLatin1String name;
};

constexpr std::array kParameterTypes{
    Word<ParameterType>{ParameterType::Text, QLatin1String("text")},
    Word<ParameterType>{ParameterType::Handle, QLatin1String("handle")},
    Word<ParameterType>{ParameterType::HashtagName, QLatin1String("hashtag")},
    Word<ParameterType>{ParameterType::NumericId, QLatin1String("id")},
    Word<ParameterType>{ParameterType::PostUrl, QLatin1String("post_url")},
    Word<ParameterType>{ParameterType::Link, QLatin1String("link")},
    Word<ParameterType>{ParameterType::Integer, QLatin1String("integer")},
    Word<ParameterType>{ParameterType::Cursor, QLatin1String("cursor")},
    Word<ParameterType>{ParameterType::Region, QLatin1String("region")},
    Word<ParameterType>{ParameterType::Keyword, QLatin1String("keyword")},
};

constexpr std::array kPaginations{
    Word<Pagination>{Pagination::None, QLatin1String("none")},
    Word<Pagination>{Pagination::Cursor, QLatin1String("cursor")},
    Word<Pagination>{Pagination::Time, QLatin1String("time")},
};

constexpr std::array kCertainties{
    Word<Certainty>{Certainty::Documented, QLatin1String("documented")},
    Word<Certainty>{Certainty::SeenInClients, QLatin1String("seen_in_clients")},
    Word<Certainty>{Certainty::Inferred, QLatin1String("inferred")},
    Word<Certainty>{Certainty::Unknown, QLatin1String("unknown")},
};

constexpr std::array kFieldTypes{
    Word<FieldType>{FieldType::Any, QLatin1String("any")},       Word<FieldType>{FieldType::Text, QLatin1String("text")},
    Word<FieldType>{FieldType::Number, QLatin1String("number")}, Word<FieldType>{FieldType::Boolean, QLatin1String("boolean")},
    Word<FieldType>{FieldType::Object, QLatin1String("object")}, Word<FieldType>{FieldType::Array, QLatin1String("array")},
    Word<FieldType>{FieldType::IdText, QLatin1String("id")},     Word<FieldType>{FieldType::Flag, QLatin1String("flag")},
};

template <typename T, size_t N>
QString nameIn(const std::array<Word<T>, N> &words, T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return word.name;
    }
    return {};
}

template <typename T, size_t N>
std::optional<T> valueIn(const std::array<Word<T>, N> &words, const QString &name)
{
    for (const Word<T> &word : words) {
        if (word.name == name)
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QString parameterTypeName(ParameterType type)
{
    return nameIn(kParameterTypes, type);
}
QString paginationName(Pagination pagination)
{
    return nameIn(kPaginations, pagination);
}
QString certaintyName(Certainty certainty)
{
    return nameIn(kCertainties, certainty);
}
QString fieldTypeName(FieldType type)
{
    return nameIn(kFieldTypes, type);
}
std::optional<ParameterType> parameterTypeOf(const QString &name)
{
    return valueIn(kParameterTypes, name);
}
std::optional<Pagination> paginationOf(const QString &name)
{
    return valueIn(kPaginations, name);
}
std::optional<Certainty> certaintyOf(const QString &name)
{
    return valueIn(kCertainties, name);
}
std::optional<FieldType> fieldTypeOf(const QString &name)
{
    return valueIn(kFieldTypes, name);
}

} // namespace Tidemark
