// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"

#include <QList>

namespace Tidemark {

// What a rule set for Cloudflare or Fastly would hold: the catalogue's lifetimes by path, and what no rule by path
// and status can do. Plain text, to be read and carried over by hand.
[[nodiscard]] QString cdnRules(const QList<Endpoint> &endpoints);

} // namespace Tidemark
