// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tidemark {

class AgeChip;
class PriceButton;

// How the refresh of one answer stands.
struct RefreshState {
    std::optional<qint64> price; // absent: not known yet
    bool asking = false;
    bool failed = false;
    bool offline = false;
    std::optional<qint64> asOf; // the page shows a past time: nothing is refreshed
};

// Makes an age chip and a refresh button speak of the same answer. Owns neither.
class RefreshFace
{
    Q_DECLARE_TR_FUNCTIONS(RefreshFace)

public:
    enum class WhenUnknown { Hide, Say };

    // hint: what a press of the button does.
    RefreshFace(QString endpoint, QString hint, WhenUnknown whenUnknown)
        : m_endpoint(std::move(endpoint))
        , m_hint(std::move(hint))
        , m_whenUnknown(whenUnknown)
    {
    }

    void setChip(AgeChip *chip) { m_chip = chip; }
    void setButton(PriceButton *button) { m_button = button; }

    // Nothing is known of it.
    void forget();
    // UTC seconds.
    void setObserved(qint64 observedAt, qint64 now, qint64 ttlS);
    void setNow(qint64 now); // ages go on, but not those of a past time
    void setState(const RefreshState &state);

private:
    void showButton();
    void showAge();
    void showKnownAge();

    QString m_endpoint;
    QString m_hint;
    WhenUnknown m_whenUnknown;
    AgeChip *m_chip = nullptr;
    PriceButton *m_button = nullptr;
    RefreshState m_state;
    qint64 m_observedAt = 0; // 0: nothing is known
    qint64 m_now = 0;
    qint64 m_ttlS = 0;
};

} // namespace Tidemark
