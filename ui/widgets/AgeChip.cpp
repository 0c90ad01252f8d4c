// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AgeChip.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"
#include "ui/widgets/CacheWords.h"
#include "ui/widgets/ToolTipText.h"

namespace Tidemark {

AgeChip::AgeChip(QWidget *parent)
    : Chip(QString(), Tone::Neutral, parent)
{
    setObjectName(QStringLiteral("ageChip"));
    refreshText();
}

void AgeChip::setProvenance(const Provenance &provenance)
{
    m_provenance = provenance;
    m_ageS = provenance.ageS;
    switch (provenance.freshness) {
    case Freshness::Fresh: m_state = AgeState::Fresh; break;
    case Freshness::Stale: m_state = AgeState::Stale; break;
    case Freshness::Negative: m_state = AgeState::NotFound; break;
    }
    refreshText();
}

void AgeChip::setState(AgeState state, qint64 ageS)
{
    m_state = state;
    if (ageS > 0)
        m_ageS = ageS;
    refreshText();
}

void AgeChip::setAge(qint64 ageS)
{
    m_ageS = ageS;
    if (m_state == AgeState::Fresh && m_provenance.ttlS > 0 && ageS > m_provenance.ttlS)
        m_state = AgeState::Stale;
    refreshText();
}

void AgeChip::setAsking(qint64 credits)
{
    m_state = AgeState::Asking;
    m_credits = credits;
    refreshText();
}

void AgeChip::setFormula(const QString &formula)
{
    m_formula = formula;
    refreshText();
}

QString AgeChip::words(AgeState state, qint64 ageS)
{
    switch (state) {
    case AgeState::Unknown: return tr("not asked yet");
    case AgeState::Fresh: return tr("%1 · fresh").arg(ageWords(ageS));
    case AgeState::Stale: return tr("stale · %1").arg(spanWords(ageS));
    case AgeState::Refreshing: return tr("stale · %1, refreshing").arg(spanWords(ageS));
    case AgeState::Offline: return tr("offline · %1").arg(spanWords(ageS));
    case AgeState::NotFound: return tr("not found");
    case AgeState::Asking: return tr("asking");
    case AgeState::Failed: return tr("could not refresh · %1").arg(spanWords(ageS));
    }
    Q_UNREACHABLE();
}

Tone AgeChip::toneOf(AgeState state)
{
    switch (state) {
    case AgeState::Fresh: return Tone::Good;
    case AgeState::Stale:
    case AgeState::Refreshing: return Tone::Warning;
    case AgeState::NotFound:
    case AgeState::Failed: return Tone::Critical;
    case AgeState::Unknown:
    case AgeState::Offline:
    case AgeState::Asking: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

void AgeChip::refreshText()
{
    setChipText(m_state == AgeState::Asking ? tr("asking · %1").arg(creditsText(m_credits)) : words(m_state, m_ageS));
    setTone(toneOf(m_state));
    const QString more = explanation();
    setToolTip(toolTipText(more));
    setAccessibleDescription(more);
}

QString AgeChip::explanation() const
{
    QStringList lines = cacheWords(m_provenance);
    if (!m_formula.isEmpty())
        lines << plainSentence(m_formula);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Tidemark
