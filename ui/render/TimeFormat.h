// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Tidemark {

// A day that has no time of its own, such as a column of a sum by days: "14 Nov".
[[nodiscard]] QString dayText(const QDate &day);

} // namespace Tidemark
