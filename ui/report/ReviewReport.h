// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/SloReview.h"
#include "ui/report/Report.h"

namespace Tidemark {

// The review of two weeks, for the meeting. origin: what made it, and from where its calls went.
[[nodiscard]] Report reviewReport(const SloReview &review, const QString &origin);

} // namespace Tidemark
