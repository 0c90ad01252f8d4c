// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

class Engine;
class Router;
class Theme;

// Tells the router how to make every view: the one list of what the window holds.
void addPages(Engine &engine, Theme &theme, Router &router);

} // namespace Tidemark
