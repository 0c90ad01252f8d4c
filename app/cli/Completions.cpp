// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Completions.h"

#include "app/cli/CompletionWords.h"

namespace Tidemark {

namespace {

const QString kLicence = QStringLiteral("# SPDX-FileCopyrightText: 2026 The Tidemark authors\n"
                                        "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                                        "# Made by `tidemark-cli completions`.\n");

// The words before the cursor: which command it is, whether an option waits for its value, how many arguments stand.
// bash and zsh read it alike; %1 is the first and %2 the last index, %3 the options that take a value.
const QString kScan =
    QStringLiteral("    for ((i = %1; i < %2; ++i)); do\n"
                   "        word=${words[i]}\n"
                   "        if [[ -n $waiting ]]; then\n"
                   "            waiting=\n"
                   "            continue\n"
                   "        fi\n"
                   "        case $word in\n"
                   "        %3) waiting=$word ;;\n"
                   "        -*) ;;\n"
                   "        *) if [[ -z $command || $command == cost ]]; then command=$word; else ((++count)); fi ;;\n"
                   "        esac\n"
                   "    done\n");

QString quoted(QString text, const QString &escapedQuote)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), escapedQuote) + QLatin1Char('\'');
}

QString shellQuoted(const QString &text)
{
    return quoted(text, QStringLiteral("'\\''"));
}

QString fishQuoted(QString text)
{
    return quoted(text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")), QStringLiteral("\\'"));
}

QStringList names(const QList<Option> &options)
{
    QStringList all;
    for (const Option &option : options)
        all += option.name;
    return all;
}

QStringList names(const QList<CommandSpec> &commands)
{
    QStringList all;
    for (const CommandSpec &command : commands)
        all += command.name;
    return all;
}

// How a shell offers what there is to offer.
struct Dialect {
    QString files;
    QString folders;
    QString commands;
    QString words; // %1: them
};

QString offered(const Completion &completion, const Dialect &dialect)
{
    switch (completion.offer) {
    case Offer::Files: return dialect.files;
    case Offer::Folders: return dialect.folders;
    case Offer::Commands: return dialect.commands;
    case Offer::Words: return dialect.words.arg(completion.words.join(QLatin1Char(' ')));
    case Offer::Nothing: break;
    }
    return {};
}

// Lines of a `case`: what an option's value may be, and what a command's first argument may be.
QString valueCases(const CompletionTable &table, const Dialect &dialect)
{
    QString lines;
    for (const Option &option : valuedOptions(table.commands, table.globalOptions)) {
        const QString act = offered(completionOf(option), dialect);
        if (!act.isEmpty())
            lines += QStringLiteral("        %1) %2 ;;\n").arg(option.name, act);
    }
    return lines;
}

QString argumentCases(const CompletionTable &table, const Dialect &dialect)
{
    QString lines;
    for (const CommandSpec &command : table.commands) {
        const QString act = offered(completionOf(command, table.endpoints), dialect);
        if (!act.isEmpty())
            lines += QStringLiteral("        %1) %2 ;;\n").arg(command.name, act);
    }
    return lines;
}

QString valuedPattern(const CompletionTable &table)
{
    return names(valuedOptions(table.commands, table.globalOptions)).join(QLatin1Char('|'));
}

QString zshRows(const QList<Option> &options)
{
    QString rows;
    for (const Option &option : options)
        rows += QLatin1Char(' ') + shellQuoted(option.name + QLatin1Char(':') + option.help);
    return rows;
}

} // namespace

QString bashCompletions(const CompletionTable &table)
{
    const Dialect dialect{QStringLiteral("compopt -o default; COMPREPLY=()"), QStringLiteral("compopt -o dirnames; COMPREPLY=()"),
                          QStringLiteral("_tidemark_cli_words \"$commands\""), QStringLiteral("_tidemark_cli_words '%1'")};
    QString text = kLicence
                   + QStringLiteral("_tidemark_cli_words() {\n"
                                    "    local IFS=$' \\t\\n'\n"
                                    "    mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$current\")\n"
                                    "}\n\n"
                                    "_tidemark_cli() {\n"
                                    "    local current=$2 command='' waiting='' word i count=0 words=(\"${COMP_WORDS[@]}\")\n"
                                    "    local commands='%1' options='%2'\n"
                                    "    COMPREPLY=()\n")
                         .arg(names(table.commands).join(QLatin1Char(' ')), names(table.globalOptions).join(QLatin1Char(' ')));
    text += kScan.arg(QStringLiteral("1"), QStringLiteral("COMP_CWORD"), valuedPattern(table));
    text += QStringLiteral("    if [[ -n $waiting ]]; then\n        case $waiting in\n%1        esac\n        return\n    fi\n")
                .arg(valueCases(table, dialect));
    text += QStringLiteral("    if [[ $current == -* ]]; then\n        case $command in\n");
    for (const CommandSpec &command : table.commands) {
        if (!command.options.isEmpty())
            text += QStringLiteral("        %1) options+=' %2' ;;\n")
                        .arg(command.name, names(command.options).join(QLatin1Char(' ')));
    }
    text += QStringLiteral("        esac\n        _tidemark_cli_words \"$options\"\n        return\n    fi\n"
                           "    if [[ -z $command ]]; then\n        _tidemark_cli_words \"$commands\"\n        return\n    fi\n"
                           "    ((count == 0)) || return 0\n    case $command in\n%1    esac\n}\n"
                           "complete -F _tidemark_cli tidemark-cli\n")
                .arg(argumentCases(table, dialect));
    return text;
}

QString zshCompletions(const CompletionTable &table)
{
    const Dialect dialect{QStringLiteral("_files"), QStringLiteral("_files -/"), QStringLiteral("_describe command commands"),
                          QStringLiteral("compadd -- %1")};
    QString text = QStringLiteral("#compdef tidemark-cli\n") + kLicence
                   + QStringLiteral("_tidemark_cli() {\n"
                                    "    local command='' waiting='' word\n"
                                    "    local -i i count=0\n"
                                    "    local -a commands options\n"
                                    "    commands=(");
    for (const CommandSpec &command : table.commands)
        text += QLatin1Char(' ') + shellQuoted(command.name + QLatin1Char(':') + command.summary);
    text += QStringLiteral(" )\n    options=(%1 )\n").arg(zshRows(table.globalOptions));
    text += kScan.arg(QStringLiteral("2"), QStringLiteral("CURRENT"), valuedPattern(table));
    text += QStringLiteral("    if [[ -n $waiting ]]; then\n        case $waiting in\n%1"
                           "        *) _message 'a value' ;;\n        esac\n        return\n    fi\n")
                .arg(valueCases(table, dialect));
    text += QStringLiteral("    if [[ $words[CURRENT] == -* ]]; then\n        case $command in\n");
    for (const CommandSpec &command : table.commands) {
        if (!command.options.isEmpty())
            text += QStringLiteral("        %1) options+=(%2 ) ;;\n").arg(command.name, zshRows(command.options));
    }
    text += QStringLiteral("        esac\n        _describe option options\n        return\n    fi\n"
                           "    if [[ -z $command ]]; then\n        _describe command commands\n        return\n    fi\n"
                           "    ((count == 0)) || return 0\n    case $command in\n%1    esac\n}\n"
                           "_tidemark_cli \"$@\"\n")
                .arg(argumentCases(table, dialect));
    return text;
}

QString fishCompletions(const CompletionTable &table)
{
    const QString start = QStringLiteral("complete -c tidemark-cli");
    const Dialect dialect{QStringLiteral(" -F"), QStringLiteral(" -a '(__fish_complete_directories)'"),
                          QStringLiteral(" -a '%1'").arg(names(table.commands).join(QLatin1Char(' '))),
                          QStringLiteral(" -a '%1'")};
    const auto optionLine = [&](const Option &option, const QString &condition) {
        const QString value = option.placeholder.isEmpty() ? QString() : QStringLiteral(" -x");
        const QString act = offered(completionOf(option), dialect);
        return start + condition + QStringLiteral(" -l ") + option.name.sliced(2)
               + (act == dialect.files ? QStringLiteral(" -r -F") : value + act) + QStringLiteral(" -d ")
               + fishQuoted(option.help) + QLatin1Char('\n');
    };
    const QString all = names(table.commands).join(QLatin1Char(' '));
    QString text = kLicence + start + QStringLiteral(" -f\n");
    for (const Option &option : table.globalOptions)
        text += optionLine(option, {});
    for (const CommandSpec &command : table.commands) {
        text += start + QStringLiteral(" -n 'not __fish_seen_subcommand_from %1' -a %2 -d ").arg(all, command.name)
                + fishQuoted(command.summary) + QLatin1Char('\n');
        const QString condition = QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(command.name);
        const QString act = offered(completionOf(command, table.endpoints), dialect);
        if (!act.isEmpty())
            text += start + condition + act + QLatin1Char('\n');
        for (const Option &option : command.options)
            text += optionLine(option, condition);
    }
    return text;
}

} // namespace Tidemark
