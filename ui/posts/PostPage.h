// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/posts/PostData.h"
#include "ui/posts/PostHeader.h"
#include "ui/widgets/PageScroll.h"

class QTimer;
class QVBoxLayout;

namespace Tidemark {

class FlowLayout;
class CommentsView;
class CounterCard;
class ImageSource;
class KpiCard;
class MetricPopover;
class SaveButton;
class StatePanel;
class WatchButton;
struct ErrorWords;
struct MetricExplanation;

// One post: its counters over time, its figures and comments. Opening it asks nothing.
class PostPage : public PageScroll
{
    Q_OBJECT

public:
    PostPage(Engine &engine, ImageSource *images, QWidget *parent = nullptr);

    void showPost(const QString &id);
    void setNow(qint64 now) { m_header->setNow(now); } // ages go on
    void setAsOf(std::optional<qint64> asOf);
    void reload();
    void refresh();
    [[nodiscard]] QString link() const;
    void exportHistory(); // its counters over time, into a file that the user names; isHeld()
    [[nodiscard]] bool isHeld() const { return m_data.has_value(); }
    void ask(); // asks for it, also where nothing is held: its price was shown before
    [[nodiscard]] std::optional<int> refreshPrice() const;
    [[nodiscard]] const QString &postId() const { return m_id; }

signals:
    void backRequested();
    void creatorOpened(const QString &handle);
    void hashtagOpened(const QString &name);
    void soundOpened(const QString &id);
    void stateChanged();

private:
    void buildCards(QVBoxLayout *column);
    KpiCard *addCard(const QString &title, const QString &name);
    void watch();
    void showData(const PostData &facts);
    void showCounter(KpiCard *card, const PostData &facts, const QString &metric, Count value);
    void showEngagement(const PostData &facts);
    void showChart(const PostData &facts);
    void showAbsent();
    void showProblem(const ErrorWords &words);
    void answered(const Result<EntityAnswer<Post>> &answer);
    void askPrice();
    void showRefresh();
    void explain(KpiCard *card, const MetricExplanation &explanation);
    void explainCounter(KpiCard *card, const QString &metric, const QString &title);
    void explainEngagement();

    Engine &m_engine;
    ImageSource *m_images;
    PostLoader *m_loader = nullptr;
    QString m_id;
    std::optional<qint64> m_asOf;
    std::optional<PostData> m_data;
    std::optional<int> m_price;
    int m_request = 0;
    bool m_asking = false;
    bool m_failed = false;

    PostHeader *m_header = nullptr;
    SaveButton *m_save = nullptr;
    WatchButton *m_watch = nullptr;
    StatePanel *m_problem = nullptr;
    QWidget *m_cards = nullptr;
    FlowLayout *m_line = nullptr; // of the cards
    KpiCard *m_views = nullptr;
    KpiCard *m_likes = nullptr;
    KpiCard *m_commentCount = nullptr;
    KpiCard *m_shares = nullptr;
    KpiCard *m_engagement = nullptr;
    CounterCard *m_growth = nullptr;
    CommentsView *m_comments = nullptr;
    MetricPopover *m_popover = nullptr;
};

} // namespace Tidemark
