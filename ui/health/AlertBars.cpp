// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/AlertBars.h"

#include "ui/health/AlertBar.h"
#include "ui/theme/Measures.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

AlertBars::AlertBars(QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceControl);
    hide();
}

void AlertBars::setAlerts(const QList<AlertEntry> &alerts, const QList<TierOverview> &tiers)
{
    const qsizetype shown = std::min<qsizetype>(kMost, alerts.size());
    while (m_bars.size() < shown) {
        auto *bar = new AlertBar(this);
        connect(bar, &AlertBar::silenceRequested, this, &AlertBars::silenceRequested);
        connect(bar, &AlertBar::acknowledgeRequested, this, &AlertBars::acknowledgeRequested);
        connect(bar, &AlertBar::runbookRequested, this, &AlertBars::runbookRequested);
        m_column->addWidget(bar);
        m_bars += bar;
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setVisible(i < shown);
        if (i < shown)
            m_bars.at(i)->setAlert(alerts.at(i), tiers);
    }
    setVisible(shown > 0);
}

} // namespace Tidemark
