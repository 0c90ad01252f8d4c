// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileCards.h"

#include "ui/models/CounterWords.h"
#include "ui/models/EngagementWords.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KpiCard.h"

#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr int kEngagementColour = 1;
constexpr int kCadenceColour = 3;

QList<double> lastMonth(const QList<Observation> &series)
{
    QList<double> values;
    for (const Observation &observation : series) {
        if (series.last().t - observation.t <= 30 * kDayS)
            values.append(double(observation.value));
    }
    return values;
}

// The change over a week, or over a month where a week ago nothing had been seen.
template <typename Difference>
Change firstKnown(const std::optional<double> &now, const std::optional<double> &weekAgo, const std::optional<double> &monthAgo,
                  Difference difference)
{
    if (now && weekAgo)
        return difference(*now, *weekAgo, ProfileCards::tr("7 d"));
    if (now && monthAgo)
        return difference(*now, *monthAgo, ProfileCards::tr("30 d"));
    return {};
}

} // namespace

ProfileCards::ProfileCards(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("profileCards"));
    m_line = new FlowLayout(this, kSpaceCardGap);
    m_followers = addCard(ProfileCard::Followers, tr("Followers"), QStringLiteral("followersCard"));
    m_likes = addCard(ProfileCard::Likes, tr("Likes"), QStringLiteral("likesCard"));
    m_engagement = addCard(ProfileCard::Engagement, tr("Engagement"), QStringLiteral("engagementCard"));
    m_views = addCard(ProfileCard::Views, tr("Typical views"), QStringLiteral("viewsCard"));
    m_cadence = addCard(ProfileCard::Cadence, tr("Posts a week"), QStringLiteral("cadenceCard"));
}

KpiCard *ProfileCards::addCard(ProfileCard card, const QString &title, const QString &name)
{
    auto *widget = new KpiCard(title, this);
    widget->setObjectName(name);
    m_line->addShare(widget, 0, 1);
    connect(widget, &KpiCard::explanationRequested, this, [this, card, widget] { emit explanationRequested(card, widget); });
    return widget;
}

void ProfileCards::setLoading()
{
    for (KpiCard *card : {m_followers, m_likes, m_engagement, m_views, m_cadence}) {
        card->setCaption({});
        card->setLoading();
    }
}

void ProfileCards::setData(const ProfileData &facts, const QString &engagementId)
{
    setCounter(m_followers, facts, QStringLiteral("followers"), facts.profile().followers);
    setCounter(m_likes, facts, QStringLiteral("likes"), facts.profile().likes);
    setEngagement(facts, engagementId);
    setViews(facts);
    setCadence(facts);
}

void ProfileCards::setCounter(KpiCard *card, const ProfileData &facts, const QString &metric, Count value)
{
    const QList<Observation> series = facts.series.value(metric);
    const double bound = double(facts.roundingSteps.value(metric)) / 2;
    const QString plus = bound > 0 ? plusMinus(tickNumber(bound, bound)) : QString();
    const Growth week = growth(series, 7 * kDayS, facts.at);
    KpiFigure figure;
    figure.value = value ? shortCount(value) : QString();
    figure.exact = exactCount(value) + (plus.isEmpty() ? QString() : QLatin1Char(' ') + plus);
    figure.reason = tr("not in the answer");
    figure.change = percentChange(week.percent.value, tr("7 d"));
    if (week.belowResolution)
        figure.note = tr("below its rounding");
    else if (!week.percent.value)
        figure.note = tr("no change known yet");
    figure.trend = lastMonth(series);
    const CounterState state = facts.counters.value(metric);
    const QString badge = counterBadge(state);
    if (const QString notes = counterNotesText(state); !notes.isEmpty())
        figure.exact += QLatin1Char('\n') + notes;
    card->setCaption(plus.isEmpty() || badge.isEmpty() ? plus + badge : plus + QStringLiteral(" \u00b7 ") + badge);
    card->setFigure(figure);
}

void ProfileCards::setEngagement(const ProfileData &facts, const QString &id)
{
    const MetricResult now = facts.figures.engagement.value(id);
    KpiFigure figure;
    figure.value = now.value ? percent(now.value) : QString();
    figure.exact = percent(now.value, 3) + (now.bound ? QLatin1Char(' ') + plusMinus(percent(now.bound, 3)) : QString());
    figure.reason = now.reason;
    figure.change = firstKnown(now.value, facts.weekAgo.engagement.value(id).value, facts.monthAgo.engagement.value(id).value,
                               [](double a, double b, const QString &period) { return pointChange(a - b, period); });
    if (figure.change.direction == Direction::Unknown)
        figure.note = tr("of %Ln posts", nullptr, pluralOf(now.n));
    figure.trend = facts.engagementTrend;
    figure.colour = kEngagementColour;
    m_engagement->setCaption(engagementWords(id).caption);
    m_engagement->setFigure(figure);
}

void ProfileCards::setViews(const ProfileData &facts)
{
    const MetricResult now = facts.figures.viewsTypical;
    KpiFigure figure;
    figure.value = now.value ? shortNumber(now.value) : QString();
    figure.exact =
        tr("median %1, mean %2")
            .arg(exactCount(now.value ? Count(std::llround(*now.value)) : Count()), shortNumber(facts.figures.viewsMean.value));
    figure.reason = now.reason;
    const auto relative = [](double a, double b, const QString &period) {
        return b > 0 ? percentChange(100 * (a - b) / b, period) : Change();
    };
    figure.change = firstKnown(now.value, facts.monthAgo.viewsTypical.value, {},
                               [&relative](double a, double b, const QString &) { return relative(a, b, tr("30 d")); });
    if (figure.change.direction == Direction::Unknown)
        figure.change = firstKnown(now.value, facts.weekAgo.viewsTypical.value, {}, relative);
    if (figure.change.direction == Direction::Unknown)
        figure.note = tr("no change known yet");
    figure.trend = facts.viewsTrend;
    m_views->setCaption(now.n > 0 ? tr("median of %1").arg(now.n) : QString());
    m_views->setFigure(figure);
}

void ProfileCards::setCadence(const ProfileData &facts)
{
    const MetricResult now = facts.figures.cadence;
    const MetricResult gap = facts.figures.gap;
    KpiFigure figure;
    figure.value = now.value ? decimalNumber(now.value, 1) : QString();
    figure.exact = tr("%Ln posts in 30 days", nullptr, pluralOf(now.n));
    figure.reason = now.reason;
    figure.change = firstKnown(now.value, facts.weekAgo.cadence.value, facts.monthAgo.cadence.value,
                               [](double a, double b, const QString &period) { return decimalChange(a - b, period); });
    figure.goodWhen = GoodWhen::Neither;
    figure.trend = facts.cadenceTrend;
    figure.colour = kCadenceColour;
    m_cadence->setCaption(gap.value ? tr("gap %1 d").arg(decimalNumber(gap.value, 1)) : QString());
    m_cadence->setFigure(figure);
}

} // namespace Tidemark
