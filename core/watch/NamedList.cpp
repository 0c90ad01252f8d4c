// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/NamedList.h"

#include "core/watch/WatchLists.h"

namespace Tidemark {

QString watchPolicyName(WatchPolicy policy)
{
    switch (policy) {
    case WatchPolicy::Thrifty: return QStringLiteral("thrifty");
    case WatchPolicy::Equal: return QStringLiteral("equal");
    case WatchPolicy::Ahead: return QStringLiteral("ahead");
    case WatchPolicy::Manual: return QStringLiteral("manual");
    }
    return {};
}

std::optional<WatchPolicy> watchPolicyOf(const QString &name)
{
    for (const WatchPolicy policy : {WatchPolicy::Thrifty, WatchPolicy::Equal, WatchPolicy::Ahead, WatchPolicy::Manual}) {
        if (name == watchPolicyName(policy))
            return policy;
    }
    return std::nullopt;
}

// By the id, so that a new name of the list does not bring a new allowance.
QString NamedList::payer() const
{
    return id == WatchLists::kDefault ? QStringLiteral("watch") : QStringLiteral("watch:%1").arg(id);
}

QString NamedList::askedBy() const
{
    return id == WatchLists::kDefault ? payer() : payer() + QLatin1Char(' ') + name;
}

} // namespace Tidemark
