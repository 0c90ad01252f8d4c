// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QAbstractButton>

#include <optional>

namespace Tidemark {

// Green; amber under 14 days, red under 7; neutral while the burn is unknown.
[[nodiscard]] Tone creditTone(std::optional<double> daysLeft);

// What both sizes of the gauge show.
struct GaugeFigure {
    std::optional<double> share; // of the pack; nothing: unknown
    Tone tone = Tone::Good;
    QString figure;  // "4,812"
    QString caption; // "of 6,000 credits"
    QString summary; // for the screen reader and the tooltip
};

enum class GaugeSize { Small, Large };

// The credits that are left, as an arc: small in the status bar (a click opens Credits), large on the
// Credits page with figure and caption inside.
class CreditGauge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CreditGauge(GaugeSize size, QWidget *parent = nullptr);

    void setFigure(const GaugeFigure &figure);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GaugeSize m_size;
    GaugeFigure m_figure;
};

} // namespace Tidemark
