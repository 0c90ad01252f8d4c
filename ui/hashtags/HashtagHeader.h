// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hashtags/HashtagData.h"
#include "ui/widgets/RefreshFace.h"

#include <QWidget>

class QHBoxLayout;

namespace Tidemark {

class Chip;
class PlainLabel;
class PriceButton;

// The tag, how it grows against its own usual pace, how old the figures are, and the refresh.
class HashtagHeader : public QWidget
{
    Q_OBJECT

public:
    explicit HashtagHeader(QWidget *parent = nullptr);

    void showNothing(const QString &name);
    void setData(const HashtagData &tag, qint64 ttlS);
    void setRefresh(const RefreshState &state);
    void setNow(qint64 now); // minutes have passed

    void addButton(QWidget *button); // before the others

signals:
    void refreshRequested();
    void allRequested();

private:
    void buildNames(QHBoxLayout *row);
    void buildButtons(QHBoxLayout *row);
    void showPace(const HashtagData &tag);

    PlainLabel *m_name = nullptr;
    Chip *m_breakout = nullptr;
    PlainLabel *m_usual = nullptr;
    Chip *m_gone = nullptr;
    PriceButton *m_all = nullptr;
    PriceButton *m_refresh = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    RefreshFace m_face;
};

} // namespace Tidemark
