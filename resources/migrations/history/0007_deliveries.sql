-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far telling has come: 'events': the newest event that was looked at; 'digest': the day (a Julian day number)
-- of the newest digest. What happened before is not told afterwards.
CREATE TABLE deliveries (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO deliveries (name, value) SELECT 'events', coalesce(max(id), 0) FROM events;

INSERT INTO deliveries (name, value) VALUES ('digest', 0);
