// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/net/ProxyTrial.h"
#include "core/secrets/SecretSlot.h"

#include <QObject>

namespace Tidemark {

class Settings;
enum class Setting;

[[nodiscard]] ProxyKind proxyKindOf(const QString &name); // as Setting::ProxyKind has it

// By what way requests to a host go, for `doctor`.
struct ProxyStatus {
    ProxyKind kind = ProxyKind::System;
    QString address; // "10.0.0.1:8080"; empty: none is asked
    bool hasUser = false;
    QString passwordPlace; // "environment", "keychain"; empty: none is given
    QString problem;       // why nothing can go by it
};

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
    // Once it is decided.
    [[nodiscard]] QCoro::Task<ProxyStatus> status(QUrl target);
    // How far that choice would reach, which need not be that of the settings: see ProxyTrial. password empty: the one that
    // would be used. One at a time: another, and stopTest(), end it with ProxyReach::Stopped.
    [[nodiscard]] QCoro::Task<Result<ProxyReport>> test(ProxyChoice choice, QByteArray password, QUrl target);
    void stopTest();
    [[nodiscard]] int running() const { return m_tasks.running(); }

Q_SIGNALS:
    void decided();

private:
    void settingChanged(Setting key);
    void relink();
    void use(ProxyChoice choice);
    QCoro::Task<void> readPassword(ProxyChoice choice, int turn);
    [[nodiscard]] bool isPasswordKept() const;
    [[nodiscard]] QCoro::Task<Result<Secret>> keptPassword();
    [[nodiscard]] QCoro::Task<Result<Secret>> passwordFor(QByteArray typed);

    Settings &m_settings;
    SecretSlot m_password;
    ProxyRoutePtr m_route = std::make_shared<ProxyRoute>();
    QString m_problem;
    int m_turn = 0; // the newest one decides
    bool m_isPlanned = false;
    ProxyTrial *m_trial = nullptr; // of the newest test, while it runs
    int m_testTurn = 0;
    TaskCount m_tasks;
};

} // namespace Tidemark
