// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicData.h"
#include "ui/widgets/MetricPopover.h"

#include <QPointer>

namespace Tidemark {

class FlowLayout;
class KpiCard;
class TopicKind;

enum class TopicCard { Main, Posts, Pace, Lift, Creators };

// The four figures of a hashtag or a sound. Pressed, each explains itself.
class TopicCards : public QWidget
{
    Q_OBJECT

public:
    TopicCards(const TopicKind &kind, QWidget *parent = nullptr);

    void setLoading(const QString &words = {}); // "asking · 1 credit"
    void setData(const TopicData &facts);

private:
    KpiCard *addCard(TopicCard card, const QString &title, const QString &name);
    void setPace(const TopicData &facts);
    void setLift(const TopicData &facts);
    void setCreators(const TopicData &facts);
    void explain(TopicCard card, QWidget *anchor);
    [[nodiscard]] MetricExplanation explanationOf(TopicCard card) const;

    const TopicKind &m_kind;
    FlowLayout *m_line = nullptr;
    QList<KpiCard *> m_cards;
    KpiCard *m_main = nullptr;
    KpiCard *m_posts = nullptr; // where the kind has such a counter
    KpiCard *m_pace = nullptr;  // in its place where not
    KpiCard *m_lift = nullptr;
    KpiCard *m_creators = nullptr;
    std::optional<TopicData> m_data;
    QPointer<MetricPopover> m_popover;
};

} // namespace Tidemark
