// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/render/PlainSentence.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChipPainter.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/SpokenRole.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Tidemark {

namespace {

constexpr int kChipIcon = 12;
constexpr int kCrossRoom = kChipIcon + kSpaceChip;
constexpr int kLongestChip = 80;

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : Chip(text, tone, ChipUse::Label, parent)
{
}

Chip::Chip(const QString &text, Tone tone, ChipUse use, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
    , m_use(use)
{
    if (use == ChipUse::Label)
        speakAs(*this, QAccessible::StaticText);
    setFont(fontFor(TextRole::Caption));
    setFocusPolicy(use == ChipUse::Label ? Qt::NoFocus : Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (use != ChipUse::Label)
        setCursor(Qt::PointingHandCursor);
    setChipText(text);
}

void Chip::setChipText(const QString &text)
{
    m_label = plainSentence(text, LineBreaks::Fold, kLongestChip);
    setAccessibleName(m_label);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setLeadingIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

int Chip::leadingWidth() const
{
    return m_icon ? kChipIcon + kSpaceChip : 0;
}

QRect Chip::crossRect() const
{
    if (m_use != ChipUse::Removable)
        return {};
    const QRect atTheEnd(width() - kCrossRoom - kSpaceChip / 2, 0, kCrossRoom + kSpaceChip / 2, height());
    return QStyle::visualRect(layoutDirection(), rect(), atTheEnd);
}

QSize Chip::sizeHint() const
{
    return chipSize(m_label, font(), leadingWidth()) + QSize(m_use == ChipUse::Removable ? kCrossRoom : 0, 0);
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    ToneColours colours = tokens.tone(m_tone);
    if (m_use != ChipUse::Label && (underMouse() || isDown()))
        colours.fill = tokens.dark ? colours.fill.lighter(120) : colours.fill.darker(104);
    QPainter painter(this);
    painter.setFont(font());
    paintChip(painter, rect(), m_label, colours, leadingWidth());
    const auto drawIcon = [&](Icon icon, int left) {
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), {left, (height() - kChipIcon) / 2, kChipIcon, kChipIcon});
        painter.drawPixmap(place.topLeft(), iconPixmap(icon, colours.text, kChipIcon, devicePixelRatioF()));
    };
    if (m_icon)
        drawIcon(*m_icon, 2 * kSpaceChip - 2);
    if (m_use == ChipUse::Removable)
        drawIcon(Icon::Close, width() - kCrossRoom - kSpaceChip / 2);
    paintFocusFrame(painter, *this, rect(), height() / 2.0);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = crossRect().contains(event->position().toPoint());
    if (onCross && event->button() == Qt::LeftButton) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_use == ChipUse::Removable && removes) {
        emit removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Tidemark
