// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OptionParser.h"
#include "core/health/exporters/AlertRoutes.h"
#include "core/health/exporters/PrometheusScrape.h"

namespace Tidemark {

// The options of `generate prometheus-rules|prometheus-scrape|alertmanager`; a wrong one is a Usage error.
[[nodiscard]] QList<Option> rulesOptionList();
[[nodiscard]] Result<QString> runbooksOf(const Invocation &invocation);

[[nodiscard]] QList<Option> scrapeOptionList();
[[nodiscard]] Result<ScrapeOptions> scrapeOptions(const Invocation &invocation);

[[nodiscard]] QList<Option> alertmanagerOptionList();
[[nodiscard]] Result<AlertmanagerOptions> alertmanagerOptions(const Invocation &invocation, const QString &folder);

} // namespace Tidemark
