// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/BarPainter.h"
#include "ui/widgets/ChartMenu.h"

#include <QWidget>

namespace Tidemark {

// Stacked columns a day (spent and saved) with a tooltip a column and arrow keys.
class StackedBarsWidget : public QWidget
{
    Q_OBJECT
public:
    explicit StackedBarsWidget(const QString &accessibleName, QWidget *parent = nullptr);

    void setContent(const BarContent &content);
    void setEmptyWords(const QString &words);
    [[nodiscard]] const BarContent &content() const { return m_content; }
    [[nodiscard]] TableTwin twin() const;     // newest first
    [[nodiscard]] QString dataAsText() const; // tab-separated: day and one column a part
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString wordsOf(int bar) const;
    [[nodiscard]] ChartActions actions() const;
    [[nodiscard]] QString summary() const;
    void setCurrent(int bar);

    BarContent m_content;
    QString m_emptyWords;
    int m_current = -1;
};

} // namespace Tidemark
