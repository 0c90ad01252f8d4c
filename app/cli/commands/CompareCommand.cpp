// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CompareCommand.h"

#include "app/cli/ExportArguments.h"
#include "app/cli/ExportText.h"
#include "core/engine/Exports.h"

namespace Tidemark {

CommandSpec CompareCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("compare");
    spec.synopsis = QStringLiteral("profile|post|hashtag|sound ID ID...");
    spec.summary = QStringLiteral("two to ten of a kind side by side, from the local history; costs nothing");
    spec.details = QStringLiteral(
        "absolute: the counter at the times at which it was sampled. indexed: 100 at the first time from which all of them are "
        "sampled. since-posting: posts, by the time since each was made. per-follower: over the creator's followers of that "
        "time. Nothing is interpolated: a time that was not sampled has no point.");
    spec.required = {QStringLiteral("KIND"), QStringLiteral("ID"), QStringLiteral("ID")};
    spec.maxArguments = -1;
    spec.options = comparisonOptions();
    spec.examples = {QStringLiteral("compare profile @mrbeast @khaby.lame --align indexed --since -30d"),
                     QStringLiteral("compare hashtag fyp foryou --metric views --json")};
    spec.make = makeCommand<CompareCommand>;
    return spec;
}

QCoro::Task<Result<Output>> CompareCommand::run(Session session)
{
    const auto asked = comparisonRecipe(*session.invocation, 0, session.engine->clock().now());
    if (!asked)
        co_return fail(asked.error());
    const auto recipe = co_await session.engine->exports().resolve(*asked);
    if (!recipe)
        co_return fail(recipe.error());
    const auto comparison = co_await session.engine->exports().comparison(*recipe);
    if (!comparison)
        co_return fail(comparison.error());
    Output output;
    output.document = comparisonJson(*comparison, *recipe);
    output.text = comparisonText(*comparison);
    co_return output;
}

} // namespace Tidemark
