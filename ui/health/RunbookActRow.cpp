// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/RunbookActRow.h"

#include "ui/health/RunbookWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

RunbookActRow::RunbookActRow(const RunbookAct &act, QWidget *parent)
    : QWidget(parent)
    , m_act(act)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceChip);
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("actWords"));
    m_words->setOverflow(Overflow::Wrap);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_offer = new PriceButton(act.since ? tr("Undo") : mitigationWords(act.mitigation), ButtonKind::Plain, this);
    m_offer->setObjectName(QStringLiteral("act-") + mitigationName(act.mitigation));
    m_confirm = new PriceButton(mitigationWords(act.mitigation), ButtonKind::Primary, this);
    m_confirm->setObjectName(QStringLiteral("confirmAct"));
    m_cancel = new PriceButton(tr("Leave it"), ButtonKind::Plain, this);
    m_cancel->setObjectName(QStringLiteral("cancelAct"));
    for (PriceButton *button : {m_offer, m_confirm, m_cancel})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    enter(Stage::Offered);
    connect(m_offer, &QAbstractButton::clicked, this, [this] {
        if (m_act.since)
            emit confirmed();
        else
            enter(Stage::Asking);
    });
    connect(m_confirm, &QAbstractButton::clicked, this, &RunbookActRow::confirmed);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { enter(Stage::Offered); });
}

void RunbookActRow::enter(Stage stage)
{
    const bool isAsking = stage == Stage::Asking;
    const bool hadFocus = m_offer->hasFocus() || m_cancel->hasFocus();
    const QString meaning = mitigationMeaning(m_act.mitigation);
    m_words->setText(m_act.since ? activeWords({m_act.mitigation, m_act.endpoint, *m_act.since})
                     : isAsking
                         ? tr("%1 For %2, in every program of this data folder, until it is undone.").arg(meaning, m_act.endpoint)
                         : meaning);
    m_confirm->setVisible(isAsking);
    m_cancel->setVisible(isAsking);
    if (hadFocus)
        (isAsking ? m_confirm : m_offer)->setFocus();
    m_offer->setVisible(!isAsking);
    if (hadFocus && !isAsking)
        m_offer->setFocus();
}

} // namespace Tidemark
