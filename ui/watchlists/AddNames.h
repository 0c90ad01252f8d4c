// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/watchlists/PastedNames.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace Tidemark {

class Engine;
class PlainLabel;
class PriceButton;

// Adds names to a list: typed, or pasted many at once. Says what was understood and what a month with them is foreseen
// to cost before anything is added; adding itself costs nothing.
class AddNames : public QWidget
{
    Q_OBJECT

public:
    explicit AddNames(Engine &engine, QWidget *parent = nullptr);

    void setList(const NamedList &list, const QSet<WatchName> &held);
    void setMonth(int credits);        // what the list is foreseen to cost as it is
    void setText(const QString &text); // as if it had been pasted
    void focusField();

signals:
    void added(const QList<Tidemark::WatchName> &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField();
    void buildFoot();
    void fitField();
    void read();
    void show(const PastedPreview &preview);
    void askPrice(int request);
    void add();

    Engine &m_engine;
    NamedList m_list;
    QSet<WatchName> m_held;
    PastedPreview m_preview;
    std::optional<int> m_month;
    int m_request = 0;
    QPlainTextEdit *m_field = nullptr;
    QLineEdit *m_group = nullptr;
    QWidget *m_foot = nullptr;
    PlainLabel *m_words = nullptr;
    PriceButton *m_add = nullptr;
    QTimer *m_soon = nullptr;
};

} // namespace Tidemark
