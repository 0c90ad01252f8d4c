// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/net/WebhookClient.h"
#include "core/notify/AlertChannel.h"
#include "core/secrets/SecretSlot.h"

#include <array>

namespace Tidemark {

class DesktopNotifier;
class Settings;
struct AlertNotice;

// Tells a notice on one channel, now. Keys and addresses come from the keychain, or, on machines without one, from
// TIDEMARK_PAGERDUTY_KEY, TIDEMARK_ALERT_SLACK_WEBHOOK and TIDEMARK_ALERT_WEBHOOK; they are in no file, no argument and no
// error. The keychain is asked only for what the settings say it holds. Lives in the engine's thread.
class AlertSender
{
public:
    struct Keychain { // null where there shall be none
        std::unique_ptr<KeyStore> pagerDuty;
        std::unique_ptr<KeyStore> slack;
        std::unique_ptr<KeyStore> webhook;
    };

    AlertSender(Settings &settings, Keychain keychain, ProxyRoutePtr route = {},
                std::chrono::milliseconds deadline = WebhookClient::kUsualDeadline);
    ~AlertSender();

    // Null: this program shows nothing on the desktop. Not owned.
    void setNotifier(DesktopNotifier *notifier) { m_notifier = notifier; }
    [[nodiscard]] DesktopNotifier *notifier() const { return m_notifier; }

    // Can this program tell there? Said without asking the keychain.
    [[nodiscard]] bool isSetUp(AlertChannel channel) const;
    // "environment", "keychain", "desktop"; empty: it is not set up.
    [[nodiscard]] QCoro::Task<Result<QString>> place(AlertChannel channel);
    [[nodiscard]] QCoro::Task<Status> setSecret(AlertChannel channel, QByteArray text);
    [[nodiscard]] QCoro::Task<Status> removeSecret(AlertChannel channel);

    [[nodiscard]] QCoro::Task<HookReply> send(AlertChannel channel, AlertNotice notice);
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    struct Slot;
    [[nodiscard]] Slot *slotOf(AlertChannel channel) const; // null: the desktop needs none
    [[nodiscard]] QCoro::Task<HookReply> post(Slot *slot, AlertNotice notice);

    Settings &m_settings;
    WebhookClient m_client;
    std::array<std::unique_ptr<Slot>, 3> m_slots;
    DesktopNotifier *m_notifier = nullptr;
    TaskCount m_tasks;
};

} // namespace Tidemark
