// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

// First thing in main(): memory is not written to disk when the program dies, no other process of
// the user may read it (Linux), and files that are made are the user's own (0600, folders 0700).
void hardenProcess();

} // namespace Tidemark
