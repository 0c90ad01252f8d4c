// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

class Engine;
class Router;
class Theme;
class UnseenNews;

// Tells the router how to make every view: the one list of what the window holds. news is told what was read.
void addPages(Engine &engine, Theme &theme, UnseenNews &news, Router &router);

} // namespace Tidemark
