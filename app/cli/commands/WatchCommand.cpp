// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/WatchCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/SignalWatcher.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/WatchText.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/settings/Settings.h"
#include "core/watch/Warmer.h"
#include "core/watch/Watchlist.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr qint64 kMostCredits = 1'000'000'000;

QStringList actNames()
{
    return {QStringLiteral("add"), QStringLiteral("remove"), QStringLiteral("list"), QStringLiteral("run"),
            QStringLiteral("set")};
}

// "@name" and "name" are creators, "#tag" is a hashtag, and so is "tag" under --hashtag.
Result<QList<WatchName>> namesOf(const Invocation &invocation)
{
    const QStringList words = invocation.arguments.sliced(1);
    if (words.isEmpty())
        return fail(ErrorKind::Usage,
                    QStringLiteral("watch %1: expected names, such as @mrbeast or \"#fyp\"").arg(invocation.argument(0)));
    QList<WatchName> names;
    for (const QString &word : words) {
        const bool isHashtag = word.startsWith(QLatin1Char('#')) || word.startsWith(QChar(0xFF03))
                               || (invocation.has(QStringLiteral("--hashtag")) && !word.startsWith(QLatin1Char('@')));
        const auto name = isHashtag ? normaliseHashtag(word) : normaliseHandle(word);
        if (!name)
            return fail(name.error());
        const WatchName watched{isHashtag ? WatchKind::Hashtag : WatchKind::Creator, *name};
        if (!names.contains(watched))
            names += watched;
    }
    return names;
}

QList<WatchName> hashtagsAmong(const QList<WatchName> &names)
{
    QList<WatchName> hashtags;
    for (const WatchName &name : names) {
        if (name.kind == WatchKind::Hashtag)
            hashtags += name;
    }
    return hashtags;
}

Status changeSetting(Settings &settings, const QString &name, const QString &value)
{
    if (name == QLatin1String("background")) {
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return fail(ErrorKind::Usage, QStringLiteral("watch set background: expected on or off"));
        return settings.set(Setting::WatchBackground, value == QLatin1String("on"));
    }
    if (name == QLatin1String("allowance") && value == QLatin1String("none"))
        return settings.set(Setting::WatchCreditsPerMonth, -1);
    const bool isAllowance = name == QLatin1String("allowance");
    if (!isAllowance && name != QLatin1String("every"))
        return fail(ErrorKind::Usage, QStringLiteral("watch set: unknown word \"%1\"; expected every MINUTES, allowance N|none, "
                                                     "background on|off")
                                          .arg(plain(name, LineBreaks::Fold, 60)));
    const auto number =
        integerIn(QStringLiteral("watch set ") + name, value, isAllowance ? 0 : 5, isAllowance ? kMostCredits : 1440);
    if (!number)
        return fail(number.error());
    return settings.set(isAllowance ? Setting::WatchCreditsPerMonth : Setting::WatchEveryMinutes, *number);
}

Output addedOutput(const QList<WatchName> &names, int added, int credits)
{
    Output output;
    output.document = {{QStringLiteral("added"), added}, {QStringLiteral("names"), toArray(names, watchNameJson)}};
    output.text = QStringLiteral("%1 added, %2 watched before.\n").arg(added).arg(names.size() - added);
    output.requests = credits;
    return output;
}

} // namespace

CommandSpec WatchCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("watch");
    spec.synopsis = QStringLiteral("add NAME...|remove NAME...|list|run --once|set NAME VALUE");
    spec.summary = QStringLiteral("keep profiles and hashtags warm, within an allowance of credits");
    spec.details = QStringLiteral(
        "add: at most 1,000 names, @creators and #hashtags; costs nothing, with --verify a search for each hashtag (1 credit). "
        "run --once, for cron: asks anew what would expire before the next run, what is asked for most first; --dry-run says "
        "what and at what price. A hashtag that no search has found yet is looked for first. It stops at --max-credits, at "
        "the month's allowance and at the caps, with exit code 5 and what was left undone. "
        "set every MINUTES (45), allowance N|none (credits a month, 1,000), background on|off (in the window; off).");
    spec.required = {QStringLiteral("add, remove, list, run or set")};
    spec.maxArguments = -1;
    spec.options = {
        {QStringLiteral("--hashtag"), {}, QStringLiteral("names without a sign are hashtags")},
        {QStringLiteral("--verify"), {}, QStringLiteral("look for each hashtag by search before it is added")},
        {QStringLiteral("--once"), {}, QStringLiteral("one run, then end")},
        {QStringLiteral("--dry-run"), {}, QStringLiteral("say what a run would do, and ask nothing")},
    };
    spec.examples = {QStringLiteral("watch add @mrbeast \"#fyp\""), QStringLiteral("watch run --once --dry-run"),
                     QStringLiteral("watch run --once --max-credits 100"), QStringLiteral("watch set allowance 5000")};
    spec.make = makeCommand<WatchCommand>;
    return spec;
}

WatchCommand::Act WatchCommand::actNamed(const QString &name)
{
    static const QMap<QString, Act> acts{
        {QStringLiteral("add"), &WatchCommand::add},   {QStringLiteral("remove"), &WatchCommand::remove},
        {QStringLiteral("list"), &WatchCommand::list}, {QStringLiteral("run"), &WatchCommand::runOnce},
        {QStringLiteral("set"), &WatchCommand::set},
    };
    return acts.value(name, nullptr);
}

Result<Priced> WatchCommand::priced(const Catalogue &catalogue, const Invocation &invocation, const GlobalOptions &) const
{
    if (invocation.argument(0) == QLatin1String("run"))
        return fail(ErrorKind::Usage, QStringLiteral("`watch run --once --dry-run` says what a run costs"));
    if (invocation.argument(0) != QLatin1String("add") || !invocation.has(QStringLiteral("--verify")))
        return Priced();
    const auto names = namesOf(invocation);
    if (!names)
        return fail(names.error());
    const QList<WatchName> hashtags = hashtagsAmong(*names);
    if (hashtags.isEmpty())
        return Priced();
    const Endpoint *search = catalogue.find(QStringLiteral("search-challenge"));
    if (hashtags.size() > 1 || !search)
        return fail(ErrorKind::Usage,
                    QStringLiteral("the price of one hashtag at a time: 1 credit each, none where its search is held"));
    const auto query = Query::make(
        *search, {{QStringLiteral("keyword"), hashtags.first().name}, {QStringLiteral("count"), QStringLiteral("30")}});
    if (!query)
        return fail(query.error());
    return Priced(*query);
}

QCoro::Task<Result<Output>> WatchCommand::run(Session session)
{
    const QString name = session.invocation->argument(0);
    const Act act = actNamed(name);
    if (!act)
        co_return fail(
            ErrorKind::Usage,
            QStringLiteral("watch: unknown word \"%1\"%2").arg(plain(name, LineBreaks::Fold, 60), suggestion(name, actNames())));
    auto output = co_await (this->*act)(session);
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::add(Session session)
{
    const auto names = namesOf(*session.invocation);
    if (!names)
        co_return fail(names.error());
    int credits = 0;
    Result<int> added = 0;
    if (session.invocation->has(QStringLiteral("--verify")))
        added = co_await addVerified(session, *names, &credits);
    else
        added = co_await session.engine->watchlist().add(*names);
    if (!added) {
        Error error = added.error();
        error.requests = credits;
        co_return fail(error);
    }
    co_return addedOutput(*names, *added, credits);
}

// One after the other; a hashtag that cannot be found is not kept, and ends it.
QCoro::Task<Result<int>> WatchCommand::addVerified(Session session, QList<WatchName> names, int *credits)
{
    Watchlist &watchlist = session.engine->watchlist();
    session.console->note(
        QStringLiteral("Looking for hashtags by search: at most %1.").arg(creditCountText(hashtagsAmong(names).size())));
    int added = 0;
    for (const WatchName &name : names) {
        const QList<WatchName> one(1, name);
        const auto isNew = co_await watchlist.add(one);
        if (!isNew)
            co_return fail(isNew.error());
        added += *isNew;
        if (name.kind == WatchKind::Creator)
            continue;
        std::optional<qint64> left = session.options->maxCredits;
        if (left)
            *left -= *credits;
        const auto found = co_await session.engine->warmer().verify(name, left);
        *credits += found ? *found : found.error().requests;
        if (found)
            continue;
        if (*isNew > 0)
            std::ignore = co_await watchlist.remove(one);
        co_return fail(found.error());
    }
    co_return added;
}

QCoro::Task<Result<Output>> WatchCommand::remove(Session session)
{
    const auto names = namesOf(*session.invocation);
    if (!names)
        co_return fail(names.error());
    const auto removed = co_await session.engine->watchlist().remove(*names);
    if (!removed)
        co_return fail(removed.error());
    Output output;
    output.document = {{QStringLiteral("removed"), *removed}, {QStringLiteral("names"), toArray(*names, watchNameJson)}};
    output.text = QStringLiteral("%1 removed.\n").arg(*removed);
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::list(Session session)
{
    const auto items = co_await session.engine->watchlist().items();
    if (!items)
        co_return fail(items.error());
    QList<WatchedRow> rows;
    for (const WatchedItem &item : *items) {
        WatchedRow row{item, {}, {}};
        const auto held = co_await session.engine->warmer().held(item.name);
        if (held && !held->isNotFound()) {
            row.ageS = held->ageS;
            row.freshForS = std::max<qint64>(0, held->entry->ttlS - held->ageS);
        }
        rows += row;
    }
    Output output;
    output.document = watchSettingsJson(session.engine->settings());
    output.document.insert(QStringLiteral("names"), toArray(rows, watchedJson));
    output.text = watchedText(rows) + watchSettingsText(session.engine->settings());
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::runOnce(Session session)
{
    const Invocation &invocation = *session.invocation;
    const bool isDry = invocation.has(QStringLiteral("--dry-run"));
    if (!invocation.has(QStringLiteral("--once")) || invocation.arguments.size() > 1) {
        Error error{ErrorKind::Usage, QStringLiteral("expected `watch run --once`"), 0, 0, {}};
        error.hint = QStringLiteral("From cron, or in the window: `tidemark-cli watch set background on`");
        co_return fail(error);
    }
    if (session.options->offline && !isDry)
        co_return fail(ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"));
    WarmOptions options;
    options.maxCredits = session.options->maxCredits;
    options.nextRunInS = session.engine->settings().whole(Setting::WatchEveryMinutes) * 60;
    Output output;
    if (isDry) {
        const auto plan = co_await session.engine->warmer().plan(options);
        if (!plan)
            co_return fail(plan.error());
        output.document = planJson(*plan, options.nextRunInS);
        output.text = planText(*plan);
        co_return output;
    }
    const SignalWatcher *signalWatcher = session.signalWatcher;
    options.isLate = [signalWatcher] { return signalWatcher->isInterrupted(); };
    const auto report = co_await session.engine->warmer().run(options);
    if (!report)
        co_return fail(report.error());
    output.document = reportJson(*report, options.nextRunInS);
    output.text = reportText(*report);
    output.requests = report->credits;
    output.error = report->stoppedBy;
    if (output.error)
        output.error->requests = report->credits;
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::set(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 3)
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("expected `watch set every MINUTES`, `allowance N|none` or `background on|off`"));
    const Status changed = changeSetting(session.engine->settings(), invocation.argument(1), invocation.argument(2));
    if (!changed)
        co_return fail(changed.error());
    const Status saved = co_await session.engine->settings().save();
    if (!saved)
        co_return fail(saved.error());
    Output output;
    output.document = watchSettingsJson(session.engine->settings());
    output.text = watchSettingsText(session.engine->settings());
    co_return output;
}

} // namespace Tidemark
