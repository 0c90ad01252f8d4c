// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PageRig.h"
#include "ui/profiles/ProfilesPage.h"
#include "ui/widgets/KpiCard.h"

namespace Tidemark {

inline Link linkTo(const QString &handle)
{
    return {Place::Profiles, handle, {}};
}

inline QString shownFollowers(const ProfilesPage &page)
{
    return part<KpiCard>(page, "followersCard")->valueText();
}

// Unknown is an en dash.
inline bool isKnown(const QString &value)
{
    return !value.isEmpty() && value != QString(QChar(0x2013));
}

} // namespace Tidemark
