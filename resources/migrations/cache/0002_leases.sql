-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which process asks the API for a key just now, so that the others wait for its answer.
-- number: of one lease, so that its owner ends no other's. The owner is a process, told from a later one with the
-- same id by its start and boot. until: UTC seconds, when it is given up whatever its owner does.
-- ended_at: UTC seconds, of a request that failed; the failure is what those who waited are told.
CREATE TABLE leases (
    hash INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    pid INTEGER NOT NULL,
    started INTEGER NOT NULL,
    boot TEXT NOT NULL,
    until INTEGER NOT NULL,
    ended_at INTEGER,
    kind INTEGER,
    detail TEXT,
    status INTEGER
);
