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
    connect(this, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit postOpened(index.siblingAtColumn(int(PostColumn::Title)).data(IdRole).toString());
    });
}

void PostsTable::setPosts(QList<PostRow> rows)
{
    const QString current = currentIndex().siblingAtColumn(int(PostColumn::Title)).data(IdRole).toString();
    m_posts->setPosts(std::move(rows));
    for (int row = 0; !current.isEmpty() && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, int(PostColumn::Title));
        if (index.data(IdRole).toString() == current) {
            setCurrentIndex(index);
            break;
        }
    }
    emit shownChanged();
}

void PostsTable::setFilter(Filter filter)
{
    m_proxy->setRowFilter(filter ? ColumnProxy::RowFilter([this, filter](int row) { return filter(m_posts->row(row)); })
                                 : ColumnProxy::RowFilter());
    emit shownChanged();
}

const QList<PostRow> &PostsTable::posts() const
{
    return m_posts->rows();
}

int PostsTable::shownCount() const
{
    return m_proxy->rowCount();
}

QList<PostRow> PostsTable::shownPosts() const
{
    QList<PostRow> rows;
    rows.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        rows.append(m_posts->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    return rows;
}

} // namespace Tidemark
