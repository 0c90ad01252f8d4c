-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Say the same as counts, as calls and bad do: see CallCount. Of what was counted before they stay 0, and an hour later
-- no alert looks at that any more.
ALTER TABLE cell ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;

ALTER TABLE cell ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0;
