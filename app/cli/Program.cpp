// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/cli/CommandTable.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Help.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/StandardInput.h"
#include "app/cli/TextPrinter.h"
#include "core/base/PlainText.h"
#include "core/secrets/KeyStore.h"

#include <QTimer>

#include <cstdlib>
#include <utility>

namespace Tidemark {

namespace {

constexpr std::chrono::seconds kLongestShutdown{5};

// A 404 names the endpoint alone: people want to know what it was that is not there.
Error described(Error error, const Invocation &invocation)
{
    if (error.kind != ErrorKind::NotFound || error.httpStatus != 404)
        return error;
    const QString what = plain(invocation.arguments.join(QLatin1Char(' ')), LineBreaks::Fold, 120);
    const QString how = error.requests > 0 ? QStringLiteral("the API answered 404") : QStringLiteral("a 404 is remembered");
    error.detail = QStringLiteral("%1 %2: %3 (%4)").arg(invocation.command->name, what, how, error.detail);
    return error;
}

// What was given by --key-file is the key, or nothing is: no other key stands in for one that is wrong.
Result<QByteArray> keyFromInput(Console &console)
{
    const auto text = readSecret(console, QStringLiteral("API key:"));
    const auto key = text ? checkedKey(*text) : Result<Secret>(fail(text.error()));
    if (key)
        return key->reveal();
    Error error = key.error();
    if (error.kind == ErrorKind::Usage)
        error.detail.prepend(QStringLiteral("--key-file -: "));
    return fail(error);
}

} // namespace

Program::Program(const QStringList &words)
    : m_words(words)
    , m_commands(commandTable())
    , m_globalOptions(globalOptions())
    , m_json(OptionParser::wantsJson(words))
{
    connect(&m_signalWatcher, &SignalWatcher::interrupted, this, &Program::interrupt);
}

QCoro::Task<int> Program::run()
{
    const auto invocation = OptionParser(m_commands, m_globalOptions).parse(m_words);
    if (!invocation)
        co_return report(fail(invocation.error()));
    if (const auto help = helpFor(*invocation)) {
        m_console.print(help->toUtf8());
        co_return printed(0, 0);
    }
    const bool isFormatOfOutput = !invocation->has(QStringLiteral("--out")); // else of that file
    m_json = m_json || (isFormatOfOutput && invocation->value(QStringLiteral("--format")) == QLatin1String("json"));
    auto outcome = co_await perform(*invocation);
    if (!outcome)
        outcome = fail(described(outcome.error(), *invocation));
    if (m_signalWatcher.isInterrupted() && (outcome || outcome.error().kind != ErrorKind::Cancelled)) {
        const int requests = outcome ? outcome->requests : outcome.error().requests;
        const bool hasPrinted = outcome && outcome->isPrinted;
        Error error{ErrorKind::Cancelled, {}, 0, requests, {}};
        if (hasPrinted)
            outcome->error = error;
        else
            outcome = fail(error);
    }
    co_await close();
    co_return report(outcome);
}

std::optional<QString> Program::helpFor(const Invocation &invocation) const
{
    if (invocation.has(QStringLiteral("--version")))
        return QStringLiteral("tidemark-cli " TIDEMARK_VERSION "\n");
    if (!invocation.has(QStringLiteral("--help")))
        return std::nullopt;
    return invocation.command ? commandHelp(*invocation.command, m_globalOptions) : programHelp(m_commands, m_globalOptions);
}

QCoro::Task<Result<Output>> Program::perform(Invocation invocation)
{
    const auto options = GlobalOptions::from(invocation);
    if (!options)
        co_return fail(options.error());
    m_options = *options;
    m_options.json = m_json;
    const Status prepared = co_await prepare(invocation.command->needs);
    if (!prepared)
        co_return fail(prepared.error());
    Session session;
    session.engine = m_engine.get();
    session.invocation = &invocation;
    session.options = &m_options;
    session.commands = &m_commands;
    session.console = &m_console;
    session.signalWatcher = &m_signalWatcher;
    session.openEngine = [this] { return openEngine(); };
    const auto command = invocation.command->make();
    auto outcome = co_await command->run(session);
    Error *error = !outcome ? &outcome.error() : outcome->error ? &*outcome->error : nullptr;
    if (m_engine && m_options.offline && error && error->kind == ErrorKind::Upstream) {
        const auto asked = command->priced(m_engine->catalogue(), invocation, m_options);
        if (!asked)
            co_return outcome;
        const Error priced = co_await withPrice(*error, *asked);
        *error = priced;
    }
    co_return outcome;
}

// Offline and nothing is held: the way out is to ask, and what that costs.
QCoro::Task<Error> Program::withPrice(Error error, Priced asked)
{
    AskOptions options;
    options.scope = m_options.scope;
    const auto price = co_await priceOf(&m_engine->questions(), asked, options);
    if (price && price->price > 0)
        error.hint = QStringLiteral("Ask without --offline: %1.").arg(creditCountText(price->price));
    co_return error;
}

QCoro::Task<Status> Program::prepare(Needs needs)
{
    if (m_options.keyFromInput) {
        const auto key = keyFromInput(m_console);
        if (!key)
            co_return fail(key.error());
        m_key = *key;
    }
    if (needs == Needs::Nothing)
        co_return Status();
    const auto engine = openEngine();
    if (!engine)
        co_return fail(engine.error());
    for (const QString &notice : (*engine)->notices())
        m_console.note(QStringLiteral("tidemark-cli: ") + notice);
    QObject::connect(*engine, &Engine::noticed, *engine,
                     [this](const QString &notice) { m_console.note(QStringLiteral("tidemark-cli: ") + notice); });
    if (!m_options.demo)
        co_return Status();
    const Status replayed = co_await m_engine->replayDemo([this, isSaid = false](double share) mutable {
        if (!std::exchange(isSaid, true) && !m_console.showsProgress())
            m_console.note(QStringLiteral("tidemark-cli: making demo data, once a day; this takes a little while"));
        m_console.progress(QStringLiteral("making demo data, %1 %").arg(static_cast<int>(share * 100)));
    });
    co_return replayed;
}

Result<Engine *> Program::openEngine()
{
    EngineOptions options;
    options.dataDir = m_options.dataDir;
    options.apiBase = m_options.apiBase;
    options.shared = m_options.shared;
    options.offline = m_options.offline;
    options.demo = m_options.demo;
    options.demoDays = m_options.demoDays;
    options.key = m_key;
    auto engine = Engine::open(options);
    if (!engine)
        return fail(engine.error());
    m_engine = std::move(*engine);
    return m_engine.get();
}

void Program::interrupt()
{
    QTimer::singleShot(kLongestShutdown, this, [] { std::_Exit(static_cast<int>(ExitCode::Interrupted)); });
    if (m_engine)
        m_shutdown = m_engine->shutdown();
}

QCoro::Task<void> Program::close()
{
    if (!m_engine)
        co_return;
    if (!m_shutdown)
        m_shutdown = m_engine->shutdown();
    co_await *m_shutdown;
    m_engine.reset();
}

int Program::report(const Result<Output> &outcome)
{
    const std::optional<Error> error = outcome ? outcome->error : std::optional<Error>(outcome.error());
    const int requests = error ? error->requests : outcome->requests;
    const int code = error ? exitCode(error->kind) : static_cast<int>(ExitCode::Ok);
    if (m_json && !(outcome && outcome->isPrinted)) {
        QJsonObject document = outcome ? outcome->document : QJsonObject();
        document.insert(QStringLiteral("credits"), requests);
        if (error)
            document.insert(QStringLiteral("error"), errorJson(*error));
        m_console.print(documentText(document, outcome ? outcome->body : QByteArray()));
        return printed(code, requests);
    }
    if (outcome && !outcome->isPrinted)
        m_console.print(outcome->text.toUtf8());
    if (error && !(outcome && outcome->isPrinted))
        m_console.note(errorText(*error));
    return printed(code, requests);
}

int Program::printed(int code, int requests)
{
    const Status out = m_console.finish();
    if (out)
        return code;
    Error error = out.error();
    error.requests = requests; // it was paid, though nobody can read it
    m_console.note(errorText(error));
    return code == 0 ? exitCode(error.kind) : code;
}

} // namespace Tidemark
