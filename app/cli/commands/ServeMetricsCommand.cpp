// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ServeMetricsCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/ProbeArguments.h"
#include "core/base/SignalWatcher.h"
#include "core/engine/MetricsSource.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthWatch.h"
#include "core/health/Prober.h"
#include "core/health/exporters/MetricsServer.h"

#include <QCoroSignal>

namespace Tidemark {

namespace {

constexpr qint64 kUsualPort = 9101;

// The price is said before the first one goes out.
void startProbes(const Session &session, const ProbePlan &plan)
{
    for (const QString &line : probeNotes(plan))
        session.console->note(line);
    Prober &prober = session.engine->healthWatch().prober();
    QObject::connect(&prober, &Prober::notSent, session.signalWatcher, [console = session.console](const QString &why) {
        console->note(QStringLiteral("No probe is sent: %1.").arg(why));
    });
    prober.start(plan, std::chrono::milliseconds(0));
}

} // namespace

CommandSpec ServeMetricsCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("serve-metrics");
    spec.summary = QStringLiteral("figures of all calls for Prometheus, on this machine alone, until interrupted");
    spec.details = QStringLiteral(
        "Prints its address on the first line. Counts the calls that any Tidemark program with this data folder makes, some "
        "seconds after each, from 0 at the start of this command; spends nothing without --probe. Tells alerts where `notify` "
        "has set that up. Answers GET /metrics on "
        "127.0.0.1 and ::1 to those who ask for just that address; `generate prometheus-scrape` writes the configuration "
        "that reads it. --probe also asks the API three small questions now and then and holds the answers to their contracts; a "
        "real call that was answered since spares the probe. Every minute is 4,320 credits a day, every hour 72; the caps of "
        "Credits hold for probes as for all background work. One program of a data folder probes at a time.");
    spec.options = {
        {QStringLiteral("--port"), QStringLiteral("N"), QStringLiteral("listen on port N (default 9101; 0: any free one)")},
    };
    spec.options += probeOptionList();
    spec.examples = {QStringLiteral("serve-metrics"), QStringLiteral("serve-metrics --port 9111"),
                     QStringLiteral("serve-metrics --probe --probe-every 15 --probe-cap 300")};
    spec.make = makeCommand<ServeMetricsCommand>;
    return spec;
}

QCoro::Task<Result<Output>> ServeMetricsCommand::run(Session session)
{
    const Invocation &invocation = *session.invocation;
    const QString option = QStringLiteral("--port");
    const auto port =
        invocation.has(option) ? integerIn(option, invocation.value(option), 0, 65'535) : Result<qint64>(kUsualPort);
    if (!port)
        co_return fail(port.error());
    const auto plan = probePlan(invocation, session.engine->settings());
    if (!plan)
        co_return fail(plan.error());
    MetricsSource &source = session.engine->metrics();
    const auto first = co_await source.page(); // calls count from here on
    if (!first)
        co_return fail(first.error());
    MetricsServer server([&source] { return source.page(); });
    const Status listening = server.listen(static_cast<quint16>(*port));
    if (!listening)
        co_return fail(listening.error());
    const QString address = QStringLiteral("http://127.0.0.1:%1/metrics").arg(server.port());
    const QJsonObject document{{QStringLiteral("url"), address},
                               {QStringLiteral("port"), server.port()},
                               {QStringLiteral("probes"), probeJson(*plan)},
                               {QStringLiteral("credits"), 0}};
    session.console->print(session.options->json ? documentText(document) : address.toUtf8() + '\n');
    if (plan->isOn())
        startProbes(session, *plan);
    session.engine->healthWatch().courier().start();
    session.console->note(QStringLiteral("Ctrl+C ends it."));
    if (!session.signalWatcher->isInterrupted())
        co_await qCoro(session.signalWatcher, &SignalWatcher::interrupted);
    Output output;
    output.isPrinted = true;
    co_return output;
}

} // namespace Tidemark
