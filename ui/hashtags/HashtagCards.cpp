// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagCards.h"

#include "ui/models/CounterWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/KpiCard.h"

#include <QHBoxLayout>

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

struct CounterInputs {
    Count value;
    Growth day, week;
    QList<Observation> series;
    CounterState state;
};

// The change in a day, or in a week where a day ago nothing had been seen; the other in the tooltip.
KpiFigure counterFigure(const CounterInputs &inputs)
{
    const double bound = double(inputs.state.step) / 2;
    const Change day = percentChange(inputs.day.percent.value, HashtagCards::tr("24 h"));
    const Change week = percentChange(inputs.week.percent.value, HashtagCards::tr("7 d"));
    KpiFigure figure;
    figure.value = inputs.value ? shortCount(inputs.value) : QString();
    figure.exact = exactCount(inputs.value) + (bound > 0 ? QStringLiteral(" \u00b1") + shortNumber(bound) : QString());
    for (const Change &change : {day, week}) {
        if (change.direction != Direction::Unknown)
            figure.exact += QLatin1Char('\n') + arrow(change.direction) + QLatin1Char(' ') + change.text;
    }
    if (const QString notes = counterNotesText(inputs.state); !notes.isEmpty())
        figure.exact += QLatin1Char('\n') + notes;
    figure.reason = HashtagCards::tr("not in the answer");
    figure.change = day.direction != Direction::Unknown ? day : week;
    if (inputs.day.belowResolution)
        figure.note = HashtagCards::tr("below its rounding");
    else if (figure.change.direction == Direction::Unknown)
        figure.note = HashtagCards::tr("no change known yet");
    figure.trend = lastMonth(inputs.series);
    return figure;
}

// How far off the figure may be, and the gravest of its notes.
QString captionOf(const CounterState &state)
{
    const double bound = double(state.step) / 2;
    QStringList parts;
    if (bound > 0)
        parts.append(QChar(0xb1) + shortNumber(bound));
    if (const QString badge = counterBadge(state); !badge.isEmpty())
        parts.append(badge);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString changeRow(const Growth &growth)
{
    if (!growth.percent.value)
        return growth.percent.reason.isEmpty() ? unknownText() : growth.percent.reason;
    return HashtagCards::tr("%1 from %2 to %3")
        .arg(percent(growth.percent.value, 2), dateTimeText(growth.fromT), dateTimeText(growth.toT));
}

MetricExplanation explainCounter(const QString &title, const Growth &day, const Growth &week, const HashtagData &tag)
{
    MetricExplanation explanation;
    explanation.title = title;
    explanation.formula = HashtagCards::tr("as the API said it; change = 100 · (newest - then) / then, never interpolated");
    explanation.rows = {{HashtagCards::tr("Change in 24 h"), changeRow(day)},
                        {HashtagCards::tr("Change in 7 d"), changeRow(week)},
                        {HashtagCards::tr("Snapshots held"), exactCount(tag.stored.observations)},
                        {HashtagCards::tr("Newest figure"),
                         HashtagCards::tr("%1, %2").arg(dateTimeText(tag.stored.observedAt), ageWords(tag.ageS()))},
                        {HashtagCards::tr("Source"), QStringLiteral("challenge-info-name")}};
    return explanation;
}

} // namespace

HashtagCards::HashtagCards(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("hashtagCards"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceCardGap);
    m_views = addCard(HashtagCard::Views, tr("Views"), QStringLiteral("viewsCard"));
    m_posts = addCard(HashtagCard::Posts, tr("Posts"), QStringLiteral("postsCountCard"));
    m_lift = addCard(HashtagCard::Lift, tr("Lift for my creators"), QStringLiteral("liftCard"));
    m_creators = addCard(HashtagCard::Creators, tr("Creators seen"), QStringLiteral("creatorsCard"));
}

KpiCard *HashtagCards::addCard(HashtagCard card, const QString &title, const QString &name)
{
    auto *widget = new KpiCard(title, this);
    widget->setObjectName(name);
    layout()->addWidget(widget);
    connect(widget, &KpiCard::explanationRequested, this, [this, card, widget] { explain(card, widget); });
    return widget;
}

void HashtagCards::setLoading(const QString &words)
{
    m_data.reset();
    for (KpiCard *card : {m_views, m_posts, m_lift, m_creators}) {
        card->setCaption({});
        card->setLoading(words);
    }
}

void HashtagCards::setData(const HashtagData &tag)
{
    m_data = tag;
    m_views->setCaption(captionOf(tag.viewsState));
    m_views->setFigure(counterFigure({tag.hashtag().views, tag.viewsDay, tag.viewsWeek, tag.views, tag.viewsState}));
    m_posts->setCaption(captionOf(tag.usersState));
    m_posts->setFigure(counterFigure({tag.hashtag().users, tag.usersDay, tag.usersWeek, tag.users, tag.usersState}));
    setLift(tag);
    setCreators(tag);
}

void HashtagCards::setLift(const HashtagData &tag)
{
    KpiFigure figure;
    figure.value = tag.lift.value ? times(tag.lift.value) : QString();
    figure.exact = tag.lift.definition;
    figure.reason = tr("%1 with, %2 without: 3 needed").arg(exactCount(tag.liftWith), exactCount(tag.liftWithout));
    figure.note = tr("%1 with, %2 without").arg(exactCount(tag.liftWith), exactCount(tag.liftWithout));
    figure.goodWhen = GoodWhen::Neither;
    figure.trend = tag.liftTrend;
    m_lift->setCaption(tag.lift.value ? tr("median") : QString());
    m_lift->setFigure(figure);
}

void HashtagCards::setCreators(const HashtagData &tag)
{
    KpiFigure figure;
    figure.value = tag.posts.isEmpty() ? QString() : exactCount(tag.creatorsSeen);
    figure.exact = tr("creators of the %1 posts held with this tag").arg(exactCount(tag.posts.size()));
    figure.reason = tr("no posts held yet");
    figure.change = countChange(double(tag.creatorsNew), tr("7 d"));
    if (tag.creatorsNew == 0)
        figure.note = tr("none new in 7 d");
    figure.trend = tag.creatorsTrend.size() > 1 ? tag.creatorsTrend : QList<double>();
    m_creators->setFigure(figure);
}

void HashtagCards::explain(HashtagCard card, QWidget *anchor)
{
    if (!m_data)
        return;
    const HashtagData &tag = *m_data;
    MetricExplanation explanation;
    switch (card) {
    case HashtagCard::Views:
        explanation = explainCounter(tr("Views of all posts with the tag"), tag.viewsDay, tag.viewsWeek, tag);
        break;
    case HashtagCard::Posts: explanation = explainCounter(tr("Posts with the tag"), tag.usersDay, tag.usersWeek, tag); break;
    case HashtagCard::Lift:
        explanation.title = tr("Lift for my creators");
        explanation.formula = tag.lift.definition;
        explanation.rows = {{tr("Posts with the tag"), exactCount(tag.liftWith)},
                            {tr("Posts without it"), exactCount(tag.liftWithout)},
                            {tr("Of whom"), tr("creators that were looked up here")},
                            {tr("Read it as"), tr("goes together, need not cause")}};
        break;
    case HashtagCard::Creators:
        explanation.title = tr("Creators seen");
        explanation.formula = tr("different creators of the held posts with the tag");
        explanation.rows = {{tr("Posts held"), exactCount(tag.posts.size())},
                            {tr("First seen in the last 7 d"), exactCount(tag.creatorsNew)}};
        break;
    }
    delete m_popover;
    m_popover = new MetricPopover(this);
    m_popover->setExplanation(explanation);
    m_popover->openBeside(anchor);
}

} // namespace Tidemark
