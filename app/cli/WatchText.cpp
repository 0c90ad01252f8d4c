// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WatchText.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "core/settings/Settings.h"

namespace Tidemark {

namespace {

QString outcomeName(WarmedName::Outcome outcome)
{
    switch (outcome) {
    case WarmedName::Outcome::Refreshed: return QStringLiteral("refreshed");
    case WarmedName::Outcome::NotFound: return QStringLiteral("not_found");
    case WarmedName::Outcome::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject stepJson(const RefreshStep &step)
{
    QJsonObject object = watchNameJson(step.name);
    object.insert(QStringLiteral("price"), step.price);
    object.insert(QStringLiteral("why"), step.why);
    object.insert(QStringLiteral("list"), step.list);
    return object;
}

QJsonObject warmedJson(const WarmedName &warmed)
{
    QJsonObject object = watchNameJson(warmed.step.name);
    object.insert(QStringLiteral("outcome"), outcomeName(warmed.outcome));
    object.insert(QStringLiteral("why"), warmed.step.why);
    object.insert(QStringLiteral("detail"), textOrNull(warmed.detail));
    object.insert(QStringLiteral("credits"), warmed.credits);
    object.insert(QStringLiteral("list"), warmed.step.list);
    return object;
}

QString stateText(const WatchedRow &row)
{
    if (row.item.goneAt)
        return QStringLiteral("not found");
    if (row.item.name.kind == WatchKind::Hashtag && !row.item.verifiedAt)
        return QStringLiteral("not yet looked for");
    if (!row.freshForS)
        return QStringLiteral("nothing held");
    return *row.freshForS > 0 ? QStringLiteral("fresh for ") + spanText(*row.freshForS) : QStringLiteral("expired");
}

TextTable stepTable()
{
    return TextTable({{QStringLiteral("NAME")},
                      {QStringLiteral("WHAT")},
                      {QStringLiteral("CREDITS"), TextTable::Align::Right},
                      {QStringLiteral("WHY"), TextTable::Align::Left, 90}});
}

void addSteps(TextTable &table, const QList<RefreshStep> &steps, const QString &what)
{
    for (const RefreshStep &step : steps)
        table.addRow({step.name.words(), what, QString::number(step.price), step.why});
}

} // namespace

QJsonObject watchNameJson(const WatchName &name)
{
    return {{QStringLiteral("kind"), watchKindName(name.kind)}, {QStringLiteral("name"), name.name}};
}

QJsonObject watchedJson(const WatchedRow &row)
{
    QJsonObject object = watchNameJson(row.item.name);
    object.insert(QStringLiteral("added_at"), row.item.addedAt);
    object.insert(QStringLiteral("age_s"), numberOrNull(row.ageS));
    object.insert(QStringLiteral("fresh_for_s"), numberOrNull(row.freshForS));
    object.insert(QStringLiteral("uses_7d"), row.item.uses);
    object.insert(QStringLiteral("verified_at"), numberOrNull(row.item.verifiedAt));
    object.insert(QStringLiteral("gone_at"), numberOrNull(row.item.goneAt));
    object.insert(QStringLiteral("group"), row.item.labels.group);
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(row.item.labels.tags));
    object.insert(QStringLiteral("note"), row.item.labels.note);
    return object;
}

QString watchedText(const QList<WatchedRow> &rows)
{
    TextTable table({{QStringLiteral("NAME")},
                     {QStringLiteral("HELD")},
                     {QStringLiteral("ASKED IN 7 D"), TextTable::Align::Right},
                     {QStringLiteral("STATE")},
                     {QStringLiteral("GROUP"), TextTable::Align::Left, 30},
                     {QStringLiteral("TAGS"), TextTable::Align::Left, 30},
                     {QStringLiteral("NOTE"), TextTable::Align::Left, 40}});
    for (const WatchedRow &row : rows)
        table.addRow({row.item.name.words(), row.ageS ? ageText(*row.ageS) : QStringLiteral("\u2013"),
                      QString::number(row.item.uses), stateText(row), row.item.labels.group,
                      row.item.labels.tags.join(QStringLiteral(", ")), row.item.labels.note});
    return table.text();
}

QJsonObject planJson(const RefreshPlan &plan, qint64 nextRunInS)
{
    return {
        {QStringLiteral("dry_run"), true},
        {QStringLiteral("next_run_in_s"), nextRunInS},
        {QStringLiteral("price"), plan.price()},
        {QStringLiteral("due"), toArray(plan.due, stepJson)},
        {QStringLiteral("undone"), toArray(plan.leftOut, stepJson)},
        {QStringLiteral("resting"), toArray(plan.resting, stepJson)},
    };
}

QString planText(const RefreshPlan &plan)
{
    TextTable table = stepTable();
    addSteps(table, plan.due, QStringLiteral("refresh"));
    addSteps(table, plan.leftOut, QStringLiteral("left out"));
    addSteps(table, plan.resting, QStringLiteral("rest"));
    return table.text() + QStringLiteral("A run would cost %1. Nothing was asked.\n").arg(creditCountText(plan.price()));
}

QJsonObject reportJson(const WarmReport &report, qint64 nextRunInS)
{
    return {
        {QStringLiteral("dry_run"), false},
        {QStringLiteral("next_run_in_s"), nextRunInS},
        {QStringLiteral("done"), toArray(report.done, warmedJson)},
        {QStringLiteral("undone"), toArray(report.undone, stepJson)},
        {QStringLiteral("resting"), toArray(report.resting, stepJson)},
        {QStringLiteral("allowance_left"), numberOrNull(report.allowanceLeft)},
        {QStringLiteral("lists"), toArray(report.lists,
                                          [](const WarmedList &walked) {
                                              QJsonObject object = listJson(walked.list, walked.allowanceLeft);
                                              object.insert(QStringLiteral("spent"), walked.credits);
                                              return object;
                                          })},
    };
}

QString reportText(const WarmReport &report)
{
    TextTable table = stepTable();
    for (const WarmedName &warmed : report.done)
        table.addRow({warmed.step.name.words(), outcomeName(warmed.outcome).replace(QLatin1Char('_'), QLatin1Char(' ')),
                      QString::number(warmed.credits), warmed.detail.isEmpty() ? warmed.step.why : warmed.detail});
    addSteps(table, report.undone, QStringLiteral("undone"));
    addSteps(table, report.resting, QStringLiteral("rest"));
    return table.text()
           + QStringLiteral("%1 spent; left of the month's allowance: %2\n")
                 .arg(creditCountText(report.credits), allowanceText(report.allowanceLeft));
}

QString allowanceText(std::optional<qint64> credits)
{
    return credits ? creditCountText(*credits) : QStringLiteral("no limit");
}

QJsonObject listJson(const NamedList &list, std::optional<qint64> left)
{
    return {
        {QStringLiteral("list"), list.name},
        {QStringLiteral("policy"), watchPolicyName(list.policy)},
        {QStringLiteral("allowance"), numberOrNull(list.allowance)},
        {QStringLiteral("allowance_left"), numberOrNull(left)},
        {QStringLiteral("max_age_days"), list.maxAgeDays},
        {QStringLiteral("paused"), list.paused},
        {QStringLiteral("size"), list.names},
    };
}

QJsonObject watchSettingsJson(const Settings &settings, const NamedList &list)
{
    return {
        {QStringLiteral("every_min"), settings.whole(Setting::WatchEveryMinutes)},
        {QStringLiteral("background"), settings.flag(Setting::WatchBackground)},
        {QStringLiteral("list"), list.name},
        {QStringLiteral("policy"), watchPolicyName(list.policy)},
        {QStringLiteral("allowance"), numberOrNull(list.allowance)},
        {QStringLiteral("max_age_days"), list.maxAgeDays},
        {QStringLiteral("paused"), list.paused},
    };
}

QString watchSettingsText(const Settings &settings, const NamedList &list)
{
    return pairsText({
        {QStringLiteral("list"), list.name},
        {QStringLiteral("policy"), list.paused ? QStringLiteral("paused") : watchPolicyName(list.policy)},
        {QStringLiteral("allowance a month"), allowanceText(list.allowance)},
        {QStringLiteral("greatest age"), QStringLiteral("%1 d (thrifty, equal)").arg(list.maxAgeDays)},
        {QStringLiteral("every"), QStringLiteral("%1 min, all lists").arg(settings.whole(Setting::WatchEveryMinutes))},
        {QStringLiteral("in the window"), settings.flag(Setting::WatchBackground) ? QStringLiteral("on") : QStringLiteral("off")},
    });
}

} // namespace Tidemark
