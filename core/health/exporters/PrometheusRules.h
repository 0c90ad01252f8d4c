// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertRules.h"
#include "core/health/Runbook.h"

#include <QByteArray>

namespace Tidemark {

// Where a page sends the one on call: <base>/tikliveapi-tier1, ...
const QString kRunbooksOfTheText = QStringLiteral("https://runbooks.example.com");

// tikliveapi-rules.yml: the alerts of alertRules() in PromQL, one for one, so that Prometheus and the program give the
// same verdicts on the same calls; and recording rules: the monitoring text's p95 and its like, and the budgets that the
// dashboard shows. runbooks: where the team's own are; books: Tidemark's, which an annotation names as commands. Pure.
[[nodiscard]] QByteArray prometheusRules(const SloPlan &plan, const QString &runbooks, const QList<Runbook> &books);

} // namespace Tidemark
