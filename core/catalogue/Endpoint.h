// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tidemark {

// Link: a post's link reduced as PostUrl, any other TikTok link as it is.
enum class ParameterType { Text, Handle, HashtagName, NumericId, PostUrl, Link, Integer, Cursor, Region, Keyword };
enum class Pagination { None, Cursor, Time };
enum class Certainty { Documented, SeenInClients, Inferred, Unknown };
// Number: a JSON number, or a string that is wholly one (counters come both ways).
// IdText: a string or whole number of digits. Flag: a boolean, or 0 or 1.
enum class FieldType { Any, Text, Number, Boolean, Object, Array, IdText, Flag };

// The words that stand for them in endpoints.json and in the command line's JSON.
[[nodiscard]] QString parameterTypeName(ParameterType type);
[[nodiscard]] QString paginationName(Pagination pagination);
[[nodiscard]] QString certaintyName(Certainty certainty);
[[nodiscard]] QString fieldTypeName(FieldType type);
[[nodiscard]] std::optional<ParameterType> parameterTypeOf(const QString &name);
[[nodiscard]] std::optional<Pagination> paginationOf(const QString &name);
[[nodiscard]] std::optional<Certainty> certaintyOf(const QString &name);
[[nodiscard]] std::optional<FieldType> fieldTypeOf(const QString &name);

// What an entry gets that names no stale window of its own: 4 x TTL, at least an hour.
[[nodiscard]] constexpr qint64 usualStaleWindowS(qint64 ttlS)
{
    return 4 * ttlS > 3600 ? 4 * ttlS : 3600;
}

struct Parameter {
    QString name;
    ParameterType type = ParameterType::Text;
    bool required = false;
    QString defaultValue; // sent explicitly where the asker gives none
    qint64 maximum = 0;   // of an Integer; 0: none known
    qint64 minimum = 0;   // of an Integer
    QStringList values;   // the only ones that mean something; empty: any

    bool operator==(const Parameter &) const = default;
};

// The least an answer must look like to be believed: a JSON object with one key of each
// alternative in requiredAny (none: any object that is no error body), and every named field
// that is present of its type. "videos[]" is each element of the array "videos".
struct FieldRule {
    QString path; // "videos", "videos[]", "user.id", "videos[].play_count"
    FieldType type = FieldType::Any;
    bool nullable = false;

    bool operator==(const FieldRule &) const = default;
};

struct Contract {
    QList<QStringList> requiredAny; // of each inner list at least one key must be there
    QList<FieldRule> fields;

    bool operator==(const Contract &) const = default;
};

// One entry of the catalogue: all that the program knows of one path of the API.
struct Endpoint {
    QString name;         // "user-posts": the path without slashes, and the identity in keys and options
    QString path;         // "/user-posts/"
    QStringList headings; // the vendor's headings that list it
    QString summary;
    QList<Parameter> parameters;
    Pagination pagination = Pagination::None;
    QString identity; // which field or parameter says what the answer is about
    qint64 ttlS = 0;
    qint64 coldTtlS = 0; // of answers about posts that are no longer hot; 0: ttlS holds for all
    qint64 staleS = 0;   // the stale window, after the TTL
    QString tier;        // "tier1_interactive", "tier2_search", "tier3_batch"
    int timeoutS = 60;   // 10, 20 or 60
    Certainty certainty = Certainty::Documented;
    QStringList teaches; // entity kinds that its answers carry: profile, post, comment, hashtag, sound
    Contract contract;
    QString why; // the reason for a choice that no source makes for us

    bool operator==(const Endpoint &) const = default;
};

} // namespace Tidemark
