// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/cache/SharedCache.h"
#include "core/fetch/SharedLayer.h"
#include "core/secrets/KeyStore.h"

#include <QObject>
#include <QPromise>

namespace Tidemark {

class Settings;
enum class Setting;

// How the shared cache stands, for `doctor`, `cache stats` and Settings.
struct SharedStatus {
    QString address; // without its password; empty: none is used
    bool isReachable = false;
    double roundTripMs = 0;
    QString problem;        // why it is not used or does not answer; empty: nothing is wrong
    bool isPrivate = false; // on this machine: what is sent passes no network
    SharedCache::Statistics statistics;
};

// What became of a purge there.
struct SharedPurge {
    bool isUsed = false; // a server is set: the rest says something
    bool isReached = false;
    qint64 purged = 0;
    QString problem; // why not all of it was reached
};

// Which shared cache is used, and with what password: the run's own (--shared), or that of the
// settings; the password from the address, from TIDEMARK_SHARED_PASSWORD, or from the keychain, which
// is asked for the address of the settings alone. A change of the settings holds at once.
class SharedLink : public QObject
{
    Q_OBJECT

public:
    static constexpr const char *kPasswordVariable = "TIDEMARK_SHARED_PASSWORD";
    static constexpr const char *kNone = "none"; // in place of an address

    // keychain: null where there shall be none.
    SharedLink(Clock &clock, Settings &settings, SharedLayer &layer, std::unique_ptr<KeyStore> keychain);
    ~SharedLink() override;

    // given: the run's address, `none`, or empty for that of the settings, unless barred says why
    // that must not be used in this run. An address that is wrong is a Usage error.
    [[nodiscard]] Status open(const QString &given, const QString &barred);

    // A server is set, whether it can be reached or not.
    [[nodiscard]] bool isUsed() const { return !addressInUse().isEmpty(); }
    // Asks the server now, whatever became of earlier calls.
    [[nodiscard]] QCoro::Task<SharedStatus> status();
    // The round trip to that address in milliseconds. password empty: the one that would be used.
    [[nodiscard]] QCoro::Task<Result<double>> test(QString address, QByteArray password);
    // Into the keychain, for the address of the settings.
    [[nodiscard]] QCoro::Task<Status> setPassword(QByteArray text);
    [[nodiscard]] QCoro::Task<Status> removePassword();
    // Forgets these answers for all who share, or all of an endpoint (empty: of every one).
    [[nodiscard]] QCoro::Task<SharedPurge> purge(QStringList keys);
    [[nodiscard]] QCoro::Task<SharedPurge> purge(int namespaceVersion, QString endpoint);
    // Until what was put so far is there.
    [[nodiscard]] QCoro::Task<void> flush();
    [[nodiscard]] int running() const { return m_tasks.running(); }

Q_SIGNALS:
    void relinked(); // another server, another password, or none

private:
    using Promise = std::shared_ptr<QPromise<SharedLayer::CachePtr>>;

    void settingChanged(Setting key);
    void relink();
    QCoro::Task<void> link(RedisAddress address, Promise promise);
    [[nodiscard]] QCoro::Task<Result<Secret>> passwordFor(QString hostAndPort);
    [[nodiscard]] QCoro::Task<Result<double>> ping(RedisAddress address);
    [[nodiscard]] QString addressInUse() const;
    [[nodiscard]] SharedPurge outcome(const SharedCache::Purged &purged) const;

    Clock &m_clock;
    Settings &m_settings;
    SharedLayer &m_layer;
    std::unique_ptr<KeyStore> m_environment;
    std::unique_ptr<KeyStore> m_keychain;
    QString m_given;
    QString m_barred;
    QString m_problem;
    RedisAddress m_linked; // with its password
    TaskCount m_tasks;
};

} // namespace Tidemark
