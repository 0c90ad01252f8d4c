// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/WatchCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/WatchArguments.h"
#include "app/cli/WatchText.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/settings/Settings.h"
#include "core/watch/Warmer.h"
#include "core/watch/Watchlist.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr int kMostPlanDays = 366;

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
    spec.synopsis = QStringLiteral("add NAME...|remove NAME...|list|plan|run --once|set NAME VALUE|lists|create LIST|rename LIST "
                                   "NEW|delete LIST|import FILE|export");
    spec.summary = QStringLiteral("watchlists: what is kept fresh, within an allowance of credits a month each");
    spec.details = QStringLiteral(
        "add: at most 5,000 names a list: @creators, #hashtags, links to posts, sound:ID, and the searches users:WORD, "
        "videos:WORD and hashtags:WORD; costs nothing, with --verify a search for each hashtag (1 credit). "
        "run --once, for cron: refreshes what each list's policy says is due; --dry-run says what and at what price. It stops "
        "at --max-credits, at a list's allowance and at the caps, with exit code 5 and what was left undone. Without --list "
        "it comes by every list but the paused and the manual ones. plan: the next --days, with the price by day, list and "
        "name. set every MINUTES (45) and background on|off (in the window; off) hold for all lists; of a list: allowance "
        "N|none (credits a month), policy thrifty|equal|ahead|manual, paused on|off, max-age DAYS. thrifty spends the "
        "allowance where the figures are expected to be most wrong, equal in equal intervals, ahead refreshes what would "
        "expire before the next run. import reads CSV (with a header), JSON, or one name a line with indented groups; all of "
        "it or nothing.");
    spec.required = {QStringLiteral("add, remove, list, plan, run, set, lists, create, rename, delete, import or export")};
    spec.maxArguments = -1;
    spec.options = {
        {QStringLiteral("--hashtag"), {}, QStringLiteral("names without a sign are hashtags")},
        {QStringLiteral("--verify"), {}, QStringLiteral("look for each hashtag by search before it is added")},
        {QStringLiteral("--once"), {}, QStringLiteral("one run, then end")},
        {QStringLiteral("--dry-run"), {}, QStringLiteral("say what a run or an import would do, and do nothing")},
        {QStringLiteral("--list"), QStringLiteral("LIST"),
         QStringLiteral("of this list; else of the default one, or of all (plan, run)")},
        {QStringLiteral("--group"), QStringLiteral("GROUP"), QStringLiteral("add: the names belong to it (Brands/Shoes)")},
        {QStringLiteral("--tag"), QStringLiteral("TAGS"), QStringLiteral("add: tags, with commas between them")},
        {QStringLiteral("--note"), QStringLiteral("TEXT"), QStringLiteral("add: a note on each name")},
        {QStringLiteral("--policy"), QStringLiteral("P"), QStringLiteral("create: thrifty, equal, ahead or manual (thrifty)")},
        {QStringLiteral("--allowance"), QStringLiteral("N"), QStringLiteral("create: credits a month, or none (1,000)")},
        {QStringLiteral("--max-age"), QStringLiteral("DAYS"), QStringLiteral("create: no figure gets older (14)")},
        {QStringLiteral("--days"), QStringLiteral("N"), QStringLiteral("plan: so many days ahead (30)")},
        {QStringLiteral("--format"), QStringLiteral("FORMAT"), QStringLiteral("export: csv, json or text (text)")},
    };
    spec.examples = {QStringLiteral("watch add @mrbeast \"#fyp\""),
                     QStringLiteral("watch run --once --dry-run"),
                     QStringLiteral("watch run --once --max-credits 100"),
                     QStringLiteral("watch set allowance 5000"),
                     QStringLiteral("watch create Brands --policy thrifty --allowance 300"),
                     QStringLiteral("watch add @nike --list Brands --group Shoes --tag us,sport"),
                     QStringLiteral("watch plan --list Brands --days 30"),
                     QStringLiteral("watch import handles.csv --list Brands --dry-run")};
    spec.make = makeCommand<WatchCommand>;
    return spec;
}

Result<Priced> WatchCommand::priced(const Catalogue &catalogue, const Invocation &invocation, const GlobalOptions &) const
{
    if (invocation.argument(0) == QLatin1String("run"))
        return fail(ErrorKind::Usage, QStringLiteral("`watch run --once --dry-run` says what a run costs"));
    if (invocation.argument(0) != QLatin1String("add") || !invocation.has(QStringLiteral("--verify")))
        return Priced();
    const auto names = watchNames(invocation);
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
    const Acts<WatchCommand> acts{
        {QStringLiteral("add"), &WatchCommand::add},       {QStringLiteral("remove"), &WatchCommand::remove},
        {QStringLiteral("list"), &WatchCommand::list},     {QStringLiteral("plan"), &WatchCommand::plan},
        {QStringLiteral("run"), &WatchCommand::runOnce},   {QStringLiteral("set"), &WatchCommand::set},
        {QStringLiteral("lists"), &WatchCommand::lists},   {QStringLiteral("create"), &WatchCommand::create},
        {QStringLiteral("rename"), &WatchCommand::rename}, {QStringLiteral("delete"), &WatchCommand::deleteList},
        {QStringLiteral("import"), &WatchCommand::import}, {QStringLiteral("export"), &WatchCommand::exportList},
    };
    auto output = co_await runAct(*this, session, QStringLiteral("watch"), acts);
    co_return output;
}

QCoro::Task<Result<NamedList>> WatchCommand::listOf(Session session)
{
    auto list = co_await session.engine->watchLists().find(session.invocation->value(QStringLiteral("--list")));
    co_return list;
}

QCoro::Task<Result<Output>> WatchCommand::add(Session session)
{
    const auto names = watchNames(*session.invocation);
    if (!names)
        co_return fail(names.error());
    const auto list = co_await listOf(session);
    if (!list)
        co_return fail(list.error());
    const WatchLabels labels = watchLabels(*session.invocation);
    QList<WatchEntry> entries;
    for (const WatchName &name : *names)
        entries += WatchEntry{name, labels};
    int credits = 0;
    Result<int> added = 0;
    if (session.invocation->has(QStringLiteral("--verify")))
        added = co_await addVerified(session, *list, entries, &credits);
    else
        added = co_await session.engine->watchlist().add(entries, list->id);
    if (!added) {
        Error error = added.error();
        error.requests = credits;
        co_return fail(error);
    }
    co_return addedOutput(*names, *added, credits);
}

// One after the other; a hashtag that cannot be found is not kept, and ends it.
QCoro::Task<Result<int>> WatchCommand::addVerified(Session session, NamedList list, QList<WatchEntry> entries, int *credits)
{
    Watchlist &watchlist = session.engine->watchlist();
    const auto hashtags = std::count_if(entries.begin(), entries.end(),
                                        [](const WatchEntry &entry) { return entry.name.kind == WatchKind::Hashtag; });
    session.console->note(QStringLiteral("Looking for hashtags by search: at most %1.").arg(creditCountText(hashtags)));
    int added = 0;
    for (const WatchEntry &entry : entries) {
        const QList<WatchEntry> one(1, entry);
        const auto isNew = co_await watchlist.add(one, list.id);
        if (!isNew)
            co_return fail(isNew.error());
        added += *isNew;
        if (entry.name.kind != WatchKind::Hashtag)
            continue;
        std::optional<qint64> left = session.options->maxCredits;
        if (left)
            *left -= *credits;
        const auto found = co_await session.engine->warmer().verify(entry.name, list, left);
        *credits += found ? *found : found.error().requests;
        if (found)
            continue;
        const QList<WatchName> name(1, entry.name);
        if (*isNew > 0)
            std::ignore = co_await watchlist.remove(name, list.id);
        co_return fail(found.error());
    }
    co_return added;
}

QCoro::Task<Result<Output>> WatchCommand::remove(Session session)
{
    const auto names = watchNames(*session.invocation);
    if (!names)
        co_return fail(names.error());
    const auto list = co_await listOf(session);
    if (!list)
        co_return fail(list.error());
    const auto removed = co_await session.engine->watchlist().remove(*names, list->id);
    if (!removed)
        co_return fail(removed.error());
    Output output;
    output.document = {{QStringLiteral("removed"), *removed}, {QStringLiteral("names"), toArray(*names, watchNameJson)}};
    output.text = QStringLiteral("%1 removed.\n").arg(*removed);
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::list(Session session)
{
    const auto list = co_await listOf(session);
    if (!list)
        co_return fail(list.error());
    const auto items = co_await session.engine->watchlist().items(list->id);
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
    output.document = watchSettingsJson(session.engine->settings(), *list);
    output.document.insert(QStringLiteral("names"), toArray(rows, watchedJson));
    output.text = watchedText(rows) + watchSettingsText(session.engine->settings(), *list);
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::runOnce(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (!invocation.has(QStringLiteral("--once")) || invocation.arguments.size() > 1) {
        Error error{ErrorKind::Usage, QStringLiteral("expected `watch run --once`"), 0, 0, {}};
        error.hint = QStringLiteral("From cron, or in the window: `tidemark-cli watch set background on`");
        co_return fail(error);
    }
    std::optional<qint64> listed;
    if (invocation.has(QStringLiteral("--list"))) {
        const auto list = co_await listOf(session);
        if (!list)
            co_return fail(list.error());
        listed = list->id;
    }
    auto output = co_await runLists(session, listed);
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::plan(Session session)
{
    const Invocation &invocation = *session.invocation;
    const auto days =
        integerIn(QStringLiteral("--days"),
                  invocation.has(QStringLiteral("--days")) ? invocation.value(QStringLiteral("--days")) : QStringLiteral("30"), 1,
                  kMostPlanDays);
    if (!days)
        co_return fail(days.error());
    Result<QList<NamedList>> lists = QList<NamedList>();
    if (invocation.has(QStringLiteral("--list"))) {
        const auto list = co_await listOf(session);
        if (!list)
            co_return fail(list.error());
        *lists += *list;
    } else {
        lists = co_await session.engine->watchLists().all();
    }
    if (!lists)
        co_return fail(lists.error());
    const auto forecasts = co_await session.engine->warmer().forecast(*lists, int(*days));
    if (!forecasts)
        co_return fail(forecasts.error());
    Output output;
    output.document = forecastJson(*forecasts, int(*days));
    output.text = forecastText(*forecasts, int(*days));
    co_return output;
}

} // namespace Tidemark
