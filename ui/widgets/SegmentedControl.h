// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Tidemark {

// A few choices of which one holds: ranges, lin/log, definitions. Left and Right move it.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    void addSegment(const QString &text, const QString &id, const QString &toolTip = {});
    void clear();
    void setCurrent(const QString &id); // no signal
    [[nodiscard]] QString current() const;

signals:
    void chosen(const QString &id); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace Tidemark
