// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that look at answers: their fields and their shape.
#include "core/health/RunbookChecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Tidemark::detail {

namespace {

using Kind = RunbookCheck::Kind;
using Verdict = CheckVerdict;

constexpr qint64 kHourS = 3'600;
constexpr qint64 kLeastAnswers = 20; // for a share of a few per cent to say something
constexpr qsizetype kUsualAnswers = 10;

Verdict verdictOf(bool holds)
{
    return holds ? Verdict::Holds : Verdict::DoesNot;
}

// Some gateways put the answer into an envelope.
QJsonObject topOf(const QByteArray &body)
{
    const QJsonObject top = QJsonDocument::fromJson(body).object();
    const QJsonValue inside = top.value(QLatin1String("data"));
    return inside.isObject() && top.contains(QLatin1String("code")) ? inside.toObject() : top;
}

bool isMissing(const QJsonObject &top, const QString &field)
{
    const QJsonValue value = top.value(field);
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

struct FieldCount {
    qint64 answers = 0;
    QMap<QString, qint64> missing; // by field
    std::optional<qint64> newest;
};

// Posts made of photos have no video, and no links to one.
FieldCount countFields(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    FieldCount count;
    const QStringList fields = arguments.value(QStringLiteral("fields")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qint64 since = evidence.now - qint64(numberOf(arguments, "hours")) * kHourS;
    for (const LoggedAnswer &answer : evidence.answers) {
        const QJsonObject top = topOf(answer.body);
        if (answer.at < since || top.isEmpty() || !top.value(QLatin1String("images")).toArray().isEmpty())
            continue;
        ++count.answers;
        count.newest = std::max(count.newest.value_or(0), answer.at);
        for (const QString &field : fields)
            count.missing[field] += isMissing(top, field) ? 1 : 0;
    }
    return count;
}

QString missingText(const FieldCount &count)
{
    QStringList parts;
    for (auto each = count.missing.cbegin(); each != count.missing.cend(); ++each)
        parts += QStringLiteral("%1 %2").arg(each.key()).arg(each.value());
    return parts.join(QStringLiteral(", "));
}

CheckResult fieldsPresent(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const FieldCount count = countFields(evidence, arguments);
    CheckResult result{{}, {}, count.answers, count.newest, {}, 0};
    if (count.answers == 0) {
        result.said = {QStringLiteral("no answer about a video is held of the last %1 hours"),
                       {arguments.value(QStringLiteral("hours"))}};
        return result;
    }
    const bool isWhole = std::all_of(count.missing.begin(), count.missing.end(), [](qint64 missing) { return missing == 0; });
    result.verdict = verdictOf(isWhole);
    result.said = isWhole ? Sentence{QStringLiteral("all of them are in every answer; answers looked at: %1"),
                                     {QString::number(count.answers)}}
                          : Sentence{QStringLiteral("answers looked at: %1; missing: %2"),
                                     {QString::number(count.answers), missingText(count)}};
    return result;
}

CheckResult fieldMissing(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const FieldCount count = countFields(evidence, arguments);
    CheckResult result{{}, {}, count.answers, count.newest, {}, 0};
    qint64 most = 0;
    for (const qint64 missing : count.missing)
        most = std::max(most, missing);
    if (count.answers < kLeastAnswers) {
        result.said = {
            QStringLiteral("answers about videos in the last %2 hours: %1; needed: %3"),
            {QString::number(count.answers), arguments.value(QStringLiteral("hours")), QString::number(kLeastAnswers)}};
        return result;
    }
    result.verdict = verdictOf(double(most) * 100 > numberOf(arguments, "percent") * double(count.answers));
    result.said = {QStringLiteral("answers looked at: %1; missing: %2 (%3 %, the limit is %4 %)"),
                   {QString::number(count.answers), missingText(count), percentText(most, count.answers),
                    arguments.value(QStringLiteral("percent"))}};
    return result;
}

CheckResult answersHeld(const RunbookEvidence &evidence, const CheckArguments & /*arguments*/)
{
    CheckResult result;
    result.n = evidence.questionsHeld;
    result.verdict = verdictOf(result.n > 0);
    if (!evidence.answers.isEmpty())
        result.at = evidence.answers.first().at;
    result.said = {QStringLiteral("questions of the last week whose answers can be served: %1"), {QString::number(result.n)}};
    return result;
}

// The answer that counts: the refused one, where nothing good has come since.
bool isRefusedNewest(const RunbookEvidence &evidence)
{
    return evidence.refused && (evidence.answers.isEmpty() || evidence.answers.first().at <= evidence.refused->at);
}

QList<BodyDifference> named(const QList<BodyDifference> &all)
{
    QList<BodyDifference> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [](const BodyDifference &one) { return one.kind != BodyDifference::Kind::Added; });
    return some;
}

CheckResult breaksContract(const RunbookEvidence &evidence, const CheckArguments & /*arguments*/)
{
    CheckResult result;
    const bool isRefused = isRefusedNewest(evidence);
    if (!isRefused && evidence.answers.isEmpty()) {
        result.said = {QStringLiteral("no answer is held"), {}};
        return result;
    }
    const LoggedAnswer &newest = isRefused ? *evidence.refused : evidence.answers.first();
    result.n = 1;
    result.at = newest.at;
    result.verdict = verdictOf(isRefused);
    result.differences = named(differencesFromDocumented(evidence.endpoint, newest.body));
    result.said = {isRefused ? QStringLiteral("the newest answer breaks the documented contract; places in which it differs: %1")
                             : QStringLiteral("the newest answer keeps the contract; documented fields that are not in it: %1"),
                   {QString::number(result.differences.size())}};
    return result;
}

QList<QByteArray> usualBodies(const QList<LoggedAnswer> &answers, qint64 before)
{
    QList<QByteArray> bodies;
    for (const LoggedAnswer &answer : answers) {
        if (answer.at <= before && bodies.size() < kUsualAnswers)
            bodies += answer.body;
    }
    return bodies;
}

CheckResult shapeRefused(const RunbookEvidence &evidence, const CheckArguments & /*arguments*/)
{
    CheckResult result;
    if (!evidence.refused) {
        result.n = evidence.answers.size();
        result.verdict = result.n > 0 ? Verdict::DoesNot : Verdict::NotEnoughData;
        result.said = {QStringLiteral("no answer was refused for its shape"), {}};
        return result;
    }
    result.at = evidence.refused->at;
    const QList<QByteArray> usual = usualBodies(evidence.answers, evidence.refused->at);
    result.n = usual.size();
    if (usual.isEmpty()) {
        result.said = {QStringLiteral("no good answer is held to compare the refused one with"), {}};
        return result;
    }
    result.differences = differencesFromUsual(usual, evidence.refused->body);
    const auto since = std::count_if(evidence.answers.begin(), evidence.answers.end(),
                                     [&](const LoggedAnswer &answer) { return answer.at > evidence.refused->at; });
    result.verdict = verdictOf(since == 0);
    result.said = {
        since == 0
            ? QStringLiteral("places in which the refused answer differs from the good ones before it: %1; good ones: %2")
            : QStringLiteral("places in which it differed from the good ones before it: %1; good ones before: %2, since: %3"),
        {QString::number(result.differences.size()), QString::number(usual.size()), QString::number(since)}};
    return result;
}

CheckResult smokeShape(const RunbookEvidence &evidence, const CheckArguments & /*arguments*/)
{
    CheckResult result;
    result.price = 1;
    const auto &earlier = evidence.smoke;
    const qsizetype newest = evidence.smokeRefused ? 0 : 1; // of the earlier ones
    const LoggedAnswer *answer = evidence.smokeRefused ? &*evidence.smokeRefused : earlier.isEmpty() ? nullptr : &earlier.first();
    result.n = (evidence.smokeRefused ? 1 : 0) + earlier.size();
    if (!evidence.smokeProblem.isEmpty() && !evidence.smokeRefused) {
        result.said = {QStringLiteral("asking for @%1 brought nothing: %2"), {evidence.user, evidence.smokeProblem}};
        return result;
    }
    if (!answer || earlier.size() <= newest) {
        result.at = answer ? std::optional(answer->at) : std::nullopt;
        result.said = {QStringLiteral("answers about @%2 that are held: %1; needed: 2"),
                       {QString::number(result.n), evidence.user}};
        return result;
    }
    result.at = answer->at;
    result.differences = differencesFromUsual({earlier.at(newest).body}, answer->body);
    result.verdict = verdictOf(!result.differences.isEmpty());
    result.said = {QStringLiteral("places in which the newest answer about @%1 differs from the one before: %2"),
                   {evidence.user, QString::number(result.differences.size())}};
    return result;
}

} // namespace

QList<RunbookCheck> answerChecks()
{
    const QMap<QString, Kind> fields{{QStringLiteral("fields"), Kind::Words}, {QStringLiteral("hours"), Kind::Number}};
    QMap<QString, Kind> share = fields;
    share.insert(QStringLiteral("percent"), Kind::Number);
    return {
        {QStringLiteral("fields_present"), fields, true, fieldsPresent},
        {QStringLiteral("field_missing"), share, true, fieldMissing},
        {QStringLiteral("answers_held"), {}, true, answersHeld},
        {QStringLiteral("breaks_contract"), {}, true, breaksContract},
        {QStringLiteral("shape_refused"), {}, true, shapeRefused},
        {QStringLiteral("smoke_shape"), {}, true, smokeShape},
    };
}

} // namespace Tidemark::detail
