// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Warmer.h"
#include "core/watch/Watchlist.h"

#include <QJsonObject>

namespace Tidemark {

class Settings;

// A name of the hot set with what is held of it.
struct WatchedRow {
    WatchedItem item;
    std::optional<qint64> ageS;
    std::optional<qint64> freshForS;
};

[[nodiscard]] QJsonObject watchedJson(const WatchedRow &row);
[[nodiscard]] QString watchedText(const QList<WatchedRow> &rows);
[[nodiscard]] QJsonObject watchNameJson(const WatchName &name);

[[nodiscard]] QJsonObject planJson(const RefreshPlan &plan, qint64 nextRunInS);
[[nodiscard]] QString planText(const RefreshPlan &plan);
[[nodiscard]] QJsonObject reportJson(const WarmReport &report, qint64 nextRunInS);
[[nodiscard]] QString reportText(const WarmReport &report);

// Of a list, with what holds for all.
[[nodiscard]] QJsonObject watchSettingsJson(const Settings &settings, const NamedList &list);
[[nodiscard]] QString watchSettingsText(const Settings &settings, const NamedList &list);

[[nodiscard]] QJsonObject listJson(const NamedList &list, std::optional<qint64> left);
[[nodiscard]] QString allowanceText(std::optional<qint64> credits); // "300 credits", "no limit"

[[nodiscard]] QJsonObject forecastJson(const QList<ListForecast> &lists, int days);
[[nodiscard]] QString forecastText(const QList<ListForecast> &lists, int days);

} // namespace Tidemark
