// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PriceButton.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/RoundedBox.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Tidemark {

namespace {

constexpr int kSidePadding = 12;
constexpr int kChevron = 12;

struct ButtonColours {
    QColor fill, edge, label, price;
};

ButtonColours coloursOf(ButtonKind kind, bool hot, bool enabled, const Tokens &tokens)
{
    if (!enabled)
        return {tokens.neutralSoft, tokens.border, tokens.disabled, tokens.disabled};
    if (kind == ButtonKind::Primary) {
        const QColor fill = hot ? tokens.accentHover : tokens.accent;
        return {fill, fill, tokens.accentText, tokens.accentText};
    }
    const QColor label = kind == ButtonKind::Danger ? tokens.critical : tokens.text;
    return {hot ? tokens.hover : tokens.raised, hot ? tokens.disabled : tokens.border, label, tokens.secondary};
}

QFont labelFont(ButtonKind kind)
{
    return fontFor(kind == ButtonKind::Primary ? TextRole::BodyStrong : TextRole::Body);
}

} // namespace

PriceButton::PriceButton(const QString &label, ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setFont(labelFont(kind));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setLabel(label);
}

void PriceButton::setLabel(const QString &label)
{
    m_label = plainSentence(label);
    describe();
}

void PriceButton::setPrice(std::optional<qint64> credits)
{
    setPriceText(credits ? creditsText(*credits) : QString());
    setAccessibleDescription(credits.value_or(0) > 0 ? retryNote() : QString());
}

QString PriceButton::retryNote()
{
    return tr("One credit a request. A request that fails is asked again at most twice, within your caps, and each time costs "
              "one more.");
}

void PriceButton::setPriceText(const QString &text)
{
    m_price = plainSentence(text);
    describe();
}

void PriceButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    setFont(labelFont(kind));
    updateGeometry();
    update();
}

QSize PriceButton::sizeHint() const
{
    int width = 2 * kSidePadding + textWidth(font(), m_label);
    if (!m_price.isEmpty())
        width += kSpaceControl + textWidth(fontFor(TextRole::Body), m_price);
    if (menu())
        width += kSpaceChip + kChevron;
    return {width, kControlHeight};
}

QSize PriceButton::minimumSizeHint() const
{
    return sizeHint();
}

void PriceButton::paintEvent(QPaintEvent *)
{
    const ButtonColours colours = coloursOf(m_kind, underMouse() || isDown(), isEnabled(), Tokens::of(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundedBox(painter, rect(), kRadiusControl, colours.fill, colours.edge);

    const QSize needed = sizeHint();
    int x = kSidePadding + qMax(0, (width() - needed.width()) / 2);
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.setPen(colours.label);
    painter.setFont(font());
    painter.drawText(seen(QRect(x, 0, width() - x, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                     inOwnOrder(m_label, layoutDirection()));
    x += textWidth(font(), m_label) + kSpaceControl;
    if (!m_price.isEmpty()) {
        const QFont priceFont = fontFor(TextRole::Body);
        painter.setPen(colours.price);
        painter.setFont(priceFont);
        painter.drawText(seen(QRect(x, 0, width() - x, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                         inOwnOrder(m_price, layoutDirection()));
        x += textWidth(priceFont, m_price) + kSpaceControl;
    }
    if (menu())
        painter.drawPixmap(seen(QRect(x - kSpaceChip, (height() - kChevron) / 2, kChevron, kChevron)).topLeft(),
                           iconPixmap(Icon::ChevronDown, colours.label, kChevron, devicePixelRatioF()));
    if (m_kind == ButtonKind::Primary && hasFocus()) {
        painter.setPen(QPen(colours.label, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), kRadiusControl - 2, kRadiusControl - 2);
    } else {
        paintFocusFrame(painter, *this, rect(), kRadiusControl);
    }
}

bool PriceButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || accessibleDescription().isEmpty())
        return QPushButton::event(event);
    QStringList lines{toolTip(), accessibleDescription()};
    lines.removeAll(QString());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

void PriceButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void PriceButton::describe()
{
    setAccessibleName(m_price.isEmpty() ? m_label : tr("%1, %2").arg(m_label, m_price));
    updateGeometry();
    update();
}

} // namespace Tidemark
