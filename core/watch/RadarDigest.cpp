// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/RadarDigest.h"

#include "core/base/PlainText.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qsizetype kMostRising = 20;
constexpr int kLongestName = 80;

// Times the usual; a baseline that stands still is passed by anything.
double timesUsual(const RadarCandidate &candidate)
{
    const double usual = std::max(0.001, candidate.breakout.usualPerHour.value_or(0));
    return candidate.breakout.ratePerHour.value_or(0) / usual;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

QString rateWords(const RadarCandidate &candidate)
{
    const Breakout &breakout = candidate.breakout;
    const QString rate = number(breakout.ratePerHour.value_or(0));
    return breakout.usualPerHour ? QStringLiteral("%1 %/h against %2 %/h usually").arg(rate, number(*breakout.usualPerHour))
                                 : rate + QStringLiteral(" %/h");
}

QString timeWords(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t, Qt::UTC).toString(Qt::ISODate);
}

QString nameOf(const RadarCandidate &candidate)
{
    return plain(candidate.name, LineBreaks::Fold, kLongestName);
}

// Nothing of a name is taken for Markdown or HTML.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_{}[]()#+-.!|<>&~").contains(c))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

QString tableOf(const QList<RadarCandidate> &candidates)
{
    QString text =
        QStringLiteral("| what | figure | %/h | usually | snapshots | as of | word |\n|---|---:|---:|---:|---:|---|---|\n");
    for (const RadarCandidate &candidate : candidates) {
        const Breakout &breakout = candidate.breakout;
        const QStringList cells{escaped(nameOf(candidate)),
                                QStringLiteral("%1 %2").arg(QLocale::c().toString(candidate.value), candidate.counter),
                                number(breakout.ratePerHour.value_or(0)),
                                breakout.usualPerHour ? number(*breakout.usualPerHour) : QStringLiteral("\u2013"),
                                QString::number(breakout.snapshots),
                                timeWords(candidate.observedAt),
                                escaped(candidate.words.join(QStringLiteral(", ")))};
        text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }
    return text;
}

QJsonValue rate(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject candidateJson(const RadarCandidate &candidate)
{
    return {
        {QStringLiteral("kind"), entityKindName(candidate.entity.kind)},
        {QStringLiteral("id"), candidate.entity.id},
        {QStringLiteral("name"), candidate.name},
        {QStringLiteral("words"), QJsonArray::fromStringList(candidate.words)},
        {QStringLiteral("counter"), candidate.counter},
        {QStringLiteral("value"), candidate.value},
        {QStringLiteral("observed_at"), candidate.observedAt},
        {QStringLiteral("rate_per_hour"), rate(candidate.breakout.ratePerHour)},
        {QStringLiteral("usual_per_hour"), rate(candidate.breakout.usualPerHour)},
        {QStringLiteral("snapshots"), candidate.breakout.snapshots},
        {QStringLiteral("breakout"), candidate.breakout.isBreakout},
        {QStringLiteral("why"), candidate.breakout.reason.isEmpty() ? QJsonValue() : QJsonValue(candidate.breakout.reason)},
    };
}

QJsonArray arrayOf(const QList<RadarCandidate> &candidates)
{
    QJsonArray array;
    for (const RadarCandidate &candidate : candidates)
        array += candidateJson(candidate);
    return array;
}

} // namespace

QString radarLine(const RadarCandidate &candidate)
{
    return QStringLiteral("%1: %2 %3, %4")
        .arg(nameOf(candidate), QLocale::c().toString(candidate.value), candidate.counter, rateWords(candidate));
}

QString RadarDigest::key() const
{
    QStringList ids;
    for (const RadarCandidate &candidate : breakouts)
        ids += entityKindName(candidate.entity.kind) + QLatin1Char(':') + candidate.entity.id;
    ids.sort();
    const QString day = QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate);
    const QByteArray text = (day + QLatin1Char('\n') + ids.join(QLatin1Char('\n'))).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

RadarDigest radarDigest(QList<RadarCandidate> candidates, const QStringList &words, qint64 at)
{
    RadarDigest digest;
    digest.at = at;
    digest.words = words;
    digest.candidates = int(candidates.size());
    for (const RadarCandidate &candidate : std::as_const(candidates)) {
        if (!candidate.breakout.ratePerHour)
            ++digest.tooYoung;
        else if (candidate.breakout.isBreakout)
            digest.breakouts += candidate;
        else if (*candidate.breakout.ratePerHour > 0)
            digest.rising += candidate;
    }
    std::stable_sort(digest.breakouts.begin(), digest.breakouts.end(),
                     [](const RadarCandidate &a, const RadarCandidate &b) { return timesUsual(a) > timesUsual(b); });
    std::stable_sort(digest.rising.begin(), digest.rising.end(), [](const RadarCandidate &a, const RadarCandidate &b) {
        return *a.breakout.ratePerHour > *b.breakout.ratePerHour;
    });
    digest.rising = digest.rising.mid(0, kMostRising);
    return digest;
}

QJsonObject radarJson(const RadarDigest &digest)
{
    return {
        {QStringLiteral("at"), digest.at},
        {QStringLiteral("words"), QJsonArray::fromStringList(digest.words)},
        {QStringLiteral("candidates"), digest.candidates},
        {QStringLiteral("too_young"), digest.tooYoung},
        {QStringLiteral("breakouts"), arrayOf(digest.breakouts)},
        {QStringLiteral("rising"), arrayOf(digest.rising)},
    };
}

QString radarMarkdown(const RadarDigest &digest)
{
    QString text =
        QStringLiteral("# Trend radar, %1\n\nWords: %2. %3 candidates, %4 of them with too few snapshots for a baseline.\n\n")
            .arg(timeWords(digest.at), escaped(digest.words.join(QStringLiteral(", "))))
            .arg(digest.candidates)
            .arg(digest.tooYoung);
    text += QStringLiteral("## Breakouts\n\n");
    text += digest.breakouts.isEmpty() ? QStringLiteral("None.\n") : tableOf(digest.breakouts);
    text += QStringLiteral("\n## Rising\n\n");
    text += digest.rising.isEmpty() ? QStringLiteral("Nothing.\n") : tableOf(digest.rising);
    return text
           + QStringLiteral(
               "\nA breakout grows faster than its own median rate by three median absolute deviations, by more than "
               "one step of rounding, over at least five snapshots of one's own.\n");
}

QString radarText(const RadarDigest &digest)
{
    if (digest.breakouts.isEmpty())
        return QStringLiteral("Trend radar: no breakouts among %1 candidates.").arg(digest.candidates);
    QStringList lines{QStringLiteral("Trend radar: %1 breakouts among %2 candidates, as of %3")
                          .arg(digest.breakouts.size())
                          .arg(digest.candidates)
                          .arg(timeWords(digest.at))};
    for (const RadarCandidate &candidate : digest.breakouts)
        lines += radarLine(candidate);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Tidemark
