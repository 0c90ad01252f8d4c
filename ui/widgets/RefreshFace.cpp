// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RefreshFace.h"

#include "ui/render/NumberFormat.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/PriceButton.h"

#include <algorithm>

namespace Tidemark {

void RefreshFace::forget()
{
    m_observedAt = 0;
    showAge();
}

void RefreshFace::setObserved(qint64 observedAt, qint64 now, qint64 ttlS)
{
    m_observedAt = observedAt;
    m_now = now;
    m_ttlS = ttlS;
    showAge();
}

void RefreshFace::setNow(qint64 now)
{
    if (!m_state.asOf)
        m_now = now;
    showAge();
}

void RefreshFace::setState(const RefreshState &state)
{
    m_state = state;
    showButton();
    showAge();
}

void RefreshFace::showButton()
{
    m_button->setPrice(m_state.price);
    m_button->setEnabled(m_state.price && !m_state.asking && !m_state.offline && !m_state.asOf);
    if (m_state.asOf)
        m_button->setToolTip(
            tr("The page shows what was known on %1. Go back to now to refresh.").arg(dateTimeText(*m_state.asOf)));
    else
        m_button->setToolTip(m_state.offline ? tr("Tidemark is offline: nothing is asked.") : m_hint);
}

void RefreshFace::showAge()
{
    if (!m_chip)
        return;
    const bool isKnown = m_observedAt > 0;
    m_chip->setVisible(isKnown || m_state.asking || m_whenUnknown == WhenUnknown::Say);
    if (isKnown)
        showKnownAge();
    else if (m_state.asking)
        m_chip->setAsking(m_state.price.value_or(0));
    else
        m_chip->setState(AgeState::Unknown);
}

void RefreshFace::showKnownAge()
{
    const qint64 age = std::max<qint64>(0, m_now - m_observedAt);
    Provenance provenance;
    provenance.endpoint = m_endpoint;
    provenance.source = Source::History;
    provenance.freshness = age < m_ttlS && !m_state.asOf ? Freshness::Fresh : Freshness::Stale;
    provenance.fetchedAt = m_observedAt;
    provenance.ageS = age;
    provenance.ttlS = m_ttlS;
    m_chip->setProvenance(provenance);
    if (m_state.asking)
        m_chip->setState(AgeState::Refreshing, age);
    else if (m_state.failed)
        m_chip->setState(AgeState::Failed, age);
    else if (m_state.offline)
        m_chip->setState(AgeState::Offline, age);
}

} // namespace Tidemark
