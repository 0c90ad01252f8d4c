// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Tidemark {

class PlainLabel;
class PriceButton;

// Over a list: a field that finds in it as one types, a button that looks up what is not there, with its price, and how
// many there are.
class LookUpBar : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString fieldName; // object names
        QString countName;
        QString accessible;
        QString placeholder;
    };
    LookUpBar(const Words &words, QWidget *parent);

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] PriceButton &button() const { return *m_button; }
    [[nodiscard]] PlainLabel &count() const { return *m_count; }

private:
    QLineEdit *m_field = nullptr;
    PriceButton *m_button = nullptr; // hidden until there is something to look up
    PlainLabel *m_count = nullptr;
};

} // namespace Tidemark
