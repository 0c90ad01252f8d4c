// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagsPage.h"

#include "ui/hashtags/HashtagKind.h"

namespace Tidemark {

HashtagsPage::HashtagsPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : TopicPage(engine, navigator, std::make_unique<HashtagKind>(), parent)
{
}

} // namespace Tidemark
