-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row a probe that was due; kept apart from real calls, which objectives are about. at: UTC seconds, when it was due.
-- outcome: as outcomeName() has it; 'spared' where a real answer made it needless, 'not_sent' where something here forbade
-- it, and detail says what. Ids grow, so that who has read up to one reads on from there.
CREATE TABLE probe (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    endpoint_id INTEGER NOT NULL REFERENCES endpoint (id),
    outcome TEXT NOT NULL,
    latency_ms INTEGER NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX probe_at ON probe (at);

-- The most that was under way at once in a minute, by program: see CallLoad. minute: UTC seconds.
CREATE TABLE load (
    minute INTEGER NOT NULL,
    program INTEGER NOT NULL,
    connections INTEGER NOT NULL,
    queued INTEGER NOT NULL,
    retries INTEGER NOT NULL,
    PRIMARY KEY (minute, program)
) STRICT, WITHOUT ROWID;
