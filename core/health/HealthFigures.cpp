// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthFigures.h"

namespace Tidemark {

LatencyFigures latencyFigures(const LatencyHistogram &histogram)
{
    return {histogram.quantileMs(0.5), histogram.quantileMs(0.95), histogram.quantileMs(0.99), histogram.meanMs()};
}

QString tierStateName(TierState state)
{
    switch (state) {
    case TierState::NoData: return QStringLiteral("no_data");
    case TierState::Ok: return QStringLiteral("ok");
    case TierState::Pending: return QStringLiteral("pending");
    case TierState::Ticket: return QStringLiteral("ticket");
    case TierState::Exhausted: return QStringLiteral("exhausted");
    case TierState::Page: return QStringLiteral("page");
    }
    return {};
}

} // namespace Tidemark
