// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CreditGauge.h"

#include "ui/render/GaugePainter.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/ToolTipText.h"

#include <QPainter>

#include <limits>

namespace Tidemark {

namespace {

constexpr double kAmberDays = 14;
constexpr double kRedDays = 7;
constexpr QSize kSmall(28, 16);
constexpr QSize kLarge(260, 152);
constexpr int kCaptionHeight = 18;
constexpr int kFigureRoom = 64;

} // namespace

Tone creditTone(std::optional<double> daysLeft)
{
    if (!daysLeft)
        return Tone::Neutral;
    if (*daysLeft < kRedDays)
        return Tone::Critical;
    return *daysLeft < kAmberDays ? Tone::Warning : Tone::Good;
}

CreditGauge::CreditGauge(GaugeSize size, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setObjectName(QStringLiteral("creditGauge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(size == GaugeSize::Small ? Qt::StrongFocus : Qt::NoFocus);
    if (size == GaugeSize::Small)
        setCursor(Qt::PointingHandCursor);
    m_figure.figure = unknownText();
    setAccessibleName(tr("credits"));
}

void CreditGauge::setFigure(const GaugeFigure &figure)
{
    m_figure = figure;
    setAccessibleName(figure.summary.isEmpty() ? tr("credits: %1").arg(figure.figure) : figure.summary);
    setToolTip(toolTipText(figure.summary));
    update();
}

QSize CreditGauge::sizeHint() const
{
    return m_size == GaugeSize::Small ? kSmall + QSize(2 * kFocusWidth, 2 * kFocusWidth) : kLarge;
}

void CreditGauge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    const int room = m_size == GaugeSize::Small ? kFocusWidth : 0;
    const QRect arc = rect().adjusted(room, room, -room, -room);
    const double share = m_figure.share.value_or(std::numeric_limits<double>::quiet_NaN());
    paintGauge(painter, arc, share, tokens.tone(m_figure.tone).plain, tokens.neutralSoft);
    if (m_size == GaugeSize::Large) {
        painter.setFont(fontFor(TextRole::HugeFigure));
        painter.setPen(tokens.text);
        const QRect figure(0, height() - kFigureRoom - kCaptionHeight, width(), kFigureRoom - kSpaceCard);
        painter.drawText(figure, Qt::AlignCenter | Qt::TextSingleLine, m_figure.figure);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.secondary);
        painter.drawText(
            figure.translated(0, figure.height() - kSpaceControl / 2).adjusted(0, 0, 0, kCaptionHeight - figure.height()),
            Qt::AlignCenter | Qt::TextSingleLine, m_figure.caption);
    }
    paintFocusFrame(painter, *this, rect(), kSpaceChip);
}

} // namespace Tidemark
