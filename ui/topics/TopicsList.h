// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TopicsModel.h"

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
class TopicKind;

// All hashtags or sounds that are held, which cost nothing to look at, and a field that finds one or asks for one, with
// its price.
class TopicsList : public QWidget
{
    Q_OBJECT

public:
    TopicsList(Engine &engine, const TopicKind &kind, ImageSource *images, QWidget *parent = nullptr);

    void load(std::optional<qint64> asOf);
    void focusField();

signals:
    void topicOpened(const QString &linkId);
    void lookUpRequested(const QString &linkId); // with its price in sight
    void demoRequested();

private:
    struct Gathering;

    void buildField();
    void buildEmpty();
    void buildTable(ImageSource *images);
    void gather(const QList<TopicRow> &rows, int request, std::optional<qint64> asOf);
    void show(const QList<TopicRow> &rows);
    void showFailure(const Error &error);
    void searched(const QString &text);
    void showLookUp(const QString &linkId);
    void enter();
    void showState();

    Engine &m_engine;
    const TopicKind &m_kind;
    QLineEdit *m_field = nullptr;
    PriceButton *m_ask = nullptr;
    PlainLabel *m_count = nullptr;
    StatePanel *m_empty = nullptr;
    Card *m_card = nullptr;
    ResultsTable *m_table = nullptr;
    TopicsModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
    QString m_lookUp;
    int m_request = 0;
    int m_priceRequest = 0;
    bool m_loaded = false;
    bool m_failed = false;
};

} // namespace Tidemark
