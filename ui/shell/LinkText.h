// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/widgets/Navigator.h"

namespace Tidemark {

inline constexpr qsizetype kLongestLink = 2'048;

// What somebody hands to the program from outside: tidemark://profile/mrbeast (profile, hashtag, post, sound;
// watchlists, credits, health and discover by themselves),
// a link to TikTok, "@creator", "#hashtag", or a bare handle. Anything else is a Usage error that says what is wrong with
// it: another scheme, a path, control characters, more than kLongestLink. Opening it asks nothing of the network.
[[nodiscard]] Result<Link> readLink(const QString &text);

// The address under which something is opened: the reverse.
[[nodiscard]] QString linkText(const Link &link);

} // namespace Tidemark
