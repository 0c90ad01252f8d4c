// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class Chip;
class FlowLayout;
class HeatmapWidget;
class PlainLabel;

// When this creator's posts did best, and the tags and sounds that they use.
class BestTimeCard : public Card
{
    Q_OBJECT

public:
    explicit BestTimeCard(QWidget *parent = nullptr);

    void setLoading();
    void setData(const ProfileData &facts);

signals:
    void hashtagOpened(const QString &name);
    void soundOpened(const QString &id);

private:
    void showWeek(const BestTime &best);
    void showTags(const ProfileData &facts);

    Chip *m_basis = nullptr;
    HeatmapWidget *m_week = nullptr;
    PlainLabel *m_sentence = nullptr;
    FlowLayout *m_tags = nullptr;
    BestTime m_best;
};

} // namespace Tidemark
