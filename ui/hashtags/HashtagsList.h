// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/HashtagsModel.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Tidemark {

class Card;
class ColumnProxy;
class Engine;
class PlainLabel;
class PriceButton;
class ResultsTable;
class StatePanel;

// All hashtags that are held, which cost nothing to look at, and a field that finds one or asks for
// one, with its price.
class HashtagsList : public QWidget
{
    Q_OBJECT

public:
    explicit HashtagsList(Engine &engine, QWidget *parent = nullptr);

    void load(std::optional<qint64> asOf);
    void focusField();

signals:
    void hashtagOpened(const QString &name);
    void lookUpRequested(const QString &name); // with its price in sight
    void demoRequested();

private:
    struct Gathering;

    void buildField();
    void buildTable();
    void gather(const QList<Stored<Hashtag>> &hashtags, int request, std::optional<qint64> asOf);
    void show(const QList<HashtagRow> &rows);
    void searched(const QString &text);
    void showLookUp(const QString &name);
    void enter();
    void showState();

    Engine &m_engine;
    QLineEdit *m_field = nullptr;
    PriceButton *m_ask = nullptr;
    PlainLabel *m_count = nullptr;
    StatePanel *m_empty = nullptr;
    Card *m_card = nullptr;
    ResultsTable *m_table = nullptr;
    HashtagsModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
    QString m_lookUp;
    int m_request = 0;
    int m_priceRequest = 0;
    bool m_loaded = false;
};

} // namespace Tidemark
