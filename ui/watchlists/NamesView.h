// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/models/WatchedModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Tidemark {

class AddNames;
class Card;
class ColumnProxy;
class Engine;
class PlainLabel;
class PriceButton;
class ResultsTable;
class Skeleton;
class StatePanel;

// The names of a list as a table: found by word and group, opened, labelled in their cells, taken away and put back.
class NamesView : public QWidget
{
    Q_OBJECT

public:
    explicit NamesView(Engine &engine, QWidget *parent = nullptr);

    void setList(const NamedList &list);
    void setLoading(); // another list: nothing of it is known yet
    void setNames(const QList<WatchedItem> &items, qint64 at);
    void setForecast(const ListForecast &forecast);
    void setTrend(const WatchName &name, const WatchTrend &trend);
    void showProblem(const Error &error);
    void focusFilter();
    void addText(const QString &text);
    [[nodiscard]] const QList<WatchNameRow> &rows() const { return m_model->rows(); }

signals:
    void nameOpened(const Tidemark::WatchName &name);
    void changed(); // the names, in history

private:
    void buildBar();
    void buildTable();
    void fillMenu(QMenu *menu, const QModelIndex &index);
    [[nodiscard]] QList<int> chosenRows() const;
    void removeChosen();
    void keepLabels(const WatchEntry &entry, const WatchEntry &before);
    void filter();
    void showGroups();
    void showState();

    Engine &m_engine;
    NamedList m_list;
    bool m_isLoading = true;
    AddNames *m_add = nullptr;
    QLineEdit *m_find = nullptr;
    QComboBox *m_group = nullptr;
    PlainLabel *m_count = nullptr;
    PriceButton *m_remove = nullptr;
    QWidget *m_bar = nullptr;
    Skeleton *m_skeleton = nullptr;
    StatePanel *m_panel = nullptr;
    Card *m_card = nullptr;
    ResultsTable *m_table = nullptr;
    WatchedModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
};

} // namespace Tidemark
