// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Provenance.h"
#include "ui/widgets/Chip.h"

namespace Tidemark {

enum class AgeState { Unknown, Fresh, Stale, Refreshing, Offline, NotFound, Asking, Failed };

// How old the figures beside it are and where they came from: "6 min ago · fresh", "stale · 2 h",
// "offline · 3 d", "not found". The tooltip names endpoint, time, source layer, TTL and formula.
// The page owns the clock: it gives ages, and asks again when minutes have passed.
class AgeChip : public Chip
{
    Q_OBJECT
public:
    explicit AgeChip(QWidget *parent = nullptr);

    void setProvenance(const Provenance &provenance); // Fresh, Stale or NotFound, as it says
    void setState(AgeState state, qint64 ageS = 0);   // the same figures in another state
    void setAge(qint64 ageS);
    void setAsking(qint64 credits);          // "asking · 1 credit"
    void setFormula(const QString &formula); // added to the tooltip
    [[nodiscard]] AgeState state() const { return m_state; }

    [[nodiscard]] static QString words(AgeState state, qint64 ageS);
    [[nodiscard]] static Tone toneOf(AgeState state);

private:
    void refreshText();
    [[nodiscard]] QString explanation() const;

    Provenance m_provenance;
    AgeState m_state = AgeState::Unknown;
    qint64 m_ageS = 0;
    qint64 m_credits = 0;
    QString m_formula;
};

} // namespace Tidemark
