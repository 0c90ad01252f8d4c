// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SandboxCommand.h"

#include "app/cli/JsonPrinter.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/sandbox/Sandbox.h"

#include <QCoroSignal>

#include <limits>

namespace Tidemark {

namespace {

constexpr qint64 kMostLatencyMs = 60'000;
constexpr qint64 kMostCredits = 1'000'000'000;

struct PathFault {
    QString path; // "/user-posts/", or "*"
    Fault fault;
};

// "503", "html@/user-posts/": a fault for every answer, or for those of one path.
Result<PathFault> faultOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const QString name = text.left(at);
    const auto fault = faultNamed(name);
    if (!fault)
        return fail(
            ErrorKind::Usage,
            QStringLiteral(
                "--fault: unknown fault \"%1\"; a status such as 503, or html, empty_body, not_json, close_before_answer, ...")
                .arg(plain(name, LineBreaks::Fold, 60)));
    return PathFault{at < 0 ? QStringLiteral("*") : text.sliced(at + 1), *fault};
}

Result<qint64> numberOf(const Invocation &invocation, const QString &name, qint64 otherwise, qint64 most)
{
    return invocation.has(name) ? integerIn(name, invocation.value(name), 0, most) : Result<qint64>(otherwise);
}

Result<SandboxOptions> optionsOf(const Invocation &invocation)
{
    SandboxOptions options;
    const auto port = numberOf(invocation, QStringLiteral("--port"), 0, 65'535);
    if (!port)
        return fail(port.error());
    const auto seed =
        numberOf(invocation, QStringLiteral("--seed"), static_cast<qint64>(options.seed), std::numeric_limits<qint64>::max());
    if (!seed)
        return fail(seed.error());
    const auto latency = numberOf(invocation, QStringLiteral("--latency"), 0, kMostLatencyMs);
    if (!latency)
        return fail(latency.error());
    const auto credits = numberOf(invocation, QStringLiteral("--credits"), -1, kMostCredits);
    if (!credits)
        return fail(credits.error());
    const QString balance = invocation.value(QStringLiteral("--balance"));
    if (!balance.isEmpty() && balance != QLatin1String("html") && balance != QLatin1String("json"))
        return fail(ErrorKind::Usage,
                    QStringLiteral("--balance: expected html or json, got \"%1\"").arg(plain(balance, LineBreaks::Fold, 60)));
    options.port = static_cast<quint16>(*port);
    options.seed = static_cast<quint64>(*seed);
    options.latencyMs = static_cast<int>(*latency);
    options.credits = *credits;
    options.balance = balance == QLatin1String("json") ? BalanceAnswer::Json : BalanceAnswer::Html;
    return options;
}

} // namespace

CommandSpec SandboxCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("sandbox");
    spec.summary = QStringLiteral("a simulated TikLiveAPI on this machine, until interrupted");
    spec.details = QStringLiteral(
        "Prints its address on the first line; give it to --api-base. Takes any key of eight characters. Everybody in it is "
        "invented. "
        "Names that begin with gone or missing are answered 404; POST /sandbox/fault and GET /sandbox/stats control it.");
    spec.options = {
        {QStringLiteral("--port"), QStringLiteral("N"), QStringLiteral("listen on port N (default: any free one)")},
        {QStringLiteral("--seed"), QStringLiteral("N"), QStringLiteral("another world")},
        {QStringLiteral("--latency"), QStringLiteral("MS"), QStringLiteral("answer after about MS milliseconds")},
        {QStringLiteral("--fault"), QStringLiteral("NAME[@PATH]"),
         QStringLiteral("spoil all answers, or those of a path: 503, html, close_before_answer, ...")},
        {QStringLiteral("--credits"), QStringLiteral("N"), QStringLiteral("answer 402 after N requests")},
        {QStringLiteral("--balance"), QStringLiteral("html|json"), QStringLiteral("what /profile/ answers (default html)")},
    };
    spec.examples = {QStringLiteral("sandbox --port 8017"), QStringLiteral("sandbox --latency 750 --fault 503@/user-posts/")};
    spec.needs = Needs::Nothing;
    spec.make = makeCommand<SandboxCommand>;
    return spec;
}

QCoro::Task<Result<Output>> SandboxCommand::run(Session session)
{
    const Invocation &invocation = *session.invocation;
    const auto options = optionsOf(invocation);
    if (!options)
        co_return fail(options.error());
    std::optional<PathFault> spoiled;
    if (invocation.has(QStringLiteral("--fault"))) {
        const auto fault = faultOf(invocation.value(QStringLiteral("--fault")));
        if (!fault)
            co_return fail(fault.error());
        spoiled = *fault;
    }
    const auto sandbox = Sandbox::start(*options);
    if (!sandbox)
        co_return fail(sandbox.error());
    if (spoiled)
        (*sandbox)->setFault(spoiled->path, spoiled->fault);

    const QString address = (*sandbox)->baseUrl().toString();
    const QJsonObject document{{QStringLiteral("base_url"), address},
                               {QStringLiteral("port"), (*sandbox)->port()},
                               {QStringLiteral("seed"), QString::number(options->seed)},
                               {QStringLiteral("credits"), 0}};
    session.console->print(session.options->json ? documentText(document) : address.toUtf8() + '\n');
    session.console->note(QStringLiteral("A simulated API with invented creators. Ctrl+C ends it."));
    if (!session.signalWatcher->isInterrupted())
        co_await qCoro(session.signalWatcher, &SignalWatcher::interrupted);
    session.console->note(QStringLiteral("%1 requests were served.").arg((*sandbox)->requests()));
    Output output;
    output.isPrinted = true;
    co_return output;
}

} // namespace Tidemark
