// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/CapsCard.h"

#include "core/settings/Settings.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SettingField.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kFieldWidth = 84;

QString usedWords(qint64 used, qint64 cap, const QString &words)
{
    return cap >= 0 && used >= cap ? CapsCard::tr("%1, reached").arg(words) : words;
}

} // namespace

CapsCard::CapsCard(Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("capsCard"));
    setTitle(tr("Caps"));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(kSpaceControl);
    rows->setVerticalSpacing(kSpaceChip);
    rows->setColumnStretch(0, 1);
    m_action = addRow(rows, tr("Per action"), Setting::CapsPerAction, SettingUnit::Credits);
    m_day = addRow(rows, tr("Per day"), Setting::CapsPerDay, SettingUnit::Credits);
    m_month = addRow(rows, tr("Per month"), Setting::CapsPerMonth, SettingUnit::Credits);
    m_background = addRow(rows, tr("Background"), Setting::CapsBackground, SettingUnit::Percent);
    body()->addLayout(rows);
    m_state = new PlainLabel(TextRole::Caption, this);
    m_state->setObjectName(QStringLiteral("spendingState"));
    m_state->setOverflow(Overflow::Wrap);
    m_state->setInk(TextInk::Critical);
    m_state->hide();
    m_stop = new PriceButton(tr("Stop all spending"), ButtonKind::Danger, this);
    m_stop->setObjectName(QStringLiteral("stopSpending"));
    body()->addWidget(m_state);
    body()->addWidget(m_stop, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_stop, &QAbstractButton::clicked, this, [this] { emit stopRequested(!m_stopped); });
}

PlainLabel *CapsCard::addRow(QGridLayout *rows, const QString &title, Setting key, SettingUnit unit)
{
    const int row = rows->rowCount();
    auto *label = new PlainLabel(title, TextRole::Body, this);
    auto *field = new SettingField(m_settings, key, unit, this);
    field->setFieldName(tr("%1, credits").arg(title));
    field->setFieldWidth(kFieldWidth);
    auto *used = secondaryLabel({}, this);
    used->setObjectName(settingDefinition(key).name + QStringLiteral(".used"));
    used->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    used->setOverflow(Overflow::Elide);
    rows->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    rows->addWidget(field, row, 1, Qt::AlignTop);
    rows->addWidget(used, row, 2, Qt::AlignTop | Qt::AlignRight);
    for (PlainLabel *text : {label, used})
        text->setMinimumHeight(kControlHeight);
    return used;
}

void CapsCard::setSummary(const CreditSummary &summary)
{
    const Caps &caps = summary.caps;
    m_action->setText(tr("each time"));
    m_day->setText(usedWords(summary.spent.today, caps.perDay, tr("%1 today").arg(exactCount(summary.spent.today))));
    m_month->setText(usedWords(summary.spent.month, caps.perMonth, tr("%1 used").arg(exactCount(summary.spent.month))));
    m_background->setText(caps.backgroundPercent == 0 ? tr("off") : tr("on"));
    m_stopped = summary.spendingStopped;
    m_stop->setLabel(m_stopped ? tr("Allow spending again") : tr("Stop all spending"));
    m_stop->setKind(m_stopped ? ButtonKind::Primary : ButtonKind::Danger);
    m_state->setText(m_stopped ? tr("All spending is stopped, in every program on this data folder.") : QString());
    m_state->setVisible(m_stopped);
    setEdge(m_stopped ? Tone::Critical : Tone::Neutral);
}

} // namespace Tidemark
