// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackgroundCard.h"

#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/settings/Autostart.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QSystemTrayIcon>

namespace Tidemark {

namespace {
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");
} // namespace

BackgroundCard::BackgroundCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Background and notifications"), QStringLiteral("backgroundCard"), parent)
    , m_engine(engine)
{
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_pause = addSwitch(tr("Pause all background work"),
                        tr("Nothing is asked for a watchlist or the radar until you switch this off again. What you ask for "
                           "yourself goes on."),
                        "pauseChoice");
    bind(m_pause, Setting::BackgroundPaused);
    m_notify = addSwitch(tr("Desktop notifications"),
                         hasTray ? tr("Breakouts and milestones of what you watch, each once.")
                                 : tr("Breakouts and milestones of what you watch. This desktop has no tray to show them "
                                      "from: they stand in Watchlists, under News."),
                         "notifyChoice");
    bind(m_notify, Setting::NotifyDesktop);
    m_tray = addSwitch(tr("Keep running in the tray"),
                       hasTray ? tr("Closing the window leaves the background work running; the tray's menu ends it.")
                               : tr("This desktop has no tray: closing the window ends the program."),
                       "trayChoice");
    bind(m_tray, Setting::KeepInTray);
    m_autostart = addSwitch(tr("Start with the session"),
                            tr("Off until you switch it on. It starts in the tray where there is one."), "autostartChoice");
    connect(m_autostart, &SegmentedControl::chosen, this, [this](const QString &id) { setAutostart(id == kOn); });
    m_told = addWords(QStringLiteral("autostartTold"));
    m_told->setInk(TextInk::Critical);
    m_told->hide();
    m_tray->setEnabled(hasTray);
    reload();
}

SegmentedControl *BackgroundCard::addSwitch(const QString &title, const QString &help, const char *objectName)
{
    auto *control = new SegmentedControl(title, this);
    control->setObjectName(QLatin1String(objectName));
    control->addSegment(tr("On"), kOn);
    control->addSegment(tr("Off"), kOff);
    addRow(title, help, control);
    return control;
}

void BackgroundCard::bind(SegmentedControl *control, Setting setting)
{
    Settings &settings = m_engine.settings();
    connect(control, &SegmentedControl::chosen, this,
            [&settings, setting](const QString &id) { std::ignore = settings.set(setting, id == kOn); });
    connect(&settings, &Settings::changed, control, [this, setting](Setting changed) {
        if (changed == setting)
            reload();
    });
}

void BackgroundCard::setAutostart(bool on)
{
    const Status set = Autostart().set(on);
    m_told->setText(set ? QString() : detailWords(set.error()));
    m_told->setVisible(!set);
    reload();
}

void BackgroundCard::reload()
{
    const Settings &settings = m_engine.settings();
    m_pause->setCurrent(settings.flag(Setting::BackgroundPaused) ? kOn : kOff);
    m_notify->setCurrent(settings.flag(Setting::NotifyDesktop) ? kOn : kOff);
    m_tray->setCurrent(settings.flag(Setting::KeepInTray) ? kOn : kOff);
    m_autostart->setCurrent(Autostart().isOn() ? kOn : kOff);
}

} // namespace Tidemark
