// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/net/ProxyRoute.h"
#include "core/secrets/SecretSlot.h"

#include <QObject>

namespace Tidemark {

class Settings;
enum class Setting;

// Keeps the way out as the settings have it, for every request of this engine. A change holds at once. The password is
// asked for where an own proxy with a user name is set and one is known to be kept, and while the keychain is asked nothing
// goes out; the settings hold no more than that it is kept.
class ProxyLink final : public QObject
{
    Q_OBJECT

public:
    static constexpr const char *kPasswordVariable = "TIDEMARK_PROXY_PASSWORD";

    // keychain: null where there shall be none.
    ProxyLink(Settings &settings, std::unique_ptr<KeyStore> keychain);

    [[nodiscard]] ProxyRoutePtr route() const { return m_route; }
    // Why nothing can go by the proxy that is set; empty: nothing is known to be wrong with it.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isPasswordInEnvironment() const { return m_password.isInEnvironment(); }
    // Into the keychain, and in use at once.
    [[nodiscard]] QCoro::Task<Status> setPassword(QByteArray text);
    [[nodiscard]] QCoro::Task<Status> removePassword();
    [[nodiscard]] int running() const { return m_tasks.running(); }

Q_SIGNALS:
    void decided();

private:
    void settingChanged(Setting key);
    void relink();
    void use(ProxyChoice choice);
    QCoro::Task<void> readPassword(ProxyChoice choice, int turn);

    Settings &m_settings;
    SecretSlot m_password;
    ProxyRoutePtr m_route = std::make_shared<ProxyRoute>();
    QString m_problem;
    int m_turn = 0; // the newest one decides
    bool m_isPlanned = false;
    TaskCount m_tasks;
};

} // namespace Tidemark
