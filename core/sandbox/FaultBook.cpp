// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/FaultBook.h"

namespace Tidemark {

namespace {
std::optional<Fault> reserved(const ApiRequest &request)
{
    const QLatin1String prefix("fault_");
    const QString handle = readPostLink(request.text(QStringLiteral("url"))).handle;
    for (const QString &name : {request.text(QStringLiteral("username")), request.text(QStringLiteral("keyword")),
                                request.text(QStringLiteral("name")), handle}) {
        const QString lower = name.toLower();
        const QString bare = lower.startsWith(QLatin1Char('@')) || lower.startsWith(QLatin1Char('#')) ? lower.mid(1) : lower;
        if (bare.startsWith(prefix)) {
            return faultNamed(bare.mid(prefix.size()));
        }
    }
    return std::nullopt;
}
} // namespace

std::optional<Fault> FaultBook::use(const QString &path)
{
    const auto found = m_faults.find(path);
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    const Fault fault = *found;
    if (found->times > 0 && --found->times == 0) {
        m_faults.erase(found);
    }
    return fault.times == 0 ? std::nullopt : std::optional(fault);
}

std::optional<Fault> FaultBook::take(const ApiRequest &request)
{
    if (auto named = reserved(request)) {
        return named;
    }
    auto own = use(request.path);
    return own ? own : use(QStringLiteral("*"));
}

} // namespace Tidemark
