// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Tidemark {

// A day that has no time of its own, such as a column of a sum by days: "14 Nov".
[[nodiscard]] QString dayText(const QDate &day);
// The same of a time whose day is counted in UTC, as allowances and caps are; UTC seconds.
[[nodiscard]] QString utcDayText(qint64 t);

} // namespace Tidemark
