// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OfflineBanner.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Tidemark {

OfflineBanner::OfflineBanner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("offlineBanner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpacePage + kSpaceCard + kIconSize + kSpaceControl, kSpaceControl, kSpacePage + kSpaceControl,
                            kSpaceControl + kSpaceCardGap);
    row->setSpacing(kSpaceControl);
    m_text = new PlainLabel(TextRole::Body, this);
    m_text->setOverflow(Overflow::Elide);
    m_button = new PriceButton(QString(), ButtonKind::Plain, this);
    m_button->setObjectName(QStringLiteral("bannerAction"));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &OfflineBanner::actionRequested);
    hide();
}

void OfflineBanner::showMessage(const QString &text, const QString &actionLabel)
{
    m_text->setText(text);
    setAccessibleName(m_text->fullText());
    m_button->setLabel(actionLabel);
    m_button->setVisible(!actionLabel.isEmpty());
    show();
}

void OfflineBanner::clear()
{
    hide();
}

void OfflineBanner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.warningSoft);
    const QRect sheet = rect().adjusted(kSpacePage, 0, -kSpacePage, -kSpaceCardGap);
    painter.drawRoundedRect(sheet, kRadiusCard, kRadiusCard);
    const QPixmap icon = iconPixmap(Icon::Offline, tokens.warningOnSoft, kIconSize, devicePixelRatioF());
    painter.drawPixmap(sheet.left() + kSpaceCard, sheet.center().y() - kIconSize / 2, icon);
}

} // namespace Tidemark
