// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/Options.h"

namespace Tidemark {

class Engine;
class MainWindow;
struct Link;

// Draws every view of a window into DIR/<view>.png: for the README, the tests and the eye.
class ViewRenderer
{
public:
    ViewRenderer(Engine &engine, MainWindow &window, const GuiOptions &options);
    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status draw(const QString &name, const Link &link);
    [[nodiscard]] Status save(const QString &name);
    // Until nothing is asked and nothing has been painted for a while.
    [[nodiscard]] bool isAnythingRunning() const;
    void settle();
    [[nodiscard]] Link profile() const;
    [[nodiscard]] Link hashtag() const;
    [[nodiscard]] Link sound() const;
    [[nodiscard]] Link discovery() const;
    [[nodiscard]] Link comparison() const;
    [[nodiscard]] Link question() const;
    [[nodiscard]] Link post();

    Engine &m_engine;
    MainWindow &m_window;
    const GuiOptions &m_options;
};

} // namespace Tidemark
