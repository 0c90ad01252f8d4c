// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicView.h"

#include "core/base/PlainText.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartWidget.h"
#include "ui/charts/RangeControl.h"
#include "ui/models/CounterWords.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/tables/PostsTable.h"
#include "ui/theme/Measures.h"
#include "ui/topics/BehindCard.h"
#include "ui/topics/TopicCards.h"
#include "ui/topics/TopicHeader.h"
#include "ui/topics/TopicKind.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMap>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr int kBehindWidth = 300;
constexpr int kLeastWords = 120;
constexpr int kLeastGrowth = 440; // with less the card beside it goes below
constexpr int kMiddleHeight = 266;
constexpr int kRowsInSight = 12;
constexpr int kBaselineColour = 1;
constexpr qint64 kSilenceS = 7 * 86'400;

Series mainSeries(const TopicData &data, const QString &name)
{
    Series series;
    series.name = name;
    series.fill = Fill::Area;
    series.gapAfterS = kSilenceS;
    for (const Observation &observation : data.main.series)
        series.points.append({observation.t, double(observation.value)});
    return series;
}

Series baselineSeries(const TopicData &data)
{
    Series series;
    series.name = TopicView::tr("own baseline");
    series.colour = kBaselineColour;
    series.line = LineStyle::Dashed;
    series.points = data.baseline;
    return series;
}

} // namespace

TopicView::TopicView(const TopicKind &kind, ImageSource *images, QWidget *parent)
    : PageScroll(parent)
    , m_kind(kind)
{
    setObjectName(kind.names().objects + QStringLiteral("View"));
    auto *sheet = newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_header = new TopicHeader(kind, sheet);
    column->addWidget(m_header);
    m_problem = new StatePanel(sheet);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_cards = new TopicCards(kind, sheet);
    column->addWidget(m_cards);
    buildMiddle(column);
    buildPosts(column, images);
    column->addStretch(1);
    connect(m_problem, &StatePanel::actionRequested, this, &TopicView::retryRequested);
}

void TopicView::buildMiddle(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, kSpaceCardGap);
    buildGrowth();
    row->addShare(m_growth, kLeastGrowth, 1);
    m_behind = new BehindCard(m_kind, column->parentWidget());
    row->addShare(m_behind, kBehindWidth, 0);
    column->addLayout(row);
    connect(m_behind, &BehindCard::opened, this, &TopicView::opened);
}

void TopicView::buildGrowth()
{
    m_growth = new Card(widget());
    m_growth->setObjectName(QStringLiteral("growthCard"));
    m_growth->setTitle(tr("Growth"));
    m_growth->setMinimumHeight(kMiddleHeight);
    m_chart = new ChartWidget(m_kind.words().mainMeaning, m_growth);
    m_chart->setObjectName(QStringLiteral("growthChart"));
    m_legend = new ChartLegend(*m_chart, m_growth);
    m_range = new RangeControl(*m_chart, Ranges::WeekToAll, m_growth);
    m_range->setObjectName(QStringLiteral("growthRange"));
    m_growth->addToTitleRow(m_legend);
    m_growth->addToTitleRow(m_range);
    m_growth->body()->addWidget(m_chart, 1);
}

void TopicView::buildPosts(QVBoxLayout *column, ImageSource *images)
{
    auto *card = new Card(column->parentWidget(), Padding::Table);
    card->setObjectName(QStringLiteral("postsCard"));
    auto *head = new FlowLayout(nullptr, kSpaceControl);
    head->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard - kTableInset, 0);
    m_postsWords = secondaryLabel({}, card, TextRole::Caption);
    m_postsWords->setObjectName(QStringLiteral("postsWords"));
    m_askPosts = new PriceButton(tr("Newest posts"), ButtonKind::Plain, card);
    m_askPosts->setObjectName(QStringLiteral("askPosts"));
    m_askPosts->setToolTip(m_kind.words().askPostsHint);
    m_notice = secondaryLabel({}, card, TextRole::Caption);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_region = new QComboBox(card);
    m_region->setObjectName(QStringLiteral("postsRegion"));
    m_region->setAccessibleName(tr("Region of the posts"));
    m_region->setToolTip(tr("Shows the held posts of one region; free"));
    m_region->hide();
    m_postsWords->setOverflow(Overflow::Elide);
    head->addShare(m_postsWords, kLeastWords, 1, Qt::AlignVCenter);
    head->addWidget(m_region);
    head->addWidget(m_notice);
    head->addWidget(m_askPosts);
    card->body()->addLayout(head);
    m_posts = new PostsTable(images, card);
    m_posts->setHeightToRows(kRowsInSight);
    card->body()->addWidget(m_posts);
    column->addWidget(card);
    connect(m_posts, &PostsTable::postOpened, this, [this](const QString &id) { emit opened({Place::Posts, id, {}}); });
    connect(m_askPosts, &QAbstractButton::clicked, this, &TopicView::postsRequested);
    connect(m_region, &QComboBox::currentIndexChanged, this, &TopicView::filterByRegion);
}

void TopicView::showLoading(const QString &linkId)
{
    m_data.reset();
    clearProblem();
    m_header->showNothing(linkId);
    m_cards->setLoading();
    m_chart->setSeries({});
    m_chart->setMarkers({});
    m_chart->setState(ChartState::Loading);
    m_legend->refresh();
    m_behind->clear();
    m_posts->setPosts({});
    m_postsWords->setText({});
    m_notice->setText({});
    m_posts->hide();
    verticalScrollBar()->setValue(0);
}

void TopicView::showAsking(qint64 price)
{
    if (!m_data)
        m_cards->setLoading(price > 0 ? tr("asking · %1").arg(creditsText(price)) : tr("asking"));
}

void TopicView::setData(const TopicData &data, qint64 ttlS)
{
    m_data = data;
    m_header->setData(data, ttlS);
    m_cards->setData(data);
    showGrowth(data);
    m_behind->setData(data);
    showPosts(data);
}

void TopicView::showGrowth(const TopicData &data)
{
    const double bound = double(data.main.state.step) / 2;
    m_chart->setExactText([bound](double value) {
        const QString exact = exactCount(Count(std::llround(value)));
        return bound > 0 ? exact + QLatin1Char(' ') + plusMinus(shortNumber(bound)) : exact;
    });
    QList<Series> series{mainSeries(data, coreWords(m_kind.names().mainCounter))};
    if (!data.baseline.isEmpty())
        series.append(baselineSeries(data));
    m_chart->setSeries(series);
    m_chart->setMarkers(markersWithin(eventMarkers(data.events), data.main.series));
    m_legend->refresh();
    if (data.main.series.isEmpty())
        m_chart->setState(ChartState::Empty, m_kind.words().noCounters);
    if (!m_range->current().isEmpty())
        m_chart->showLast(m_range->seconds());
}

void TopicView::showPosts(const TopicData &data)
{
    m_posts->setPosts(data.posts);
    m_posts->setVisible(!data.posts.isEmpty());
    showRegions(data.posts);
    filterByRegion();
}

// The regions that the posts are from, the most frequent first; the choice stays where it still holds a post.
void TopicView::showRegions(const QList<PostRow> &posts)
{
    QMap<QString, int> counts;
    for (const PostRow &row : posts) {
        if (!row.post().region.isEmpty())
            ++counts[row.post().region];
    }
    QStringList regions = counts.keys();
    std::stable_sort(regions.begin(), regions.end(),
                     [&counts](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    const QSignalBlocker quiet(m_region);
    const QString chosen = m_region->currentData().toString();
    m_region->clear();
    m_region->addItem(tr("All regions"), QString());
    for (const QString &region : std::as_const(regions))
        m_region->addItem(QStringLiteral("%1 · %2").arg(plain(region), exactCount(counts.value(region))), region);
    m_region->setCurrentIndex(std::max(0, m_region->findData(chosen)));
    m_region->setVisible(regions.size() > 1);
}

void TopicView::filterByRegion()
{
    const QString region = m_region->currentData().toString();
    m_posts->setFilter(region.isEmpty() ? PostsTable::Filter()
                                        : [region](const PostRow &row) { return row.post().region == region; });
    m_posts->setHeightToRows(kRowsInSight);
    const qsizetype all = m_posts->posts().size();
    const qsizetype shown = m_posts->shownCount();
    m_postsWords->setText(all == 0       ? m_kind.words().noPosts
                          : shown != all ? tr("%1 of %2 held posts").arg(exactCount(shown), exactCount(all))
                                         : tr("%Ln held posts", nullptr, pluralOf(all)));
}

void TopicView::setPostsPrice(std::optional<qint64> price, bool canAsk)
{
    m_askPosts->setPrice(price);
    m_askPosts->setEnabled(canAsk && price.has_value());
}

void TopicView::showProblem(const ErrorWords &words, std::optional<qint64> retryPrice)
{
    m_problem->setProblem(words);
    m_problem->setAction(tr("Try again"), retryPrice)->setEnabled(retryPrice.has_value());
    m_problem->show();
}

void TopicView::showNotice(const QString &text)
{
    m_notice->setText(text);
}

void TopicView::clearProblem()
{
    m_problem->hide();
}

} // namespace Tidemark
