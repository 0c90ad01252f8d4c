// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace Tidemark {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return QStringLiteral("usage");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::KeyRefused: return QStringLiteral("key_refused");
    case ErrorKind::OverBudget: return QStringLiteral("over_budget");
    case ErrorKind::Upstream: return QStringLiteral("upstream");
    case ErrorKind::ContractBroken: return QStringLiteral("contract_broken");
    case ErrorKind::LocalData: return QStringLiteral("local_data");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

bool isTransient(const Error &error)
{
    return error.kind == ErrorKind::Upstream;
}

} // namespace Tidemark
