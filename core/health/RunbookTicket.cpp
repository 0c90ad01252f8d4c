// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/RunbookTicket.h"

#include "core/base/PlainText.h"
#include "core/health/HealthFigures.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kHourMinutes = 60;
constexpr qint64 kDayMinutes = 24 * 60;
constexpr qint64 kMinuteS = 60;
constexpr qsizetype kMostPaths = 20;
const QString kUnknown = QStringLiteral("(unknown)");

QString utc(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString msText(std::optional<double> value)
{
    return value ? QString::number(qRound64(*value)) + QStringLiteral(" ms") : kUnknown;
}

QString outcomesText(const SignalCell &sum)
{
    QStringList parts;
    for (int i = 1; i < kCallOutcomes; ++i) {
        if (const auto met = sum.of(CallOutcome(i)); met > 0)
            parts += QStringLiteral("%1 %2").arg(met).arg(outcomeName(CallOutcome(i)));
    }
    return parts.isEmpty() ? QStringLiteral("none failed") : parts.join(QStringLiteral(", "));
}

// What was asked and when: of the refused answer where that is the newest, else of the newest that is known.
struct Sample {
    QString request = kUnknown;
    QString at = kUnknown;
};

QString requestOf(const RunbookEvidence &evidence, const QString &path, const QMap<QString, QString> &parameters)
{
    QStringList pairs;
    for (auto each = parameters.cbegin(); each != parameters.cend(); ++each)
        pairs += QString::fromLatin1(QUrl::toPercentEncoding(each.key()) + '=' + QUrl::toPercentEncoding(each.value()));
    return evidence.apiBase + path + (pairs.isEmpty() ? QString() : QLatin1Char('?') + pairs.join(QLatin1Char('&')));
}

Sample sampleOf(const RunbookEvidence &evidence)
{
    const LoggedAnswer *newest = evidence.answers.isEmpty() ? nullptr : &evidence.answers.first();
    if (evidence.refused && (!newest || newest->at <= evidence.refused->at))
        newest = &*evidence.refused;
    if (newest)
        return {requestOf(evidence, evidence.endpoint.path, newest->parameters), utc(newest->at)};
    if (!evidence.isWhole())
        return {requestOf(evidence, evidence.endpoint.path, {}), kUnknown};
    if (!evidence.newestCall)
        return {};
    return {requestOf(evidence, QLatin1Char('/') + evidence.newestCall->endpoint + QLatin1Char('/'), {}),
            utc(evidence.newestCall->at)};
}

QString findingsText(const QList<RunbookFinding> &findings)
{
    QStringList parts;
    for (const RunbookFinding &finding : findings) {
        if (finding.result && finding.result->verdict == CheckVerdict::Holds)
            parts += finding.result->said.english();
    }
    return parts.isEmpty() ? QStringLiteral("none of the checks holds") : parts.join(QStringLiteral("; "));
}

QString differencesText(const QList<RunbookFinding> &findings)
{
    QStringList lines;
    for (const RunbookFinding &finding : findings) {
        const auto differences = finding.result ? finding.result->differences : QList<BodyDifference>();
        for (const BodyDifference &each : differences) {
            const QString line = QStringLiteral("- %1: %2%3%4")
                                     .arg(each.path, differenceName(each.kind),
                                          each.expected.isEmpty() ? QString() : QStringLiteral(", expected ") + each.expected,
                                          each.found.isEmpty() ? QString() : QStringLiteral(", found ") + each.found);
            if (!lines.contains(line) && lines.size() < kMostPaths)
                lines += line;
        }
    }
    return lines.isEmpty() ? QStringLiteral("- nothing is held to compare with") : lines.join(QLatin1Char('\n'));
}

// When the trouble began: the first minute of 24 hours in which a call was not answered well, else the first call.
qint64 beginOf(const RunbookEvidence &evidence)
{
    qint64 first = evidence.now;
    qint64 bad = evidence.now;
    for (const SignalCell &cell : evidence.cells) {
        if (!evidence.isWhole() && cell.endpoint != evidence.endpoint.name)
            continue;
        first = std::min(first, cell.start);
        if (cell.count().calls > cell.of(CallOutcome::Ok) + cell.of(CallOutcome::NotFound))
            bad = std::min(bad, cell.start);
    }
    return bad < evidence.now ? bad : first;
}

QMap<QString, QString> valuesOf(const RunbookEvidence &evidence, const QList<RunbookFinding> &findings)
{
    const qint64 minutes = evidence.sum(kHourMinutes).count().calls > 0 ? kHourMinutes : kDayMinutes;
    const SignalCell sum = evidence.sum(minutes);
    const LatencyFigures latency = latencyFigures(sum.latencies);
    const Sample sample = sampleOf(evidence);
    return {
        {QStringLiteral("endpoint"), evidence.isWhole() ? QStringLiteral("the API") : evidence.endpoint.path},
        {QStringLiteral("since"), utc(beginOf(evidence))},
        {QStringLiteral("from"), utc(evidence.now - minutes * kMinuteS)},
        {QStringLiteral("until"), utc(evidence.now)},
        {QStringLiteral("calls"), QString::number(sum.count().calls)},
        {QStringLiteral("bad"), QString::number(sum.count().bad)},
        {QStringLiteral("p50"), msText(latency.p50Ms)},
        {QStringLiteral("p95"), msText(latency.p95Ms)},
        {QStringLiteral("p99"), msText(latency.p99Ms)},
        {QStringLiteral("outcomes"), outcomesText(sum)},
        {QStringLiteral("sample_request"), sample.request},
        {QStringLiteral("sample_at"), sample.at},
        {QStringLiteral("findings"), findingsText(findings)},
        {QStringLiteral("differences"), differencesText(findings)},
    };
}

} // namespace

QStringList ticketPlaceholders()
{
    static const QStringList names = valuesOf(RunbookEvidence(), {}).keys();
    return names;
}

QString ticketText(const Runbook &book, const RunbookEvidence &evidence, const QList<RunbookFinding> &findings)
{
    const QMap<QString, QString> values = valuesOf(evidence, findings);
    QString text;
    qsizetype at = 0;
    while (at < book.ticket.size()) {
        const qsizetype open = book.ticket.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : book.ticket.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        text += book.ticket.mid(at, open - at) + values.value(book.ticket.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    constexpr int kLongest = 20'000;
    return plain(text + book.ticket.mid(at), LineBreaks::Keep, kLongest) + QLatin1Char('\n');
}

} // namespace Tidemark
