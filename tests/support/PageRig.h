// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"
#include "core/sandbox/Cast.h"
#include "core/sandbox/Sandbox.h"
#include "tests/support/RecordingNavigator.h"

#include <QCoroTask>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace Tidemark {

// An engine that asks a sandbox over real HTTP, in a folder of its own. Pages are destroyed before it.
class PageRig
{
public:
    // options: what is to be other than usual; folder, address and key are the rig's.
    explicit PageRig(EngineOptions options = {})
    {
        auto started = Sandbox::start();
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        sandbox = std::move(*started);
        options.dataDir = m_folder.path();
        options.apiBase = sandbox->baseUrl().toString();
        options.key = "a-key-for-tests";
        auto opened = Engine::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        engine = std::move(*opened);
    }
    ~PageRig() { QCoro::waitFor(engine->shutdown()); }
    Q_DISABLE_COPY_MOVE(PageRig)

    // Looks a creator up, so that history holds them, and forgets what it cost.
    void hold(const QString &handle)
    {
        const auto answer = QCoro::waitFor(engine->questions().profile(handle, {}));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        sandbox->resetRequests();
    }
    // Nothing that the page began is under way, and no timer of it is still to go off.
    [[nodiscard]] bool isAtRest(const QWidget &page) const
    {
        const auto timers = page.findChildren<QTimer *>();
        const auto watchers = page.findChildren<QFutureWatcherBase *>();
        return engine->questions().running() == 0 && engine->fetcher().running() == 0
               && std::none_of(timers.begin(), timers.end(), [](const auto *t) { return t->isSingleShot() && t->isActive(); })
               && std::all_of(watchers.begin(), watchers.end(), [](const auto *w) { return w->isFinished(); });
    }
    [[nodiscard]] QString creator(int number = 0) const { return castHandles().at(number); }

    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<Engine> engine;
    RecordingNavigator navigator;

private:
    QTemporaryDir m_folder;
};

// The part of a page by its object name; ends the test run where there is none.
template <typename T>
[[nodiscard]] T *part(const QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the page has no %s", name);
    return found;
}

} // namespace Tidemark
