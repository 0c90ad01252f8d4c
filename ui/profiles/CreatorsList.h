// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/models/CreatorsModel.h"

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

// The page while nobody is chosen: every creator that is held, a field that finds among them for
// nothing, and the price of looking somebody up who is not.
class CreatorsList : public QWidget
{
    Q_OBJECT

public:
    CreatorsList(Engine &engine, ImageSource *images, QWidget *parent = nullptr);

    void load(std::optional<qint64> asOf);
    void focusField();
    [[nodiscard]] bool isEmpty() const;

signals:
    void creatorOpened(const QString &handle);
    void lookUpRequested(const QString &handle); // somebody who is not held

private:
    struct Gathering;
    void buildField();
    void buildTable(ImageSource *images);
    void gather(const QList<Stored<Profile>> &profiles, int request, std::optional<qint64> asOf);
    void showRows(const QList<CreatorRow> &rows);
    void searched(const QString &text);
    void showLookUp(const QString &handle);
    void enter();
    void showState();

    Engine &m_engine;
    int m_request = 0;
    int m_priceRequest = 0;
    bool m_loaded = false;
    QString m_lookUp; // the handle that the button would ask for
    QLineEdit *m_field = nullptr;
    PriceButton *m_ask = nullptr;
    PlainLabel *m_count = nullptr;
    StatePanel *m_empty = nullptr;
    Card *m_card = nullptr;
    ResultsTable *m_table = nullptr;
    CreatorsModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
};

} // namespace Tidemark
