// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

class Engine;
class Router;
class Theme;

// Makes every view and gives it to the router: the one list of what the window holds.
void addPages(Engine &engine, Theme &theme, Router &router);

} // namespace Tidemark
