// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/compare/ComparePage.h"
#include "ui/credits/CreditsPage.h"
#include "ui/discover/DiscoverPage.h"
#include "ui/hashtags/HashtagsPage.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/posts/PostsPage.h"
#include "ui/profiles/ProfilesPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Router.h"
#include "ui/sounds/SoundsPage.h"
#include "ui/watchlists/WatchlistsPage.h"
#include "ui/welcome/WelcomePage.h"

namespace Tidemark {

void addPages(Engine &engine, Theme &theme, Router &router)
{
    router.add(Place::Profiles, new ProfilesPage(engine, router));
    router.add(Place::Posts, new PostsPage(engine, router));
    router.add(Place::Hashtags, new HashtagsPage(engine, router));
    router.add(Place::Sounds, new SoundsPage(engine, router));
    router.add(Place::Discover, new DiscoverPage(engine, router));
    router.add(Place::Compare, new ComparePage(engine, router));
    router.add(Place::Watchlists, new WatchlistsPage(engine, router));
    router.add(Place::Credits, new CreditsPage(engine, router));
    router.add(Place::Inspector, new InspectorPage(engine, router));
    router.add(Place::Settings, new SettingsPage(engine, router, theme));
    router.add(Place::Welcome, new WelcomePage(engine, router));
}

} // namespace Tidemark
