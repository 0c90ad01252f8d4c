// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicCards.h"

#include "ui/models/CounterWords.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/RateText.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/topics/TopicKind.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KpiCard.h"

namespace Tidemark {

namespace {

constexpr qint64 kMonthS = 30 * 86'400;

QList<double> lastMonth(const QList<Observation> &series)
{
    QList<double> values;
    for (const Observation &observation : series) {
        if (series.last().t - observation.t <= kMonthS)
            values.append(double(observation.value));
    }
    return values;
}

// The change in a day, or in a week where a day ago nothing had been seen; the other in the tooltip.
KpiFigure counterFigure(const TopicCounter &counter)
{
    const double bound = double(counter.state.step) / 2;
    const Change day = percentChange(counter.day.percent.value, TopicCards::tr("24 h"));
    const Change week = percentChange(counter.week.percent.value, TopicCards::tr("7 d"));
    KpiFigure figure;
    figure.value = counter.value ? shortCount(counter.value) : QString();
    figure.exact = exactCount(counter.value) + (bound > 0 ? QLatin1Char(' ') + plusMinus(shortNumber(bound)) : QString());
    for (const Change &change : {day, week}) {
        if (change.direction != Direction::Unknown)
            figure.exact += QLatin1Char('\n') + arrow(change.direction) + QLatin1Char(' ') + change.text;
    }
    if (const QString notes = counterNotesText(counter.state); !notes.isEmpty())
        figure.exact += QLatin1Char('\n') + notes;
    figure.reason = TopicCards::tr("not in the answer");
    figure.change = day.direction != Direction::Unknown ? day : week;
    if (counter.day.belowResolution)
        figure.note = TopicCards::tr("below its rounding");
    else if (figure.change.direction == Direction::Unknown)
        figure.note = TopicCards::tr("no change known yet");
    figure.trend = lastMonth(counter.series);
    return figure;
}

// How far off the figure may be, and the gravest of its notes.
QString captionOf(const CounterState &state)
{
    const double bound = double(state.step) / 2;
    QStringList parts;
    if (bound > 0)
        parts.append(plusMinus(shortNumber(bound)));
    if (const QString badge = counterBadge(state); !badge.isEmpty())
        parts.append(badge);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString changeRow(const Growth &growth)
{
    if (!growth.percent.value)
        return growth.percent.reason.isEmpty() ? unknownText() : coreWords(growth.percent.reason);
    return TopicCards::tr("%1 from %2 to %3")
        .arg(percent(growth.percent.value, 2), dateTimeText(growth.fromT), dateTimeText(growth.toT));
}

MetricExplanation explainCounter(const QString &title, const TopicCounter &counter, const TopicData &facts)
{
    MetricExplanation explanation;
    explanation.title = title;
    explanation.formula = TopicCards::tr("as the API said it; change = 100 · (newest - then) / then, never interpolated");
    explanation.rows = {{TopicCards::tr("Change in 24 h"), changeRow(counter.day)},
                        {TopicCards::tr("Change in 7 d"), changeRow(counter.week)},
                        {TopicCards::tr("Snapshots held"), exactCount(counter.series.size())},
                        {TopicCards::tr("Newest figure"),
                         counter.series.isEmpty()
                             ? unknownText()
                             : TopicCards::tr("%1, %2").arg(dateTimeText(counter.series.last().t),
                                                            ageWords(std::max<qint64>(0, facts.at - counter.series.last().t)))}};
    if (!counter.series.isEmpty())
        explanation.rows.append({TopicCards::tr("Source"), counter.series.last().source});
    return explanation;
}

MetricExplanation explainPace(const TopicData &facts)
{
    MetricExplanation explanation;
    explanation.title = TopicCards::tr("Growth now");
    explanation.formula =
        TopicCards::tr("% an hour between the last two snapshots; a breakout is clearly above the median of all steps "
                       "of the 30 days before");
    explanation.rows = {{TopicCards::tr("Now"), rateText(facts.breakout.ratePerHour)},
                        {TopicCards::tr("Usual"), rateText(facts.breakout.usualPerHour)},
                        {TopicCards::tr("Times its usual"), times(facts.breakout.times)},
                        {TopicCards::tr("Snapshots used"), exactCount(facts.breakout.snapshots)}};
    return explanation;
}

} // namespace

TopicCards::TopicCards(const TopicKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setObjectName(kind.names().objects + QStringLiteral("Cards"));
    m_line = new FlowLayout(this, kSpaceCardGap);
    m_main = addCard(TopicCard::Main, kind.words().main, kind.names().mainCounter + QStringLiteral("Card"));
    if (kind.names().postsCounter.isEmpty())
        m_pace = addCard(TopicCard::Pace, tr("Growth now"), QStringLiteral("paceCard"));
    else
        m_posts = addCard(TopicCard::Posts, tr("Posts"), QStringLiteral("postsCountCard"));
    m_lift = addCard(TopicCard::Lift, tr("Lift for my creators"), QStringLiteral("liftCard"));
    m_creators = addCard(TopicCard::Creators, tr("Creators seen"), QStringLiteral("creatorsCard"));
}

KpiCard *TopicCards::addCard(TopicCard card, const QString &title, const QString &name)
{
    auto *widget = new KpiCard(title, this);
    widget->setObjectName(name);
    m_line->addShare(widget, 0, 1);
    m_cards.append(widget);
    connect(widget, &KpiCard::explanationRequested, this, [this, card, widget] { explain(card, widget); });
    return widget;
}

void TopicCards::setLoading(const QString &words)
{
    m_data.reset();
    for (KpiCard *card : std::as_const(m_cards)) {
        card->setCaption({});
        card->setLoading(words);
    }
}

void TopicCards::setData(const TopicData &facts)
{
    m_data = facts;
    m_main->setCaption(captionOf(facts.main.state));
    m_main->setFigure(counterFigure(facts.main));
    if (m_posts && facts.postCount) {
        m_posts->setCaption(captionOf(facts.postCount->state));
        m_posts->setFigure(counterFigure(*facts.postCount));
    }
    if (m_pace)
        setPace(facts);
    setLift(facts);
    setCreators(facts);
}

void TopicCards::setPace(const TopicData &facts)
{
    const Breakout &breakout = facts.breakout;
    KpiFigure figure;
    figure.value = breakout.ratePerHour ? rateText(breakout.ratePerHour) : QString();
    figure.exact = breakout.isBelowResolution ? tr("below its rounding") : decimalNumber(breakout.ratePerHour, 4);
    figure.reason = breakout.reason.isEmpty() ? tr("two snapshots needed") : breakout.reason;
    if (breakout.isBreakout)
        figure.note = tr("%1 breakout, usual %2").arg(arrow(Direction::Up), rateText(breakout.usualPerHour));
    else if (breakout.usualPerHour)
        figure.note = tr("usual %1").arg(rateText(breakout.usualPerHour));
    else
        figure.note = tr("usual not known yet");
    figure.goodWhen = GoodWhen::Neither;
    figure.trend = facts.rates;
    m_pace->setCaption(breakout.times ? times(breakout.times) : QString());
    m_pace->setFigure(figure);
}

void TopicCards::setLift(const TopicData &facts)
{
    KpiFigure figure;
    figure.value = facts.lift.value ? times(facts.lift.value) : QString();
    figure.exact = facts.lift.definition;
    figure.reason = tr("%1 with, %2 without: 3 needed").arg(exactCount(facts.liftWith), exactCount(facts.liftWithout));
    figure.note = tr("%1 with, %2 without").arg(exactCount(facts.liftWith), exactCount(facts.liftWithout));
    figure.goodWhen = GoodWhen::Neither;
    figure.trend = facts.liftTrend;
    m_lift->setCaption(facts.lift.value ? tr("median") : QString());
    m_lift->setFigure(figure);
}

void TopicCards::setCreators(const TopicData &facts)
{
    KpiFigure figure;
    figure.value = facts.posts.isEmpty() ? QString() : exactCount(facts.creatorsSeen);
    figure.exact = tr("creators of the %Ln held posts", nullptr, pluralOf(facts.posts.size()));
    figure.reason = tr("no posts held yet");
    figure.change = countChange(double(facts.creatorsNew), tr("7 d"));
    if (facts.creatorsNew == 0)
        figure.note = tr("none new in 7 d");
    figure.trend = facts.creatorsTrend.size() > 1 ? facts.creatorsTrend : QList<double>();
    m_creators->setFigure(figure);
}

MetricExplanation TopicCards::explanationOf(TopicCard card) const
{
    const TopicData &facts = *m_data;
    const TopicWords &words = m_kind.words();
    MetricExplanation explanation;
    switch (card) {
    case TopicCard::Main: return explainCounter(words.mainMeaning, facts.main, facts);
    case TopicCard::Posts: return explainCounter(words.liftWith, facts.postCount.value_or(TopicCounter()), facts);
    case TopicCard::Pace: return explainPace(facts);
    case TopicCard::Lift:
        explanation.title = tr("Lift for my creators");
        explanation.formula = facts.lift.definition;
        explanation.rows = {{words.liftWith, exactCount(facts.liftWith)},
                            {tr("Posts without it"), exactCount(facts.liftWithout)},
                            {tr("Of whom"), tr("creators that were looked up here")},
                            {tr("Read it as"), tr("goes together, need not cause")}};
        return explanation;
    case TopicCard::Creators:
        explanation.title = tr("Creators seen");
        explanation.formula = words.creatorsMeaning;
        explanation.rows = {{tr("Posts held"), exactCount(facts.posts.size())},
                            {tr("First seen in the last 7 d"), exactCount(facts.creatorsNew)}};
        return explanation;
    }
    Q_UNREACHABLE();
}

void TopicCards::explain(TopicCard card, QWidget *anchor)
{
    if (!m_data)
        return;
    delete m_popover;
    m_popover = new MetricPopover(this);
    m_popover->setExplanation(explanationOf(card));
    m_popover->openBeside(anchor);
}

} // namespace Tidemark
