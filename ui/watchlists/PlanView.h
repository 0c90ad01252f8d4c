// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/VisitForecast.h"

#include <QWidget>

namespace Tidemark {

class BarList;
class Card;
class PlainLabel;
class StackedBarsWidget;
class StatePanel;

// What the next thirty days of a list are to cost: by day, in all, and by name.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    void setLoading();
    void setForecast(const ListForecast &forecast, std::optional<qint64> left);

signals:
    void nameOpened(const Tidemark::WatchName &name);

private:
    void showNames(const ListForecast &forecast);

    StatePanel *m_panel = nullptr;
    Card *m_days = nullptr;
    StackedBarsWidget *m_bars = nullptr;
    PlainLabel *m_total = nullptr;
    PlainLabel *m_words = nullptr;
    Card *m_names = nullptr;
    BarList *m_list = nullptr;
    PlainLabel *m_rest = nullptr;
    QList<WatchName> m_shown;
};

} // namespace Tidemark
