// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/KeyCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/StandardInput.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

const char *const kKeychainPlace = "keychain";

Output outputOf(const KeyStatus &status)
{
    Output output;
    output.document = {
        {QStringLiteral("present"), status.present},
        {QStringLiteral("place"), textOrNull(status.place)},
        {QStringLiteral("problem"), textOrNull(status.problem)},
        {QStringLiteral("refused"), status.refused},
    };
    QList<std::pair<QString, QString>> pairs{
        {QStringLiteral("key"), status.present ? QStringLiteral("in ") + status.place : QStringLiteral("none")}};
    if (status.refused)
        pairs.append({QStringLiteral("refused"), QStringLiteral("the API refused this key; nothing is sent with it")});
    if (!status.problem.isEmpty())
        pairs.append({QStringLiteral("keychain"), status.problem});
    output.text = pairsText(pairs);
    return output;
}

// This program ends now: a key that is held for this session alone has not been stored.
std::optional<Error> notStored(const KeyStatus &status)
{
    if (status.place == QLatin1String(kKeychainPlace))
        return {};
    Error error{ErrorKind::LocalData,
                QStringLiteral("the key was not stored: %1")
                    .arg(status.problem.isEmpty() ? QStringLiteral("no keychain answers") : status.problem),
                0,
                0,
                {}};
    error.hint = QStringLiteral("Unlock or install a keychain (gnome-keyring, KWallet), or give the key each time in "
                                "TIDEMARK_API_KEY or by `--key-file -`. "
                                "Tidemark never writes it to a file.");
    return error;
}

QCoro::Task<Result<Output>> set(Session session)
{
    const auto text = readSecret(*session.console, QStringLiteral("Type or paste the API key, then Enter (it is not shown):"));
    if (!text)
        co_return fail(text.error());
    const auto status = co_await session.engine->setKey(*text);
    if (!status)
        co_return fail(status.error());
    Output output = outputOf(*status);
    output.error = notStored(*status);
    co_return output;
}

QCoro::Task<Result<Output>> remove(Session session)
{
    const Status removed = co_await session.engine->removeKey();
    if (!removed)
        co_return fail(removed.error());
    const KeyStatus status = co_await session.engine->keyStatus();
    co_return outputOf(status);
}

} // namespace

CommandSpec KeyCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("key");
    spec.synopsis = QStringLiteral("set|status|remove");
    spec.summary = QStringLiteral("the API key in this user's keychain");
    spec.details = QStringLiteral(
        "set reads the key from standard input. Without a keychain the key can be given in TIDEMARK_API_KEY or by --key-file -.");
    spec.required = {QStringLiteral("set, status or remove")};
    spec.maxArguments = -1; // checked in run(): what is too much may be a key, which is not repeated
    spec.examples = {QStringLiteral("key set < key.txt"), QStringLiteral("key status --json"), QStringLiteral("key remove")};
    spec.make = makeCommand<KeyCommand>;
    return spec;
}

QCoro::Task<Result<Output>> KeyCommand::run(Session session)
{
    const QStringList acts{QStringLiteral("set"), QStringLiteral("status"), QStringLiteral("remove")};
    const QString act = session.invocation->argument(0);
    if (!acts.contains(act) || session.invocation->arguments.size() > 1) {
        Error error{ErrorKind::Usage, QStringLiteral("key: expected one word: set, status or remove"), 0, 0, {}};
        error.hint = QStringLiteral("A key is never an argument: `key set` reads it from standard input.");
        co_return fail(error);
    }
    if (act == QLatin1String("set")) {
        auto output = co_await set(session);
        co_return output;
    }
    if (act == QLatin1String("remove")) {
        auto output = co_await remove(session);
        co_return output;
    }
    const KeyStatus status = co_await session.engine->keyStatus();
    co_return outputOf(status);
}

} // namespace Tidemark
