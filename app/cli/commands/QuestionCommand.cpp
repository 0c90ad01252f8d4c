// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/QuestionCommand.h"

namespace Tidemark {

Result<Priced> QuestionCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto asked = question(invocation, options);
    if (!asked)
        return fail(asked.error());
    return Priced(*asked);
}

QCoro::Task<Result<Output>> QuestionCommand::run(Session session)
{
    const auto asked = question(*session.invocation, *session.options);
    if (!asked)
        co_return fail(asked.error());
    const auto options = session.options->ask(session.invocation->command->name, session.engine->clock().now());
    if (!options)
        co_return fail(options.error());
    auto output = co_await answer(&session.engine->questions(), *asked, *options);
    co_return output;
}

} // namespace Tidemark
