// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagView.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartWidget.h"
#include "ui/charts/RangeControl.h"
#include "ui/hashtags/HashtagCards.h"
#include "ui/hashtags/HashtagHeader.h"
#include "ui/render/NumberFormat.h"
#include "ui/tables/PostsTable.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace Tidemark {

namespace {

constexpr int kTogetherWidth = 300;
constexpr int kMiddleHeight = 266;
constexpr int kRowsInSight = 12;
constexpr int kBaselineColour = 1;
constexpr qint64 kSilenceS = 7 * 86'400;

Series viewsSeries(const HashtagData &data)
{
    Series series;
    series.name = HashtagView::tr("views");
    series.fill = Fill::Area;
    series.gapAfterS = kSilenceS;
    for (const Observation &observation : data.views)
        series.points.append({observation.t, double(observation.value)});
    return series;
}

Series baselineSeries(const HashtagData &data)
{
    Series series;
    series.name = HashtagView::tr("own baseline");
    series.colour = kBaselineColour;
    series.line = LineStyle::Dashed;
    series.points = data.baseline;
    return series;
}

} // namespace

HashtagView::HashtagView(ImageSource *images, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("hashtagView"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(this);
    sheet->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_header = new HashtagHeader(sheet);
    column->addWidget(m_header);
    m_problem = new StatePanel(sheet);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_cards = new HashtagCards(sheet);
    column->addWidget(m_cards);
    buildMiddle(column);
    buildPosts(column, images);
    column->addStretch(1);
    setWidget(sheet);
    connect(m_problem, &StatePanel::actionRequested, this, &HashtagView::retryRequested);
}

void HashtagView::buildMiddle(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    buildGrowth();
    row->addWidget(m_growth, 1);
    auto *together = new Card(this);
    together->setObjectName(QStringLiteral("togetherCard"));
    together->setTitle(tr("Goes with"));
    together->setFixedWidth(kTogetherWidth);
    m_together = new BarList(tr("Tags used together with it"), together);
    m_together->setObjectName(QStringLiteral("together"));
    m_together->setActivatable(true);
    m_togetherWords = secondaryLabel({}, together);
    m_togetherWords->setObjectName(QStringLiteral("togetherWords"));
    m_togetherWords->setOverflow(Overflow::Wrap);
    together->body()->addWidget(m_together);
    together->body()->addWidget(m_togetherWords);
    together->body()->addStretch(1);
    row->addWidget(together);
    column->addLayout(row);
    connect(m_together, &BarList::activated, this, &HashtagView::hashtagOpened);
}

void HashtagView::buildGrowth()
{
    m_growth = new Card(this);
    m_growth->setObjectName(QStringLiteral("growthCard"));
    m_growth->setTitle(tr("Growth"));
    m_growth->setMinimumHeight(kMiddleHeight);
    m_chart = new ChartWidget(tr("Growth of views"), m_growth);
    m_chart->setObjectName(QStringLiteral("growthChart"));
    m_legend = new ChartLegend(*m_chart, m_growth);
    m_range = new RangeControl(*m_chart, Ranges::WeekToAll, m_growth);
    m_range->setObjectName(QStringLiteral("growthRange"));
    m_growth->addToTitleRow(m_legend);
    m_growth->addToTitleRow(m_range);
    m_growth->body()->addWidget(m_chart, 1);
}

void HashtagView::buildPosts(QVBoxLayout *column, ImageSource *images)
{
    auto *card = new Card(this, Padding::Table);
    card->setObjectName(QStringLiteral("postsCard"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard - kTableInset, 0);
    m_postsWords = secondaryLabel({}, card, TextRole::Caption);
    m_postsWords->setObjectName(QStringLiteral("postsWords"));
    m_askPosts = new PriceButton(tr("Newest posts"), ButtonKind::Plain, card);
    m_askPosts->setObjectName(QStringLiteral("askPosts"));
    m_askPosts->setToolTip(tr("Asks for one page of posts with the tag"));
    head->addWidget(m_postsWords, 1);
    head->addWidget(m_askPosts);
    card->body()->addLayout(head);
    m_posts = new PostsTable(images, card);
    m_posts->setHeightToRows(kRowsInSight);
    card->body()->addWidget(m_posts);
    column->addWidget(card);
    connect(m_posts, &PostsTable::postOpened, this, &HashtagView::postOpened);
    connect(m_askPosts, &QAbstractButton::clicked, this, &HashtagView::postsRequested);
}

void HashtagView::showLoading(const QString &name)
{
    m_data.reset();
    clearProblem();
    m_header->showNothing(name);
    m_cards->setLoading();
    m_chart->setSeries({});
    m_chart->setState(ChartState::Loading);
    m_legend->refresh();
    m_together->setRows({});
    m_togetherWords->setText({});
    m_posts->setPosts({});
    m_postsWords->setText({});
    m_posts->hide();
    verticalScrollBar()->setValue(0);
}

void HashtagView::showAsking(qint64 price)
{
    if (!m_data)
        m_cards->setLoading(price > 0 ? tr("asking · %1").arg(creditsText(price)) : tr("asking"));
}

void HashtagView::setData(const HashtagData &data, qint64 ttlS)
{
    m_data = data;
    m_header->setData(data, ttlS);
    m_cards->setData(data);
    showGrowth(data);
    showTogether(data);
    showPosts(data);
}

void HashtagView::showGrowth(const HashtagData &data)
{
    const double bound = double(data.viewsStep) / 2;
    m_chart->setExactText([bound](double value) {
        const QString exact = exactCount(Count(std::llround(value)));
        return bound > 0 ? exact + QStringLiteral(" \u00b1") + shortNumber(bound) : exact;
    });
    QList<Series> series{viewsSeries(data)};
    if (!data.baseline.isEmpty())
        series.append(baselineSeries(data));
    m_chart->setSeries(series);
    m_legend->refresh();
    if (data.views.isEmpty())
        m_chart->setState(ChartState::Empty, tr("views were not in any answer so far"));
    if (!m_range->current().isEmpty())
        m_chart->showLast(m_range->seconds());
}

void HashtagView::showTogether(const HashtagData &data)
{
    const double all = std::max<double>(1, double(data.posts.size()));
    QList<BarListRow> rows;
    for (const auto &[tag, posts] : data.together)
        rows.append({QLatin1Char('#') + tag, exactCount(posts), percent(100.0 * posts / all, 0), -1, tag});
    m_together->setRows(rows);
    m_together->setVisible(!rows.isEmpty());
    m_togetherWords->setText(
        rows.isEmpty() ? tr("No held post carries another tag beside this one. Ask for its posts to see what it goes with.")
                       : tr("of %1 held posts with the tag").arg(exactCount(data.posts.size())));
}

void HashtagView::showPosts(const HashtagData &data)
{
    m_posts->setPosts(data.posts);
    m_posts->setHeightToRows(kRowsInSight);
    m_posts->setVisible(!data.posts.isEmpty());
    const auto count = data.posts.size();
    m_postsWords->setText(count == 0   ? tr("No posts with this tag are held yet. What a page brings is kept for good.")
                          : count == 1 ? tr("1 held post")
                                       : tr("%1 held posts").arg(exactCount(count)));
}

void HashtagView::setPostsPrice(std::optional<qint64> price, bool canAsk)
{
    m_askPosts->setPrice(price);
    m_askPosts->setEnabled(canAsk && price.has_value());
}

void HashtagView::showProblem(const QString &title, const QString &text, std::optional<qint64> retryPrice)
{
    m_problem->setMessage(PanelKind::Error, title, text);
    m_problem->setAction(tr("Try again"), retryPrice)->setEnabled(retryPrice.has_value());
    m_problem->show();
}

void HashtagView::clearProblem()
{
    m_problem->hide();
}

} // namespace Tidemark
