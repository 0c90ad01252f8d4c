// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonWalk.h"

#include "core/parse/JsonText.h"

namespace Tidemark::detail {

Error walkError(simdjson::error_code error, const QString &brokenPath)
{
    if (!brokenPath.isEmpty())
        return Error{ErrorKind::ContractBroken, brokenPath + QStringLiteral(" is missing or has a wrong type"), 0, 0, {}};
    return Error{ErrorKind::Upstream,
                 QStringLiteral("the answer is not whole JSON (%1)").arg(QLatin1String(simdjson::error_message(error))),
                 0,
                 0,
                 {}};
}

std::string unescapedKey(std::string_view key)
{
    return decodedText(key).toStdString();
}

} // namespace Tidemark::detail
