// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Tidemark {

enum class ParameterType { Text, Handle, HashtagName, NumericId, PostUrl, Integer, Cursor, Region, Keyword };
enum class Pagination { None, Cursor, Time };
enum class Certainty { Documented, SeenInClients, Inferred, Unknown };
enum class FieldType { Any, Text, Number, Boolean, Object, Array, IdText, Flag }; // Flag: bool or 0/1

struct Parameter {
    QString name;
    ParameterType type = ParameterType::Text;
    bool required = false;
    QString defaultValue; // sent explicitly where the asker gives none
    qint64 maximum = 0;   // of an Integer; 0: none known

    bool operator==(const Parameter &) const = default;
};

// The least an answer must look like to be believed: a JSON object with one key of each
// alternative in requiredAny, and every named field that is present of its type.
struct FieldRule {
    QString path; // "videos", "user.id", "videos[].play_count"
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
    QString name; // "user-posts": the path without slashes, and the identity in keys and options
    QString path; // "/user-posts/"
    QStringList headings; // the vendor's headings that list it
    QString summary;
    QList<Parameter> parameters;
    Pagination pagination = Pagination::None;
    QString identity; // which field or parameter says what the answer is about
    qint64 ttlS = 0;
    qint64 staleS = 0; // the stale window, after the TTL
    QString tier;      // "tier1_interactive", "tier2_search", "tier3_batch"
    int timeoutS = 60; // 10, 20 or 60
    Certainty certainty = Certainty::Documented;
    QStringList teaches; // entity kinds that its answers carry: profile, post, comment, hashtag, sound
    Contract contract;

    bool operator==(const Endpoint &) const = default;
};

} // namespace Tidemark
