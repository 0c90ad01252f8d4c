-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- hash: XXH3 of the key, so that a read is one search among integers; the key itself is compared.
-- checksum: XXH3 of the rest of the row. The body stands last: what is before it is read without it.
CREATE TABLE answers (
    hash INTEGER PRIMARY KEY,
    checksum INTEGER NOT NULL,
    fetched_at INTEGER NOT NULL,
    ttl_s INTEGER NOT NULL,
    key TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    body BLOB NOT NULL
);

CREATE TABLE missing (
    hash INTEGER PRIMARY KEY,
    checksum INTEGER NOT NULL,
    fetched_at INTEGER NOT NULL,
    ttl_s INTEGER NOT NULL,
    key TEXT NOT NULL,
    endpoint TEXT NOT NULL
);

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO meta (name, value) VALUES ('namespace', 1);
