// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Forecast.h"

#include <QJsonObject>

// The credit gauge in JSON and in words. Pure functions.
namespace Tidemark {

[[nodiscard]] QJsonObject capsJson(const Caps &caps);
// price: US dollars for 100,000 credits.
[[nodiscard]] QJsonObject creditsJson(const CreditSummary &summary, const Forecast &ahead, double price);
[[nodiscard]] QJsonObject ledgerRowJson(const LedgerRow &row);

[[nodiscard]] QString capsText(const Caps &caps);
[[nodiscard]] QString creditsSummaryText(const CreditSummary &summary, const Forecast &ahead, double price);
[[nodiscard]] QString ledgerText(const QList<LedgerRow> &rows);

} // namespace Tidemark
