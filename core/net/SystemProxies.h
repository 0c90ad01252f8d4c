// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkAccessManager;

namespace Tidemark {

// The proxy that the system is set to, but never for this machine itself.
void useSystemProxies(QNetworkAccessManager &manager);

} // namespace Tidemark
