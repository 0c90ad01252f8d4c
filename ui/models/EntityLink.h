// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Learned.h"

namespace Tidemark {

// What an entity is called outside, as copies and drags carry it and every field reads it: "@handle", "#tag",
// the address of a post or a sound. The name is without a sign; a post and a sound go by their id.
[[nodiscard]] QString entityLink(const EntityRef &entity, const QString &name);

} // namespace Tidemark
