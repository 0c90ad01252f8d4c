// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicPage.h"

namespace Tidemark {

// The view of hashtags: what is rising, and why.
class HashtagsPage : public TopicPage
{
    Q_OBJECT

public:
    HashtagsPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);
};

} // namespace Tidemark
