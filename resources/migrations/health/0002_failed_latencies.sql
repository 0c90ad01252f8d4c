-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of those in latencies, the ones of 4xx and of 5xx; see SignalCell.
ALTER TABLE cell ADD COLUMN failed_latencies BLOB NOT NULL DEFAULT x'';
