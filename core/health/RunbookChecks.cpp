// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/RunbookChecks.h"

#include "core/fetch/RateLimit.h"
#include "core/health/HealthFigures.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

using detail::numberOf;
using detail::percentText;
using Kind = RunbookCheck::Kind;
using Verdict = CheckVerdict;

constexpr qint64 kMinuteS = 60;
constexpr qint64 kLeastCalls = 5; // for a percentile to say something

Verdict verdictOf(bool holds)
{
    return holds ? Verdict::Holds : Verdict::DoesNot;
}

QString numberText(double value)
{
    return QString::number(value, 'g', 6);
}

CheckResult p95Above(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const auto minutes = qint64(numberOf(arguments, "minutes"));
    const double most = numberOf(arguments, "ms");
    const SignalCell sum = evidence.sum(minutes);
    CheckResult result{{}, {}, sum.count().calls, evidence.newestIn(minutes), {}, 0};
    const auto p95 = latencyFigures(sum.latencies).p95Ms;
    if (result.n < kLeastCalls || !p95) {
        result.said = {QStringLiteral("calls in the last %2 minutes: %1; needed: %3"),
                       {QString::number(result.n), QString::number(minutes), QString::number(kLeastCalls)}};
        return result;
    }
    result.verdict = verdictOf(*p95 > most);
    result.said = {QStringLiteral("p95 was %1 ms over %2 calls in the last %3 minutes; the limit is %4 ms"),
                   {QString::number(qRound64(*p95)), QString::number(result.n), QString::number(minutes), numberText(most)}};
    return result;
}

CheckResult othersFailing(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const auto minutes = qint64(numberOf(arguments, "minutes"));
    RunbookEvidence others = evidence;
    others.endpoint = Endpoint();
    others.cells.removeIf([&](const SignalCell &cell) { return cell.endpoint == evidence.endpoint.name; });
    const CallCount count = others.sum(minutes).count();
    CheckResult result{{}, {}, count.calls, others.newestIn(minutes), {}, 0};
    if (count.calls == 0) {
        result.said = {QStringLiteral("nothing else was asked in the last %1 minutes"), {QString::number(minutes)}};
        return result;
    }
    result.verdict = verdictOf(double(count.bad) * 100 >= numberOf(arguments, "percent") * double(count.calls));
    result.said = {QStringLiteral("calls of other endpoints in the last %3 minutes: %2, of which failed: %1"),
                   {QString::number(count.bad), QString::number(count.calls), QString::number(minutes)}};
    return result;
}

std::optional<CallOutcome> outcomeNamed(const QString &name)
{
    for (int i = 0; i < kCallOutcomes; ++i) {
        if (outcomeName(CallOutcome(i)) == name)
            return CallOutcome(i);
    }
    return std::nullopt;
}

CheckResult outcomeShare(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const auto minutes = qint64(numberOf(arguments, "minutes"));
    const QString name = arguments.value(QStringLiteral("outcome"));
    const SignalCell sum = evidence.sum(minutes);
    CheckResult result{{}, {}, sum.count().calls, evidence.newestIn(minutes), {}, 0};
    if (result.n == 0) {
        result.said = {QStringLiteral("no calls in the last %1 minutes"), {QString::number(minutes)}};
        return result;
    }
    const qint64 met = sum.of(*outcomeNamed(name));
    result.verdict = verdictOf(met > 0 && double(met) * 100 >= numberOf(arguments, "percent") * double(result.n));
    result.said = {evidence.isWhole() ? QStringLiteral("calls in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)")
                                      : QStringLiteral("calls of %6 in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)"),
                   {QString::number(met), QString::number(result.n), QString::number(minutes), name, percentText(met, result.n),
                    evidence.endpoint.path}};
    return result;
}

CheckResult keyRefused(const RunbookEvidence &evidence, const CheckArguments & /*arguments*/)
{
    const bool isRefused = evidence.stop == Ledger::StopKind::KeyRefused;
    return {verdictOf(isRefused),
            isRefused ? Sentence{QStringLiteral("the API refused the key that is set: %1"), {evidence.stopReason}}
                      : Sentence{QStringLiteral("the key that is set was not refused"), {}},
            1,
            evidence.now,
            {},
            0};
}

CheckResult outOfCredits(const RunbookEvidence &evidence, const CheckArguments & /*arguments*/)
{
    const bool isStopped = evidence.stop == Ledger::StopKind::OutOfCredits;
    return {verdictOf(isStopped),
            isStopped ? Sentence{QStringLiteral("spending is stopped: %1"), {evidence.stopReason}}
                      : Sentence{QStringLiteral("spending is not stopped for want of credits"), {}},
            1,
            evidence.now,
            {},
            0};
}

CheckResult balanceLow(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const Balance &balance = evidence.balance;
    CheckResult result;
    if (!balance.credits) {
        result.said = {QStringLiteral("the balance is not known; \"tidemark-cli credits set-balance N\" tells it"), {}};
        return result;
    }
    result.n = 1;
    result.at = balance.setAt;
    const double burn = evidence.burnPerDay.value_or(0);
    const bool isShort = *balance.credits <= 0 || (burn > 0 && double(*balance.credits) < burn * numberOf(arguments, "days"));
    result.verdict = verdictOf(isShort);
    result.said = burn > 0 ? Sentence{QStringLiteral("credits left: %1; spent a day: %2"),
                                      {QString::number(*balance.credits), QString::number(burn, 'f', 1)}}
                           : Sentence{QStringLiteral("credits left: %1"), {QString::number(*balance.credits)}};
    return result;
}

CheckResult spentByOne(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    qint64 all = 0;
    for (const auto &asker : evidence.byAsker)
        all += asker.second;
    CheckResult result{{}, {}, all, std::nullopt, {}, 0};
    if (all == 0) {
        result.said = {QStringLiteral("nothing was spent in seven days"), {}};
        return result;
    }
    const auto &[name, credits] = evidence.byAsker.first();
    result.verdict = verdictOf(double(credits) * 100 >= numberOf(arguments, "percent") * double(all));
    result.said = {QStringLiteral("credits spent in seven days: %3, of which by %1: %2"),
                   {name, QString::number(credits), QString::number(all)}};
    return result;
}

CheckResult paceReached(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const auto minutes = qint64(numberOf(arguments, "minutes"));
    QHash<qint64, qint64> byMinute;
    CheckResult result{{}, {}, 0, evidence.newestIn(minutes), {}, 0};
    for (const SignalCell &cell : evidence.cells) {
        if (cell.start < evidence.now - minutes * kMinuteS)
            continue;
        byMinute[cell.start] += cell.count().calls + cell.retries;
        result.n += cell.count().calls;
    }
    if (result.n == 0) {
        result.said = {QStringLiteral("no calls in the last %1 minutes"), {QString::number(minutes)}};
        return result;
    }
    const qint64 most = *std::max_element(byMinute.cbegin(), byMinute.cend());
    result.verdict = verdictOf(double(most) * 100 >= numberOf(arguments, "percent") * RateLimit::kPerMinute);
    result.said = {QStringLiteral("requests of this program in its busiest minute: %1; the API takes %2 a minute and key"),
                   {QString::number(most), QString::number(RateLimit::kPerMinute)}};
    return result;
}

QList<RunbookCheck> table()
{
    const QMap<QString, Kind> minutes{{QStringLiteral("minutes"), Kind::Number}};
    const QMap<QString, Kind> share{{QStringLiteral("minutes"), Kind::Number}, {QStringLiteral("percent"), Kind::Number}};
    QMap<QString, Kind> late = minutes;
    late.insert(QStringLiteral("ms"), Kind::Number);
    QMap<QString, Kind> outcome = share;
    outcome.insert(QStringLiteral("outcome"), Kind::Outcome);
    QList<RunbookCheck> all{
        {QStringLiteral("p95_above"), late, true, p95Above},
        {QStringLiteral("others_failing"), share, true, othersFailing},
        {QStringLiteral("outcome_share"), outcome, false, outcomeShare},
        {QStringLiteral("key_refused"), {}, false, keyRefused},
        {QStringLiteral("out_of_credits"), {}, false, outOfCredits},
        {QStringLiteral("balance_low"), {{QStringLiteral("days"), Kind::Number}}, false, balanceLow},
        {QStringLiteral("spent_by_one"), {{QStringLiteral("percent"), Kind::Number}}, false, spentByOne},
        {QStringLiteral("pace_reached"), share, false, paceReached},
    };
    return all + detail::answerChecks() + detail::pagingChecks();
}

const QList<RunbookCheck> &checks()
{
    static const QList<RunbookCheck> all = table();
    return all;
}

tl::unexpected<Error> refuse(const QString &what)
{
    return fail(ErrorKind::LocalData, what);
}

Status checkArgument(const QString &name, Kind kind, const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (kind == Kind::Number && (!isNumber || !std::isfinite(number) || number < 0))
        return refuse(QStringLiteral("with.%1 must be a number of at least 0").arg(name));
    if (kind == Kind::Outcome && !outcomeNamed(value))
        return refuse(QStringLiteral("with.%1 \"%2\" is no outcome of a call").arg(name, value));
    if (value.isEmpty())
        return refuse(QStringLiteral("with.%1 is empty").arg(name));
    return {};
}

} // namespace

QString filledIn(const QString &text, const QStringList &values)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1 || number > values.size()) {
            said += text.at(i);
            continue;
        }
        said += values.at(number - 1);
        ++i;
    }
    return said;
}

QString Sentence::english() const
{
    return filledIn(text, values);
}

QString checkVerdictName(CheckVerdict verdict)
{
    switch (verdict) {
    case Verdict::Holds: return QStringLiteral("holds");
    case Verdict::DoesNot: return QStringLiteral("does_not");
    case Verdict::NotEnoughData: return QStringLiteral("not_enough_data");
    }
    Q_UNREACHABLE();
}

SignalCell RunbookEvidence::sum(qint64 minutes) const
{
    SignalCell sum;
    for (const SignalCell &cell : cells) {
        if (cell.start + cell.spanS > now - minutes * kMinuteS && (isWhole() || cell.endpoint == endpoint.name))
            sum.merge(cell);
    }
    return sum;
}

std::optional<qint64> RunbookEvidence::newestIn(qint64 minutes) const
{
    std::optional<qint64> newest;
    for (const SignalCell &cell : cells) {
        const bool counts = cell.start + cell.spanS > now - minutes * kMinuteS && (isWhole() || cell.endpoint == endpoint.name);
        if (counts && cell.count().calls > 0)
            newest = std::max(newest.value_or(0), cell.start);
    }
    return newest;
}

Status RunbookCheck::fits(const CheckArguments &given, const QString &onEndpoint) const
{
    if (needsEndpoint && onEndpoint.isEmpty())
        return refuse(QStringLiteral("%1 needs an endpoint above the steps").arg(name));
    for (auto each = given.cbegin(); each != given.cend(); ++each) {
        if (!arguments.contains(each.key()))
            return refuse(QStringLiteral("with.%1 is not known to %2").arg(each.key(), name));
    }
    for (auto each = arguments.cbegin(); each != arguments.cend(); ++each) {
        if (!given.contains(each.key()))
            return refuse(QStringLiteral("with.%1 is missing for %2").arg(each.key(), name));
        const Status fitting = checkArgument(each.key(), each.value(), given.value(each.key()));
        if (!fitting)
            return fitting;
    }
    return {};
}

const RunbookCheck *checkNamed(const QString &name)
{
    const auto &all = checks();
    const auto found = std::find_if(all.begin(), all.end(), [&](const RunbookCheck &check) { return check.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QStringList checkNames()
{
    QStringList names;
    for (const RunbookCheck &check : checks())
        names += check.name;
    return names;
}

namespace detail {

double numberOf(const CheckArguments &arguments, const char *name)
{
    return arguments.value(QLatin1String(name)).toDouble();
}

QString percentText(qint64 part, qint64 whole)
{
    return whole > 0 ? QString::number(double(part) * 100 / double(whole), 'f', 1) : QStringLiteral("0");
}

} // namespace detail

} // namespace Tidemark
