// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SparklineWidget.h"

#include "ui/render/SparklinePainter.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace Tidemark {

namespace {

constexpr QSize kPreferred(80, 24);

} // namespace

SparklineWidget::SparklineWidget(QWidget *parent)
    : QWidget(parent)
    , m_size(kPreferred)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SparklineWidget::setValues(const QList<double> &values, int colour)
{
    m_values = values;
    m_colour = colour;
    update();
}

void SparklineWidget::setPreferredSize(QSize size)
{
    m_size = size;
    updateGeometry();
}

void SparklineWidget::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, tokens.series.at(size_t(m_colour) % tokens.series.size()));
}

} // namespace Tidemark
