// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tidemark {

struct BarListRow {
    QString label;
    QString value;
    QString note;      // a third column, dim; empty: none
    double share = -1; // of the longest bar, 0..1; below 0: no bar
    QString id;        // given back by activated()
};

// A short list of figures with bars or without: by endpoint, by who asked, caps.
class BarList : public QWidget
{
    Q_OBJECT
public:
    explicit BarList(const QString &accessibleName, QWidget *parent = nullptr);

    void setRows(const QList<BarListRow> &rows);
    [[nodiscard]] QList<BarListRow> rows() const { return m_rows; }
    void setColour(int chartSeries);
    void setActivatable(bool activatable); // rows take clicks, Up/Down and Enter
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Widths {
        int label = 0;
        int value = 0;
        int note = 0;
    };
    [[nodiscard]] Widths widths() const;
    [[nodiscard]] int rowAt(int y) const;
    void paintRow(QPainter &painter, int row, const QRect &rect, const Widths &widths) const;

    QList<BarListRow> m_rows;
    int m_colour = 0;
    int m_current = -1;
    bool m_activatable = false;
};

} // namespace Tidemark
