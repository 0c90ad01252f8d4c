// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

#include <QMap>

namespace Tidemark {

// True where a text is meant as a path, "/some-name/", and not as the name of an endpoint that is listed.
[[nodiscard]] bool isPathText(const QString &text);

// An endpoint that the catalogue does not list: asked as any other, for a credit; its answer is kept for a short time and shown
// as it came, and nothing is learned from it. path: "/some-name/", slashes at its ends or not; parameters: their names.
// A Usage error begins with "endpoint:" or with the name of the parameter.
[[nodiscard]] Result<Endpoint> unlistedEndpoint(const QString &path, const QStringList &parameters);

// "id=7&sort=new" as names and values; a Usage error begins with "parameters:".
[[nodiscard]] Result<QMap<QString, QString>> typedParameters(const QString &text);

} // namespace Tidemark
