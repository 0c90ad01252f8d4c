// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SloCommand.h"

#include "app/cli/HealthJson.h"
#include "app/cli/HealthText.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/OutputFolder.h"
#include "core/base/PlainText.h"
#include "core/exporting/ExportFile.h"
#include "core/health/AlertBook.h"
#include "core/health/HealthReader.h"
#include "core/health/HealthWatch.h"
#include "core/health/ReviewMarkdown.h"
#include "core/health/SloFile.h"
#include "ui/report/ReportPages.h"
#include "ui/report/ReviewReport.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kMostHours = 24 * 365;
constexpr int kForecastDays = 8; // seven whole ones and today
const QString kPdf = QStringLiteral("--pdf");

// The alert that is meant, or a Usage error that names those that there are.
Result<QString> ruleOf(const Invocation &invocation, const SloPlan &plan)
{
    const QString rule = invocation.argument(1);
    QStringList known;
    for (const AlertRule &each : alertRules(plan))
        known += each.name;
    if (known.contains(rule))
        return rule;
    return fail(ErrorKind::Usage,
                QStringLiteral("slo %1: unknown alert \"%2\"; there are %3")
                    .arg(invocation.argument(0), plain(rule, LineBreaks::Fold, 60), known.join(QLatin1String(", "))));
}

} // namespace

CommandSpec SloCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("slo");
    spec.synopsis = QStringLiteral("status|alerts|review|silence ALERT HOURS|acknowledge ALERT");
    spec.summary =
        QStringLiteral("error budgets, burn rates and latencies by tier; alerts and their history; a fortnight's review");
    spec.details = QStringLiteral(
        "status: what is left of each tier's error budget of 30 days, how fast it burns, and what each endpoint did in the "
        "last 24 hours. alerts: pending and firing ones, then those of the past. review: the last two weeks as Markdown (--pdf: "
        "as pages): "
        "budgets, "
        "what cost most, what to freeze or tighten, one thing to try. silence: says nothing of an alert for so "
        "many hours (0: it speaks again). acknowledge: somebody works on an alert that fires, so that it is not told again and "
        "again; "
        "PagerDuty and the others that `notify` has told of it hear of that. Bad are failures of the API and time-outs; a 404 is "
        "an answer. The promises are in "
        "slo.yaml in the data folder, or those that Tidemark ships.");
    spec.maxArguments = 3;
    spec.options = {limitOption(), {kPdf, QStringLiteral("FILE"), QStringLiteral("review: also as a PDF for the meeting")}};
    spec.examples = {QStringLiteral("slo status"),
                     QStringLiteral("slo status --json"),
                     QStringLiteral("slo alerts --limit 10"),
                     QStringLiteral("slo review > review.md"),
                     QStringLiteral("slo review --pdf review.pdf"),
                     QStringLiteral("slo silence TikLiveAPITier1FastBurn 4"),
                     QStringLiteral("slo acknowledge TikLiveAPITier1FastBurn")};
    spec.make = makeCommand<SloCommand>;
    return spec;
}

bool SloCommand::wantsPages(const QStringList &words)
{
    const bool hasPdf = std::any_of(words.begin(), words.end(),
                                    [](const QString &word) { return word == kPdf || word.startsWith(kPdf + QLatin1Char('=')); });
    return hasPdf && words.contains(QStringLiteral("slo"));
}

QCoro::Task<Result<Output>> SloCommand::run(Session session)
{
    const Acts<SloCommand> acts{
        {QStringLiteral("status"), &SloCommand::status},           {QStringLiteral("alerts"), &SloCommand::alerts},
        {QStringLiteral("review"), &SloCommand::review},           {QStringLiteral("silence"), &SloCommand::silence},
        {QStringLiteral("acknowledge"), &SloCommand::acknowledge},
    };
    auto output = co_await runAct(*this, session, QStringLiteral("slo"), acts);
    co_return output;
}

QCoro::Task<Result<Output>> SloCommand::status(Session session)
{
    Engine &engine = *session.engine;
    const auto evaluated = co_await engine.healthWatch().refresh();
    if (!evaluated)
        co_return fail(evaluated.error());
    const auto overview = co_await engine.health().overview();
    if (!overview)
        co_return fail(overview.error());
    const auto endpoints = co_await engine.health().endpoints();
    if (!endpoints)
        co_return fail(endpoints.error());
    const auto summary = co_await engine.ledger().summary(kForecastDays, engine.keyFingerprint());
    if (!summary)
        co_return fail(summary.error());
    Output output;
    output.document = healthJson(*overview, *endpoints, engine.slo());
    output.document.insert(QStringLiteral("credits_left"), creditsLeftJson(*summary, engine.clock().now()));
    output.text = healthText(*overview, *endpoints) + creditsLeftText(*summary, engine.clock().now());
    co_return output;
}

QCoro::Task<Result<Output>> SloCommand::alerts(Session session)
{
    Engine &engine = *session.engine;
    const auto evaluated = co_await engine.healthWatch().refresh();
    if (!evaluated)
        co_return fail(evaluated.error());
    const auto entries = co_await engine.health().alerts(session.options->limit);
    if (!entries)
        co_return fail(entries.error());
    Output output;
    output.document = {{QStringLiteral("alerts"), toArray(*entries, alertJson)}};
    output.text = alertsText(*entries);
    co_return output;
}

QCoro::Task<Result<Output>> SloCommand::review(Session session)
{
    Engine &engine = *session.engine;
    const auto evaluated = co_await engine.healthWatch().refresh();
    if (!evaluated)
        co_return fail(evaluated.error());
    const auto review = co_await engine.health().review();
    if (!review)
        co_return fail(review.error());
    Output output;
    output.document = reviewJson(*review);
    output.text = reviewMarkdown(*review);
    if (!session.invocation->has(kPdf))
        co_return output;
    const QString path = absolutePath(session.invocation->value(kPdf));
    const QString origin = QStringLiteral("Tidemark " TIDEMARK_VERSION ", from its calls of %1")
                               .arg(engine.isDemo() ? QStringLiteral("demo data, invented") : engine.apiBase().toString());
    const Status written = writeExport(path, reportPdf(reviewReport(*review, origin)));
    if (!written)
        co_return fail(written.error());
    output.document.insert(QStringLiteral("file"), path);
    output.text = QStringLiteral("Written: %1\n").arg(path);
    co_return output;
}

QCoro::Task<Result<Output>> SloCommand::silence(Session session)
{
    Engine &engine = *session.engine;
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 3)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `slo silence ALERT HOURS`"));
    const auto rule = ruleOf(invocation, engine.slo().plan);
    if (!rule)
        co_return fail(rule.error());
    const auto hours = integerIn(QStringLiteral("slo silence HOURS"), invocation.argument(2), 0, kMostHours);
    if (!hours)
        co_return fail(hours.error());
    const qint64 until = engine.clock().now() + *hours * 3'600;
    const Status silenced = co_await engine.alertBook().silence(*rule, until);
    if (!silenced)
        co_return fail(silenced.error());
    Output output;
    output.document = {{QStringLiteral("name"), *rule},
                       {QStringLiteral("silenced_until"), *hours > 0 ? QJsonValue(until) : QJsonValue()}};
    output.text = silencedText(*rule, *hours > 0 ? std::optional(until) : std::nullopt);
    co_return output;
}

// Told on the channels at once where a window or `serve-metrics` runs, else by the next `notify run`.
QCoro::Task<Result<Output>> SloCommand::acknowledge(Session session)
{
    Engine &engine = *session.engine;
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 2)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `slo acknowledge ALERT`"));
    const auto rule = ruleOf(invocation, engine.slo().plan);
    if (!rule)
        co_return fail(rule.error());
    const auto evaluated = co_await engine.healthWatch().refresh();
    if (!evaluated)
        co_return fail(evaluated.error());
    const auto record = co_await engine.alertBook().acknowledge(*rule);
    if (!record)
        co_return fail(record.error());
    Output output;
    output.document = {{QStringLiteral("name"), record->rule}, {QStringLiteral("fired_at"), record->firedAt}};
    output.text = QStringLiteral("%1 is acknowledged\n").arg(record->rule);
    co_return output;
}

} // namespace Tidemark
