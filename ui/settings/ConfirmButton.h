// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PriceButton.h"

class QTimer;

namespace Tidemark {

// A button for what cannot be undone: pressed once it says what would happen, pressed again it does
// it. Left alone for a while it goes back.
class ConfirmButton : public PriceButton
{
    Q_OBJECT

public:
    ConfirmButton(const QString &label, const QString &question, QWidget *parent = nullptr);

signals:
    void confirmed();

private:
    void pressedOnce();
    void goBack();

    QString m_label;
    QString m_question;
    QTimer *m_patience = nullptr;
};

} // namespace Tidemark
