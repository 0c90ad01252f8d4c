// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"

#include <QByteArray>

namespace Tidemark {

// One place at which a body is not as it was expected.
struct BodyDifference {
    enum class Kind {
        Missing, // expected, and not there
        Added,   // there, and not expected
        Type,    // of another type
        Value,   // of another value
    };

    Kind kind = Kind::Value;
    // As in the catalogue: "user.id"; "videos[].title" where it is about the elements of a list, "videos[id=7].title" or
    // "videos[2].title" where it is about one.
    QString path;
    QString expected; // what is documented, or the earlier value; empty: nothing
    QString found;    // empty: nothing

    bool operator==(const BodyDifference &) const = default;
};

[[nodiscard]] QString differenceName(BodyDifference::Kind kind); // "missing", "added", "type", "value"

inline constexpr int kMostDifferences = 500;

// Where the body is not as the catalogue describes its endpoint, those that break the contract first; what the
// catalogue does not name stands at the end, without what is inside it. A body that is no JSON object has none.
// Pure; any thread.
[[nodiscard]] QList<BodyDifference> differencesFromDocumented(const Endpoint &endpoint, const QByteArray &body);
// What changed since an earlier answer to the same question. Elements of a list are told apart by their ids where all of
// them have one, else by their place. At most kMostDifferences. Pure; any thread.
[[nodiscard]] QList<BodyDifference> differencesFromEarlier(const QByteArray &earlier, const QByteArray &body);
// Where the shape of the body (paths and types, the values aside) is not as that of every one of the usual answers to
// other questions of its endpoint: what all of them have and it lacks, what none of them has, and other types. Lists are
// taken together. Pure; any thread.
[[nodiscard]] QList<BodyDifference> differencesFromUsual(const QList<QByteArray> &usual, const QByteArray &body);

} // namespace Tidemark
