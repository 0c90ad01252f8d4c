// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/compare/ComparePage.h"
#include "ui/credits/CreditsPage.h"
#include "ui/discover/DiscoverPage.h"
#include "ui/hashtags/HashtagsPage.h"
#include "ui/health/HealthPage.h"
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
    router.add(Place::Profiles, [&engine, &router] { return new ProfilesPage(engine, router); });
    router.add(Place::Posts, [&engine, &router] { return new PostsPage(engine, router); });
    router.add(Place::Hashtags, [&engine, &router] { return new HashtagsPage(engine, router); });
    router.add(Place::Sounds, [&engine, &router] { return new SoundsPage(engine, router); });
    router.add(Place::Discover, [&engine, &router] { return new DiscoverPage(engine, router); });
    router.add(Place::Compare, [&engine, &router] { return new ComparePage(engine, router); });
    router.add(Place::Watchlists, [&engine, &router] { return new WatchlistsPage(engine, router); });
    router.add(Place::Credits, [&engine, &router] { return new CreditsPage(engine, router); });
    router.add(Place::Health, [&engine, &router] { return new HealthPage(engine, router); });
    router.add(Place::Inspector, [&engine, &router] { return new InspectorPage(engine, router); });
    router.add(Place::Settings, [&engine, &router, &theme] { return new SettingsPage(engine, router, theme); });
    router.add(Place::Welcome, [&engine, &router] { return new WelcomePage(engine, router); });
}

} // namespace Tidemark
