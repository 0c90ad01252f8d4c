// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tidemark {

class PlainLabel;
class PriceButton;

// One line above a page while the network is away (or spending is stopped): what that means, and a
// button to try again. Hidden when all is well.
class OfflineBanner : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineBanner(QWidget *parent = nullptr);

    void showMessage(const QString &text, const QString &actionLabel = {});
    void clear();

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text = nullptr;
    PriceButton *m_button = nullptr;
};

} // namespace Tidemark
