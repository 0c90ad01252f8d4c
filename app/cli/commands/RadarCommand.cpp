// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/RadarCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/StandardInput.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/WatchText.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/exporting/ExportFile.h"
#include "core/notify/SlackSender.h"
#include "core/settings/Settings.h"
#include "core/watch/Radar.h"

#include <QCoroFuture>
#include <QJsonDocument>

namespace Tidemark {

namespace {

Result<QStringList> wordsOf(const Invocation &invocation)
{
    const QStringList words = invocation.arguments.sliced(1);
    if (words.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("radar %1: expected words to search for").arg(invocation.argument(0)));
    return words;
}

Output changedOutput(const QStringList &words, int changed, const char *what)
{
    Output output;
    output.document = {{QLatin1String(what), changed}, {QStringLiteral("words"), QJsonArray::fromStringList(words)}};
    output.text = QStringLiteral("%1 %2. A run asks each word three times: %3 a word.\n")
                      .arg(changed)
                      .arg(QLatin1String(what), creditCountText(Radar::kPriceOfAWord));
    return output;
}

// Both files or none: FILE.md for people, FILE.json for programs.
Status writeDigest(const QString &file, const RadarDigest &digest)
{
    const QString stem = file.endsWith(QLatin1String(".md")) || file.endsWith(QLatin1String(".json"))
                             ? file.left(file.lastIndexOf(QLatin1Char('.')))
                             : file;
    const Status written = writeExport(stem + QStringLiteral(".json"), QJsonDocument(radarJson(digest)).toJson());
    return written ? writeExport(stem + QStringLiteral(".md"), radarMarkdown(digest).toUtf8()) : written;
}

} // namespace

CommandSpec RadarCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("radar");
    spec.synopsis = QStringLiteral("add WORD...|remove WORD...|list|run --once|digest|slack (set|status|remove)");
    spec.summary = QStringLiteral("a trend radar: what watched words find, and what of it breaks out");
    spec.details = QStringLiteral(
        "run --once, for cron: asks each word among users, videos and hashtags (3 credits a word; an answer that is still "
        "fresh is not asked for again); --dry-run says the price. The words are the watchlist \"radar\": `watch set allowance N "
        "--list radar`, `watch set paused on --list radar`. digest: hashtags, creators and posts that grow faster than their "
        "own baseline, from what is held (0 credits), with five snapshots at least; --out FILE writes FILE.md and FILE.json, "
        "--slack tells them to the webhook that `slack set` reads from standard input into the keychain "
        "(TIDEMARK_SLACK_WEBHOOK where there is none). The same breakouts are told once a day. "
        "With `watch set background on` the window asks the words once a day as well, from the hour notifications.digestHour "
        "on.");
    spec.required = {QStringLiteral("add, remove, list, run, digest or slack")};
    spec.maxArguments = -1;
    spec.options = {
        {QStringLiteral("--once"), {}, QStringLiteral("one run, then end")},
        {QStringLiteral("--dry-run"), {}, QStringLiteral("say what a run would ask and at what price, and ask nothing")},
        {QStringLiteral("--out"), QStringLiteral("FILE"), QStringLiteral("digest: write FILE.md and FILE.json")},
        {QStringLiteral("--slack"), {}, QStringLiteral("digest: tell it to the Slack webhook")},
    };
    spec.examples = {QStringLiteral("radar add \"visible mending\" sourdough"), QStringLiteral("radar run --once --dry-run"),
                     QStringLiteral("radar digest --out ~/trends --slack"), QStringLiteral("radar slack set < webhook.txt")};
    spec.make = makeCommand<RadarCommand>;
    return spec;
}

QCoro::Task<Result<Output>> RadarCommand::run(Session session)
{
    const Acts<RadarCommand> acts{
        {QStringLiteral("add"), &RadarCommand::add},       {QStringLiteral("remove"), &RadarCommand::remove},
        {QStringLiteral("list"), &RadarCommand::list},     {QStringLiteral("run"), &RadarCommand::runOnce},
        {QStringLiteral("digest"), &RadarCommand::digest}, {QStringLiteral("slack"), &RadarCommand::slack},
    };
    auto output = co_await runAct(*this, session, QStringLiteral("radar"), acts);
    co_return output;
}

QCoro::Task<Result<Output>> RadarCommand::add(Session session)
{
    const auto words = wordsOf(*session.invocation);
    if (!words)
        co_return fail(words.error());
    const auto added = co_await session.engine->radar().add(*words);
    if (!added)
        co_return fail(added.error());
    co_return changedOutput(*words, *added, "added");
}

QCoro::Task<Result<Output>> RadarCommand::remove(Session session)
{
    const auto words = wordsOf(*session.invocation);
    if (!words)
        co_return fail(words.error());
    const auto removed = co_await session.engine->radar().remove(*words);
    if (!removed)
        co_return fail(removed.error());
    co_return changedOutput(*words, *removed, "removed");
}

QCoro::Task<Result<Output>> RadarCommand::list(Session session)
{
    const auto words = co_await session.engine->radar().words();
    if (!words)
        co_return fail(words.error());
    const auto radar = co_await session.engine->radar().list();
    if (!radar)
        co_return fail(radar.error());
    const auto left = co_await session.engine->warmer().allowanceLeft(*radar);
    if (!left)
        co_return fail(left.error());
    Output output;
    output.document = listJson(*radar, *left);
    output.document.insert(QStringLiteral("words"), QJsonArray::fromStringList(*words));
    output.document.insert(QStringLiteral("price_of_a_run"), int(words->size()) * Radar::kPriceOfAWord);
    output.text = (words->isEmpty() ? QStringLiteral("No words yet: `tidemark-cli radar add WORD`.\n")
                                    : words->join(QLatin1Char('\n')) + QLatin1Char('\n'))
                  + QStringLiteral("A run costs %1 at most; left of this month's allowance: %2%3\n")
                        .arg(creditCountText(words->size() * Radar::kPriceOfAWord), allowanceText(*left),
                             radar->paused ? QStringLiteral("; paused") : QString());
    co_return output;
}

QCoro::Task<Result<Output>> RadarCommand::runOnce(Session session)
{
    if (!session.invocation->has(QStringLiteral("--once")) || session.invocation->arguments.size() > 1)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `radar run --once`"));
    const auto radar = co_await session.engine->radar().list();
    if (!radar)
        co_return fail(radar.error());
    auto output = co_await runLists(session, radar->id);
    co_return output;
}

QCoro::Task<Result<Output>> RadarCommand::digest(Session session)
{
    const Invocation &invocation = *session.invocation;
    const auto digest = co_await session.engine->radar().digest();
    if (!digest)
        co_return fail(digest.error());
    if (invocation.has(QStringLiteral("--out"))) {
        if (const Status written = writeDigest(invocation.value(QStringLiteral("--out")), *digest); !written)
            co_return fail(written.error());
    }
    Output output;
    output.document = radarJson(*digest);
    output.text = radarMarkdown(*digest);
    QJsonValue told;
    const bool tells = invocation.has(QStringLiteral("--slack"));
    if (tells && session.options->offline)
        co_return fail(ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"));
    if (tells && !digest->breakouts.isEmpty()) {
        const auto put = co_await session.engine->radar().tellSlack(*digest);
        if (!put)
            co_return fail(put.error());
    }
    if (tells) {
        const auto sent = co_await session.engine->slack().deliver();
        if (sent)
            told = *sent;
        else
            output.error = sent.error();
    }
    output.document.insert(QStringLiteral("told"), told);
    co_return output;
}

QCoro::Task<Result<Output>> RadarCommand::slackStatus(Session session)
{
    const auto place = co_await session.engine->slack().place();
    if (!place && place.error().kind != ErrorKind::LocalData)
        co_return fail(place.error());
    const QString problem = place ? QString() : place.error().detail; // no keychain answers: then there is no address either
    const QString where = place.value_or(QString());
    Output output;
    output.document = {{QStringLiteral("present"), !where.isEmpty()},
                       {QStringLiteral("place"), textOrNull(where)},
                       {QStringLiteral("problem"), textOrNull(problem)}};
    output.text = !where.isEmpty()    ? QStringLiteral("The webhook is in the %1.\n").arg(where)
                  : problem.isEmpty() ? QStringLiteral("No webhook is set.\n")
                                      : QStringLiteral("No webhook is had: %1.\n").arg(problem);
    co_return output;
}

QCoro::Task<Result<Output>> RadarCommand::slack(Session session)
{
    const QString act = session.invocation->argument(1);
    const bool isKnown = act == QLatin1String("set") || act == QLatin1String("status") || act == QLatin1String("remove");
    if (!isKnown || session.invocation->arguments.size() != 2)
        co_return fail(
            Error{ErrorKind::Usage, QStringLiteral("radar slack: expected one word: set, status or remove"), 0, 0,
                  QStringLiteral("The address is never an argument: `radar slack set` reads it from standard input.")});
    Status done;
    if (act == QLatin1String("set")) {
        const auto text =
            readSecret(*session.console, QStringLiteral("Paste the webhook's address, then Enter (it is not shown):"));
        if (!text)
            co_return fail(text.error());
        done = co_await session.engine->slack().setUrl(*text);
    } else if (act == QLatin1String("remove")) {
        done = co_await session.engine->slack().removeUrl();
    }
    if (!done)
        co_return fail(done.error());
    auto output = co_await slackStatus(session);
    co_return output;
}

} // namespace Tidemark
