// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QLineEdit;

namespace Tidemark {

class Engine;
class PlainLabel;
class PriceButton;

// The field that takes a key. Its text leaves the field the moment it is taken, whatever becomes of
// it, and is kept by no widget.
class KeyEntry : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEntry(Engine &engine, QWidget *parent = nullptr);

    void setLabel(const QString &label); // of the button
    void focusField();

signals:
    void taken(); // a key is set

private:
    void take();
    void complain(const QString &words);
    void told(const Status &status);

    Engine &m_engine;
    QLineEdit *m_field = nullptr;
    PriceButton *m_save = nullptr;
    PlainLabel *m_problem = nullptr;
};

} // namespace Tidemark
