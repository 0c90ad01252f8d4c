// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Tidemark {

using TemplateValues = QList<std::pair<const char *, QString>>;

// A text of resources/edge with its @NAME@s replaced, one after the other: what a value holds is filled too if a
// later value names it.
[[nodiscard]] QString edgeTemplate(const char *name, const TemplateValues &values = {});

} // namespace Tidemark
