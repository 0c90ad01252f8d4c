// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Tidemark {

// A sheet that scrolls downwards and is as wide as its place. Tab passes it by: what stands on the sheet takes the keyboard
// and is scrolled into sight, and Page Up and Down of what has it reach the sheet.
class PageScroll : public QScrollArea
{
public:
    explicit PageScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
};

} // namespace Tidemark
