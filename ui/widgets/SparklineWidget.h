// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tidemark {

class SparklineWidget : public QWidget
{
    Q_OBJECT
public:
    explicit SparklineWidget(QWidget *parent = nullptr);

    void setValues(const QList<double> &values, int colour = 0); // NaN is a gap
    void setPreferredSize(QSize size);
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    QSize m_size;
    int m_colour = 0;
};

} // namespace Tidemark
