// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// What the definitions of engagement are called where people read them.
struct EngagementWords {
    QString title;   // "Engagement by views, typical"
    QString caption; // "by views, typical"
};

[[nodiscard]] EngagementWords engagementWords(const QString &id);

} // namespace Tidemark
