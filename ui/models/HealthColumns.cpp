// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HealthColumns.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

template <typename Row>
Column<Row> figures(const QString &title, QString (*display)(const Row &), QVariant (*key)(const Row &))
{
    Column<Row> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.display = display;
    column.sortKey = key;
    column.copied = key;
    return column;
}

// One bad call of one is tens of thousands per cent of a budget: how many says nothing more.
QString budgetText(double perCent)
{
    constexpr double kMostInFigures = 999;
    if (perCent > kMostInFigures)
        return tr("over %1", "a share of the budget").arg(percent(kMostInFigures, 0));
    return percent(perCent, perCent < 10 ? 1 : 0);
}

QVariant known(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

// Client errors burn no budget.
std::optional<double> burnOf(const AlertEntry &entry)
{
    return isOfClientErrors(entry.record.rule) ? std::nullopt : std::optional(entry.record.worstBurn);
}

QString lasted(const AlertEntry &entry)
{
    if (!entry.record.resolvedAt)
        return entry.state == AlertEntry::State::Pending ? tr("pending") : tr("still there");
    const QString span = spanWords(*entry.record.resolvedAt - entry.record.firedAt);
    return entry.record.resolution == AlertRecord::Resolution::NoData ? tr("%1, then no data").arg(span) : span;
}

} // namespace

QList<Column<Offender>> offenderColumns()
{
    Column<Offender> endpoint;
    endpoint.title = tr("Top offenders, 7 d");
    endpoint.display = [](const Offender &row) { return row.endpoint; };
    auto calls = figures<Offender>(
        tr("Calls"), [](const Offender &row) { return exactCount(row.count.calls); },
        [](const Offender &row) { return QVariant(row.count.calls); });
    auto bad = figures<Offender>(
        tr("Bad"), [](const Offender &row) { return exactCount(row.count.bad); },
        [](const Offender &row) { return QVariant(row.count.bad); });
    bad.toolTip = tr("Calls that the upstream failed, or let time out");
    auto latency = figures<Offender>(
        QStringLiteral("p95"), [](const Offender &row) { return row.p95Ms ? latencyWords(qRound64(*row.p95Ms)) : unknownText(); },
        [](const Offender &row) { return known(row.p95Ms); });
    latency.toolTip = tr("95 of 100 calls took no longer");
    auto used = figures<Offender>(
        tr("Budget used"), [](const Offender &row) { return budgetText(row.budgetShare * 100); },
        [](const Offender &row) { return QVariant(row.budgetShare * 100); });
    used.toolTip = tr("Its bad calls as a share of what its tier may have in 30 days");
    return {endpoint, calls, bad, latency, used};
}

QList<Column<AlertEntry>> alertColumns(QString (*tierTitle)(const QString &))
{
    Column<AlertEntry> fired;
    fired.title = tr("Alerts");
    fired.toolTip = tr("When it fired, in your time zone");
    fired.display = [](const AlertEntry &row) { return dateTimeText(row.record.firedAt); };
    fired.sortKey = [](const AlertEntry &row) { return QVariant(row.record.firedAt); };
    fired.copied = [](const AlertEntry &row) { return copiedTime(row.record.firedAt); };
    Column<AlertEntry> tier;
    tier.title = tr("Tier");
    tier.display = [tierTitle](const AlertEntry &row) { return tierTitle(row.record.tier); };
    Column<AlertEntry> severity;
    severity.title = tr("Severity");
    severity.display = [](const AlertEntry &row) { return row.record.severity == Severity::Page ? tr("page") : tr("ticket"); };
    Column<AlertEntry> span;
    span.title = tr("Lasted");
    span.display = lasted;
    span.sortKey = [](const AlertEntry &row) {
        return row.record.resolvedAt ? QVariant(*row.record.resolvedAt - row.record.firedAt) : QVariant();
    };
    auto burn = figures<AlertEntry>(
        tr("Worst burn"), [](const AlertEntry &row) { return times(burnOf(row)); },
        [](const AlertEntry &row) { return known(burnOf(row)); });
    burn.toolTip = tr("How many times too fast the budget was spent, over the alert's long window");
    auto bad = figures<AlertEntry>(
        tr("Bad"), [](const AlertEntry &row) { return exactCount(row.record.bad); },
        [](const AlertEntry &row) { return QVariant(row.record.bad); });
    return {fired, tier, severity, span, burn, bad};
}

} // namespace Tidemark
