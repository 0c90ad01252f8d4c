// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Tidemark {

// A time as people write it: Unix seconds ("1700000000"), ISO 8601 ("2026-11-01",
// "2026-11-01T14:00:00+01:00"; UTC where no zone stands), or before now ("-3d": s m h d w).
class TimeArgument
{
public:
    // A Usage error says what was expected.
    [[nodiscard]] static Result<TimeArgument> parse(const QString &text);
    // UTC seconds.
    [[nodiscard]] qint64 at(qint64 now) const { return m_isRelative ? now - m_seconds : m_seconds; }

private:
    bool m_isRelative = false;
    qint64 m_seconds = 0;
};

} // namespace Tidemark
