// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

class QComboBox;

namespace Tidemark {

class Engine;

// How often the window probes the API, with what each choice costs a day, and the most that may go to probes.
class ProbingCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ProbingCard(Engine &engine, QWidget *parent = nullptr);

private:
    void buildChoice();
    void reload();
    [[nodiscard]] QString words() const;

    Engine &m_engine;
    QComboBox *m_every = nullptr;
    PlainLabel *m_words = nullptr;
};

} // namespace Tidemark
