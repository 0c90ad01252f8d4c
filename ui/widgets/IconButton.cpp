// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconButton.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/ToolTipText.h"

#include <QPainter>

namespace Tidemark {

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setFixedSize(kControlHeight, kControlHeight);
    setFocusPolicy(Qt::StrongFocus);
    setIconAndName(icon, name);
}

void IconButton::setIconAndName(Icon icon, const QString &name)
{
    m_icon = icon;
    setToolTip(toolTipText(name));
    setAccessibleName(name);
    update();
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const bool hot = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hot || isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentSoft : tokens.neutralSoft);
        painter.drawRoundedRect(rect(), kRadiusControl, kRadiusControl);
    }
    const QColor colour = !isEnabled() ? tokens.disabled : isChecked() ? tokens.accent : hot ? tokens.text : tokens.secondary;
    const QPoint corner((width() - kIconSize) / 2, (height() - kIconSize) / 2);
    painter.drawPixmap(corner, iconPixmap(m_icon, colour, kIconSize, devicePixelRatioF()));
    paintFocusFrame(painter, *this, rect(), kRadiusControl);
}

} // namespace Tidemark
