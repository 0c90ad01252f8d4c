// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class Engine;
class PriceButton;
class SegmentedControl;

// Whether this program serves /metrics to the machine while its window is open, by which port, and where to point Prometheus.
class ExportersCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ExportersCard(Engine &engine, QWidget *parent = nullptr);

private:
    void buildSwitch();
    void buildAddress();
    void show();

    Engine &m_engine;
    SegmentedControl *m_served = nullptr;
    QWidget *m_where = nullptr;
    PlainLabel *m_address = nullptr;
    PriceButton *m_copy = nullptr;
    PriceButton *m_again = nullptr;
    PlainLabel *m_told = nullptr;
};

} // namespace Tidemark
