// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileLists.h"

#include "core/engine/Engine.h"
#include "ui/models/ChangesModel.h"
#include "ui/models/ColumnProxy.h"
#include "ui/profiles/FollowsCard.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kCounters = 4;
const QString kPosts = QStringLiteral("posts");
const QString kChanges = QStringLiteral("changes");
const QString kFollowers = QStringLiteral("followers");
const QString kFollowing = QStringLiteral("following");

} // namespace

ProfileLists::ProfileLists(Engine &engine, ImageSource *images, QWidget *posts, QWidget *order, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_images(images)
    , m_posts(posts)
    , m_order(order)
    , m_changes(new ChangesModel(this))
{
    setObjectName(QStringLiteral("profileLists"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    m_which = new SegmentedControl(tr("What stands below"), this);
    m_which->setObjectName(QStringLiteral("profileListChoice"));
    m_which->addSegment(tr("Posts"), kPosts);
    m_which->addSegment(tr("Changes"), kChanges, tr("Each counter, and how far it has come in 1, 7, 30 and 90 days"));
    m_which->addSegment(tr("Followers"), kFollowers);
    m_which->addSegment(tr("Following"), kFollowing);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(m_order);
    column->addLayout(row);
    column->addWidget(m_posts);
    connect(m_which, &SegmentedControl::chosen, this, &ProfileLists::choose);
    connect(&engine, &Engine::onlineChanged, this, &ProfileLists::showBlocked);
    showPosts();
}

// Each of the other lists is made when it is first wanted: a page that opens shows posts.
FollowsCard *ProfileLists::follows(Follows which)
{
    auto *card = new FollowsCard(m_engine, which, m_images, this);
    card->setAsOf(m_asOf);
    layout()->addWidget(card);
    connect(card, &FollowsCard::creatorOpened, this, &ProfileLists::creatorOpened);
    return card;
}

void ProfileLists::buildChanges()
{
    m_changesCard = new Card(this, Padding::Table);
    m_changesCard->setObjectName(QStringLiteral("changesCard"));
    auto *table = new ResultsTable(tr("Changes"), m_changesCard);
    table->setObjectName(QStringLiteral("changesTable"));
    table->setRowHeight(RowHeight::Dense);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_changes);
    table->sortByColumn(-1, Qt::AscendingOrder); // as they come
    table->setModel(proxy);
    table->setColumnWidths({0, 140, 170, 170, 170, 170});
    table->setStretchColumn(0);
    table->setHeightToRows(kCounters);
    m_changesCard->body()->addWidget(table);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_changesCard);
}

void ProfileLists::setNobody()
{
    m_handle.clear();
    m_changes->setRows({});
    showPosts();
}

void ProfileLists::setData(const ProfileData &facts)
{
    m_handle = facts.profile().handle;
    m_changes->setRows(facts.changes);
    choose(m_which->current());
}

void ProfileLists::setAsOf(std::optional<qint64> asOf)
{
    m_asOf = asOf;
    for (FollowsCard *card : {m_followers, m_following}) {
        if (card)
            card->setAsOf(asOf);
    }
    showBlocked();
}

void ProfileLists::showPosts()
{
    m_which->setCurrent(kPosts);
    choose(kPosts);
}

void ProfileLists::choose(const QString &id)
{
    if (id == kChanges && !m_changesCard)
        buildChanges();
    if (id == kFollowers && !m_followers)
        m_followers = follows(Follows::Followers);
    if (id == kFollowing && !m_following)
        m_following = follows(Follows::Following);
    showBlocked();
    const std::pair<QWidget *, QString> lists[] = {
        {m_posts, kPosts}, {m_order, kPosts}, {m_changesCard, kChanges}, {m_followers, kFollowers}, {m_following, kFollowing}};
    for (const auto &[list, name] : lists) {
        if (list)
            list->setVisible(id == name);
    }
    if (m_handle.isEmpty())
        return;
    if (id == kFollowers)
        m_followers->showFor(m_handle);
    else if (id == kFollowing)
        m_following->showFor(m_handle);
}

void ProfileLists::showBlocked()
{
    const auto reason = m_asOf                 ? std::optional(tr("The page shows the past. Go back to now to ask for more."))
                        : m_engine.isOffline() ? std::optional(tr("Tidemark is offline: nothing is asked."))
                                               : std::nullopt;
    for (FollowsCard *card : {m_followers, m_following}) {
        if (card)
            card->setBlocked(reason);
    }
}

} // namespace Tidemark
