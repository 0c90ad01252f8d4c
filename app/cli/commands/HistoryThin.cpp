// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/HistoryThin.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/history/HistoryStore.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

Result<ThinPlan> planOf(const Invocation &invocation, qint64 now)
{
    const auto older = TimeArgument::parse(invocation.value(QStringLiteral("--older-than")));
    if (!older)
        return fail(ErrorKind::Usage, QStringLiteral("--older-than: ") + older.error().detail);
    ThinPlan plan;
    plan.olderThan = older->at(now);
    if (plan.olderThan > now)
        return fail(ErrorKind::Usage, QStringLiteral("--older-than lies in the future; history ends now"));
    const QString keep = invocation.value(QStringLiteral("--keep"));
    if (keep != QLatin1String("daily") && keep != QLatin1String("weekly"))
        return fail(ErrorKind::Usage,
                    QStringLiteral("--keep: expected daily or weekly, got \"%1\"").arg(plain(keep, LineBreaks::Fold, 60)));
    plan.keep = keep == QLatin1String("daily") ? ThinPlan::Keep::Daily : ThinPlan::Keep::Weekly;
    if (invocation.arguments.size() > 1)
        return fail(ErrorKind::Usage, QStringLiteral("history thin takes no further words"));
    return plan;
}

QString summary(const ThinReport &report)
{
    return QStringLiteral("%1 snapshots of %2 entities and %3 raw answers, about %4; %5 older snapshots stay")
        .arg(countText(report.rows), countText(report.entities), countText(report.answers), bytesText(report.bytes),
             countText(report.kept));
}

Output outputOf(const ThinReport &report, const ThinPlan &plan)
{
    const bool isDone = !report.backup.isEmpty();
    Output output;
    output.document = {
        {QStringLiteral("dry_run"), !isDone},
        {QStringLiteral("older_than"), plan.olderThan},
        {QStringLiteral("keep"), plan.keep == ThinPlan::Keep::Daily ? QStringLiteral("daily") : QStringLiteral("weekly")},
        {QStringLiteral("entities"), report.entities},
        {QStringLiteral("rows"), report.rows},
        {QStringLiteral("kept"), report.kept},
        {QStringLiteral("answers"), report.answers},
        {QStringLiteral("bytes"), report.bytes},
        {QStringLiteral("backup"), textOrNull(report.backup)}};
    output.text = isDone ? QStringLiteral("Taken away: %1\nA copy from before: %2\n").arg(summary(report), report.backup)
                         : QStringLiteral("Would go: %1\n").arg(summary(report));
    return output;
}

} // namespace

QList<Option> thinOptions()
{
    return {{QStringLiteral("--older-than"), QStringLiteral("T"), QStringLiteral("of `thin`: what is younger stays whole")},
            {QStringLiteral("--keep"), QStringLiteral("daily|weekly"),
             QStringLiteral("of `thin`: of which period (UTC; weeks from Monday) the newest snapshot stays")},
            {QStringLiteral("--dry-run"), {}, QStringLiteral("of `thin`: only say what would go")},
            {QStringLiteral("--yes"), {}, QStringLiteral("of `thin`: take it away for good")}};
}

QCoro::Task<Result<Output>> thinHistory(Session session)
{
    const auto plan = planOf(*session.invocation, session.engine->clock().now());
    if (!plan)
        co_return fail(plan.error());
    HistoryStore &history = session.engine->historyStore();
    const bool isDry = session.invocation->has(QStringLiteral("--dry-run"));
    if (isDry || !session.invocation->has(QStringLiteral("--yes"))) {
        const auto report = co_await history.thinnable(*plan);
        if (!report)
            co_return fail(report.error());
        Output output = outputOf(*report, *plan);
        if (!isDry)
            output.error =
                Error{ErrorKind::Usage,
                      QStringLiteral("nothing was taken away: this would remove %1; add --yes to do it").arg(summary(*report)),
                      0,
                      0,
                      {}};
        co_return output;
    }
    const auto report = co_await history.thin(*plan);
    if (!report)
        co_return fail(report.error());
    co_return outputOf(*report, *plan);
}

} // namespace Tidemark
