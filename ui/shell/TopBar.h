// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tidemark {

class AsOfControl;
class Clock;
class IconButton;
class PlainLabel;
class PriceButton;

// Above every page: back and forward, its title, the time it is shown as of, the palette.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Clock &clock, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHistory(bool canGoBack, bool canGoForward);
    [[nodiscard]] AsOfControl *asOf() const { return m_asOf; }

signals:
    void backRequested();
    void forwardRequested();
    void paletteRequested();

private:
    IconButton *m_back;
    IconButton *m_forward;
    PlainLabel *m_title;
    AsOfControl *m_asOf;
};

} // namespace Tidemark
