// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileCards.h"
#include "ui/profiles/ProfileHeader.h"
#include "ui/widgets/PageScroll.h"

class QVBoxLayout;

namespace Tidemark {

class BestTimeCard;
class Card;
class Chip;
class CounterCard;
class Engine;
class ImageSource;
class MetricPopover;
class PostsTable;
class ProfileLists;
class SegmentedControl;
class Skeleton;
class StatePanel;
struct ErrorWords;

// One creator: header, five cards, growth, best time, posts and what else is listed. Shows what it is given; followers and
// following are asked for on their own buttons.
class ProfileView : public PageScroll
{
    Q_OBJECT

public:
    ProfileView(Engine &engine, ImageSource *images, QWidget *parent = nullptr);

    void showLoading(const QString &handle);
    void setData(const ProfileData &facts, const QString &engagementId, qint64 ttlS);
    [[nodiscard]] const std::optional<ProfileData> &data() const { return m_data; }

    // An error of the last refresh, above what stays usable.
    void showProblem(const ErrorWords &words, std::optional<qint64> retryPrice);
    void clearProblem();
    void showNotice(const QString &text); // "saved ..."; empty: none

    void setAsOf(std::optional<qint64> asOf);

    [[nodiscard]] ProfileHeader &header() const { return *m_header; }
    [[nodiscard]] CounterCard &growthCard() const { return *m_growth; }
    [[nodiscard]] PostsTable &postsTable() const { return *m_posts; }

signals:
    void retryRequested();
    void postOpened(const QString &id);
    void creatorOpened(const QString &handle);
    void hashtagOpened(const QString &name);
    void soundOpened(const QString &id);
    void engagementChosen(const QString &id);

private:
    void buildMiddle(QVBoxLayout *column);
    [[nodiscard]] QWidget *buildPosts(ImageSource *images);
    void orderPosts(const QString &id);
    void showOrder();
    void explainCard(ProfileCard card, QWidget *anchor);
    void offerDefinitions(ProfileCard card);
    void showRawRows(ProfileCard card);
    void showOnlyPosts(const QStringList &ids, const QString &words);

    std::optional<ProfileData> m_data;
    QString m_engagementId;
    ProfileHeader *m_header = nullptr;
    StatePanel *m_problem = nullptr;
    ProfileCards *m_cards = nullptr;
    CounterCard *m_growth = nullptr;
    BestTimeCard *m_bestTime = nullptr;
    Card *m_postsCard = nullptr;
    Skeleton *m_postsSkeleton = nullptr;
    Chip *m_onlyPosts = nullptr;
    SegmentedControl *m_order = nullptr;
    Chip *m_notice = nullptr;
    PostsTable *m_posts = nullptr;
    ProfileLists *m_lists = nullptr;
    MetricPopover *m_popover = nullptr;
};

} // namespace Tidemark
