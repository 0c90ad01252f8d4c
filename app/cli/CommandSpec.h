// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Tidemark {

class Command;

struct Option {
    QString name;        // "--limit"
    QString placeholder; // "N"; empty: a flag
    QString help;
};

// Does a command need the engine open before it runs?
enum class Needs { Engine, Nothing };

// One row of the table of commands. Parsing and every help text come out of it.
struct CommandSpec {
    QString name;
    QString synopsis;      // "USERNAME": what follows the name
    QString summary;       // one line
    QString details;       // more, for the command's own help; may be empty
    QStringList required;  // names of the arguments that must be there
    int maxArguments = 0;  // negative: any number
    QList<Option> options; // besides the global ones
    QStringList examples;  // without the program's name
    Needs needs = Needs::Engine;
    std::unique_ptr<Command> (*make)() = nullptr;
};

template <typename T>
[[nodiscard]] std::unique_ptr<Command> makeCommand()
{
    return std::make_unique<T>();
}

} // namespace Tidemark
