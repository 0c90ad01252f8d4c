// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/SortKeys.h"

#include <QHeaderView>

#include <optional>

namespace Tidemark {

// Paints titles aligned as their column, with a small arrow behind those that sort, and a small number
// where several do. A click with Shift is told apart from one without.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void setSortKeys(const QList<SortKey> &keys); // by how many it is sorted; empty: by the indicator alone
    void setMarked(int section);                  // the one in which the table's focus is; -1: none

signals:
    void alsoClicked(int section); // with Shift

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    struct Mark {
        Qt::SortOrder order = Qt::AscendingOrder;
        QString number; // empty: it sorts alone
    };
    [[nodiscard]] std::optional<Mark> markOf(int section) const;
    void paintMark(QPainter &painter, const Mark &mark, QPointF at) const;

    QList<SortKey> m_keys;
    int m_marked = -1;
    int m_pressed = -1; // with Shift
};

} // namespace Tidemark
