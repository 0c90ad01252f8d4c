// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabOrder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace Tidemark {

namespace {

// The controls of a window in the order in which they are read.
class Reading
{
public:
    void take(QWidget *widget)
    {
        if (!widget || !widget->isVisible() || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        // What has the keyboard without being reached by Tab, such as a page just opened, is where the next Tab begins.
        if (((widget->focusPolicy() & Qt::TabFocus) || widget->hasFocus()) && !widget->focusProxy())
            m_controls.append(widget);
        if (const auto *area = qobject_cast<QScrollArea *>(widget))
            take(area->widget());
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                take(splitter->widget(i));
        }
        if (const QLayout *layout = widget->layout())
            take(*layout);
        for (QObject *child : widget->children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part && !part->isWindow())
                take(part);
        }
    }
    [[nodiscard]] const QList<QWidget *> &controls() const { return m_controls; }

private:
    void take(const QLayout &layout)
    {
        for (const int index : indexes(layout)) {
            QLayoutItem *item = layout.itemAt(index);
            if (item->widget())
                take(item->widget());
            else if (item->layout())
                take(*item->layout());
        }
    }
    // A grid has its parts as they were put in: line by line they are read.
    [[nodiscard]] static QList<int> indexes(const QLayout &layout)
    {
        QList<int> all(layout.count());
        for (int i = 0; i < layout.count(); ++i)
            all[i] = i;
        if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
            const auto place = [grid](int index) {
                int row = 0, column = 0, rows = 0, columns = 0;
                grid->getItemPosition(index, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(all.begin(), all.end(), [&place](int a, int b) { return place(a) < place(b); });
        }
        return all;
    }

    QSet<const QWidget *> m_seen;
    QList<QWidget *> m_controls;
};

} // namespace

void tabAsRead(QWidget &root)
{
    Reading reading;
    reading.take(&root);
    const QList<QWidget *> &controls = reading.controls();
    for (qsizetype i = 1; i < controls.size(); ++i) {
        if (controls.at(i - 1)->nextInFocusChain() != controls.at(i))
            QWidget::setTabOrder(controls.at(i - 1), controls.at(i));
    }
}

} // namespace Tidemark
