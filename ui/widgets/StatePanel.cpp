// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatePanel.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

StatePanel::StatePanel(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("statePanel"));
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceControl);
    m_chip = new Chip(QString(), Tone::Neutral, this);
    m_title = new PlainLabel(TextRole::CardTitle, this);
    m_title->setOverflow(Overflow::Elide);
    m_title->setObjectName(QStringLiteral("title"));
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    m_text = secondaryLabel({}, this);
    m_text->setOverflow(Overflow::Wrap);
    m_text->setObjectName(QStringLiteral("text"));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kSpaceControl);
    m_buttons->addStretch(1);
    body()->addLayout(head);
    body()->addWidget(m_text);
    body()->addSpacing(kSpaceChip);
    body()->addLayout(m_buttons);
    body()->addStretch(1);
    applyKind();
}

void StatePanel::setMessage(PanelKind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(m_title->fullText());
    setAccessibleDescription(m_text->fullText());
    applyKind();
}

void StatePanel::setProblem(const ErrorWords &words)
{
    setMessage(words.isCalm ? PanelKind::Empty : PanelKind::Error, words.title, words.text);
}

void StatePanel::setChip(const QString &text)
{
    if (text.isEmpty()) {
        applyKind();
        return;
    }
    m_chip->setChipText(text);
    m_chip->show();
}

void StatePanel::applyKind()
{
    switch (m_kind) {
    case PanelKind::Empty: m_chip->hide(); return;
    case PanelKind::Error:
        m_chip->setChipText(tr("could not refresh"));
        m_chip->setTone(Tone::Critical);
        break;
    case PanelKind::Loading:
        m_chip->setChipText(tr("asking"));
        m_chip->setTone(Tone::Neutral);
        break;
    case PanelKind::Offline:
        m_chip->setChipText(tr("offline"));
        m_chip->setTone(Tone::Warning);
        break;
    }
    m_chip->show();
}

PriceButton *StatePanel::ensureButton(PriceButton *&button, const QString &objectName)
{
    if (!button) {
        button = new PriceButton(QString(), ButtonKind::Plain, this);
        button->setObjectName(objectName);
    }
    return button;
}

PriceButton *StatePanel::setAction(const QString &label, std::optional<qint64> price)
{
    const bool isNew = !m_action;
    ensureButton(m_action, QStringLiteral("action"));
    if (isNew) {
        m_buttons->insertWidget(0, m_action);
        connect(m_action, &QAbstractButton::clicked, this, &StatePanel::actionRequested);
    }
    m_action->setKind(m_kind == PanelKind::Empty ? ButtonKind::Primary : ButtonKind::Plain);
    m_action->setLabel(label);
    m_action->setPrice(price);
    m_action->setVisible(!label.isEmpty());
    return m_action;
}

PriceButton *StatePanel::setOtherAction(const QString &label, std::optional<qint64> price)
{
    const bool isNew = !m_other;
    ensureButton(m_other, QStringLiteral("otherAction"));
    if (isNew) {
        m_buttons->insertWidget(m_action ? 1 : 0, m_other);
        connect(m_other, &QAbstractButton::clicked, this, &StatePanel::otherActionRequested);
    }
    m_other->setLabel(label);
    m_other->setPrice(price);
    m_other->setVisible(!label.isEmpty());
    return m_other;
}

} // namespace Tidemark
