-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest answer of each endpoint that broke the documented contract: nobody was given it, and what it lacked is
-- what a runbook looks at. Compressed as qCompress() does.
CREATE TABLE refused_answers (
    endpoint TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    parameters TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
