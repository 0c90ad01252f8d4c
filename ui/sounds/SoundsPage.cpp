// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sounds/SoundsPage.h"

#include "ui/sounds/SoundKind.h"

namespace Tidemark {

SoundsPage::SoundsPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : TopicPage(engine, navigator, std::make_unique<SoundKind>(), parent)
{
}

} // namespace Tidemark
