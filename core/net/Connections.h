// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

constexpr int kConnectionsPerHost = 6; // what is asked beyond them waits

} // namespace Tidemark
