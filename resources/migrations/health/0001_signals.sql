-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names of endpoints, so that a cell is a few bytes.
CREATE TABLE endpoint (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- Calls by endpoint and minute, after two days by hour. start: UTC seconds; counts and latencies: see SignalCell and
-- LatencyHistogram. calls and bad say the same as counts, for sums in SQL.
CREATE TABLE cell (
    span INTEGER NOT NULL,
    start INTEGER NOT NULL,
    endpoint_id INTEGER NOT NULL REFERENCES endpoint (id),
    calls INTEGER NOT NULL,
    bad INTEGER NOT NULL,
    counts BLOB NOT NULL,
    latencies BLOB NOT NULL,
    PRIMARY KEY (span, start, endpoint_id)
) STRICT, WITHOUT ROWID;

-- When some program was running: a bit for each minute of an hour. Elsewhere there is no data, which is not good news.
CREATE TABLE presence (
    hour INTEGER PRIMARY KEY, -- UTC seconds
    minutes INTEGER NOT NULL
) STRICT;

-- What fired, once each. active_since: when its condition began to hold. resolved_by: 'recovered' or 'no_data'.
CREATE TABLE alert (
    rule TEXT NOT NULL,
    fired_at INTEGER NOT NULL,
    tier TEXT NOT NULL,
    severity TEXT NOT NULL,
    active_since INTEGER NOT NULL,
    resolved_at INTEGER,
    resolved_by TEXT,
    worst_burn REAL NOT NULL,
    bad INTEGER NOT NULL,
    PRIMARY KEY (rule, fired_at)
) STRICT, WITHOUT ROWID;

-- Conditions that hold and have not held for long enough.
CREATE TABLE pending (
    rule TEXT PRIMARY KEY,
    active_since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Alerts that the user does not want to hear of until a time.
CREATE TABLE silence (
    rule TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- 'evaluated_until', 'compacted_at': UTC seconds.
CREATE TABLE mark (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
