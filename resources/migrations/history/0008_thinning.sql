-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers that lost a snapshot to a thinning that is under way: those that have none left at its end go too. Rows that a
-- killed program left are looked at by the next thinning.
CREATE TABLE thinning (
    answer INTEGER PRIMARY KEY
) STRICT;
