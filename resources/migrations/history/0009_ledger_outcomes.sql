-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a request went, so that the calls behind a figure of Health can be found. Null: not known.
ALTER TABLE ledger ADD COLUMN outcome TEXT;

ALTER TABLE ledger ADD COLUMN latency_ms INTEGER;
