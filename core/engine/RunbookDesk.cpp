// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RunbookDesk.h"

#include "core/catalogue/Catalogue.h"
#include "core/credits/Forecast.h"
#include "core/db/Database.h"
#include "core/engine/Questions.h"
#include "core/fetch/KeyRing.h"
#include "core/health/RefusedAnswers.h"
#include "core/health/SignalBook.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 24 * 3'600;
constexpr int kAnswers = 200;
constexpr int kDaysOfCredits = 7;
const QString kSmokeEndpoint = QStringLiteral("userinfo-by-username");

QList<RunbookFinding> findingsOf(const Runbook &book, const RunbookEvidence &evidence)
{
    QList<RunbookFinding> findings;
    for (const RunbookStep &step : book.steps) {
        RunbookFinding finding{step, std::nullopt};
        if (const RunbookCheck *check = checkNamed(step.check))
            finding.result = check->run(evidence, step.arguments);
        findings += finding;
    }
    return findings;
}

QList<RunbookFinding> lookInto(const Runbook &book, const std::shared_ptr<RunbookEvidence> &evidence)
{
    return findingsOf(book, *evidence);
}

// The one that broke its contract the most in 24 hours; empty: none did.
QString worstOf(const QList<SignalCell> &cells)
{
    QMap<QString, qint64> broken;
    for (const SignalCell &cell : cells)
        broken[cell.endpoint] += cell.of(CallOutcome::ShapeMismatch);
    QString worst;
    for (auto each = broken.cbegin(); each != broken.cend(); ++each) {
        if (*each > (worst.isEmpty() ? 0 : broken.value(worst)))
            worst = each.key();
    }
    return worst;
}

bool hasSmokeTest(const Runbook &book)
{
    return std::any_of(book.steps.begin(), book.steps.end(),
                       [](const RunbookStep &step) { return step.check == QLatin1String("smoke_shape"); });
}

} // namespace

RunbookDesk::RunbookDesk(const Services &services)
    : m_services(services)
{
}

const QList<Runbook> &RunbookDesk::all() const
{
    if (!m_books)
        m_books = loadRunbooks(m_services.catalogue).value_or(QList<Runbook>()); // a broken one is a bug, and a test finds it
    return *m_books;
}

const Runbook *RunbookDesk::find(const QString &name) const
{
    const Endpoint *endpoint = m_services.catalogue.find(name);
    for (const Runbook &book : all()) {
        if (book.name == name)
            return &book;
    }
    for (const Runbook &book : all()) {
        if (endpoint && book.endpoint == endpoint->name)
            return &book;
    }
    return nullptr;
}

Result<Endpoint> RunbookDesk::endpointOf(const Runbook &book, const RunbookOptions &options, const QList<SignalCell> &cells) const
{
    const bool isOpen = book.endpoint == Runbook::kWorst;
    if (!options.endpoint.isEmpty() && !isOpen && book.endpoint != options.endpoint)
        return fail(ErrorKind::Usage, QStringLiteral("runbook %1 is not for an endpoint of one's own choice").arg(book.name));
    const QString name = !isOpen ? book.endpoint : options.endpoint.isEmpty() ? worstOf(cells) : options.endpoint;
    if (name.isEmpty())
        return Endpoint();
    const Endpoint *endpoint = m_services.catalogue.find(name);
    if (!endpoint)
        return fail(ErrorKind::Usage, QStringLiteral("unknown endpoint \"%1\"").arg(name));
    return *endpoint;
}

QCoro::Task<Result<RunbookReport>> RunbookDesk::open(QString name, RunbookOptions options)
{
    const TaskCount::Running running(m_tasks);
    const Runbook *found = find(name);
    if (!found)
        co_return fail(ErrorKind::Usage, QStringLiteral("unknown runbook \"%1\"").arg(name));
    RunbookReport report;
    report.book = *found;
    const Status flushed = co_await m_services.signalBook.flush();
    if (!flushed)
        co_return fail(flushed.error());
    const auto gathered = co_await gather(report.book, options);
    if (!gathered)
        co_return fail(gathered.error());
    const Evidence evidence = *gathered;
    if (options.mayAsk && hasSmokeTest(report.book)) {
        const auto asked = co_await smokeTest(evidence, options);
        if (!asked)
            co_return fail(asked.error());
        report.requests = *asked;
    }
    report.at = evidence->now;
    report.endpoint = evidence->endpoint.name;
    report.user = evidence->user;
    const auto looking = QtConcurrent::run(lookInto, report.book, evidence);
    report.findings = co_await looking;
    report.acts = actsOf(report.book, report.endpoint);
    report.ticket = ticketText(report.book, *evidence, report.findings);
    co_return report;
}

// Also what lies ahead: another program's clock may be a little fast.
QCoro::Task<Result<QList<SignalCell>>> RunbookDesk::cellsOfDay()
{
    const qint64 now = m_services.clock.now();
    const auto reading = m_services.healthDb.run(
        [now](Connection &connection) { return SignalTable::cells(connection, now - kDayS, now + kDayS); });
    auto cells = co_await reading;
    co_return cells;
}

QCoro::Task<Result<QString>> RunbookDesk::endpointFor(Runbook book, RunbookOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto cells = co_await cellsOfDay();
    if (!cells)
        co_return fail(cells.error());
    const auto endpoint = endpointOf(book, options, *cells);
    if (!endpoint)
        co_return fail(endpoint.error());
    if (endpoint->name.isEmpty())
        co_return fail(Error{ErrorKind::Usage, QStringLiteral("no endpoint was refused for its shape in 24 hours"), 0, 0,
                             QStringLiteral("Name one with --endpoint")});
    co_return QString(endpoint->name);
}

QCoro::Task<Result<RunbookDesk::Evidence>> RunbookDesk::gather(Runbook book, RunbookOptions options)
{
    const auto evidence = std::make_shared<RunbookEvidence>();
    evidence->now = m_services.clock.now();
    evidence->apiBase = m_services.apiBase.toString();
    evidence->user = options.user.isEmpty() ? book.user : options.user;
    auto cells = co_await cellsOfDay();
    if (!cells)
        co_return fail(cells.error());
    evidence->cells = std::move(*cells);
    const auto endpoint = endpointOf(book, options, evidence->cells);
    if (!endpoint)
        co_return fail(endpoint.error());
    evidence->endpoint = *endpoint;
    const Status credits = co_await readCredits(evidence);
    if (!credits)
        co_return fail(credits.error());
    const Status answers = co_await readAnswers(evidence);
    if (!answers)
        co_return fail(answers.error());
    co_return evidence;
}

QCoro::Task<Status> RunbookDesk::readCredits(Evidence evidence)
{
    const auto key = co_await m_services.keys.active();
    if (key) {
        const auto stop = co_await m_services.ledger.stopOf(key->fingerprint);
        if (!stop)
            co_return fail(stop.error());
        evidence->stop = *stop;
    }
    const QByteArray fingerprint = key ? key->fingerprint : QByteArray();
    const auto summary = co_await m_services.ledger.summary(kDaysOfCredits, fingerprint);
    if (!summary)
        co_return fail(summary.error());
    evidence->stopReason = summary->stopReason;
    evidence->balance = summary->balance;
    evidence->byAsker = summary->byAsker;
    evidence->burnPerDay = forecast(summary->days, summary->balance.credits, evidence->now).burnPerDay;
    const auto newest = co_await m_services.ledger.rows(1);
    if (!newest)
        co_return fail(newest.error());
    if (!newest->isEmpty())
        evidence->newestCall = newest->first();
    co_return Status();
}

QCoro::Task<Status> RunbookDesk::readAnswers(Evidence evidence)
{
    if (evidence->isWhole())
        co_return Status();
    const QString endpoint = evidence->endpoint.name;
    AnswerLog log(m_services.historyDb);
    auto answers = co_await log.newest(endpoint, kAnswers);
    if (!answers)
        co_return fail(answers.error());
    evidence->answers = std::move(*answers);
    const auto questions = co_await log.questions(endpoint, evidence->now - Mitigations::kOldestServedS);
    if (!questions)
        co_return fail(questions.error());
    evidence->questionsHeld = *questions;
    RefusedAnswers refusals(m_services.healthDb);
    auto refused = co_await refusals.newest(endpoint);
    if (!refused)
        co_return fail(refused.error());
    evidence->refused = std::move(*refused);
    const QMap<QString, QString> asked{{QStringLiteral("username"), evidence->user}};
    const auto query = Query::make(*m_services.catalogue.find(kSmokeEndpoint), asked);
    if (evidence->user.isEmpty() || !query)
        co_return Status();
    auto smoke = co_await log.newestOf(kSmokeEndpoint, QString::fromLatin1(query->encoded()), 2);
    if (!smoke)
        co_return fail(smoke.error());
    evidence->smoke = std::move(*smoke);
    co_return Status();
}

// Asks for the pinned user now, whatever is held: one credit, within the caps.
QCoro::Task<Result<int>> RunbookDesk::smokeTest(Evidence evidence, RunbookOptions options)
{
    const QMap<QString, QString> asked{{QStringLiteral("username"), evidence->user}};
    const auto query = Query::make(*m_services.catalogue.find(kSmokeEndpoint), asked);
    if (!query)
        co_return fail(query.error());
    AskOptions how;
    how.mode = FetchMode::Fresh;
    how.stale = StalePolicy::Never;
    how.askedBy = options.askedBy;
    how.maxCredits = options.maxCredits;
    const auto answer = co_await m_services.questions.get(*query, how);
    evidence->isSmokeAsked = true;
    if (answer) {
        evidence->smoke.prepend({answer->entry->fetchedAt, asked, answer->body()});
        co_return answer->requests;
    }
    const Error &error = answer.error();
    evidence->smokeProblem = error.detail;
    RefusedAnswers refusals(m_services.healthDb);
    auto refused = co_await refusals.newest(kSmokeEndpoint);
    if (error.kind == ErrorKind::ContractBroken && refused && *refused)
        evidence->smokeRefused = std::move(*refused);
    co_return error.requests;
}

QList<RunbookAct> RunbookDesk::actsOf(const Runbook &book, const QString &endpoint) const
{
    QList<RunbookAct> acts;
    for (const RunbookStep &step : book.steps) {
        if (step.action && !endpoint.isEmpty())
            acts.append({*step.action, endpoint, m_services.mitigations.since(*step.action, endpoint)});
    }
    return acts;
}

} // namespace Tidemark
