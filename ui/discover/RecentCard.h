// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/RecentSearches.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class BarList;
class PlainLabel;
class PriceButton;

// The searches of before with the ages of their answers; each opens for free.
class RecentCard : public Card
{
    Q_OBJECT

public:
    explicit RecentCard(RecentSearches &recent, QWidget *parent = nullptr);

    void setNow(qint64 now);

signals:
    void chosen(const Tidemark::Search &search);

private:
    void showAll();

    RecentSearches &m_recent;
    BarList *m_list = nullptr;
    PlainLabel *m_words = nullptr;
    PriceButton *m_clear = nullptr;
    qint64 m_now = 0;
};

} // namespace Tidemark
