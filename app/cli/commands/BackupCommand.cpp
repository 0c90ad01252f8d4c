// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/BackupCommand.h"

#include "app/cli/TextPrinter.h"
#include "core/history/HistoryStore.h"

#include <QCoroFuture>

namespace Tidemark {

CommandSpec BackupCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("backup");
    spec.synopsis = QStringLiteral("FILE");
    spec.summary = QStringLiteral("a copy of the history and the ledger, while everything runs on; costs nothing");
    spec.details =
        QStringLiteral("FILE is a new file: history as one SQLite database. Its checksum is put into FILE.sha256, which "
                       "`sha256sum -c` reads, and `tidemark-cli restore` too. Keys are in no backup.");
    spec.required = {QStringLiteral("FILE")};
    spec.maxArguments = 1;
    spec.examples = {QStringLiteral("backup ~/backups/tidemark-2026-11-22.db")};
    spec.make = makeCommand<BackupCommand>;
    return spec;
}

QCoro::Task<Result<Output>> BackupCommand::run(Session session)
{
    const QString target = session.invocation->argument(0);
    const auto report = co_await session.engine->historyStore().backUp(target);
    if (!report)
        co_return fail(report.error());
    Output output;
    output.document = {{QStringLiteral("file"), report->path},
                       {QStringLiteral("bytes"), report->bytes},
                       {QStringLiteral("sha256"), QString::fromLatin1(report->sha256)},
                       {QStringLiteral("schema_version"), report->version}};
    output.text = QStringLiteral("%1  %2, read back and whole\nsha256 %3\n")
                      .arg(report->path, bytesText(report->bytes), QString::fromLatin1(report->sha256));
    co_return output;
}

} // namespace Tidemark
