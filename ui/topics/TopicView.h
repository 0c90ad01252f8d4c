// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicData.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/PageScroll.h"

class QComboBox;
class QVBoxLayout;

namespace Tidemark {

class BehindCard;
class Card;
class ChartLegend;
class ChartWidget;
class ImageSource;
class PlainLabel;
class PostsTable;
class PriceButton;
class RangeControl;
class StatePanel;
class TopicCards;
class TopicHeader;
class TopicKind;
struct ErrorWords;

// One hashtag or sound on one sheet: header, figures, growth against its own usual pace, what it goes with,
// the held posts.
class TopicView : public PageScroll
{
    Q_OBJECT

public:
    TopicView(const TopicKind &kind, ImageSource *images, QWidget *parent = nullptr);

    void showLoading(const QString &linkId);
    void showAsking(qint64 price); // skeletons say what is asked and for how much
    void setData(const TopicData &data, qint64 ttlS);
    void showProblem(const ErrorWords &words, std::optional<qint64> retryPrice);
    void clearProblem();
    void showNotice(const QString &text);                         // "saved lanternwalk-posts.csv"
    void setPostsPrice(std::optional<qint64> price, bool canAsk); // of asking for the newest posts

    [[nodiscard]] const std::optional<TopicData> &data() const { return m_data; }
    [[nodiscard]] TopicHeader &header() const { return *m_header; }
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }
    [[nodiscard]] PostsTable &postsTable() const { return *m_posts; }

signals:
    void retryRequested();
    void postsRequested();
    void opened(const Tidemark::Link &link);

private:
    void buildMiddle(QVBoxLayout *column);
    void buildGrowth();
    void buildPosts(QVBoxLayout *column, ImageSource *images);
    void showGrowth(const TopicData &data);
    void showPosts(const TopicData &data);
    void showRegions(const QList<PostRow> &posts);
    void filterByRegion();

    const TopicKind &m_kind;
    std::optional<TopicData> m_data;
    TopicHeader *m_header = nullptr;
    StatePanel *m_problem = nullptr;
    TopicCards *m_cards = nullptr;
    Card *m_growth = nullptr;
    ChartWidget *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    RangeControl *m_range = nullptr;
    BehindCard *m_behind = nullptr;
    PlainLabel *m_notice = nullptr;
    PlainLabel *m_postsWords = nullptr;
    QComboBox *m_region = nullptr; // of the held posts; "" is all
    PriceButton *m_askPosts = nullptr;
    PostsTable *m_posts = nullptr;
};

} // namespace Tidemark
