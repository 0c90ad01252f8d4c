// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/cli/GlobalOptions.h"
#include "core/engine/Engine.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QMap>

#include <functional>
#include <optional>
#include <variant>

namespace Tidemark {

class SignalWatcher;

// What a command has found out. `credits` and, where there is one, `error` are added to the
// document when it is printed.
struct Output {
    QJsonObject document;
    QString text;    // the same for people; remote text in it is plain
    QByteArray body; // of `get`: goes into the document as it came
    int requests = 0;
    std::optional<Error> error; // a failure that has a document of its own: it decides the exit code
    bool isPrinted = false;     // the command has printed by itself (CSV, the sandbox's address)
};

// What a command may use. Everything in it outlives the command's run.
struct Session {
    Engine *engine = nullptr; // null where the command needs none
    const Invocation *invocation = nullptr;
    const GlobalOptions *options = nullptr;
    const QList<CommandSpec> *commands = nullptr;
    Console *console = nullptr;
    SignalWatcher *signalWatcher = nullptr;
    std::function<Result<Engine *>()> openEngine; // for commands that go on where it fails
};

// What a command would ask: nothing, a question of the product, or one raw call.
using Priced = std::variant<std::monostate, Question, Query>;

// One command: it asks the Engine and turns the answer into an Output. No logic of its own.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QCoro::Task<Result<Output>> run(Session session) = 0;
    // For `cost`: what run() would ask, taken from the same arguments.
    [[nodiscard]] virtual Result<Priced> priced(const Catalogue &catalogue, const Invocation &invocation,
                                                const GlobalOptions &options) const;
};

// What was asked for would cost now; nothing where it asks nothing.
[[nodiscard]] QCoro::Task<Result<Price>> priceOf(Questions *questions, Priced asked, AskOptions options);

// The words that begin a command's arguments, each with what it does.
template <typename C>
using Acts = QMap<QString, QCoro::Task<Result<Output>> (C::*)(Session)>;
[[nodiscard]] Error unknownWord(const QString &command, const QString &word, const QStringList &known);

template <typename C>
QCoro::Task<Result<Output>> runAct(C &command, Session session, QString name, Acts<C> acts)
{
    const QString word = session.invocation->argument(0);
    const auto act = acts.value(word, nullptr);
    if (!act)
        co_return fail(unknownWord(name, word, acts.keys()));
    auto output = co_await (command.*act)(session);
    co_return output;
}

// One run of the watchlists, or of one of them, or what it would ask: as `watch run` and `radar run` have it.
[[nodiscard]] QCoro::Task<Result<Output>> runLists(Session session, std::optional<qint64> list);

// A question out of a command's argument: its subject in canonical form, or a Usage error.
[[nodiscard]] Result<Question> questionOf(Question::Kind kind, const QString &subject, const GlobalOptions &options);

} // namespace Tidemark
