// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/SearchLoader.h"
#include "ui/widgets/Navigator.h"

#include <QStackedWidget>

namespace Tidemark {

class CreatorsModel;
class ImageSource;
class PostsTable;
class ResultsTable;
class TopicsModel;

// The tables of what a search of TikTok found: the same ones that the views of creators, posts and hashtags have, of which
// the one of the kind is in sight.
class FoundTables : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FoundTables(ImageSource *images, QWidget *parent = nullptr);

    void show(const SearchAnswer &answer);

signals:
    void opened(const Tidemark::Link &link);

private:
    void buildCreators(ImageSource *images);
    void buildHashtags();

    ResultsTable *m_creators = nullptr;
    CreatorsModel *m_creatorsModel = nullptr;
    PostsTable *m_posts = nullptr;
    ResultsTable *m_hashtags = nullptr;
    TopicsModel *m_hashtagsModel = nullptr;
};

} // namespace Tidemark
