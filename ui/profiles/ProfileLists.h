// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"

#include <QWidget>

namespace Tidemark {

class Card;
class ChangesModel;
class Engine;
class FollowsCard;
class ImageSource;
class SegmentedControl;
enum class Follows;

// What stands below a creator's figures, one at a time: the posts (which are given), the counters with their changes, and
// the pages of followers and following. Comes with the posts; the others ask nothing before somebody says so.
class ProfileLists : public QWidget
{
    Q_OBJECT

public:
    // order: what chooses the order of the posts; it stands beside the choice of lists while posts do.
    ProfileLists(Engine &engine, ImageSource *images, QWidget *posts, QWidget *order, QWidget *parent = nullptr);

    void setNobody(); // the posts' own skeleton stands there
    void setData(const ProfileData &facts);
    void setAsOf(std::optional<qint64> asOf);
    void showPosts();

signals:
    void creatorOpened(const QString &handle);

private:
    void buildChanges();
    [[nodiscard]] FollowsCard *follows(Follows which);
    void choose(const QString &id);
    void showBlocked();

    Engine &m_engine;
    ImageSource *m_images;
    SegmentedControl *m_which = nullptr;
    QWidget *m_posts = nullptr;
    QWidget *m_order = nullptr;
    Card *m_changesCard = nullptr;
    ChangesModel *m_changes = nullptr;
    FollowsCard *m_followers = nullptr;
    FollowsCard *m_following = nullptr;
    QString m_handle;
    std::optional<qint64> m_asOf;
};

} // namespace Tidemark
