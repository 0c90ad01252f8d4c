// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"

#include <QLocale>
#include <QString>

#include <optional>

// How figures become words. Unknown is an en dash, never 0. All use displayLocale().
namespace Tidemark {

[[nodiscard]] QLocale displayLocale(); // the user's; British English where there is only "C"
[[nodiscard]] QString unknownText();   // en dash

// "112.4 M", "22.4 M", "1.90 M", "284 K", "999": at least 3 significant figures.
[[nodiscard]] QString shortNumber(std::optional<double> value);
[[nodiscard]] QString shortCount(Count count);
// The same, with as many decimals as ticks that lie `step` apart need to differ.
[[nodiscard]] QString tickNumber(double value, double step);
// "112,412,345"
[[nodiscard]] QString exactCount(Count count);
[[nodiscard]] QString decimalNumber(std::optional<double> value, int decimals);
[[nodiscard]] QString percent(std::optional<double> value, int decimals = 1); // 7.9 -> "7.9 %"
[[nodiscard]] QString times(std::optional<double> value);                     // 1.6 -> "1.6×"

// "±50 K", of what one of these made of the bound.
[[nodiscard]] QString plusMinus(const QString &bound);

// A change with sign, unit and period; the direction is drawn as an arrow, so that colour is not alone.
enum class Direction { Unknown, Up, Down, Same };

struct Change {
    Direction direction = Direction::Unknown;
    QString text; // "+0.8 % in 7 d", "no change", "" when unknown

    bool operator==(const Change &) const = default;
};

[[nodiscard]] Change percentChange(std::optional<double> percentValue, const QString &period);
[[nodiscard]] Change pointChange(std::optional<double> points, const QString &period); // "−0.4 pt in 7 d"
[[nodiscard]] Change countChange(std::optional<double> difference, const QString &period);
[[nodiscard]] Change decimalChange(std::optional<double> difference, const QString &period); // "−0.2 in 7 d"
[[nodiscard]] QString arrow(Direction direction);                                            // "▲", "▼", "=", ""

// Ages and spans; seconds.
[[nodiscard]] QString ageWords(qint64 ageS);                   // "just now", "6 min ago", "2 h ago", "3 d ago"
[[nodiscard]] QString spanWords(qint64 spanS);                 // "40 s", "6 min", "2 h", "3 d", "14 mo", "3 y"
[[nodiscard]] QString clockLength(std::optional<int> seconds); // "0:20", "1:02:03"
[[nodiscard]] QString latencyWords(qint64 ms);                 // "840 ms", "3.1 s"

// UTC seconds, shown in local time.
[[nodiscard]] QString dateTimeText(qint64 t); // "14 Nov 2026, 18:00"
[[nodiscard]] QString dateText(qint64 t);     // "14 Nov 2026"
[[nodiscard]] QString shortDate(qint64 t);    // "14 Nov"
[[nodiscard]] QString timeText(qint64 t);     // "18:00"

// "Tue 18:00"; 0 is Monday 0:00, in whatever time zone it is counted.
[[nodiscard]] QString hourOfWeekText(int hourOfWeek);

[[nodiscard]] QString dataSizeText(qint64 bytes); // "1.4 MB"

// Prices: "free", "1 credit", "2 credits"
[[nodiscard]] QString creditsText(qint64 credits);

} // namespace Tidemark
