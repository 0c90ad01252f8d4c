// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CompletionsCommand.h"

#include "app/cli/Completions.h"
#include "core/catalogue/Catalogue.h"

namespace Tidemark {

namespace {

using Script = QString (*)(const CompletionTable &);

const QMap<QString, Script> &scripts()
{
    static const QMap<QString, Script> table{{QStringLiteral("bash"), bashCompletions},
                                             {QStringLiteral("fish"), fishCompletions},
                                             {QStringLiteral("zsh"), zshCompletions}};
    return table;
}

} // namespace

CommandSpec CompletionsCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("completions");
    spec.synopsis = QStringLiteral("bash|fish|zsh");
    spec.summary = QStringLiteral("a script that completes commands and options in your shell");
    spec.details =
        QStringLiteral("Packages bring these scripts along. Without one: source the output in bash, put it into a folder "
                       "of $fpath as _tidemark-cli for zsh, or into ~/.config/fish/completions for fish.");
    spec.required = {QStringLiteral("bash, fish or zsh")};
    spec.maxArguments = 1;
    spec.examples = {QStringLiteral("completions bash")};
    spec.needs = Needs::Nothing;
    spec.make = makeCommand<CompletionsCommand>;
    return spec;
}

QCoro::Task<Result<Output>> CompletionsCommand::run(Session session)
{
    const QString shell = session.invocation->argument(0);
    const Script script = scripts().value(shell, nullptr);
    if (!script)
        co_return fail(unknownWord(spec().name, shell, scripts().keys()));
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        co_return fail(catalogue.error());
    CompletionTable table{*session.commands, globalOptions(), {}};
    for (const Endpoint &endpoint : catalogue->endpoints())
        table.endpoints += endpoint.name;
    Output output;
    output.text = script(table);
    output.document = {{QStringLiteral("shell"), shell}, {QStringLiteral("script"), output.text}};
    co_return output;
}

} // namespace Tidemark
