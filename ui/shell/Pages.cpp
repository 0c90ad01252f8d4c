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
#include "ui/watchlists/UnseenNews.h"
#include "ui/watchlists/WatchlistsPage.h"
#include "ui/welcome/WelcomePage.h"

namespace Tidemark {

void addPages(Engine &engine, Theme &theme, UnseenNews &news, Router &router)
{
    router.add(Place::Profiles, [&engine, &router](QWidget *parent) { return new ProfilesPage(engine, router, parent); });
    router.add(Place::Posts, [&engine, &router](QWidget *parent) { return new PostsPage(engine, router, parent); });
    router.add(Place::Hashtags, [&engine, &router](QWidget *parent) { return new HashtagsPage(engine, router, parent); });
    router.add(Place::Sounds, [&engine, &router](QWidget *parent) { return new SoundsPage(engine, router, parent); });
    router.add(Place::Discover, [&engine, &router](QWidget *parent) { return new DiscoverPage(engine, router, parent); });
    router.add(Place::Compare, [&engine, &router](QWidget *parent) { return new ComparePage(engine, router, parent); });
    router.add(Place::Watchlists, [&engine, &news, &router](QWidget *parent) {
        auto *page = new WatchlistsPage(engine, router, parent);
        QObject::connect(page, &WatchlistsPage::newsShown, &news, &UnseenNews::markRead);
        return page;
    });
    router.add(Place::Credits, [&engine, &router](QWidget *parent) { return new CreditsPage(engine, router, parent); });
    router.add(Place::Health, [&engine, &router](QWidget *parent) { return new HealthPage(engine, router, parent); });
    router.add(Place::Inspector, [&engine, &router](QWidget *parent) { return new InspectorPage(engine, router, parent); });
    router.add(Place::Settings,
               [&engine, &router, &theme](QWidget *parent) { return new SettingsPage(engine, router, theme, parent); });
    router.add(Place::Welcome, [&engine, &router](QWidget *parent) { return new WelcomePage(engine, router, parent); });
}

} // namespace Tidemark
