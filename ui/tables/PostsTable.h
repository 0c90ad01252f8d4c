// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostsModel.h"
#include "ui/widgets/ResultsTable.h"

namespace Tidemark {

class ColumnProxy;
class ImageSource;

// The one table of posts: Profiles, Posts and Hashtags show the same columns in the same order, be they thirty posts or
// a million.
class PostsTable : public ResultsTable
{
    Q_OBJECT

public:
    using Filter = std::function<bool(const PostRow &)>;

    explicit PostsTable(ImageSource *images, QWidget *parent = nullptr);

    void setPosts(const PostRows &rows);
    void setFilter(Filter filter);              // holds values alone; empty: every post
    void setConditions(QList<PostTerm> wanted); // the same in words, and quick for a million
    [[nodiscard]] const PostRows &posts() const;
    [[nodiscard]] PostRows shownPosts() const; // those that the filter lets through, as sorted
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] PostsModel &postsModel() const { return *m_posts; }

signals:
    void postOpened(const QString &id);
    void shownChanged();

private:
    void chooseAgain();

    PostsModel *m_posts = nullptr;
    ColumnProxy *m_proxy = nullptr;
    QString m_chosen; // to be found among posts that are new
};

} // namespace Tidemark
