// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileView.h"

#include "ui/charts/CounterCard.h"
#include "ui/models/CounterWords.h"
#include "ui/models/EngagementWords.h"
#include "ui/models/PostColumns.h"
#include "ui/profiles/BestTimeCard.h"
#include "ui/profiles/CardExplanation.h"
#include "ui/profiles/ProfileLists.h"
#include "ui/render/Translate.h"
#include "ui/tables/PostsTable.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Skeleton.h"
#include "ui/widgets/StatePanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

const QString kNewest = QStringLiteral("newest");
const QString kTop = QStringLiteral("top");
const QString kOutliers = QStringLiteral("outliers");

struct PostsOrder {
    QString id;
    PostColumn column;
    Qt::SortOrder order;
};
const PostsOrder kOrders[] = {{kNewest, PostColumn::Age, Qt::AscendingOrder},
                              {kTop, PostColumn::Views, Qt::DescendingOrder},
                              {kOutliers, PostColumn::Outlier, Qt::DescendingOrder}};

constexpr int kBestTimeWidth = 316;
constexpr int kLeastGrowth = 440; // with less beside it the best time goes below
constexpr int kMiddleHeight = 246;
constexpr int kRowsInSight = 100; // the page scrolls, not the table in it

CounterSeries counterOf(const ProfileData &facts, const QString &metric, const QString &words)
{
    return {metric, words, facts.series.value(metric), facts.roundingSteps.value(metric)};
}

QList<Marker> postMarkers(const ProfileData &facts)
{
    QList<Marker> markers;
    for (const PostRow &row : facts.posts) {
        if (row.post().createdAt)
            markers.append({*row.post().createdAt, postTitle(row.post()), row.post().id.value});
    }
    return markers;
}

} // namespace

ProfileView::ProfileView(Engine &engine, ImageSource *images, QWidget *parent)
    : PageScroll(parent)
{
    setObjectName(QStringLiteral("profileView"));
    auto *sheet = newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_header = new ProfileHeader(sheet);
    column->addWidget(m_header);
    m_notice = new Chip(QString(), Tone::Good, sheet);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    column->addWidget(m_notice, 0, Qt::AlignLeft);
    m_problem = new StatePanel(sheet);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_cards = new ProfileCards(sheet);
    column->addWidget(m_cards);
    buildMiddle(column);
    QWidget *posts = buildPosts(images);
    m_lists = new ProfileLists(engine, images, posts, m_order, sheet);
    column->addWidget(m_lists);
    column->addStretch(1);
    connect(m_problem, &StatePanel::actionRequested, this, &ProfileView::retryRequested);
    connect(m_cards, &ProfileCards::explanationRequested, this, &ProfileView::explainCard);
    connect(m_lists, &ProfileLists::creatorOpened, this, &ProfileView::creatorOpened);
}

void ProfileView::buildMiddle(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, kSpaceCardGap);
    m_growth = new CounterCard(tr("Growth"), column->parentWidget());
    m_growth->setObjectName(QStringLiteral("growthCard"));
    m_growth->setMinimumHeight(kMiddleHeight);
    m_bestTime = new BestTimeCard(column->parentWidget());
    row->addShare(m_growth, kLeastGrowth, 1);
    row->addShare(m_bestTime, kBestTimeWidth, 0);
    column->addLayout(row);
    connect(m_growth, &CounterCard::markerOpened, this, &ProfileView::postOpened);
    connect(m_bestTime, &BestTimeCard::hashtagOpened, this, &ProfileView::hashtagOpened);
    connect(m_bestTime, &BestTimeCard::soundOpened, this, &ProfileView::soundOpened);
}

QWidget *ProfileView::buildPosts(ImageSource *images)
{
    auto *posts = new QWidget(widget());
    auto *column = new QVBoxLayout(posts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    m_onlyPosts = new Chip(QString(), Tone::Accent, ChipUse::Removable, posts);
    m_onlyPosts->setObjectName(QStringLiteral("onlyPosts"));
    m_onlyPosts->hide();
    column->addWidget(m_onlyPosts, 0, Qt::AlignLeft);
    m_postsCard = new Card(posts, Padding::Table);
    m_postsCard->setObjectName(QStringLiteral("postsCard"));
    m_posts = new PostsTable(images, m_postsCard);
    m_posts->setHeightToRows(kRowsInSight);
    m_postsCard->body()->addWidget(m_posts);
    m_postsSkeleton = new Skeleton(m_postsCard);
    m_postsSkeleton->setBars({{0.5, 32}, {0.4, 32}, {0.45, 32}});
    m_postsSkeleton->setFixedHeight(3 * kRowHeight);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(kSpaceControl, kSpaceCard, kSpaceControl, 0);
    room->addWidget(m_postsSkeleton);
    m_postsCard->body()->addLayout(room);
    column->addWidget(m_postsCard);
    connect(m_onlyPosts, &Chip::removeRequested, this, [this] { showOnlyPosts({}, {}); });
    connect(m_posts, &PostsTable::postOpened, this, &ProfileView::postOpened);
    m_order = new SegmentedControl(tr("Order of the posts"), posts);
    m_order->setObjectName(QStringLiteral("postsOrder"));
    m_order->addSegment(tr("newest"), kNewest);
    m_order->addSegment(tr("top"), kTop, tr("Those with the most views first"));
    m_order->addSegment(tr("outliers"), kOutliers, tr("Those furthest above the creator's median views first"));
    connect(m_order, &SegmentedControl::chosen, this, &ProfileView::orderPosts);
    connect(m_posts, &ResultsTable::columnsChanged, this, &ProfileView::showOrder);
    showOrder();
    return posts;
}

void ProfileView::orderPosts(const QString &id)
{
    for (const auto &[name, column, order] : kOrders) {
        if (name == id)
            m_posts->sortByColumn(int(column), order);
    }
}

// The titles of the columns order them too: in another order than these no segment is chosen.
void ProfileView::showOrder()
{
    const QList<SortKey> keys = m_posts->sortKeys();
    QString shown;
    for (const auto &[name, column, order] : kOrders) {
        if (keys.size() == 1 && keys.first() == SortKey{int(column), order})
            shown = name;
    }
    m_order->setCurrent(shown);
}

void ProfileView::showLoading(const QString &handle)
{
    m_data.reset();
    clearProblem();
    showNotice({});
    showOnlyPosts({}, {});
    m_header->showNobody(handle);
    m_cards->setLoading();
    m_growth->setLoading();
    m_bestTime->setLoading();
    m_lists->setNobody();
    m_posts->setPosts({});
    m_posts->hide();
    m_postsSkeleton->show();
    verticalScrollBar()->setValue(0);
}

void ProfileView::setData(const ProfileData &facts, const QString &engagementId, qint64 ttlS)
{
    m_data = facts;
    m_engagementId = engagementId;
    m_header->setData(facts, ttlS);
    m_cards->setData(facts, engagementId);
    m_growth->setCounters({counterOf(facts, QStringLiteral("followers"), tr("followers")),
                           counterOf(facts, QStringLiteral("likes"), tr("likes")),
                           counterOf(facts, QStringLiteral("videos"), tr("videos")),
                           counterOf(facts, QStringLiteral("following"), tr("following"))});
    m_growth->setMarkers(postMarkers(facts) + eventMarkers(facts.events));
    m_bestTime->setData(facts);
    m_lists->setData(facts);
    m_posts->setPosts(facts.posts);
    m_posts->show();
    m_postsSkeleton->hide();
    m_posts->setHeightToRows(kRowsInSight);
}

void ProfileView::showProblem(const ErrorWords &words, std::optional<qint64> retryPrice)
{
    m_problem->setProblem(words);
    m_problem->setAction(tr("Try again"), retryPrice)->setEnabled(retryPrice.has_value());
    m_problem->show();
}

void ProfileView::setAsOf(std::optional<qint64> asOf)
{
    m_lists->setAsOf(asOf);
}

void ProfileView::clearProblem()
{
    m_problem->hide();
}

void ProfileView::showNotice(const QString &text)
{
    m_notice->setChipText(text);
    m_notice->setVisible(!text.isEmpty());
}

void ProfileView::explainCard(ProfileCard card, QWidget *anchor)
{
    if (!m_data)
        return;
    delete m_popover;
    m_popover = new MetricPopover(this);
    m_popover->setExplanation(explain(card, *m_data, m_engagementId));
    if (card == ProfileCard::Engagement)
        offerDefinitions(card);
    connect(m_popover->addButton(tr("Show the raw rows"), QStringLiteral("rawRows")), &QAbstractButton::clicked, this,
            [this, card] { showRawRows(card); });
    connect(m_popover->addButton(tr("Copy with definition"), QStringLiteral("copyDefinition")), &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_popover->asText()); });
    m_popover->openBeside(anchor);
}

void ProfileView::offerDefinitions(ProfileCard card)
{
    SegmentedControl *definitions = m_popover->definitions();
    definitions->addSegment(tr("typical"), QStringLiteral("er_view_typical"));
    definitions->addSegment(tr("pooled"), QStringLiteral("er_view_pooled"));
    definitions->addSegment(tr("by followers"), QStringLiteral("er_follower_typical"));
    definitions->setCurrent(m_engagementId);
    connect(definitions, &SegmentedControl::chosen, this, [this, card](const QString &id) {
        m_engagementId = id;
        m_popover->setExplanation(explain(card, *m_data, id));
        m_cards->setData(*m_data, id);
        emit engagementChosen(id);
    });
}

void ProfileView::showRawRows(ProfileCard card)
{
    const QStringList ids = inputPosts(card, *m_data, m_engagementId);
    m_popover->close();
    if (ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(rawRows(card, *m_data));
        showNotice(tr("the raw rows are on the clipboard"));
        return;
    }
    const QString words = card == ProfileCard::Engagement ? engagementWords(m_engagementId).title
                          : card == ProfileCard::Views    ? tr("Typical views")
                                                          : tr("Posts a week");
    m_lists->showPosts();
    showOnlyPosts(ids, words);
    ensureWidgetVisible(m_posts, 0, 0);
    m_posts->setFocus();
}

void ProfileView::showOnlyPosts(const QStringList &ids, const QString &words)
{
    m_onlyPosts->setVisible(!ids.isEmpty());
    m_onlyPosts->setChipText(tr("the %Ln posts behind: %1", nullptr, pluralOf(ids.size())).arg(words));
    if (ids.isEmpty())
        m_posts->setFilter({});
    else
        m_posts->setFilter([wanted = QSet<QString>(ids.begin(), ids.end())](const PostRow &row) {
            return wanted.contains(row.post().id.value);
        });
    m_posts->setHeightToRows(kRowsInSight);
}

} // namespace Tidemark
