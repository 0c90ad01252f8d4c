// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/RunbookCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/RunbookJson.h"
#include "app/cli/RunbookText.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/settings/Settings.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

const QString kApply = QStringLiteral("--apply");
const QString kUndo = QStringLiteral("--undo");
const QString kAsk = QStringLiteral("--ask");
const QString kUser = QStringLiteral("--user");
const QString kEndpoint = QStringLiteral("--endpoint");

Error unknownRunbook(const QString &name, const RunbookDesk &desk)
{
    QStringList names;
    for (const Runbook &book : desk.all())
        names += book.name;
    return unknownWord(QStringLiteral("runbook"), name, names);
}

// As the catalogue names it, or as it was given where the catalogue has none of that name.
QString endpointName(const Catalogue &catalogue, const QString &given)
{
    const Endpoint *endpoint = given.isEmpty() ? nullptr : catalogue.find(given);
    return endpoint ? endpoint->name : given;
}

Status checkOptions(const Invocation &invocation)
{
    const bool isAct = invocation.has(kApply) || invocation.has(kUndo);
    if (invocation.has(kApply) && invocation.has(kUndo))
        return fail(ErrorKind::Usage, QStringLiteral("runbook: either --apply or --undo"));
    if (invocation.arguments.isEmpty() && (isAct || invocation.has(kAsk) || invocation.has(kUser) || invocation.has(kEndpoint)))
        return fail(ErrorKind::Usage, QStringLiteral("runbook: expected the runbook's name"));
    return {};
}

RunbookOptions optionsOf(const Session &session)
{
    const Invocation &invocation = *session.invocation;
    RunbookOptions options;
    options.endpoint = endpointName(session.engine->catalogue(), invocation.value(kEndpoint));
    options.user = plain(invocation.value(kUser), LineBreaks::Fold, 64);
    options.mayAsk = invocation.has(kAsk);
    options.maxCredits = session.options->maxCredits;
    options.askedBy = QStringLiteral("cli runbook");
    return options;
}

} // namespace

CommandSpec RunbookCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("runbook");
    spec.synopsis = QStringLiteral("[NAME]");
    spec.summary = QStringLiteral("what to do when something is wrong: checks, acts that can be undone, a ready ticket");
    spec.details = QStringLiteral(
        "Without a name it lists the runbooks, and what is in force of what they offer. With one (or with an endpoint that has "
        "one) "
        "it runs the checks on what was called and answered before, says for each step whether it holds, and ends with a text "
        "for "
        "the vendor that does not hold the key. It asks nothing; --ask asks for the pinned user of a smoke test, for 1 credit. "
        "--apply and --undo do one of the acts, for every program of the data folder, until it is undone: small-pages (lists in "
        "pages of 10), serve-stale (what is held in place of asking), switch-off (the endpoint is not asked).");
    spec.maxArguments = 1;
    spec.options = {
        {kAsk, {}, QStringLiteral("also ask for the smoke test's user, for 1 credit")},
        {kUser, QStringLiteral("USERNAME"), QStringLiteral("the smoke test's user (default: the runbook's)")},
        {kEndpoint, QStringLiteral("ENDPOINT"), QStringLiteral("of contract-drift (default: the one refused the most)")},
        {kApply, QStringLiteral("ACTION"), QStringLiteral("do what the runbook offers")},
        {kUndo, QStringLiteral("ACTION"), QStringLiteral("undo it")}};
    spec.examples = {QStringLiteral("runbook"), QStringLiteral("runbook search-video --json"),
                     QStringLiteral("runbook search-video --apply small-pages"),
                     QStringLiteral("runbook search-video --undo small-pages"),
                     QStringLiteral("runbook userinfo-shape --ask --user tiktok")};
    spec.make = makeCommand<RunbookCommand>;
    return spec;
}

QCoro::Task<Result<Output>> RunbookCommand::run(Session session)
{
    const Invocation &invocation = *session.invocation;
    const Status checked = checkOptions(invocation);
    if (!checked)
        co_return fail(checked.error());
    if (invocation.arguments.isEmpty())
        co_return list(session);
    const RunbookDesk &desk = session.engine->runbooks();
    if (!desk.find(invocation.argument(0)))
        co_return fail(unknownRunbook(invocation.argument(0), desk));
    const bool isAct = invocation.has(kApply) || invocation.has(kUndo);
    if (isAct) {
        const QString option = invocation.has(kApply) ? kApply : kUndo;
        auto done = co_await act(session, option);
        co_return done;
    }
    auto opened = co_await open(session);
    co_return opened;
}

Output RunbookCommand::list(Session session)
{
    const RunbookDesk &desk = session.engine->runbooks();
    Output output;
    output.document = runbookListJson(desk.all(), desk.mitigations().active());
    output.text = runbookListText(desk.all(), desk.mitigations().active());
    return output;
}

QCoro::Task<Result<Output>> RunbookCommand::open(Session session)
{
    const QString name = session.invocation->argument(0);
    const RunbookOptions options = optionsOf(session);
    const auto report = co_await session.engine->runbooks().open(name, options);
    if (!report)
        co_return fail(report.error());
    Output output;
    output.document = runbookJson(*report);
    output.text = runbookText(*report);
    output.requests = report->requests;
    co_return output;
}

QCoro::Task<Result<Output>> RunbookCommand::act(Session session, QString option)
{
    RunbookDesk &desk = session.engine->runbooks();
    const Invocation &invocation = *session.invocation;
    const Runbook &book = *desk.find(invocation.argument(0));
    const QString word = invocation.value(option);
    const auto mitigation = mitigationNamed(word);
    QStringList offered;
    for (const RunbookStep &step : book.steps)
        offered += step.action ? QStringList(mitigationName(*step.action)) : QStringList();
    if (!mitigation || !book.offers(*mitigation))
        co_return fail(unknownWord(QStringLiteral("runbook %1 %2").arg(book.name, option), word, offered));
    RunbookOptions options = optionsOf(session);
    options.mayAsk = false;
    const auto endpoint = co_await desk.endpointFor(book, options);
    if (!endpoint)
        co_return fail(endpoint.error());
    const Status done =
        option == kApply ? desk.mitigations().apply(*mitigation, *endpoint) : desk.mitigations().undo(*mitigation, *endpoint);
    if (!done)
        co_return fail(done.error());
    const Status saved = co_await session.engine->settings().save();
    if (!saved)
        co_return fail(saved.error());
    const auto since = desk.mitigations().since(*mitigation, *endpoint);
    Output output;
    output.document = {{QStringLiteral("action"), word},
                       {QStringLiteral("endpoint"), *endpoint},
                       {QStringLiteral("since"), since ? QJsonValue(*since) : QJsonValue()}};
    output.text = since
                      ? QStringLiteral("%1: %2\n").arg(activeText({*mitigation, *endpoint, *since}), mitigationText(*mitigation))
                      : QStringLiteral("%1: %2 is undone\n").arg(*endpoint, word);
    co_return output;
}

} // namespace Tidemark
