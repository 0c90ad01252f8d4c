-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The hot set: names whose answers are kept warm. kind: 1 creator, 2 hashtag.
-- verified_at: when a search last found the hashtag. gone_at: when the name was last answered 404.
CREATE TABLE watched (
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    verified_at INTEGER,
    gone_at INTEGER,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- How often people asked for a watched name, by UTC day; the last days alone are kept.
CREATE TABLE watch_uses (
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (kind, name, day)
) STRICT, WITHOUT ROWID;
