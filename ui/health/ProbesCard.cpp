// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/ProbesCard.h"

#include "ui/health/HealthWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = secondaryLabel(text, parent, TextRole::Caption);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

} // namespace

ProbesCard::ProbesCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("probesCard"));
    setTitle(tr("Probes against real calls"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(kSpaceCard);
    m_grid->setVerticalSpacing(kSpaceControl + kSpaceChip);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(heading(tr("Probe"), this), 0, 1);
    m_grid->addWidget(heading(tr("Real"), this), 0, 2);
    body()->addLayout(m_grid);
    auto *words = secondaryLabel(
        tr("Probes are off: each would cost a credit. Real calls alone do not tell a slow upstream from a slow network here."),
        this);
    words->setObjectName(QStringLiteral("probesWords"));
    words->setOverflow(Overflow::Wrap);
    body()->addWidget(words);
    body()->addStretch(1);
}

ProbesCard::Row &ProbesCard::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        Row row;
        row.tier = new PlainLabel(TextRole::Body, this);
        row.probe = secondaryLabel({}, this);
        row.real = new PlainLabel(TextRole::Body, this);
        row.probe->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row.real->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int line = int(m_rows.size()) + 1;
        m_grid->addWidget(row.tier, line, 0);
        m_grid->addWidget(row.probe, line, 1);
        m_grid->addWidget(row.real, line, 2);
        m_rows.append(row);
    }
    return m_rows[index];
}

void ProbesCard::setTiers(const QList<TierOverview> &tiers)
{
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        Row &row = rowAt(i);
        const Figure real = latencyFigure(tiers.at(i));
        row.tier->setText(tr("Tier %1").arg(i + 1));
        row.tier->setAccessibleName(tierTitle(tiers.at(i).tier.name));
        row.probe->setText(tr("– off", "a probe that does not run"));
        const bool isKnown = real.value != unknownText();
        const bool isLate = real.tone == Tone::Critical;
        row.real->setText(isKnown ? (isLate ? QStringLiteral("! ") : QStringLiteral("✓ ")) + real.value : real.value);
        row.real->setInk(isLate ? TextInk::Critical : TextInk::Primary);
        row.real->setToolTip(real.meaning);
    }
}

} // namespace Tidemark
