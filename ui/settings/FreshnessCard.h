// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Setting.h"
#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class Engine;
class SegmentedControl;

// When a held answer is too old, and what is kept fresh in the background, at which price.
class FreshnessCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit FreshnessCard(Engine &engine, QWidget *parent = nullptr);

    void reload();

private:
    void buildRule();
    void buildBackground();
    void showChoices();
    void showWatched();
    [[nodiscard]] QString allowanceText(std::optional<qint64> left) const;

    Engine &m_engine;
    SegmentedControl *m_rule = nullptr;
    SegmentedControl *m_background = nullptr;
    PlainLabel *m_watched = nullptr;
    PlainLabel *m_allowance = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
