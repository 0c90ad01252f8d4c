// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainLabel.h"

#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/TextLine.h"
#include "ui/widgets/ToolTipText.h"

#include <QEvent>
#include <QFontMetrics>

namespace Tidemark {

namespace {

constexpr int kLongestText = 4000;

QColor inkColour(TextInk ink, const Tokens &tokens)
{
    switch (ink) {
    case TextInk::Primary: return tokens.text;
    case TextInk::Secondary: return tokens.secondary;
    case TextInk::Disabled: return tokens.disabled;
    case TextInk::Accent: return tokens.accent;
    case TextInk::Good: return tokens.good;
    case TextInk::Warning: return tokens.warning;
    case TextInk::Critical: return tokens.critical;
    }
    Q_UNREACHABLE();
}

// QLabel begins where its text does, so that "12 %" would stand on the left of a window that reads from the right.
QString inWindowsOrder(const QString &text, Qt::LayoutDirection window)
{
    constexpr QChar kRightToLeftMark(0x200F);
    const QString own = inOwnOrder(text, window);
    return window == Qt::RightToLeft && !own.isEmpty() && !own.isRightToLeft() ? kRightToLeftMark + own : own;
}

} // namespace

PlainLabel::PlainLabel(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    applyInk();
}

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent)
    : PlainLabel(role, parent)
{
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_text = plainSentence(text, m_overflow == Overflow::Wrap ? LineBreaks::Keep : LineBreaks::Fold, kLongestText);
    applyText();
    updateGeometry();
}

void PlainLabel::setInk(TextInk ink)
{
    m_ink = ink;
    applyInk();
}

void PlainLabel::setRole(TextRole role)
{
    setFont(fontFor(role));
    applyText();
}

void PlainLabel::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wrap);
    if (overflow == Overflow::Elide)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    applyText();
}

// What QLabel finds out by laying the line out three times.
QSize PlainLabel::sizeOfLine(int width) const
{
    return QSize(width, fontMetrics().height()).grownBy(contentsMargins());
}

QSize PlainLabel::sizeHint() const
{
    ensurePolished();
    switch (m_overflow) {
    case Overflow::Wrap: return QLabel::sizeHint();
    case Overflow::Elide: return sizeOfLine(textWidth(font(), m_text) + 2);
    case Overflow::Grow: return sizeOfLine(textWidth(font(), text()));
    }
    Q_UNREACHABLE();
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_overflow == Overflow::Wrap)
        return QLabel::minimumSizeHint();
    return m_overflow == Overflow::Elide ? sizeOfLine(fontMetrics().averageCharWidth() * 3) : sizeHint();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyInk();
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isPlaced = true;
    if (m_overflow == Overflow::Elide)
        applyText();
}

void PlainLabel::applyInk()
{
    m_applying = true;
    QPalette own;
    const QColor colour = inkColour(m_ink, Tokens::of(palette()));
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    setPalette(own);
    m_applying = false;
}

void PlainLabel::applyText()
{
    if (m_overflow != Overflow::Elide) {
        QLabel::setText(inWindowsOrder(m_text, layoutDirection()));
        return;
    }
    const QString shown = m_isPlaced ? elidedToWidth(font(), m_text, width()) : m_text;
    QLabel::setText(inWindowsOrder(shown, layoutDirection()));
    setToolTip(shown == m_text ? QString() : toolTipText(m_text));
    setAccessibleName(m_text);
}

PlainLabel *secondaryLabel(const QString &text, QWidget *parent, TextRole role)
{
    auto *label = new PlainLabel(text, role, parent);
    label->setInk(TextInk::Secondary);
    return label;
}

} // namespace Tidemark
