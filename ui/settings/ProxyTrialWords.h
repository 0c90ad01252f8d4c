// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

struct ProxyReport;

// How far a way out reached, as a sentence. Empty: it was stopped.
[[nodiscard]] QString proxyTrialWords(const ProxyReport &report);

} // namespace Tidemark
