// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/sandbox/Sandbox.h"
#include "core/settings/Settings.h"
#include "core/watch/Warmer.h"
#include "core/watch/Watchlist.h"
#include "tests/support/Wait.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace Tidemark {

// A clock whose two hands are moved by the test: a sleep of the machine moves the wall's alone.
class TwoHandedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_wallMs; }
    [[nodiscard]] qint64 steadyMs() const override { return m_steadyMs; }
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds duration) override
    {
        pass(duration);
        co_return;
    }
    void pass(std::chrono::milliseconds duration)
    {
        m_wallMs += duration.count();
        m_steadyMs += duration.count();
    }
    void jump(std::chrono::milliseconds duration) { m_wallMs += duration.count(); }

private:
    std::atomic<qint64> m_wallMs = 1'764'504'000'000;
    std::atomic<qint64> m_steadyMs = 1'000'000;
};

// An engine in front of a sandbox, with a clock of the test.
class WarmRig
{
public:
    // breakoutIn: how long from now until the hashtag of the sandbox's world breaks out; 0: today.
    explicit WarmRig(std::chrono::seconds breakoutIn = {})
    {
        SandboxOptions world;
        world.clock = &clock;
        if (breakoutIn.count() > 0)
            world.anchor = clock.now() + breakoutIn.count();
        sandbox = Sandbox::start(world).value();
        EngineOptions options;
        options.dataDir = folder.path();
        options.apiBase = sandbox->baseUrl().toString();
        options.key = "warm-test-key";
        options.clock = &clock;
        auto opened = Engine::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        engine = std::move(*opened);
    }
    ~WarmRig() { QCoro::waitFor(engine->shutdown()); }
    Q_DISABLE_COPY_MOVE(WarmRig)

    void watch(const QStringList &words)
    {
        QList<WatchName> names;
        for (const QString &word : words)
            names += {word.startsWith(QLatin1Char('#')) ? WatchKind::Hashtag : WatchKind::Creator, word.sliced(1)};
        if (!wait(engine->watchlist().add(names)))
            qFatal("the names could not be added");
    }

    [[nodiscard]] WarmReport run(const WarmOptions &options = {})
    {
        auto report = QCoro::waitFor(engine->warmer().run(options));
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }

    // "refreshed @a, not found @b, failed #c"
    [[nodiscard]] static QString picture(const WarmReport &report)
    {
        QStringList words;
        for (const WarmedName &warmed : report.done)
            words += (warmed.outcome == WarmedName::Outcome::Refreshed  ? QStringLiteral("refreshed ")
                      : warmed.outcome == WarmedName::Outcome::NotFound ? QStringLiteral("not found ")
                                                                        : QStringLiteral("failed "))
                     + warmed.step.name.words();
        return words.join(QStringLiteral(", "));
    }

    QTemporaryDir folder;
    TwoHandedClock clock;
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<Engine> engine;
};

} // namespace Tidemark
