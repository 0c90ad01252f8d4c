-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one channel was told of the alerts of one tier and severity, from the first that fires until none does.
-- opened_at: when it was first seen, from which the wait counts; told_rules: the alerts that were told, with blanks between.
CREATE TABLE incident (
    channel TEXT NOT NULL,
    tier TEXT NOT NULL,
    severity TEXT NOT NULL,
    dedup_key TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    told_at INTEGER,
    told_rules TEXT NOT NULL,
    acknowledged INTEGER NOT NULL,
    PRIMARY KEY (channel, tier, severity)
) STRICT, WITHOUT ROWID;

-- Alerts that somebody has seen and works on: each for the one time that it fires.
CREATE TABLE acknowledgement (
    rule TEXT NOT NULL,
    fired_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (rule, fired_at)
) STRICT, WITHOUT ROWID;

-- The outbox of alerts. incident: its dedup_key; body: see AlertNotice; claimed_until, claimed_by: the program that tells
-- it; outcome: 'told', 'refused' or 'superseded', once it has ended.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    incident TEXT NOT NULL,
    action TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    claimed_until INTEGER NOT NULL DEFAULT 0,
    claimed_by INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER,
    outcome TEXT
) STRICT;

CREATE INDEX delivery_waiting ON delivery (channel, incident) WHERE ended_at IS NULL;

-- How telling fares by channel: nothing is sent before quiet_until; failures in a row; final: the last was refused for good.
CREATE TABLE alert_channel (
    name TEXT PRIMARY KEY,
    quiet_until INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    told_at INTEGER,
    failed_at INTEGER,
    why TEXT NOT NULL,
    final INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
