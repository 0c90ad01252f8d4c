// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/RestoreCommand.h"

namespace Tidemark {

CommandSpec RestoreCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("restore");
    spec.synopsis = QStringLiteral("FILE");
    spec.summary = QStringLiteral("puts a backup in place of the history that is held; costs nothing");
    spec.details =
        QStringLiteral("FILE is what `backup` wrote: its checksum, where FILE.sha256 lies beside it, its pages and its version "
                       "are checked first. What is there now is kept in a copy beside it, and the ledger keeps what was "
                       "spent since. Programs that are open go on with the restored history.");
    spec.required = {QStringLiteral("FILE")};
    spec.maxArguments = 1;
    spec.examples = {QStringLiteral("restore ~/backups/tidemark-2026-11-22.db")};
    spec.make = makeCommand<RestoreCommand>;
    return spec;
}

QCoro::Task<Result<Output>> RestoreCommand::run(Session session)
{
    const QString backup = session.invocation->argument(0);
    const auto kept = co_await session.engine->restoreHistory(backup);
    if (!kept)
        co_return fail(kept.error());
    Output output;
    output.document = {{QStringLiteral("restored"), backup}, {QStringLiteral("kept"), *kept}};
    output.text = QStringLiteral("Restored from %1.\nWhat was there before: %2\n").arg(backup, *kept);
    co_return output;
}

} // namespace Tidemark
