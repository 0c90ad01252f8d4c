// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicData.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Navigator.h"

namespace Tidemark {

class BarList;
class PlainLabel;
class SegmentedControl;
class TopicKind;

// What a hashtag or a sound goes with in the held posts: tags, creators, sounds, one list at a time. Each row opens.
class BehindCard : public Card
{
    Q_OBJECT

public:
    explicit BehindCard(const TopicKind &kind, QWidget *parent = nullptr);

    void clear();
    void setData(const TopicData &facts);

signals:
    void opened(const Tidemark::Link &link);

private:
    void showList();

    const TopicKind &m_kind;
    SegmentedControl *m_which = nullptr;
    BarList *m_list = nullptr;
    PlainLabel *m_words = nullptr;
    TopicData m_data;
};

} // namespace Tidemark
