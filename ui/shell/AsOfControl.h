// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PriceButton.h"

namespace Tidemark {

class Clock;

// The time that the view in sight is shown as of: now, or a day in the past.
class AsOfControl : public PriceButton
{
    Q_OBJECT
public:
    explicit AsOfControl(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<qint64> asOf() const { return m_asOf; }
    void setAsOf(std::optional<qint64> asOf);
    // What is in sight is always of now: the chosen time stays for the views that follow it.
    void setFollowed(bool isFollowed);

signals:
    void asOfChanged(std::optional<qint64> asOf);

private:
    void addDays(int days, const QString &words);
    void pickDate();
    void showTime();

    const Clock &m_clock;
    std::optional<qint64> m_asOf; // UTC seconds
    bool m_isFollowed = true;
};

} // namespace Tidemark
