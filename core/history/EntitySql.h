// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/history/HistoryReader.h"

// The parts that the reading statements share. They are macros because literals can only be
// joined by the preprocessor, and a Sql is made of a literal alone.
// ?1: a JSON array of row ids; ?2: as of (the largest number: now).

// The counter's newest value known at that time.
#define NEWEST(column)                                                                                    \
    "coalesce(o." column ", (SELECT n." column " FROM observations n WHERE n.entity = e.id AND n.t <= ?2" \
    " AND n." column " IS NOT NULL ORDER BY n.t DESC LIMIT 1))"

#define ENTITY_HEAD                                                                                                             \
    "e.key, coalesce(o.t, v.t), e.first_seen,"                                                                                  \
    " CASE WHEN ?2 = 9223372036854775807 THEN e.sightings ELSE (SELECT count(*) FROM observations n WHERE n.entity = e.id AND " \
    "n.t <= ?2) END,"                                                                                                           \
    " (SELECT CASE g.kind WHEN 'gone' THEN g.t END FROM events g WHERE g.entity = e.id AND g.t <= ?2 AND g.kind IN ('gone', "   \
    "'back')"                                                                                                                   \
    " ORDER BY g.t DESC, g.id DESC LIMIT 1),"                                                                                   \
    " e.picture"

#define ENTITY_FROM(versions)                                                                                                    \
    " FROM json_each(?1) c CROSS JOIN entities e ON e.id = c.value"                                                              \
    " CROSS JOIN " versions " v ON v.entity = e.id AND v.t = (SELECT max(n.t) FROM " versions                                    \
    " n WHERE n.entity = e.id AND n.t <= ?2)"                                                                                    \
    " LEFT JOIN observations o ON o.entity = e.id AND o.t = (SELECT max(n.t) FROM observations n WHERE n.entity = e.id AND n.t " \
    "<= ?2)"

namespace Tidemark::detail {

constexpr int kPictureColumn = 5;
constexpr int kHeadColumns = 6;

// Fills what every kind has in common; returns the entity's id.
template <typename Row>
QString readHead(const Statement &s, Row &row)
{
    row.observedAt = s.integer(1);
    row.firstSeen = s.integer(2);
    row.observations = s.integer(3);
    row.goneSince = s.count(4);
    return s.text(0);
}

} // namespace Tidemark::detail
