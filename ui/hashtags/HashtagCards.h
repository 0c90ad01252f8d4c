// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hashtags/HashtagData.h"
#include "ui/widgets/MetricPopover.h"

#include <QPointer>

namespace Tidemark {

class KpiCard;

enum class HashtagCard { Views, Posts, Lift, Creators };

// The four figures of a hashtag. Pressed, each explains itself.
class HashtagCards : public QWidget
{
    Q_OBJECT

public:
    explicit HashtagCards(QWidget *parent = nullptr);

    void setLoading(const QString &words = {}); // "asking · 1 credit"
    void setData(const HashtagData &tag);

private:
    KpiCard *addCard(HashtagCard card, const QString &title, const QString &name);
    void setLift(const HashtagData &tag);
    void setCreators(const HashtagData &tag);
    void explain(HashtagCard card, QWidget *anchor);

    KpiCard *m_views = nullptr;
    KpiCard *m_posts = nullptr;
    KpiCard *m_lift = nullptr;
    KpiCard *m_creators = nullptr;
    std::optional<HashtagData> m_data;
    QPointer<MetricPopover> m_popover;
};

} // namespace Tidemark
