// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/TierCard.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ToolTipText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

// As the ledger has them: "userid", not "/userid/".
QStringList endpointNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names += path.mid(1).chopped(1);
    return names;
}

} // namespace

TierCard::TierCard(QWidget *parent)
    : Card(parent)
{
    setTitle(QStringLiteral(" "));
    m_state = new Chip(QString(), Tone::Neutral, this);
    m_state->setObjectName(QStringLiteral("tierState"));
    addToTitleRow(m_state);
    m_failures = new IconButton(isRightToLeft() ? Icon::Back : Icon::Forward,
                                tr("The requests of the last 30 days that spent this tier's budget, in the ledger"), this);
    m_failures->setObjectName(QStringLiteral("failedCalls"));
    m_failures->setFixedHeight(kChipHeight); // the figures of all tiers stand in one line
    addToTitleRow(m_failures);
    connect(m_failures, &QAbstractButton::clicked, this, [this] { emit failuresRequested(endpointNames(m_endpoints)); });
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_latency = addPart(row, QStringLiteral("tierLatency"));
    m_errors = addPart(row, QStringLiteral("tierErrors"));
    m_budget = addPart(row, QStringLiteral("tierBudget"));
    body()->addLayout(row);
}

TierCard::Part TierCard::addPart(QHBoxLayout *row, const QString &name)
{
    Part part;
    part.value = new PlainLabel(TextRole::BigFigure, this);
    part.value->setObjectName(name);
    part.caption = secondaryLabel({}, this, TextRole::Caption);
    part.caption->setOverflow(Overflow::Wrap);
    part.caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(part.value);
    column->addWidget(part.caption, 1);
    row->addLayout(column, 1);
    return part;
}

void TierCard::show(const Part &part, const Figure &figure)
{
    part.value->setText(figure.value);
    part.value->setInk(figure.tone == Tone::Critical ? TextInk::Critical : TextInk::Primary);
    part.caption->setText(figure.caption);
    for (PlainLabel *label : {part.value, part.caption}) {
        label->setToolTip(toolTipText(figure.meaning));
        label->setAccessibleDescription(figure.meaning);
    }
}

void TierCard::setOverview(const TierOverview &tier)
{
    m_endpoints = tier.tier.endpoints;
    m_failures->setVisible(tier.budget.count.bad > 0);
    const QString title = tierTitle(tier.tier.name);
    setTitle(title);
    setAccessibleName(title);
    const StateWords state = stateWords(tier);
    m_state->setChipText(state.text);
    m_state->setTone(state.tone);
    m_state->setToolTip(toolTipText(state.meaning));
    m_state->setLeadingIcon(state.tone == Tone::Good      ? std::optional(Icon::Check)
                            : state.tone == Tone::Neutral ? std::nullopt
                                                          : std::optional(Icon::Warning));
    setEdge(state.tone == Tone::Critical ? Tone::Critical : Tone::Neutral);
    show(m_latency, latencyFigure(tier));
    show(m_errors, errorFigure(tier));
    show(m_budget, budgetFigure(tier));
}

} // namespace Tidemark
