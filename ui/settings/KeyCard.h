// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class ConfirmButton;
class Engine;
class KeyEntry;

// How the key stands, a field for another one, and the way to remove it.
class KeyCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit KeyCard(Engine &engine, QWidget *parent = nullptr);

    void reload();
    void focusField();

private:
    Engine &m_engine;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_problem = nullptr;
    KeyEntry *m_entry = nullptr;
    ConfirmButton *m_remove = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
