// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/SortKeys.h"

#include <QTableView>

class QMenu;

namespace Tidemark {

class RowsCopy;
class RowsHeader;
class Settings;
enum class CopyForm;
struct RowSpan;
class TableHeader;
class TableMemory;

enum class RowHeight { Picture, Dense };

// The one table of the house: no grid but hairlines, a whole row under the pointer or chosen, columns
// that can be hidden (menu of the header), moved, sized and remembered. Wants a proxy that sorts; one that
// is SortsByKeys sorts by several columns: Shift and a click on a title, or Alt and Up or Down (with Shift:
// one more) for the column in which the focus is. Ctrl+C copies the chosen rows, Ctrl+Shift+C what they are
// called elsewhere; they can be dragged out. The menu of a row has it all.
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
    // Brings back what the settings hold under the name, and keeps what is changed from now on.
    void remember(Settings &settings, const QString &name);
    void recall(); // after the view built its columns anew
    [[nodiscard]] bool isRemembered() const { return m_memory != nullptr; }

    [[nodiscard]] QList<SortKey> sortKeys() const;
    void setSortKeys(QList<SortKey> keys);
    // As one more that decides among equals; one that is there already turns round, then goes.
    void addSortKey(int column);
    [[nodiscard]] QModelIndexList chosenRows() const; // from top to bottom
    [[nodiscard]] QList<RowSpan> chosenSpans() const; // the same, however many they are
    [[nodiscard]] bool isCopying() const;             // many rows are being written for the clipboard
    void showColumn(int column, bool shown);
    void fillColumnMenu(QMenu &menu); // a check for each, and the way back

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    void setHeightToRows(int most); // for a table inside a page that scrolls

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void copyRows();  // as a table: text with tabs, and CSV
    void copyCsv();   // as text
    void copyLinks(); // handles, tags or addresses

signals:
    void rowOpened(const QModelIndex &index);                   // double click, Enter
    void columnsChanged();                                      // hidden, moved, sized or sorted by: save columnState()
    void rowMenuAsked(QMenu *menu, const QModelIndex &current); // to put the view's own actions in

protected:
    bool event(QEvent *event) override; // before it is shown first: its columns are as they were left
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions supported) override;

private:
    void setHovered(int row);
    void openColumnMenu(QPoint position);
    void fillSortMenu(QMenu &menu);
    void fillCopyMenu(QMenu &menu);
    bool sortByKey(const QKeyEvent &event);
    bool copyByKey(const QKeyEvent &event);
    bool copyMany(CopyForm form);
    void showSortKeys();
    void fitStretchColumn();

    TableHeader *m_header = nullptr;
    RowsHeader *m_rows = nullptr;
    TableMemory *m_memory = nullptr;
    RowsCopy *m_copy = nullptr; // once many rows were copied
    int m_hovered = -1;
    int m_stretch = -1;
    int m_mostRows = 0;
    bool m_fitting = false;
};

} // namespace Tidemark
