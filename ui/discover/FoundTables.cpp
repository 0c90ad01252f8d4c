// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/FoundTables.h"

#include "ui/models/ColumnProxy.h"
#include "ui/models/TopicsModel.h"
#include "ui/tables/PostsTable.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

namespace Tidemark {

namespace {

constexpr int kRowsInSight = 12;

} // namespace

FoundTables::FoundTables(ImageSource *images, QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("foundTables"));
    buildCreators(images);
    m_posts = new PostsTable(images, this);
    m_posts->setObjectName(QStringLiteral("foundPosts"));
    m_posts->showColumn(int(PostColumn::Creator), true);
    m_posts->showColumn(int(PostColumn::Outlier), false); // what was found is no measure of its creators' other posts
    m_posts->sortByColumn(int(PostColumn::Views), Qt::DescendingOrder);
    buildHashtags();
    for (QWidget *table :
         {static_cast<QWidget *>(m_creators), static_cast<QWidget *>(m_posts), static_cast<QWidget *>(m_hashtags)})
        addWidget(table);
    connect(m_posts, &PostsTable::postOpened, this, [this](const QString &id) { emit opened({Place::Posts, id, {}}); });
}

void FoundTables::buildCreators(ImageSource *images)
{
    m_creators = new ResultsTable(tr("Creators that were found"), this);
    m_creators->setObjectName(QStringLiteral("foundCreators"));
    m_creatorsModel = new CreatorsModel(images, this);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_creatorsModel);
    m_creators->setModel(proxy);
    m_creators->setItemDelegateForColumn(int(CreatorColumn::Name), new TitleThumbnailDelegate(m_creators));
    for (const CreatorColumn column : {CreatorColumn::Month, CreatorColumn::Week}) // one answer has no series
        m_creators->setColumnHidden(int(column), true);
    m_creators->setColumnWidths({0, 120, 0, 0, 120, 90, 130});
    m_creators->setStretchColumn(int(CreatorColumn::Name));
    m_creators->sortByColumn(int(CreatorColumn::Followers), Qt::DescendingOrder);
    connect(m_creators, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit opened({Place::Profiles, index.siblingAtColumn(int(CreatorColumn::Name)).data(IdRole).toString(), {}});
    });
}

void FoundTables::buildHashtags()
{
    m_hashtags = new ResultsTable(tr("Hashtags that were found"), this);
    m_hashtags->setObjectName(QStringLiteral("foundHashtags"));
    m_hashtagsModel = new TopicsModel(EntityKind::Hashtag, nullptr, this);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_hashtagsModel);
    m_hashtags->setModel(proxy);
    for (const TopicColumn column : {TopicColumn::Breakout, TopicColumn::Month, TopicColumn::Day, TopicColumn::Week})
        m_hashtags->setColumnHidden(int(column), true);
    m_hashtags->setRowHeight(RowHeight::Dense);
    m_hashtags->setColumnWidths({0, 0, 140, 0, 0, 0, 140, 130});
    m_hashtags->setStretchColumn(int(TopicColumn::Name));
    m_hashtags->sortByColumn(int(TopicColumn::Main), Qt::DescendingOrder);
    connect(m_hashtags, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit opened({Place::Hashtags, index.siblingAtColumn(int(TopicColumn::Name)).data(IdRole).toString(), {}});
    });
}

void FoundTables::show(const SearchAnswer &answer)
{
    m_creatorsModel->setRows(answer.creators);
    m_posts->setPosts(answer.posts);
    m_hashtagsModel->setRows(answer.hashtags);
    ResultsTable *table = answer.search.kind == SearchKind::Users    ? m_creators
                          : answer.search.kind == SearchKind::Videos ? static_cast<ResultsTable *>(m_posts)
                                                                     : m_hashtags;
    table->setHeightToRows(kRowsInSight);
    setCurrentWidget(table);
    setFixedHeight(table->maximumHeight());
    setVisible(answer.size() > 0);
}

} // namespace Tidemark
