// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/settings/Setting.h"
#include "ui/widgets/Card.h"

class QGridLayout;

namespace Tidemark {

class PlainLabel;
class PriceButton;
class Settings;

enum class SettingUnit;

// The hard limits, editable where they stand, with what is used of them; and the switch that stops
// all spending at once.
class CapsCard : public Card
{
    Q_OBJECT

public:
    explicit CapsCard(Settings &settings, QWidget *parent = nullptr);

    void setSummary(const CreditSummary &summary);

signals:
    void stopRequested(bool stop);

private:
    PlainLabel *addRow(QGridLayout *rows, const QString &title, Setting key, SettingUnit unit);

    Settings &m_settings;
    PlainLabel *m_action = nullptr;
    PlainLabel *m_day = nullptr;
    PlainLabel *m_month = nullptr;
    PlainLabel *m_background = nullptr;
    PriceButton *m_stop = nullptr;
    PlainLabel *m_state = nullptr;
    bool m_stopped = false;
};

} // namespace Tidemark
