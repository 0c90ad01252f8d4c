// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of slo.yaml: a file that the user writes may be anything. What it lets through holds what the rest relies on.
#include "core/catalogue/Catalogue.h"
#include "core/health/AlertRules.h"
#include "core/health/SloFile.h"
#include "core/health/SloReader.h"
#include "core/health/exporters/PrometheusRules.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Tidemark;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue shipped = [] {
        auto loaded = Catalogue::load();
        return loaded ? std::move(*loaded) : (std::abort(), Catalogue());
    }();
    return shipped;
}

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool isShare(double value)
{
    return std::isfinite(value) && value > 0 && value < 1;
}

void check(const SloPlan &plan)
{
    demand(plan.tiers.size() == 3);
    qsizetype listed = 0;
    for (const SloTier &tier : plan.tiers) {
        demand(isShare(tier.availability) && isShare(tier.budgetShare()));
        demand(std::isfinite(tier.p95Ms) && tier.p95Ms > 0 && tier.p95Ms <= tier.timeoutS * 1000);
        demand(std::isfinite(tier.fastBurn) && tier.slowBurn > 0 && tier.fastBurn > tier.slowBurn);
        listed += tier.endpoints.size();
    }
    demand(listed == catalogue().endpoints().size()); // each in one tier
    for (const AlertRule &rule : alertRules(plan))
        demand(isShare(rule.errorShare()) && rule.maxCalls >= 0);
    demand(!prometheusRules(plan, QStringLiteral("https://example.org"), {}).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    static const SloPlan shipped = [] {
        auto plan = SloFile::shipped(catalogue());
        return plan ? std::move(*plan) : (std::abort(), SloPlan());
    }();
    for (const SloPlan *base : {&shipped, static_cast<const SloPlan *>(nullptr)}) {
        const auto plan = readSlo(yaml, catalogue(), base, SloLists::Follow);
        if (plan)
            check(*plan);
        else
            demand(plan.error().kind == ErrorKind::LocalData && !plan.error().detail.isEmpty());
    }
    return 0;
}
