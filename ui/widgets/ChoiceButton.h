// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Tidemark {

// One of several of which one holds. A screen reader does not click: it toggles, which shows another choice and tells
// nobody. Here a toggle from outside is a click, and the view itself marks what holds.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    void mark(bool holds); // tells nobody

protected:
    void checkStateSet() override;

private:
    bool m_isMarked = false;
};

} // namespace Tidemark
