// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of `watch` on lists as a whole, and on files of names.
#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "app/cli/WatchArguments.h"
#include "app/cli/WatchText.h"
#include "app/cli/commands/WatchCommand.h"
#include "core/base/PlainText.h"
#include "core/engine/WatchCsv.h"
#include "core/settings/Settings.h"
#include "core/watch/Warmer.h"
#include "core/watch/WatchFile.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

Status changeGlobal(Settings &settings, const QString &name, const QString &value)
{
    if (name == QLatin1String("background")) {
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return fail(ErrorKind::Usage, QStringLiteral("watch set background: expected on or off"));
        return settings.set(Setting::WatchBackground, value == QLatin1String("on"));
    }
    const auto minutes = integerIn(QStringLiteral("watch set every"), value, 5, 1440);
    if (!minutes)
        return fail(minutes.error());
    return settings.set(Setting::WatchEveryMinutes, *minutes);
}

Output listOutput(Session session, const NamedList &list)
{
    Output output;
    output.document = watchSettingsJson(session.engine->settings(), list);
    output.text = watchSettingsText(session.engine->settings(), list);
    return output;
}

// An entry of a file against what a list holds.
struct Preview {
    QList<WatchEntry> fresh;
    QList<WatchEntry> known;
    QList<WatchFileProblem> invalid;
};

QJsonObject problemJson(const WatchFileProblem &problem)
{
    return {{QStringLiteral("line"), problem.line}, {QStringLiteral("text"), problem.text}, {QStringLiteral("why"), problem.why}};
}

QJsonObject entryJson(const WatchEntry &entry)
{
    return watchNameJson(entry.name);
}

QString problemsText(const QList<WatchFileProblem> &problems)
{
    QString text;
    for (const WatchFileProblem &problem : problems)
        text += QStringLiteral("line %1: %2 (%3)\n").arg(problem.line).arg(problem.why, problem.text);
    return text;
}

Output previewOutput(const Preview &preview, bool isDry)
{
    Output output;
    output.document = {{QStringLiteral("dry_run"), isDry},
                       {QStringLiteral("new"), toArray(preview.fresh, entryJson)},
                       {QStringLiteral("known"), toArray(preview.known, entryJson)},
                       {QStringLiteral("invalid"), toArray(preview.invalid, problemJson)}};
    output.text = problemsText(preview.invalid)
                  + QStringLiteral("%1 new, %2 known, %3 invalid.%4\n")
                        .arg(preview.fresh.size())
                        .arg(preview.known.size())
                        .arg(preview.invalid.size())
                        .arg(isDry ? QStringLiteral(" Nothing was changed.") : QString());
    return output;
}

} // namespace

// --- lists

QCoro::Task<Result<Output>> WatchCommand::lists(Session session)
{
    const auto lists = co_await session.engine->watchLists().all();
    if (!lists)
        co_return fail(lists.error());
    QJsonArray array;
    TextTable table({{QStringLiteral("LIST")},
                     {QStringLiteral("NAMES"), TextTable::Align::Right},
                     {QStringLiteral("POLICY")},
                     {QStringLiteral("A MONTH"), TextTable::Align::Right},
                     {QStringLiteral("LEFT"), TextTable::Align::Right}});
    for (const NamedList &list : *lists) {
        const auto left = co_await session.engine->warmer().allowanceLeft(list);
        if (!left)
            co_return fail(left.error());
        array += listJson(list, *left);
        table.addRow({list.name, QString::number(list.names),
                      list.paused ? QStringLiteral("paused") : watchPolicyName(list.policy), allowanceText(list.allowance),
                      allowanceText(*left)});
    }
    Output output;
    output.document = {{QStringLiteral("lists"), array}};
    output.text = table.text();
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::create(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 2)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `watch create LIST`"));
    NamedList wanted;
    wanted.name = invocation.argument(1);
    wanted.allowance = WatchLists::kUsualAllowance;
    for (const char *word : {"policy", "allowance", "max-age"}) {
        const QString option = QStringLiteral("--") + QLatin1String(word);
        if (!invocation.has(option))
            continue;
        if (const Status changed = changeList(wanted, QLatin1String(word), invocation.value(option)); !changed)
            co_return fail(changed.error());
    }
    const auto list = co_await session.engine->watchLists().create(wanted);
    if (!list)
        co_return fail(list.error());
    co_return listOutput(session, *list);
}

QCoro::Task<Result<NamedList>> WatchCommand::changed(Session session, NamedList list)
{
    auto now = co_await session.engine->watchLists().change(list);
    co_return now;
}

QCoro::Task<Result<Output>> WatchCommand::rename(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 3)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `watch rename LIST NEW`"));
    auto list = co_await session.engine->watchLists().find(invocation.argument(1));
    if (!list)
        co_return fail(list.error());
    list->name = invocation.argument(2);
    const auto now = co_await changed(session, *list);
    if (!now)
        co_return fail(now.error());
    co_return listOutput(session, *now);
}

QCoro::Task<Result<Output>> WatchCommand::deleteList(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 2 || invocation.argument(1).simplified().isEmpty())
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `watch delete LIST`"));
    const auto list = co_await session.engine->watchLists().find(invocation.argument(1));
    if (!list)
        co_return fail(list.error());
    const Status removed = co_await session.engine->watchLists().remove(list->id);
    if (!removed)
        co_return fail(removed.error());
    Output output;
    output.document = {{QStringLiteral("deleted"), list->name}, {QStringLiteral("names"), list->names}};
    output.text =
        QStringLiteral("%1 and its %2 names are deleted; what is known of them stays.\n").arg(list->name).arg(list->names);
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::set(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 3)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `watch set every MINUTES`, `background on|off`, or of a list "
                                                        "`allowance N|none`, `policy P`, `paused on|off`, `max-age DAYS`"));
    const QString word = invocation.argument(1);
    const bool isGlobal = word == QLatin1String("every") || word == QLatin1String("background");
    const auto list = co_await listOf(session);
    if (!list)
        co_return fail(list.error());
    NamedList wanted = *list;
    Settings &settings = session.engine->settings();
    const Status fits =
        isGlobal ? changeGlobal(settings, word, invocation.argument(2)) : changeList(wanted, word, invocation.argument(2));
    if (!fits)
        co_return fail(fits.error());
    if (!isGlobal) { // checked as a whole before anything is kept
        const auto kept = co_await changed(session, wanted);
        if (!kept)
            co_return fail(kept.error());
    }
    if (word == QLatin1String("allowance") && list->id == WatchLists::kDefault) {
        if (const Status set = settings.set(Setting::WatchCreditsPerMonth, wanted.allowance.value_or(-1)); !set)
            co_return fail(set.error());
    }
    const Status saved = co_await settings.save();
    if (!saved)
        co_return fail(saved.error());
    co_return listOutput(session, wanted);
}

// --- files

QCoro::Task<Result<Output>> WatchCommand::import(Session session)
{
    const Invocation &invocation = *session.invocation;
    if (invocation.arguments.size() != 2)
        co_return fail(ErrorKind::Usage, QStringLiteral("expected `watch import FILE`, or - for standard input"));
    const auto bytes = readInput(invocation.argument(1), kMostWatchFileBytes);
    if (!bytes)
        co_return fail(bytes.error());
    const auto list = co_await listOf(session);
    if (!list)
        co_return fail(list.error());
    const auto items = co_await session.engine->watchlist().items(list->id);
    if (!items)
        co_return fail(items.error());
    const WatchFileContent content = readWatchFile(*bytes);
    Preview preview{{}, {}, content.problems};
    const QList<WatchEntry> held = watchEntries(*items);
    for (const WatchEntry &entry : content.entries) {
        const bool isKnown =
            std::any_of(held.begin(), held.end(), [&](const WatchEntry &other) { return other.name == entry.name; });
        (isKnown ? preview.known : preview.fresh) += entry;
    }
    const bool isDry = invocation.has(QStringLiteral("--dry-run"));
    Output output = previewOutput(preview, isDry);
    if (!preview.invalid.isEmpty()) {
        output.error = Error{ErrorKind::Usage,
                             QStringLiteral("%1 lines cannot be read; nothing was changed").arg(preview.invalid.size()),
                             0,
                             0,
                             {}};
        co_return output;
    }
    if (isDry)
        co_return output;
    const auto added = co_await session.engine->watchlist().add(content.entries, list->id);
    if (!added)
        co_return fail(added.error());
    co_return output;
}

QCoro::Task<Result<Output>> WatchCommand::exportList(Session session)
{
    const Invocation &invocation = *session.invocation;
    const QString format =
        invocation.has(QStringLiteral("--format")) ? invocation.value(QStringLiteral("--format")) : QStringLiteral("text");
    const auto list = co_await listOf(session);
    if (!list)
        co_return fail(list.error());
    const auto items = co_await session.engine->watchlist().items(list->id);
    if (!items)
        co_return fail(items.error());
    Output output;
    output.isPrinted = true;
    if (session.options->json || format == QLatin1String("json"))
        session.console->print(watchFileJson(watchEntries(*items)));
    else if (format == QLatin1String("csv"))
        session.console->print(watchCsv(*items));
    else if (format == QLatin1String("text"))
        session.console->print(watchFileText(watchEntries(*items)));
    else
        co_return fail(
            ErrorKind::Usage,
            QStringLiteral("--format: expected csv, json or text, got \"%1\"").arg(plain(format, LineBreaks::Fold, 60)));
    co_return output;
}

} // namespace Tidemark
