-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be told outside. body: emptied once it is told; the key stays for a while, so that it is not told twice.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    dedup_key TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    why TEXT NOT NULL,
    sent_at INTEGER,
    UNIQUE (channel, dedup_key)
) STRICT;
