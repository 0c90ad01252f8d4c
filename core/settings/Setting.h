// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace Tidemark {

// Everything that the user can set. What it is called in the file, its type, default and range
// stand in one table in Setting.cpp. Whether spending is stopped is no setting: it outlasts
// crashes and is shared by all programs, so it lives in history.db.
enum class Setting {
    CapsPerAction, // whole: credits; -1: no limit
    CapsPerDay,
    CapsPerMonth,
    CapsBackground,       // whole: per cent of the caps at which background work stops
    PricePer100k,         // real: USD for 100,000 requests
    ApiBase,              // text: the host that is asked
    CacheMemoryBytes,     // whole
    ProxyKind,            // text: by which proxy requests go: the system's, none, or one's own (http, socks5)
    ProxyHost,            // text: of one's own; a name or an address
    ProxyPort,            // whole
    ProxyUser,            // text; empty: it asks for none
    ProxyPassword,        // flag: the keychain holds its password
    SharedCacheUrl,       // text: redis://..., without a password; empty: none
    SharedCachePassword,  // flag: the keychain holds its password
    AppearanceTheme,      // text: system, light, dark
    AppearanceScale,      // whole: per cent
    AppearanceLanguage,   // text: system, or the language of the window's words; the command line stays English
    InsightEngagement,    // text: which definition of engagement the cards show
    WatchBackground,      // flag: the window keeps the hot set warm
    WatchEveryMinutes,    // whole: between two runs
    WatchCreditsPerMonth, // whole: credits; -1: no limit of its own
    FreshnessRule,        // text: age (the TTLs) or thrifty (by expected error)
    FreshnessBound,       // real: per cent, the expected error up to which thrifty holds an answer
    ProbesEveryMinutes,   // whole: between two rounds of probes while the window is open; 0: off
    ProbesCreditsPerDay,  // whole: credits; -1: no limit of their own
    BackgroundPaused,     // flag: the master pause of all that works in the background
    KeepInTray,           // flag: closing the window leaves the program in the tray
    NotifyDesktop,        // flag: the desktop is told what is news of what is watched
    NotifyDigestHour,     // whole: of the day, local time, from which the radar's digest is made
    AlertsPageTo,         // text: where pages are told, names of AlertChannel with commas between
    AlertsTicketTo,       // text: where tickets are told
    AlertsGroupWaitS,     // whole: seconds from an alert to the first word of it, so that others join it
    AlertsGroupIntervalS, // whole: seconds from one word of an incident to the next that has news
    AlertsRepeatMinutes,  // whole: until what goes on is told again
    AlertsPagerDutyUrl,   // text: where events go; PagerDuty has another address for Europe
    AlertsPagerDutyKey,   // flag: the keychain holds the routing key
    AlertsSlackHook,      // flag: the keychain holds the address of the Slack webhook for alerts
    AlertsWebhook,        // flag: the keychain holds the address of another webhook for alerts
    MetricsServed,        // flag: the window serves /metrics to this machine
    MetricsPort,          // whole
    FirstRunDone,         // flag
    RunbookSmallPages,    // text: endpoints that a runbook asks in small pages, with since when: "search-video@1790000000 ..."
    RunbookServeStale,    // text: the same, of those that are answered from what is held
    RunbookSwitchedOff,   // text: the same, of those that are not asked at all
};

enum class SettingKind { Whole, Real, Flag, Text };

struct SettingDefinition {
    Setting key;
    QString name; // "caps.perDay"
    SettingKind kind;
    QVariant defaultValue;
    double minimum = 0; // of Whole and Real
    double maximum = 0;
    QStringList choices; // of Text: all that is allowed; empty: see checkedSetting()
};

[[nodiscard]] const QList<SettingDefinition> &settingDefinitions();
[[nodiscard]] const SettingDefinition &settingDefinition(Setting key);
[[nodiscard]] std::optional<Setting> settingOf(const QString &name);

// The value as it is kept (addresses without a last slash), or a Usage error that names the
// setting and what it allows.
[[nodiscard]] Result<QVariant> checkedSetting(Setting key, const QVariant &value);

} // namespace Tidemark
