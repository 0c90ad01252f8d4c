// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hashtags/HashtagData.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Tidemark {

class BarList;
class Card;
class ChartLegend;
class ChartWidget;
class HashtagCards;
class HashtagHeader;
class ImageSource;
class PlainLabel;
class PostsTable;
class PriceButton;
class RangeControl;
class StatePanel;

// One hashtag on one sheet: header, figures, growth against its own usual pace, what it goes with,
// the held posts.
class HashtagView : public QScrollArea
{
    Q_OBJECT

public:
    explicit HashtagView(ImageSource *images, QWidget *parent = nullptr);

    void showLoading(const QString &name);
    void showAsking(qint64 price); // skeletons say what is asked and for how much
    void setData(const HashtagData &data, qint64 ttlS);
    void showProblem(const QString &title, const QString &text, std::optional<qint64> retryPrice);
    void clearProblem();
    void setPostsPrice(std::optional<qint64> price, bool canAsk); // of asking for the newest posts

    [[nodiscard]] const std::optional<HashtagData> &data() const { return m_data; }
    [[nodiscard]] HashtagHeader &header() const { return *m_header; }
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }

signals:
    void retryRequested();
    void postsRequested();
    void postOpened(const QString &id);
    void hashtagOpened(const QString &name);

private:
    void buildMiddle(QVBoxLayout *column);
    void buildGrowth();
    void buildPosts(QVBoxLayout *column, ImageSource *images);
    void showGrowth(const HashtagData &data);
    void showTogether(const HashtagData &data);
    void showPosts(const HashtagData &data);

    std::optional<HashtagData> m_data;
    HashtagHeader *m_header = nullptr;
    StatePanel *m_problem = nullptr;
    HashtagCards *m_cards = nullptr;
    Card *m_growth = nullptr;
    ChartWidget *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    RangeControl *m_range = nullptr;
    BarList *m_together = nullptr;
    PlainLabel *m_togetherWords = nullptr;
    PlainLabel *m_postsWords = nullptr;
    PriceButton *m_askPosts = nullptr;
    PostsTable *m_posts = nullptr;
};

} // namespace Tidemark
