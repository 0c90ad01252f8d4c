// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ApiRequest.h"
#include "core/sandbox/Fault.h"

#include <QMap>

namespace Tidemark {

// Which answers are to be spoiled, and how often still.
class FaultBook
{
public:
    void set(const QString &path, const Fault &fault) { m_faults[path] = fault; }
    void clear(const QString &path) { m_faults.remove(path); }
    void clear() { m_faults.clear(); }

    // The fault of this request, used up by one: a reserved name first, then its path's, then "*".
    [[nodiscard]] std::optional<Fault> take(const ApiRequest &request);
    // The fault of exactly this path, used up by one.
    [[nodiscard]] std::optional<Fault> use(const QString &path);

private:
    QMap<QString, Fault> m_faults;
};

} // namespace Tidemark
