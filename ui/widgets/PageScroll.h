// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <optional>

namespace Tidemark {

// A sheet that scrolls downwards and is as wide as its place, sidewards where the place is narrower than what is on it. Tab
// passes it by: what stands on the sheet takes the keyboard and is scrolled into sight, and Page Up and Down of what has it reach
// the sheet. The bar stands in the sheet's own margin: what is on the sheet ends where it does without one.
class PageScroll : public QScrollArea
{
public:
    explicit PageScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        verticalScrollBar()->installEventFilter(this);
    }

    // Made where it stays: a sheet that gets another parent is styled and measured once more, with all that stands on it.
    // So is what stands on it: give it the sheet as its parent, not the page.
    [[nodiscard]] QWidget *newSheet()
    {
        auto *sheet = new QWidget(viewport());
        sheet->setObjectName(QStringLiteral("page"));
        setWidget(sheet);
        return sheet;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
            fitMargin();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fitMargin()
    {
        QLayout *sheet = widget() ? widget()->layout() : nullptr;
        const bool hasBar = verticalScrollBar()->isVisibleTo(this);
        if (!sheet || hasBar == m_without.has_value())
            return;
        if (!hasBar) {
            sheet->setContentsMargins(*m_without);
            m_without.reset();
            return;
        }
        QMargins margins = sheet->contentsMargins();
        const int width = verticalScrollBar()->sizeHint().width();
        const int side = (isRightToLeft() ? margins.left() : margins.right()) - width;
        if (side < 0)
            return; // a sheet without a margin
        m_without = margins;
        if (isRightToLeft())
            margins.setLeft(side);
        else
            margins.setRight(side);
        sheet->setContentsMargins(margins);
    }

    std::optional<QMargins> m_without; // the bar that is there now
};

} // namespace Tidemark
