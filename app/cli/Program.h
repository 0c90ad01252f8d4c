// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/cli/GlobalOptions.h"
#include "app/cli/commands/Command.h"
#include "core/base/SignalWatcher.h"

#include <QObject>

namespace Tidemark {

// One run of the program: from the words of the command line to an exit code. Opens the engine
// where the command needs it, and ends it properly, after an interrupt too.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const QStringList &words);

    [[nodiscard]] QCoro::Task<int> run();

private:
    [[nodiscard]] QCoro::Task<Result<Output>> perform(Invocation invocation);
    [[nodiscard]] QCoro::Task<Status> prepare(Needs needs);
    [[nodiscard]] QCoro::Task<Error> withPrice(Error error, Priced asked);
    [[nodiscard]] QCoro::Task<void> close();
    [[nodiscard]] Result<Engine *> openEngine();
    [[nodiscard]] std::optional<QString> helpFor(const Invocation &invocation) const;
    void interrupt();
    // Prints the outcome; the answer is the exit code.
    [[nodiscard]] int report(const Result<Output> &outcome);
    [[nodiscard]] int printed(int code, int requests);

    QStringList m_words;
    QList<CommandSpec> m_commands;
    QList<Option> m_globalOptions;
    bool m_json = false;
    Console m_console;
    SignalWatcher m_signalWatcher;
    GlobalOptions m_options;
    QByteArray m_key; // from standard input
    std::unique_ptr<Engine> m_engine;
    std::optional<QCoro::Task<void>> m_shutdown; // begun by an interrupt
};

} // namespace Tidemark
