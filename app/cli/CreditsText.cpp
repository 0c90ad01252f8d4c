// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CreditsText.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

namespace Tidemark {

namespace {

constexpr double kPricedCredits = 100'000;

QString originName(Balance::Origin origin)
{
    switch (origin) {
    case Balance::Origin::Unknown: return QStringLiteral("unknown");
    case Balance::Origin::Manual: return QStringLiteral("manual");
    case Balance::Origin::Api: return QStringLiteral("api");
    }
    Q_UNREACHABLE();
}

QJsonObject spendingJson(const Spending &spending)
{
    return {{QStringLiteral("today"), spending.today},
            {QStringLiteral("month"), spending.month},
            {QStringLiteral("total"), spending.total}};
}

QJsonValue capJson(qint64 cap)
{
    return cap < 0 ? QJsonValue() : QJsonValue(cap);
}

QString capText(qint64 cap)
{
    return cap < 0 ? QStringLiteral("no limit") : creditCountText(cap);
}

QJsonArray sharesJson(const QList<std::pair<QString, qint64>> &shares)
{
    return toArray(shares, [](const std::pair<QString, qint64> &share) {
        return QJsonObject{{QStringLiteral("name"), share.first}, {QStringLiteral("credits"), share.second}};
    });
}

QJsonObject dayJson(const DaySpend &day)
{
    return {{QStringLiteral("day"), day.day}, {QStringLiteral("spent"), day.spent}, {QStringLiteral("saved"), day.saved}};
}

QString spendingText(const Spending &spending)
{
    return QStringLiteral("%1 today, %2 this month, %3 in all")
        .arg(countText(spending.today), countText(spending.month), countText(spending.total));
}

QString balanceText(const Balance &balance)
{
    if (!balance.credits)
        return QStringLiteral("unknown; tell it with `tidemark-cli credits set-balance N`");
    const QString origin = balance.origin == Balance::Origin::Api ? QStringLiteral("the API") : QStringLiteral("you");
    return QStringLiteral("%1, counted down from %2 that %3 gave on %4")
        .arg(creditCountText(*balance.credits), countText(balance.setTo), origin, minuteText(balance.setAt));
}

QString aheadText(const Forecast &ahead)
{
    if (!ahead.daysLeft || !ahead.exhaustedAt)
        return QStringLiteral("unknown: needs a balance and a whole day of spending");
    return QStringLiteral("%1 days, until %2").arg(numberText(ahead.daysLeft, 1), minuteText(*ahead.exhaustedAt));
}

} // namespace

QJsonObject capsJson(const Caps &caps)
{
    return {
        {QStringLiteral("per_action"), capJson(caps.perAction)},
        {QStringLiteral("per_day"), capJson(caps.perDay)},
        {QStringLiteral("per_month"), capJson(caps.perMonth)},
        {QStringLiteral("background_percent"), caps.backgroundPercent},
    };
}

QJsonObject creditsJson(const CreditSummary &summary, const Forecast &ahead, double price)
{
    const Balance &balance = summary.balance;
    const bool isKnown = balance.credits.has_value();
    return {
        {QStringLiteral("balance"), toJson(balance.credits)},
        {QStringLiteral("balance_at"), isKnown ? QJsonValue(balance.setAt) : QJsonValue()},
        {QStringLiteral("balance_source"), originName(balance.origin)},
        {QStringLiteral("spent"), spendingJson(summary.spent)},
        {QStringLiteral("saved"), spendingJson(summary.saved)},
        {QStringLiteral("caps"), capsJson(summary.caps)},
        {QStringLiteral("burn_per_day"), toJson(ahead.burnPerDay)},
        {QStringLiteral("days_left"), toJson(ahead.daysLeft)},
        {QStringLiteral("exhausted_at"), toJson(ahead.exhaustedAt)},
        {QStringLiteral("exhausted_earliest"), toJson(ahead.exhaustedEarliest)},
        {QStringLiteral("exhausted_latest"), toJson(ahead.exhaustedLatest)},
        {QStringLiteral("drift"), balance.drift ? QJsonValue(*balance.drift * 100) : QJsonValue()},
        {QStringLiteral("price_per_100k"), price},
        {QStringLiteral("spending_stopped"), summary.spendingStopped},
        {QStringLiteral("stop_reason"), textOrNull(summary.stopReason)},
        {QStringLiteral("days"), toArray(summary.days, dayJson)},
        {QStringLiteral("by_endpoint"), sharesJson(summary.byEndpoint)},
        {QStringLiteral("by_asker"), sharesJson(summary.byAsker)},
    };
}

QJsonObject ledgerRowJson(const LedgerRow &row)
{
    return {
        {QStringLiteral("id"), QString::number(row.id)},
        {QStringLiteral("at"), row.at},
        {QStringLiteral("endpoint"), row.endpoint},
        {QStringLiteral("subject"), textOrNull(row.subject)},
        {QStringLiteral("state"), ledgerStateName(row.state)},
        {QStringLiteral("credits"), row.credits},
        {QStringLiteral("reason"), textOrNull(row.reason)},
        {QStringLiteral("asked_by"), textOrNull(row.askedBy)},
        {QStringLiteral("outcome"), textOrNull(row.outcome)},
        {QStringLiteral("latency_ms"), row.latencyMs ? QJsonValue(*row.latencyMs) : QJsonValue()},
    };
}

QString capsText(const Caps &caps)
{
    return pairsText({
        {QStringLiteral("per action"), capText(caps.perAction)},
        {QStringLiteral("per day"), capText(caps.perDay)},
        {QStringLiteral("per month"), capText(caps.perMonth)},
        {QStringLiteral("background"), QStringLiteral("stops at %1 % of the day's and the month's").arg(caps.backgroundPercent)},
    });
}

QString creditsSummaryText(const CreditSummary &summary, const Forecast &ahead, double price)
{
    QList<std::pair<QString, QString>> pairs;
    if (summary.spendingStopped)
        pairs.append({QStringLiteral("STOPPED"), QStringLiteral("by you; `tidemark-cli credits resume` allows spending again")});
    if (!summary.stopReason.isEmpty())
        pairs.append({QStringLiteral("STOPPED"), summary.stopReason});
    pairs.append({QStringLiteral("balance"), balanceText(summary.balance)});
    pairs.append({QStringLiteral("burn"), ahead.burnPerDay
                                              ? QStringLiteral("%1 credits a day").arg(numberText(ahead.burnPerDay, 1))
                                              : QStringLiteral("unknown: less than a day of data")});
    pairs.append({QStringLiteral("left"), aheadText(ahead)});
    pairs.append({QStringLiteral("spent"), spendingText(summary.spent)});
    pairs.append({QStringLiteral("saved"),
                  QStringLiteral("%1 (%2 USD)")
                      .arg(spendingText(summary.saved), numberText(double(summary.saved.total) * price / kPricedCredits))});
    return pairsText(pairs) + QStringLiteral("\ncaps\n") + capsText(summary.caps);
}

QString ledgerText(const QList<LedgerRow> &rows)
{
    TextTable table({{QStringLiteral("ID"), TextTable::Align::Right},
                     {QStringLiteral("AT")},
                     {QStringLiteral("ENDPOINT")},
                     {QStringLiteral("ABOUT"), TextTable::Align::Left, 24},
                     {QStringLiteral("STATE")},
                     {QStringLiteral("OUTCOME")},
                     {QStringLiteral("MS"), TextTable::Align::Right},
                     {QStringLiteral("CREDITS"), TextTable::Align::Right},
                     {QStringLiteral("ASKED BY")},
                     {QStringLiteral("REASON"), TextTable::Align::Left, 50}});
    for (const LedgerRow &row : rows) {
        table.addRow({QString::number(row.id), minuteText(row.at), row.endpoint, row.subject, ledgerStateName(row.state),
                      row.outcome, row.latencyMs ? QString::number(*row.latencyMs) : QString(), QString::number(row.credits),
                      row.askedBy, row.reason});
    }
    return table.isEmpty() ? QStringLiteral("nothing was spent yet\n") : table.text();
}

} // namespace Tidemark
