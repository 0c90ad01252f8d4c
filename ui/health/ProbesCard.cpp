// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/ProbesCard.h"

#include "core/base/PlainText.h"
#include "ui/health/HealthWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr double kFewFailures = 0.05; // of the probes: more is no chance
constexpr int kLongestProblem = 120;

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = secondaryLabel(text, parent, TextRole::Caption);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

bool doProbesSuffer(const TierProbes &probes, const SloTier &tier)
{
    const bool isLate = probes.p95Ms && *probes.p95Ms > tier.p95Ms;
    return isLate || double(probes.sent - probes.ok) > kFewFailures * double(probes.sent);
}

bool doCallsSuffer(const TierOverview &tier)
{
    return latencyFigure(tier).tone == Tone::Critical || tier.state >= TierState::Ticket;
}

QString marked(bool suffers, const QString &value)
{
    return (suffers ? QStringLiteral("! ") : QStringLiteral("✓ ")) + value;
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
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("probesWords"));
    m_words->setOverflow(Overflow::Wrap);
    body()->addWidget(m_words);
    m_spent = new Chip(QString(), Tone::Neutral, this);
    m_spent->setObjectName(QStringLiteral("probesSpent"));
    body()->addWidget(m_spent, 0, Qt::AlignLeading);
    body()->addStretch(1);
}

ProbesCard::Row &ProbesCard::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        const QString number = QString::number(m_rows.size() + 1);
        Row row;
        row.tier = new PlainLabel(TextRole::Body, this);
        row.probe = new PlainLabel(TextRole::Body, this);
        row.probe->setObjectName(QStringLiteral("probeOfTier") + number);
        row.real = new PlainLabel(TextRole::Body, this);
        row.real->setObjectName(QStringLiteral("realOfTier") + number);
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
    m_tiers = tiers;
    showAll();
}

void ProbesCard::setProbes(const ProbeReport &report, const ProbePlan &plan)
{
    m_report = report;
    m_plan = plan;
    showAll();
}

void ProbesCard::showAll()
{
    for (qsizetype i = 0; i < m_tiers.size(); ++i) {
        Row &row = rowAt(i);
        row.tier->setText(tr("Tier %1").arg(i + 1));
        row.tier->setAccessibleName(tierTitle(m_tiers.at(i).tier.name));
        showReal(row, m_tiers.at(i));
        showProbe(row, m_tiers.at(i));
    }
    m_words->setText(verdict());
    m_spent->setVisible(m_plan.isOn() || m_report.sentToday > 0);
    const QString spent = exactCount(m_report.sentToday);
    m_spent->setChipText(m_plan.isOn() && m_plan.creditsPerDay >= 0
                             ? tr("probes: %1 credits today of %2").arg(spent, exactCount(m_plan.creditsPerDay))
                             : tr("probes: %1 credits today").arg(spent));
}

void ProbesCard::showReal(Row &row, const TierOverview &tier)
{
    const Figure real = latencyFigure(tier);
    const bool suffers = doCallsSuffer(tier);
    row.real->setText(real.value == unknownText() ? real.value : marked(suffers, real.value));
    row.real->setInk(suffers ? TextInk::Critical : TextInk::Primary);
    row.real->setToolTip(real.meaning);
}

void ProbesCard::showProbe(Row &row, const TierOverview &tier)
{
    const TierProbes probes = m_report.of(tier.tier.name);
    if (probes.sent == 0) {
        row.probe->setText(m_plan.isOn() ? unknownText() : tr("– off", "a probe that does not run"));
        row.probe->setInk(TextInk::Secondary);
        row.probe->setToolTip({});
        return;
    }
    const bool suffers = doProbesSuffer(probes, tier.tier);
    row.probe->setText(marked(suffers, latencyText(probes.p95Ms)));
    row.probe->setInk(suffers ? TextInk::Critical : TextInk::Primary);
    row.probe->setToolTip(
        tr("95 of 100 probes took no longer; %1 of %2 were answered well.").arg(exactCount(probes.ok), exactCount(probes.sent)));
}

// What the two together say.
QString ProbesCard::verdict() const
{
    bool probesSuffer = false;
    bool callsSuffer = false;
    qint64 sent = 0;
    for (const TierOverview &tier : m_tiers) {
        const TierProbes probes = m_report.of(tier.tier.name);
        sent += probes.sent;
        probesSuffer |= doProbesSuffer(probes, tier.tier);
        callsSuffer |= probes.sent > 0 && doCallsSuffer(tier);
    }
    if (sent == 0 && !m_plan.isOn())
        return tr("Probes are off: each costs a credit, and Settings says what a day of them costs. Real calls alone do not tell "
                  "a slow upstream from a slow network here.");
    if (sent == 0)
        return m_report.lastProblem.isEmpty()
                   ? tr("No probe was sent so far.")
                   : tr("No probe was sent: %1.").arg(plain(m_report.lastProblem, LineBreaks::Fold, kLongestProblem));
    if (probesSuffer && callsSuffer)
        return tr("Probes and real calls both suffer: the upstream does.");
    if (callsSuffer)
        return tr("Probes are well and real calls are not: look at this program and what it asks for first.");
    if (probesSuffer)
        return m_report.lastProblem.isEmpty() ? tr("Probes suffer and real calls do not so far: the upstream may be about to.")
                                              : tr("Probes suffer and real calls do not so far: %1.")
                                                    .arg(plain(m_report.lastProblem, LineBreaks::Fold, kLongestProblem));
    return tr("Probes and real calls are both well.");
}

} // namespace Tidemark
