// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the time to come cost, as a document and as a table.
#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "app/cli/WatchText.h"

#include <QDateTime>

#include <numeric>

namespace Tidemark {

namespace {

QString utcDay(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t, Qt::UTC).date().toString(Qt::ISODate);
}

int priceOf(const QList<ListForecast> &lists)
{
    return std::accumulate(lists.begin(), lists.end(), 0, [](int sum, const ListForecast &list) { return sum + list.credits; });
}

QMap<QString, int> daysOf(const QList<ListForecast> &lists)
{
    QMap<QString, int> days;
    for (const ListForecast &list : lists) {
        for (auto day = list.byDay.cbegin(); day != list.byDay.cend(); ++day)
            days[day.key()] += day.value();
    }
    return days;
}

QJsonArray daysJson(const QMap<QString, int> &days)
{
    QJsonArray array;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        array += QJsonObject{{QStringLiteral("day"), day.key()}, {QStringLiteral("price"), day.value()}};
    return array;
}

QJsonObject nameJson(const NameForecast &name)
{
    QJsonObject object = watchNameJson(name.name);
    object.insert(QStringLiteral("price"), name.credits);
    object.insert(QStringLiteral("visits"), name.visits);
    object.insert(QStringLiteral("first_at"), name.firstAt ? QJsonValue(*name.firstAt) : QJsonValue());
    object.insert(QStringLiteral("every_s"), name.intervalS > 0 ? QJsonValue(name.intervalS) : QJsonValue());
    object.insert(QStringLiteral("why"), name.why);
    return object;
}

QJsonObject forecastListJson(const ListForecast &forecast)
{
    return {
        {QStringLiteral("list"), forecast.list.name},
        {QStringLiteral("policy"), watchPolicyName(forecast.list.policy)},
        {QStringLiteral("paused"), forecast.list.paused},
        {QStringLiteral("allowance"), forecast.list.allowance ? QJsonValue(*forecast.list.allowance) : QJsonValue()},
        {QStringLiteral("max_age_kept"), forecast.isBoundKept},
        {QStringLiteral("empty_at"), forecast.emptyAt ? QJsonValue(*forecast.emptyAt) : QJsonValue()},
        {QStringLiteral("price"), forecast.credits},
        {QStringLiteral("days"), daysJson(forecast.byDay)},
        {QStringLiteral("names"), toArray(forecast.names, nameJson)},
    };
}

} // namespace

QJsonObject forecastJson(const QList<ListForecast> &lists, int days)
{
    return {
        {QStringLiteral("days"), days},
        {QStringLiteral("price"), priceOf(lists)},
        {QStringLiteral("by_day"), daysJson(daysOf(lists))},
        {QStringLiteral("lists"), toArray(lists, forecastListJson)},
    };
}

QString forecastText(const QList<ListForecast> &lists, int days)
{
    QString text;
    for (const ListForecast &forecast : lists) {
        text +=
            QStringLiteral("%1: %2, %3 in %4 days; allowance %5 a month\n")
                .arg(forecast.list.name, forecast.list.paused ? QStringLiteral("paused") : watchPolicyName(forecast.list.policy),
                     creditCountText(forecast.credits))
                .arg(days)
                .arg(allowanceText(forecast.list.allowance));
        if (!forecast.isBoundKept)
            text +=
                QStringLiteral("  The allowance does not suffice for a greatest age of %1 days.\n").arg(forecast.list.maxAgeDays);
        if (forecast.emptyAt)
            text += QStringLiteral("  The allowance is used up on %1; nothing is asked until %2.\n")
                        .arg(utcDay(*forecast.emptyAt), utcDay(monthEndAfter(*forecast.emptyAt)));
        TextTable table({{QStringLiteral("NAME")},
                         {QStringLiteral("CREDITS"), TextTable::Align::Right},
                         {QStringLiteral("EVERY"), TextTable::Align::Right},
                         {QStringLiteral("WHY"), TextTable::Align::Left, 100}});
        for (const NameForecast &name : forecast.names)
            table.addRow({name.name.words(), QString::number(name.credits),
                          name.intervalS > 0 ? spanText(name.intervalS) : QStringLiteral("\u2013"), name.why});
        text += table.text();
    }
    return text
           + QStringLiteral("In all %1 in %2 days. Nothing was asked; caps can make it less.\n")
                 .arg(creditCountText(priceOf(lists)))
                 .arg(days);
}

} // namespace Tidemark
