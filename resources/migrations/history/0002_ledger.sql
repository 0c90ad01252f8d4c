-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The programs that wrote rows: a dead one is told from a living one by its start and boot.
CREATE TABLE processes (
    id INTEGER PRIMARY KEY,
    pid INTEGER NOT NULL,
    started INTEGER NOT NULL,
    boot TEXT NOT NULL,
    UNIQUE (pid, started, boot)
) STRICT;

-- One row a request sent. reservation: the first row of the same call, NULL in that row itself.
-- state: 0 reserved, 1 sent, 2 charged, 3 unknown, 4 free. held: credits set aside for sends that
-- may still come; a cap is measured against credits + held.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reservation INTEGER,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    endpoint TEXT NOT NULL,
    subject TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    background INTEGER NOT NULL,
    key TEXT NOT NULL,
    process INTEGER NOT NULL,
    state INTEGER NOT NULL,
    credits INTEGER NOT NULL,
    held INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX ledger_day ON ledger (day, credits, held);

CREATE INDEX ledger_reservation ON ledger (reservation) WHERE reservation IS NOT NULL;

CREATE INDEX ledger_open ON ledger (process) WHERE state < 2;

-- Answers that needed no request, by the layer that had them.
CREATE TABLE savings (
    day TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    layer TEXT NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (day, endpoint, layer)
) STRICT, WITHOUT ROWID;

-- kind: killed (key is empty), key_refused, out_of_credits
CREATE TABLE stops (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- The newest row counts. spent_before: all that the book had spent when it was set.
CREATE TABLE balances (
    id INTEGER PRIMARY KEY,
    origin INTEGER NOT NULL,
    set_to INTEGER NOT NULL,
    set_at INTEGER NOT NULL,
    spent_before INTEGER NOT NULL,
    drift REAL
) STRICT;

CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
