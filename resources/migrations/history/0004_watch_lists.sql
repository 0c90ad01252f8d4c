-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Named watchlists. policy: 1 thrifty, 2 equal, 3 ahead, 4 manual. allowance: credits a month, NULL: no limit;
-- that of list 1, the default, is a setting. Ids are never given twice: the ledger says by them who asked.
CREATE TABLE watch_lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    policy INTEGER NOT NULL,
    allowance INTEGER,
    max_age_days INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

INSERT INTO watch_lists (id, name, policy, allowance, max_age_days, paused, created_at)
    VALUES (1, 'default', 3, NULL, 14, 0, CAST(strftime('%s', 'now') AS INTEGER));

-- kind: 1 creator, 2 hashtag, 3 post, 4 sound, 5 search of users, 6 of videos, 7 of hashtags.
-- tags: in order, with commas between them. verified_at: when a search last found the hashtag.
-- gone_at: when the name was last answered 404.
CREATE TABLE watch_items (
    list INTEGER NOT NULL REFERENCES watch_lists (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    verified_at INTEGER,
    gone_at INTEGER,
    PRIMARY KEY (list, kind, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX watch_items_name ON watch_items (kind, name);

INSERT INTO watch_items (list, kind, name, folder, tags, note, added_at, verified_at, gone_at)
    SELECT 1, kind, name, '', '', '', added_at, verified_at, gone_at FROM watched;

DROP TABLE watched;

-- What one asker has spent in a month.
CREATE INDEX ledger_asker ON ledger (asked_by, day, credits, held);
