// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"

#include <QWidget>

namespace Tidemark {

class FlowLayout;
class KpiCard;
class MetricPopover;

enum class ProfileCard { Followers, Likes, Engagement, Views, Cadence };

// The five figures of a creator. Pressed, a card says how it was made.
class ProfileCards : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileCards(QWidget *parent = nullptr);

    void setLoading();
    void setData(const ProfileData &facts, const QString &engagementId);

signals:
    void explanationRequested(Tidemark::ProfileCard card, QWidget *anchor);

private:
    KpiCard *addCard(ProfileCard card, const QString &title, const QString &name);
    void setCounter(KpiCard *card, const ProfileData &facts, const QString &metric, Count value);
    void setEngagement(const ProfileData &facts, const QString &id);
    void setViews(const ProfileData &facts);
    void setCadence(const ProfileData &facts);

    FlowLayout *m_line = nullptr;
    KpiCard *m_followers = nullptr;
    KpiCard *m_likes = nullptr;
    KpiCard *m_engagement = nullptr;
    KpiCard *m_views = nullptr;
    KpiCard *m_cadence = nullptr;
};

} // namespace Tidemark
