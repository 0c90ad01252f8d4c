// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandSpec.h"
#include "core/base/Result.h"

#include <QMap>

#include <optional>

namespace Tidemark {

// What was typed, taken apart and checked against the table of commands; values not yet read.
struct Invocation {
    const CommandSpec *command = nullptr; // null: only --help or --version
    QStringList arguments;
    QMap<QString, QString> options;          // flags have an empty value
    std::shared_ptr<const Invocation> inner; // of `cost COMMAND ...`: the command to be priced

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
    [[nodiscard]] QString argument(qsizetype index) const { return arguments.value(index); }
};

// Takes a command line apart. Options stand before or after the command; `--` ends them. Which
// options take a value does not depend on the command, so one pass over the words is enough.
// Refuses a key among the arguments without repeating it. Keeps a reference to the table.
class OptionParser
{
public:
    OptionParser(const QList<CommandSpec> &commands, const QList<Option> &globalOptions);

    [[nodiscard]] Result<Invocation> parse(const QStringList &words) const;
    // Is a JSON document wanted? Known even where the rest is wrong.
    [[nodiscard]] static bool wantsJson(const QStringList &words);

private:
    struct Words {
        QStringList arguments;
        QMap<QString, QString> options;
    };
    [[nodiscard]] Result<Words> split(const QStringList &words) const;
    [[nodiscard]] Result<qsizetype> takeOption(const QStringList &words, qsizetype at, Words &into) const;
    [[nodiscard]] Result<Invocation> bind(Words words) const;
    [[nodiscard]] Status checkOptions(const Invocation &invocation) const;
    [[nodiscard]] const Option *known(const QString &name) const;
    [[nodiscard]] const CommandSpec *command(const QString &name) const;
    [[nodiscard]] bool isGlobal(const QString &name) const;

    const QList<CommandSpec> &m_commands;
    const QList<Option> &m_globalOptions;
};

// The candidate that the word was probably meant to be; empty where none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);
// ", did you mean X?" or nothing.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &candidates);

} // namespace Tidemark
