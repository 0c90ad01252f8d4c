// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/CardExplanation.h"

#include "ui/models/CounterWords.h"
#include "ui/models/EngagementWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;

const MetricResult &metricOf(ProfileCard card, const ProfileFigures &figures, const QString &engagementId)
{
    static const MetricResult none;
    switch (card) {
    case ProfileCard::Engagement: {
        const auto found = figures.engagement.constFind(engagementId);
        return found == figures.engagement.constEnd() ? none : *found;
    }
    case ProfileCard::Views: return figures.viewsTypical;
    case ProfileCard::Cadence: return figures.cadence;
    case ProfileCard::Followers:
    case ProfileCard::Likes: break;
    }
    return none;
}

QString counterName(ProfileCard card)
{
    return card == ProfileCard::Followers ? QStringLiteral("followers") : QStringLiteral("likes");
}

QString ageLine(qint64 t, qint64 at)
{
    return tr("%1, %2").arg(dateTimeText(t), ageWords(std::max<qint64>(0, at - t)));
}

void addChanges(QList<MetricRow> &rows, const QList<Observation> &series, qint64 at)
{
    for (const int days : {1, 7, 30, 90}) {
        const Growth change = growth(series, days * kDayS, at);
        const QString period = tr("%1 d").arg(days);
        QString words = change.percent.reason;
        if (change.belowResolution)
            words = tr("below its rounding");
        else if (change.absolute.value && change.percent.value)
            words = percentChange(change.percent.value, {}).text.trimmed() + QStringLiteral(" · ")
                    + countChange(change.absolute.value, {}).text.trimmed();
        rows.append({tr("Change in %1").arg(period), words.isEmpty() ? unknownText() : words});
    }
}

MetricExplanation explainCounter(ProfileCard card, const ProfileData &data)
{
    const QString metric = counterName(card);
    const QList<Observation> series = data.series.value(metric);
    const bool isFollowers = card == ProfileCard::Followers;
    const Count value = isFollowers ? data.profile().followers : data.profile().likes;
    MetricExplanation words;
    words.title = isFollowers ? tr("Followers") : tr("Likes received");
    words.formula = tr("the counter as the profile said it");
    words.rows.append({tr("Exact"), exactCount(value)});
    const qint64 step = data.roundingSteps.value(metric);
    words.rows.append({tr("Rounding"), step > 1 ? plusMinus(tickNumber(double(step) / 2, double(step) / 2)) : tr("none seen")});
    const QString notes = counterNotesText(data.counters.value(metric));
    words.rows.append({tr("Notes"), notes.isEmpty() ? tr("none") : notes});
    addChanges(words.rows, series, data.at);
    words.rows.append({tr("Seen"), tr("%Ln times", nullptr, pluralOf(series.size()))});
    if (!series.isEmpty()) {
        words.rows.append({tr("Newest figure"), ageLine(series.last().t, data.at)});
        words.rows.append({tr("Source"), tr("%1, from history").arg(series.last().source)});
    }
    return words;
}

QString otherDefinitions(const ProfileData &data)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const MetricResult &result : data.figures.engagement) {
        if (!result.value)
            continue;
        low = std::min(low.value_or(*result.value), *result.value);
        high = std::max(high.value_or(*result.value), *result.value);
    }
    return low ? tr("%1 to %2: tools disagree").arg(percent(low, 2), percent(high, 2)) : unknownText();
}

} // namespace

MetricExplanation explain(ProfileCard card, const ProfileData &data, const QString &engagementId)
{
    if (card == ProfileCard::Followers || card == ProfileCard::Likes)
        return explainCounter(card, data);
    const MetricResult &result = metricOf(card, data.figures, engagementId);
    MetricExplanation words;
    words.title = card == ProfileCard::Engagement ? engagementWords(engagementId).title
                  : card == ProfileCard::Views    ? tr("Typical views")
                                                  : tr("Posts a week");
    words.formula = result.definition;
    if (!result.value)
        words.rows.append({tr("No figure"), result.reason});
    words.rows.append({tr("Posts used"), tr("%1 of %2 held").arg(result.n).arg(data.posts.size())});
    words.rows.append({tr("Oldest figure"), result.oldestAt ? ageLine(*result.oldestAt, data.at) : unknownText()});
    words.rows.append({tr("Source"), tr("user-posts, from history")});
    if (card == ProfileCard::Engagement) {
        words.rows.append(
            {tr("Rounding"), result.bound ? plusMinus(decimalNumber(result.bound, 2)) + tr(" pt") : tr("none seen")});
        words.rows.append({tr("Other definitions"), otherDefinitions(data)});
    }
    if (card == ProfileCard::Views)
        words.rows.append({tr("Mean of the same posts"), shortNumber(data.figures.viewsMean.value)});
    if (card == ProfileCard::Cadence)
        words.rows.append({tr("Usual gap"), data.figures.gap.value ? tr("%1 days").arg(decimalNumber(data.figures.gap.value, 1))
                                                                   : data.figures.gap.reason});
    return words;
}

QStringList inputPosts(ProfileCard card, const ProfileData &data, const QString &engagementId)
{
    return metricOf(card, data.figures, engagementId).inputs;
}

QString rawRows(ProfileCard card, const ProfileData &data)
{
    QString text = QStringLiteral("t\t%1\tsource\n").arg(counterName(card));
    for (const Observation &observation : data.series.value(counterName(card)))
        text += QStringLiteral("%1\t%2\t%3\n").arg(observation.t).arg(observation.value).arg(observation.source);
    return text;
}

} // namespace Tidemark
