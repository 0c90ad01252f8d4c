// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that follow lists from page to page.
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
const QString kTime = QStringLiteral("time");

Verdict verdictOf(bool holds)
{
    return holds ? Verdict::Holds : Verdict::DoesNot;
}

// One page of a list that goes on by time.
struct TimePage {
    qint64 at = 0;
    QString user;
    QString asked; // the time that was sent; empty: the first page
    QString given; // the time that came
    bool hasMore = false;
    qint64 people = 0;
    std::optional<qint64> total;
};

QString timeText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

TimePage pageOf(const LoggedAnswer &answer)
{
    const QJsonObject whole = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue inside = whole.value(QLatin1String("data"));
    const QJsonObject top = inside.isObject() ? inside.toObject() : whole;
    TimePage page;
    page.at = answer.at;
    page.user = answer.parameters.value(QStringLiteral("userid"));
    page.asked = answer.parameters.value(kTime);
    if (page.asked == QLatin1String("0"))
        page.asked.clear();
    page.given = timeText(top.value(kTime));
    const QJsonValue more = top.value(QLatin1String("hasMore"));
    page.hasMore = more.toBool() || more.toInt() == 1;
    if (top.value(QLatin1String("total")).isDouble())
        page.total = top.value(QLatin1String("total")).toInteger();
    for (const char *list : {"followers", "followings"})
        page.people += top.value(QLatin1String(list)).toArray().size();
    return page;
}

// Oldest first.
QList<TimePage> pagesOf(const RunbookEvidence &evidence)
{
    QList<TimePage> pages;
    for (auto answer = evidence.answers.crbegin(); answer != evidence.answers.crend(); ++answer)
        pages += pageOf(*answer);
    return pages;
}

// The page before this one in the same list; null where none is held.
const TimePage *before(const QList<TimePage> &pages, const TimePage &page)
{
    for (const TimePage &each : pages) {
        if (&each != &page && each.user == page.user && each.given == page.asked && each.at <= page.at)
            return &each;
    }
    return nullptr;
}

qint64 sinceOf(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    return evidence.now - qint64(numberOf(arguments, "hours")) * kHourS;
}

CheckResult tooFew(const CheckArguments &arguments, const QString &text)
{
    CheckResult result;
    result.said = {text, {arguments.value(QStringLiteral("hours"))}};
    return result;
}

CheckResult timePassedBack(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const QList<TimePage> pages = pagesOf(evidence);
    CheckResult result;
    qint64 wrong = 0;
    QString example;
    for (const TimePage &page : pages) {
        if (page.at < sinceOf(evidence, arguments) || page.asked.isEmpty())
            continue;
        ++result.n;
        result.at = std::max(result.at.value_or(0), page.at);
        if (before(pages, page))
            continue;
        ++wrong;
        example = page.asked;
    }
    if (result.n == 0)
        return tooFew(arguments, QStringLiteral("no page after a first one was asked in the last %1 hours"));
    result.verdict = verdictOf(wrong == 0);
    result.said = wrong == 0
                      ? Sentence{QStringLiteral("every page was asked with the time of the answer before it; pages: %1"),
                                 {QString::number(result.n)}}
                      : Sentence{QStringLiteral("pages asked with a time that no answer before them gave: %1 of %2, such as %3"),
                                 {QString::number(wrong), QString::number(result.n), example}};
    return result;
}

CheckResult timeStandsStill(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    CheckResult result;
    qint64 still = 0;
    QString example;
    for (const TimePage &page : pagesOf(evidence)) {
        if (page.at < sinceOf(evidence, arguments) || !page.hasMore)
            continue;
        ++result.n;
        result.at = std::max(result.at.value_or(0), page.at);
        const bool isStill = page.given.isEmpty() || page.given == QLatin1String("0") || page.given == page.asked;
        still += isStill ? 1 : 0;
        if (isStill)
            example = page.given;
    }
    if (result.n == 0)
        return tooFew(arguments, QStringLiteral("no page that says that more follows came in the last %1 hours"));
    result.verdict = verdictOf(still > 0);
    result.said = still == 0
                      ? Sentence{QStringLiteral("the time moved on in every page; pages: %1"), {QString::number(result.n)}}
                      : Sentence{QStringLiteral(
                                     "pages that say that more follows and give no time to go on with: %1 of %2, such as \"%3\""),
                                 {QString::number(still), QString::number(result.n), example}};
    return result;
}

// People of all pages up to this one; absent where the list's beginning is not held.
std::optional<qint64> peopleUpTo(const QList<TimePage> &pages, const TimePage &last)
{
    qint64 people = 0;
    const TimePage *page = &last;
    for (qsizetype steps = 0; steps <= pages.size(); ++steps) {
        people += page->people;
        if (page->asked.isEmpty())
            return people;
        page = before(pages, *page);
        if (!page)
            return std::nullopt;
    }
    return std::nullopt; // it goes in a circle
}

CheckResult endsEarly(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    const QList<TimePage> pages = pagesOf(evidence);
    CheckResult result;
    qint64 early = 0;
    QStringList example{QString(), QString()};
    for (const TimePage &page : pages) {
        const auto people = page.hasMore || !page.total ? std::nullopt : peopleUpTo(pages, page);
        if (!people || page.at < sinceOf(evidence, arguments))
            continue;
        ++result.n;
        result.at = std::max(result.at.value_or(0), page.at);
        if (double(*people) * 100 >= numberOf(arguments, "percent") * double(*page.total))
            continue;
        ++early;
        example = {QString::number(*people), QString::number(*page.total)};
    }
    if (result.n == 0)
        return tooFew(arguments, QStringLiteral("no list was read to its end in the last %1 hours"));
    result.verdict = verdictOf(early > 0);
    result.said = early == 0 ? Sentence{QStringLiteral("no list ended early; lists: %1"), {QString::number(result.n)}}
                             : Sentence{QStringLiteral("lists that ended early: %1 of %2, such as one after %3 of %4 people"),
                                        {QString::number(early), QString::number(result.n), example.at(0), example.at(1)}};
    return result;
}

CheckResult cursorDeep(const RunbookEvidence &evidence, const CheckArguments &arguments)
{
    CheckResult result;
    qint64 deep = 0;
    qint64 deepest = 0;
    const auto limit = qint64(numberOf(arguments, "cursor"));
    for (const LoggedAnswer &answer : evidence.answers) {
        if (answer.at < sinceOf(evidence, arguments))
            continue;
        ++result.n;
        result.at = std::max(result.at.value_or(0), answer.at);
        const qint64 cursor = answer.parameters.value(QStringLiteral("cursor")).toLongLong();
        deepest = std::max(deepest, cursor);
        deep += cursor >= limit ? 1 : 0;
    }
    if (result.n == 0)
        return tooFew(arguments, QStringLiteral("no answer is held of the last %1 hours"));
    result.verdict = verdictOf(deep > 0);
    result.said = {QStringLiteral("answers asked for at a cursor of %3 or deeper: %1 of %2; the deepest was %4"),
                   {QString::number(deep), QString::number(result.n), QString::number(limit), QString::number(deepest)}};
    return result;
}

} // namespace

QList<RunbookCheck> pagingChecks()
{
    const QMap<QString, Kind> hours{{QStringLiteral("hours"), Kind::Number}};
    QMap<QString, Kind> early = hours;
    early.insert(QStringLiteral("percent"), Kind::Number);
    QMap<QString, Kind> deep = hours;
    deep.insert(QStringLiteral("cursor"), Kind::Number);
    return {
        {QStringLiteral("cursor_deep"), deep, true, cursorDeep},
        {QStringLiteral("time_passed_back"), hours, true, timePassedBack},
        {QStringLiteral("time_stands_still"), hours, true, timeStandsStill},
        {QStringLiteral("ends_early"), early, true, endsEarly},
    };
}

} // namespace Tidemark::detail
