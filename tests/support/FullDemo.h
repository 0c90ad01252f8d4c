// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"
#include "core/health/HealthWatch.h"
#include "core/history/HistoryReader.h"
#include "core/watch/Radar.h"
#include "tests/support/Wait.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Tidemark {

// The window over a copy of ninety days of demo data, with every view that it has. Of tests that have the fixture
// demo_folder (tidemark_needs_demo).
class FullDemo
{
public:
    explicit FullDemo(const QString &lived)
    {
        const QDir from(lived + QStringLiteral("/demo"));
        if (!from.exists(QStringLiteral("demo-filled")))
            qFatal("no demo data: they are made by ctest -R demo.folder");
        for (const QString &name : from.entryList(QDir::Files)) {
            if (!QFile::copy(from.filePath(name), m_dir.filePath(name)))
                qFatal("%s was not copied", qPrintable(name));
        }
        EngineOptions options;
        options.dataDir = m_dir.path();
        options.demo = true;
        auto opened = Engine::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_engine = std::move(*opened);
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_window = std::make_unique<MainWindow>(*m_engine, *m_theme);
    }
    ~FullDemo()
    {
        m_window.reset();
        QCoro::waitFor(m_engine->shutdown());
    }
    Q_DISABLE_COPY_MOVE(FullDemo)

    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

    // Every view by its name, with something to show in each.
    [[nodiscard]] QList<std::pair<QString, Link>> views()
    {
        const QString creator = m_engine->demoCreators().value(0);
        const QString tag = m_engine->demoHashtags().value(0);
        const QString compared = QStringLiteral("@%1 @%2").arg(creator, m_engine->demoCreators().value(1));
        return {{QStringLiteral("profiles"), {Place::Profiles, {}, QStringLiteral("all")}},
                {QStringLiteral("profile"), {Place::Profiles, creator, {}}},
                {QStringLiteral("posts"), {Place::Posts, {}, QStringLiteral("all")}},
                {QStringLiteral("post"), {Place::Posts, anyPost(), {}}},
                {QStringLiteral("hashtags"), {Place::Hashtags, {}, QStringLiteral("all")}},
                {QStringLiteral("hashtag"), {Place::Hashtags, tag, {}}},
                {QStringLiteral("sounds"), {Place::Sounds, {}, QStringLiteral("all")}},
                {QStringLiteral("sound"), {Place::Sounds, m_engine->demoSounds().value(0), {}}},
                {QStringLiteral("discover"), {Place::Discover, tag, {}}},
                {QStringLiteral("compare"), {Place::Compare, compared, {}}},
                {QStringLiteral("watchlists"), {Place::Watchlists, {}, QStringLiteral("names")}},
                {QStringLiteral("plan"), {Place::Watchlists, {}, QStringLiteral("plan")}},
                {QStringLiteral("news"), {Place::Watchlists, {}, QStringLiteral("events")}},
                {QStringLiteral("radar"), {Place::Watchlists, {}, QStringLiteral("radar")}},
                {QStringLiteral("credits"), {Place::Credits, {}, {}}},
                {QStringLiteral("health"), {Place::Health, {}, {}}},
                {QStringLiteral("runbook"), {Place::Health, QStringLiteral("search-video"), QStringLiteral("runbook")}},
                {QStringLiteral("inspector"),
                 {Place::Inspector, QStringLiteral("userinfo-by-username?username=@") + creator, {}}},
                {QStringLiteral("settings"), {Place::Settings, {}, {}}},
                {QStringLiteral("welcome"), {Place::Welcome, {}, {}}}};
    }

    // Opens a view and waits until nothing that it began is under way. False: that does not end.
    [[nodiscard]] bool open(const Link &link)
    {
        m_window->router().open(link);
        const bool isQuiet = QTest::qWaitFor([this] { return isAtRest(); }, kLongestMs);
        QCoreApplication::processEvents(); // what was read is laid out
        return isQuiet;
    }

private:
    static constexpr int kLongestMs = 60'000; // under a sanitizer

    [[nodiscard]] bool isAtRest() const
    {
        const auto timers = m_window->findChildren<QTimer *>();
        const auto watchers = m_window->findChildren<QFutureWatcherBase *>();
        return m_engine->questions().running() == 0 && m_engine->fetcher().running() == 0 && m_engine->radar().running() == 0
               && m_engine->healthWatch().running() == 0
               && std::none_of(timers.begin(), timers.end(), [](const auto *t) { return t->isSingleShot() && t->isActive(); })
               && std::all_of(watchers.begin(), watchers.end(), [](const auto *w) { return w->isFinished(); });
    }
    [[nodiscard]] QString anyPost()
    {
        const auto found = wait(m_engine->history().search(QStringLiteral("the"), 100));
        for (const auto &match : found.value_or(QList<HistoryReader::Match>())) {
            if (match.entity.kind == EntityKind::Post)
                return match.entity.id;
        }
        qFatal("the demo data hold no post");
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Tidemark
