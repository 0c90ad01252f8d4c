// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/PostsTable.h"

#include "ui/models/ColumnProxy.h"
#include "ui/widgets/delegates/ChipDelegate.h"
#include "ui/widgets/delegates/SparklineDelegate.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include <QHeaderView>

namespace Tidemark {

namespace {

QList<int> columnWidths()
{
    return {0, 58, 74, 96, 74, 86, 74, 78, 72, 64, 120, 74, 200, 160, 140, 140};
}

} // namespace

PostsTable::PostsTable(ImageSource *images, QWidget *parent)
    : ResultsTable(tr("Posts"), parent)
    , m_posts(new PostsModel(images, this))
    , m_proxy(new ColumnProxy(this))
{
    setObjectName(QStringLiteral("postsTable"));
    m_proxy->setSourceModel(m_posts);
    setModel(m_proxy);
    setItemDelegateForColumn(int(PostColumn::Title), new TitleThumbnailDelegate(this));
    setItemDelegateForColumn(int(PostColumn::Week), new SparklineDelegate(this));
    setItemDelegateForColumn(int(PostColumn::Outlier), new ChipDelegate(this));
    for (int column = kFirstHiddenPostColumn; column < kPostColumns; ++column)
        setColumnHidden(column, true);
    setColumnWidths(columnWidths());
    setStretchColumn(int(PostColumn::Title));
    sortByColumn(int(PostColumn::Age), Qt::AscendingOrder);
    connect(m_proxy, &ColumnProxy::arranged, this, [this] {
        chooseAgain();
        emit shownChanged();
    });
    connect(this, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit postOpened(index.siblingAtColumn(int(PostColumn::Title)).data(IdRole).toString());
    });
}

void PostsTable::setPosts(const PostRows &rows)
{
    m_chosen = currentIndex().siblingAtColumn(int(PostColumn::Title)).data(IdRole).toString();
    m_posts->setRows(rows);
}

// Where the posts are many, they are in order a moment after they came.
void PostsTable::chooseAgain()
{
    if (m_chosen.isEmpty() || m_proxy->rowCount() == 0)
        return;
    const auto row = m_posts->rows().find(std::exchange(m_chosen, {}));
    if (!row)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_posts->index(int(*row), int(PostColumn::Title)));
    if (index.isValid())
        setCurrentIndex(index);
}

void PostsTable::setFilter(Filter filter)
{
    m_proxy->setRowFilter(filter ? PostsModel::rowsThat(std::move(filter)) : RowFilter());
}

void PostsTable::setConditions(QList<PostTerm> wanted)
{
    if (wanted.isEmpty())
        return m_proxy->setRowFilter({});
    m_proxy->setRowFilter([wanted = std::move(wanted)](const RowSnapshot &posts) {
        return static_cast<const PostsModel::Snapshot &>(posts).rows().passing(wanted);
    });
}

const PostRows &PostsTable::posts() const
{
    return m_posts->rows();
}

int PostsTable::shownCount() const
{
    return m_proxy->rowCount();
}

PostRows PostsTable::shownPosts() const
{
    return m_posts->rows().shown(m_proxy->shownRows());
}

} // namespace Tidemark
