// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/shell/AsOfControl.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace Tidemark {

namespace {

constexpr int kPaletteWidth = 240;
constexpr int kLeastPaletteWidth = 150;

// Looks like a field and opens the palette: there one types.
class PaletteButton : public QPushButton
{
public:
    explicit PaletteButton(QWidget *parent)
        : QPushButton(parent)
    {
        setFixedHeight(kControlHeight);
        setMinimumWidth(kLeastPaletteWidth);
        setMaximumWidth(kPaletteWidth);
        setCursor(Qt::IBeamCursor);
    }

    [[nodiscard]] QSize sizeHint() const override { return {kPaletteWidth, kControlHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = Tokens::of(palette());
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setBrush(tokens.surface);
        painter.setPen(hasFocus() ? QPen(tokens.accent, kFocusWidth) : QPen(underMouse() ? tokens.secondary : tokens.border, 1));
        painter.drawRoundedRect(area, kRadiusControl, kRadiusControl);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.secondary);
        const QRect inner = rect().adjusted(12, 0, -8, 0);
        const QString keys = QObject::tr("Ctrl K");
        const int width = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(keys) + 12;
        const QRect words = inner.adjusted(0, 0, -width - kSpaceControl, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                         elidedToWidth(painter.font(), text(), words.width()));
        painter.setFont(fontFor(TextRole::Caption));
        const QRect cap = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(inner.right() - width, (height() - kChipHeight) / 2, width, kChipHeight));
        painter.setPen(tokens.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(tokens.secondary);
        painter.drawText(cap, Qt::AlignCenter, keys);
    }
};

} // namespace

TopBar::TopBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(Icon::Back, tr("Back"), this))
    , m_forward(new IconButton(Icon::Forward, tr("Forward"), this))
    , m_title(new PlainLabel(TextRole::PageTitle, this))
    , m_asOf(new AsOfControl(clock, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpacePage - 8, kSpaceCard, kSpacePage, kSpaceCard);
    layout->setSpacing(kSpaceControl);
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setOverflow(Overflow::Elide);
    auto *palette = new PaletteButton(this);
    palette->setText(tr("Search or run"));
    palette->setObjectName(QStringLiteral("openPalette"));
    palette->setAccessibleName(tr("Search or run a command"));
    layout->setSpacing(2);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(kSpaceControl);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_asOf);
    layout->addSpacing(kSpaceControl - 2);
    layout->addWidget(palette);
    connect(m_back, &QAbstractButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QAbstractButton::clicked, this, &TopBar::forwardRequested);
    connect(palette, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    setHistory(false, false);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

} // namespace Tidemark
