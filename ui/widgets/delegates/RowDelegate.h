// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Tidemark {

struct Tokens;

// Paints a cell of ResultsTable: fill of the row (chosen, hovered), hairline below, then the content.
// This one paints text, right-aligned where the model says so, SecondaryRole behind it in a dim voice.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const;
    [[nodiscard]] virtual int contentWidth(const QModelIndex &index) const;
};

} // namespace Tidemark
