// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KpiCard.h"

#include "ui/render/CoreWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Skeleton.h"
#include "ui/widgets/SparklineWidget.h"
#include "ui/widgets/SpokenRole.h"
#include "ui/widgets/ToolTipText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kSidePadding = 14;
constexpr int kFigureHeight = 34;
constexpr int kTrendRowHeight = 24;
constexpr QSize kTrendSize(78, 22);
constexpr int kPreferredWidth = 198;
constexpr int kLeastWidth = 150;
constexpr int kLeastTrend = 28;

TextInk inkOf(Direction direction, GoodWhen goodWhen)
{
    if (goodWhen == GoodWhen::Neither || direction == Direction::Same || direction == Direction::Unknown)
        return TextInk::Secondary;
    const bool good = (direction == Direction::Up) == (goodWhen == GoodWhen::Up);
    return good ? TextInk::Good : TextInk::Critical;
}

QString changeWords(const KpiFigure &figure)
{
    if (figure.value.isEmpty())
        return coreWords(figure.reason);
    if (!figure.note.isEmpty() || figure.change.direction == Direction::Unknown)
        return figure.note;
    return arrow(figure.change.direction) + QChar(0x2002) + figure.change.text;
}

} // namespace

KpiCard::KpiCard(const QString &title, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("kpiCard"));
    setFocusPolicy(Qt::StrongFocus);
    speakAs(*this, QAccessible::Button, [this] { emit explanationRequested(); });
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    body()->setContentsMargins(kSidePadding, kSpaceCardGap, kSidePadding, kSpaceControl + 2);
    body()->setSpacing(kSpaceChip);
    buildHeader(title);
    buildFigure();
    showParts(true, false);
    m_value->setText(unknownText());
    m_value->setInk(TextInk::Disabled);
    describe();
}

void KpiCard::buildHeader(const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_titleLabel = secondaryLabel(title, this, TextRole::Caption);
    m_titleLabel->setOverflow(Overflow::Elide);
    m_caption = secondaryLabel({}, this, TextRole::Caption);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_titleLabel, 1);
    row->addWidget(m_caption);
    body()->addLayout(row);
}

void KpiCard::buildFigure()
{
    m_value = new PlainLabel(TextRole::BigFigure, this);
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setFixedHeight(kFigureHeight);
    m_changeRow = new QWidget(this);
    m_changeRow->setFixedHeight(kTrendRowHeight);
    m_change = secondaryLabel({}, m_changeRow, TextRole::Caption);
    m_change->setObjectName(QStringLiteral("change"));
    m_change->setOverflow(Overflow::Elide);
    m_trend = new SparklineWidget(m_changeRow);
    m_trend->setPreferredSize(kTrendSize);
    // Where it is narrow, the line gives way before the words do.
    m_change->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_trend->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_trend->setMinimumWidth(kLeastTrend);
    m_skeleton = new Skeleton(this);
    m_skeleton->setBars({{0.6, 24}, {0.8, 12}});
    m_skeleton->setFixedHeight(kFigureHeight + kTrendRowHeight + kSpaceChip);
    body()->addWidget(m_value);
    auto *row = new QHBoxLayout(m_changeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceChip);
    row->addWidget(m_change, 1);
    row->addWidget(m_trend);
    body()->addWidget(m_changeRow);
    body()->addWidget(m_skeleton);
}

void KpiCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void KpiCard::setFigure(const KpiFigure &figure)
{
    const bool known = !figure.value.isEmpty();
    m_value->setText(known ? figure.value : unknownText());
    m_value->setInk(known ? TextInk::Primary : TextInk::Disabled);
    m_value->setToolTip(toolTipText(coreWords(known ? figure.exact : figure.reason)));
    m_change->setText(changeWords(figure));
    const bool showsChange = known && figure.note.isEmpty();
    m_change->setInk(showsChange ? inkOf(figure.change.direction, figure.goodWhen) : TextInk::Secondary);
    m_trend->setValues(figure.trend, figure.colour);
    showParts(known && !figure.trend.isEmpty(), false);
    describe();
}

void KpiCard::setLoading(const QString &words)
{
    if (!words.isEmpty()) {
        ageChip()->setChipText(words);
        ageChip()->setTone(Tone::Neutral);
    }
    showParts(false, true);
    describe();
}

void KpiCard::showParts(bool withTrend, bool loading)
{
    m_value->setVisible(!loading);
    m_changeRow->setVisible(!loading);
    m_trend->setVisible(withTrend);
    m_skeleton->setVisible(loading);
}

AgeChip *KpiCard::ageChip()
{
    if (!m_age) {
        m_age = new AgeChip(this);
        body()->addWidget(m_age, 0, Qt::AlignLeft);
    }
    return m_age;
}

QString KpiCard::valueText() const
{
    return m_value->fullText();
}

QSize KpiCard::sizeHint() const
{
    return {kPreferredWidth, Card::sizeHint().height()};
}

QSize KpiCard::minimumSizeHint() const
{
    return {kLeastWidth, Card::minimumSizeHint().height()};
}

void KpiCard::describe()
{
    const bool loading = !m_skeleton->isHidden();
    const QString figure = loading ? tr("loading") : m_value->fullText();
    setAccessibleName(tr("%1: %2").arg(m_titleLabel->fullText(), figure));
    setAccessibleDescription(m_change->fullText());
}

void KpiCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit explanationRequested();
    Card::mouseReleaseEvent(event);
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit explanationRequested(); return;
    default: Card::keyPressEvent(event);
    }
}

void KpiCard::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    Card::enterEvent(event);
}

void KpiCard::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    Card::leaveEvent(event);
}

void KpiCard::focusInEvent(QFocusEvent *event)
{
    update();
    Card::focusInEvent(event);
}

void KpiCard::focusOutEvent(QFocusEvent *event)
{
    update();
    Card::focusOutEvent(event);
}

bool KpiCard::isHighlighted() const
{
    return m_hovered || hasFocus();
}

} // namespace Tidemark
