// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace Tidemark {

// Connects to the session's bus on a thread of its own, while the files are opened; Qt would wait for it at the first name
// that a reader of screens may want. To be called once there is a QGuiApplication. The future waits in its destructor; it is
// empty where a desktop has no such bus.
[[nodiscard]] std::future<void> meetBusAhead();

} // namespace Tidemark
