// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/net/WebhookClient.h"
#include "core/secrets/SecretSlot.h"

namespace Tidemark {

class Outbox;

// Sends what the outbox holds for Slack to the address that the keychain keeps, or, on machines without one, that
// TIDEMARK_SLACK_WEBHOOK gives. The address is in no file, no argument and no error. Lives in the engine's thread.
class SlackSender
{
public:
    static constexpr const char *kVariable = "TIDEMARK_SLACK_WEBHOOK";
    static constexpr const char *kChannel = "slack";

    // keychain: null where there shall be none.
    SlackSender(Outbox &outbox, std::unique_ptr<KeyStore> keychain, ProxyRoutePtr route = {});
    ~SlackSender();

    // Where the address is kept ("keychain", "environment"); empty: there is none.
    [[nodiscard]] QCoro::Task<Result<QString>> place();
    [[nodiscard]] QCoro::Task<Status> setUrl(QByteArray text);
    [[nodiscard]] QCoro::Task<Status> removeUrl();

    // How many messages were told. The first that is not stays for later, and is the error.
    [[nodiscard]] QCoro::Task<Result<int>> deliver();
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    Outbox &m_outbox;
    SecretSlot m_url;
    WebhookClient m_client;
    TaskCount m_tasks;
};

} // namespace Tidemark
