// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace Tidemark {

// Children in reading order, as many in a line as fit: chips and buttons of their own size, and cards that share a line.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addFirst(QWidget *widget);
    // A part that shares its line: from `least` pixels of width on (or its own least width, where that is more) it
    // stands beside others, and what is left of the line goes
    // to the parts by their stretch. With none it stays at `least`, or takes the whole line where it stands alone, unless
    // its size policy is Fixed. All parts of a line are as high as the highest, unless `where` says where they stand.
    void addShare(QWidget *widget, int least, int stretch, Qt::Alignment where = {});

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void clear(); // deletes the widgets in it

private:
    enum class Pass { Measure, Place };
    struct Entry {
        QLayoutItem *item = nullptr;
        int least = -1; // of a share; else it has its own size
        int stretch = 0;
        int width = 0; // of the line that is arranged
    };
    int arrange(const QRect &rect, Pass pass) const;
    int arrangeLine(QList<Entry> &line, const QRect &rect, Pass pass) const;
    [[nodiscard]] static int heightOf(const Entry &entry);

    QList<Entry> m_entries;
    int m_gap;
};

} // namespace Tidemark
