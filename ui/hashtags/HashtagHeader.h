// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hashtags/HashtagData.h"

#include <QWidget>

class QHBoxLayout;

namespace Tidemark {

class AgeChip;
class Chip;
class PlainLabel;
class PriceButton;

// How the refresh of a hashtag stands.
struct HashtagRefresh {
    std::optional<qint64> price;
    bool asking = false;
    bool failed = false;
    bool offline = false;
    std::optional<qint64> asOf;
};

// The tag, how it grows against its own usual pace, how old the figures are, and the refresh.
class HashtagHeader : public QWidget
{
    Q_OBJECT

public:
    explicit HashtagHeader(QWidget *parent = nullptr);

    void showNothing(const QString &name);
    void setData(const HashtagData &tag, qint64 ttlS);
    void setRefresh(const HashtagRefresh &state);
    void setNow(qint64 now); // minutes have passed

signals:
    void refreshRequested();
    void allRequested();

private:
    void buildNames(QHBoxLayout *row);
    void buildButtons(QHBoxLayout *row);
    void showPace(const HashtagData &tag);
    void updateAge();

    PlainLabel *m_name = nullptr;
    Chip *m_breakout = nullptr;
    PlainLabel *m_usual = nullptr;
    AgeChip *m_age = nullptr;
    Chip *m_gone = nullptr;
    PriceButton *m_all = nullptr;
    PriceButton *m_refresh = nullptr;
    HashtagRefresh m_state;
    qint64 m_observedAt = 0; // 0: nothing is known
    qint64 m_now = 0;
    qint64 m_ttlS = 0;
};

} // namespace Tidemark
