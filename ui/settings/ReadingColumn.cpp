// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReadingColumn.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Tidemark {

ReadingColumn::ReadingColumn(int widest, QWidget *parent)
    : QVBoxLayout(parent)
    , m_widest(widest)
{
}

void ReadingColumn::setGeometry(const QRect &rect)
{
    const QSize size(std::min(rect.width(), m_widest), rect.height());
    QVBoxLayout::setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, QRect(rect.topLeft(), size)));
}

int ReadingColumn::heightForWidth(int width) const
{
    return QVBoxLayout::heightForWidth(std::min(width, m_widest));
}

int ReadingColumn::minimumHeightForWidth(int width) const
{
    return QVBoxLayout::minimumHeightForWidth(std::min(width, m_widest));
}

} // namespace Tidemark
