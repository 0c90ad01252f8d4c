// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RoundedBox.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {
constexpr int kTitleKept = 160;
} // namespace

Card::Card(QWidget *parent, Padding padding)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
    , m_padding(padding)
{
    switch (padding) {
    case Padding::Card: m_body->setContentsMargins(kSpaceCard, kSpaceCard, kSpaceCard, kSpaceCard); break;
    case Padding::Table: m_body->setContentsMargins(kTableInset, 1, kTableInset, kTableInset - 2); break;
    case Padding::None: m_body->setContentsMargins(1, 1, 1, 1); break;
    }
    m_body->setSpacing(kSpaceControl);
}

void Card::setTitle(const QString &title)
{
    ensureTitleRow();
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), kTitleKept)); // what stands beside it gives way first
    setAccessibleName(m_title->fullText());
}

QString Card::title() const
{
    return m_title ? m_title->fullText() : QString();
}

void Card::setEdge(Tone tone)
{
    m_edge = tone;
    update();
}

void Card::addBesideTitle(QWidget *widget)
{
    ensureTitleRow();
    m_titleGroup->insertWidget(m_besideTitle++, widget, 0, Qt::AlignVCenter);
}

void Card::addToTitleRow(QWidget *widget)
{
    ensureTitleRow();
    m_titleRow->addWidget(widget);
    m_titleRow->setAlignment(widget, Qt::AlignVCenter);
}

void Card::ensureTitleRow()
{
    if (m_titleRow)
        return;
    m_titleRow = new FlowLayout(nullptr, kSpaceControl);
    if (m_padding == Padding::Table)
        m_titleRow->setContentsMargins(kSpaceCard - kTableInset, kSpaceCard - kSpaceChip, kSpaceCard - kTableInset, 0);
    auto *left = new QWidget(this);
    m_titleGroup = new QHBoxLayout(left);
    m_titleGroup->setContentsMargins(0, 0, 0, 0);
    m_titleGroup->setSpacing(kSpaceControl);
    m_title = new PlainLabel(TextRole::CardTitle, left);
    m_title->setOverflow(Overflow::Elide);
    m_titleGroup->addWidget(m_title);
    m_titleGroup->addStretch(1);
    m_titleRow->addShare(left, 0, 1, Qt::AlignVCenter);
    m_body->insertLayout(0, m_titleRow);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QColor edge = m_edge == Tone::Neutral ? tokens.border : tokens.tone(m_edge).plain;
    if (isHighlighted())
        edge = tokens.accent;
    QPainter painter(this);
    paintRoundedBox(painter, rect(), kRadiusCard, tokens.surface, edge);
}

} // namespace Tidemark
