// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Tidemark {

enum class RowHeight { Picture, Dense };

// The one table of the house: no grid but hairlines, a whole row under the pointer or chosen, columns
// that can be hidden (menu of the header), moved, sized and remembered. Wants a proxy that sorts.
class ResultsTable : public QTableView
{
    Q_OBJECT
public:
    explicit ResultsTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setRowHeight(RowHeight height);
    void setStretchColumn(int column);              // takes what the others leave; -1: none
    void setColumnWidths(const QList<int> &widths); // by logical column; 0: leave
    [[nodiscard]] QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    void setHeightToRows(int most); // for a table inside a page that scrolls

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void rowOpened(const QModelIndex &index); // double click, Enter
    void columnsChanged();                    // hidden, moved or sized: save columnState()

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHovered(int row);
    void openColumnMenu(QPoint position);
    void fitStretchColumn();

    int m_hovered = -1;
    int m_stretch = -1;
    int m_mostRows = 0;
    bool m_fitting = false;
};

} // namespace Tidemark
