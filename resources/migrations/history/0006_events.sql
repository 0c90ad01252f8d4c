-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By which answer an event was known (NULL: a 404, or an event of before), of which counter it tells, and
-- that counter's value: of a milestone the one that was reached.
-- Kinds besides those of 0001: milestone, breakout, drop, purge.
ALTER TABLE events ADD COLUMN answer INTEGER;

ALTER TABLE events ADD COLUMN metric TEXT;

ALTER TABLE events ADD COLUMN value INTEGER;

UPDATE events SET metric = substr(detail, 1, instr(detail, ' ') - 1)
    WHERE kind = 'counter_fault' AND instr(detail, ' was said to be ') > 0;
