// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostsModel.h"
#include "ui/widgets/ResultsTable.h"

namespace Tidemark {

class ColumnProxy;
class ImageSource;

// The one table of posts: Profiles, Posts and Hashtags show the same columns in the same order.
// Up to 10,000 posts.
class PostsTable : public ResultsTable
{
    Q_OBJECT

public:
    using Filter = std::function<bool(const PostRow &)>;

    explicit PostsTable(ImageSource *images, QWidget *parent = nullptr);

    void setPosts(QList<PostRow> rows);
    void setFilter(Filter filter); // empty: every post
    [[nodiscard]] const QList<PostRow> &posts() const;
    [[nodiscard]] QList<PostRow> shownPosts() const; // those that the filter lets through, as sorted
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] PostsModel &postsModel() const { return *m_posts; }

signals:
    void postOpened(const QString &id);
    void shownChanged();

private:
    PostsModel *m_posts = nullptr;
    ColumnProxy *m_proxy = nullptr;
};

} // namespace Tidemark
