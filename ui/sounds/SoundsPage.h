// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicPage.h"

namespace Tidemark {

// The view of sounds: the same as that of hashtags, for music.
class SoundsPage : public TopicPage
{
    Q_OBJECT

public:
    SoundsPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);
};

} // namespace Tidemark
