// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OptionParser.h"
#include "core/exporting/NginxConfig.h"

namespace Tidemark {

// The options of `generate nginx`, and of this machine what the configuration has to name: certificates, name
// servers, the user who may enter the cache folder.
[[nodiscard]] QList<Option> edgeOptionList();
[[nodiscard]] Result<NginxOptions> edgeOptions(const Invocation &invocation, const QUrl &apiBase, const QString &folder);

} // namespace Tidemark
