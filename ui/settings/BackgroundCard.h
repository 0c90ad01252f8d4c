// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Setting.h"
#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class Engine;
class SegmentedControl;

// What the program does when nobody looks at it, and how it tells: notifications, the tray, the start with the session,
// and the pause of everything that works in the background.
class BackgroundCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit BackgroundCard(Engine &engine, QWidget *parent = nullptr);

    void reload();

private:
    SegmentedControl *addSwitch(const QString &title, const QString &help, const char *objectName);
    void bind(SegmentedControl *control, Setting setting);
    void setAutostart(bool on);

    Engine &m_engine;
    SegmentedControl *m_notify = nullptr;
    SegmentedControl *m_tray = nullptr;
    SegmentedControl *m_autostart = nullptr;
    SegmentedControl *m_pause = nullptr;
    PlainLabel *m_told = nullptr;
};

} // namespace Tidemark
