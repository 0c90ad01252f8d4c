// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertCourier.h"
#include "core/notify/AlertSender.h"
#include "core/notify/Desktop.h"
#include "core/secrets/SessionKeyStore.h"
#include "core/settings/Settings.h"
#include "tests/core/health/HealthRig.h"
#include "tests/support/HookServer.h"
#include "tests/support/Wait.h"

#include <QTest>

namespace Tidemark {

inline const QByteArray kRoutingKey = QByteArrayLiteral("0123456789abcdef0123456789ABCDEF");

struct ShownNotes final : DesktopNotifier {
    void notify(const QString &title, const QString &, const QString &) override { titles += title; }
    QStringList titles;
};

// One program that tells alerts: of a folder that others may share, to stand-ins that the test owns.
class CourierProgram
{
public:
    CourierProgram(const QString &folder, Clock &clock, const HookServer &pagerDuty, const HookServer &slack,
                   std::chrono::milliseconds deadline = std::chrono::seconds(20))
        : settings(folder + QLatin1String("/settings.json"))
        , m_database(open(folder))
        , book(*m_database, clock)
        , alerts(*m_database, clock, shippedPlan())
    {
        std::ignore = settings.set(Setting::AlertsPagerDutyUrl, QString::fromLatin1(pagerDuty.url("/v2/enqueue")));
        std::ignore = settings.set(Setting::AlertsPagerDutyKey, true);
        std::ignore = settings.set(Setting::AlertsSlackHook, true);
        const auto kept = [](const QByteArray &secret) {
            return std::make_unique<SessionKeyStore>(SessionKeyStore::Origin::Session, Secret(secret));
        };
        sender = std::make_unique<AlertSender>(
            settings, AlertSender::Keychain{kept(kRoutingKey), kept(slack.url("/services/secret-part")), kept(slack.url("/jira"))},
            ProxyRoutePtr(), deadline);
        courier = std::make_unique<AlertCourier>(AlertCourier::Services{*m_database, clock, settings, book, *sender, shippedPlan(),
                                                                        QStringLiteral("https://api.tikliveapi.com"), false,
                                                                        [this] { return isOffline; }});
    }

    CourierReport turn()
    {
        const auto report = QCoro::waitFor(courier->turn());
        if (!report)
            qWarning() << "a turn failed:" << report.error().detail;
        return report.value_or(CourierReport{-1, 0, 0, {}});
    }
    ChannelState state(AlertChannel channel)
    {
        const auto states = wait(book.states());
        for (const ChannelState &each : *states) {
            if (each.channel == channel)
                return each;
        }
        return {};
    }

    Settings settings;

private:
    static std::unique_ptr<Database> open(const QString &folder)
    {
        Database::Options options;
        options.path = folder + QLatin1String("/health.db");
        options.migrations = QStringLiteral(":/tidemark/migrations/health");
        options.durability = Database::Durability::Normal;
        auto opened = Database::open(options);
        return opened ? std::move(*opened) : nullptr;
    }
    std::unique_ptr<Database> m_database;

public:
    DeliveryBook book;
    AlertBook alerts;
    std::unique_ptr<AlertSender> sender;
    std::unique_ptr<AlertCourier> courier;
    bool isOffline = false;
};

// A folder, its clock, two stand-ins and one program.
class CourierWorld
{
public:
    CourierWorld() { start(); }

    // Once more, as after a restart.
    void start(std::chrono::milliseconds deadline = std::chrono::seconds(20))
    {
        program.reset();
        program = std::make_unique<CourierProgram>(rig.dir.path(), rig.clock, pagerDuty, slack, deadline);
    }
    void pass(qint64 seconds) { rig.pass(seconds); }
    void fire(const QString &rule, const QString &severity = QStringLiteral("page"))
    {
        const Status put = rig.execute(QStringLiteral("INSERT INTO alert (rule, fired_at, tier, severity, active_since, worst_burn, bad)"
                                                      " VALUES ('%1', %2, 'tier1_interactive', '%3', %2, 20.5, 12)")
                                           .arg(rule, QString::number(rig.clock.now()), severity));
        QVERIFY(put);
    }
    void resolve(const QString &rule)
    {
        QVERIFY(rig.execute(QStringLiteral("UPDATE alert SET resolved_at = %2, resolved_by = 'recovered' WHERE rule = '%1'")
                                .arg(rule, QString::number(rig.clock.now()))));
    }
    // Past the wait of the group.
    CourierReport fireAndWait(const QString &rule)
    {
        fire(rule);
        program->turn();
        pass(10);
        return program->turn();
    }

    HealthRig rig;
    HookServer pagerDuty;
    HookServer slack;
    std::unique_ptr<CourierProgram> program;
};

inline const QString kFast = QStringLiteral("TikLiveAPITier1FastBurn");
inline const QString kLong = QStringLiteral("TikLiveAPITier1LongBurn");
inline const QString kSlow = QStringLiteral("TikLiveAPITier1SlowBurn");

} // namespace Tidemark
