// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/exporting/ExportTable.h"
#include "core/insight/Compare.h"

#include <QStringList>

namespace Tidemark {

// What stands side by side: creators or hashtags, by their names without a sign.
struct CompareChoice {
    EntityKind kind = EntityKind::Profile;
    QStringList names;
    QString metric = QStringLiteral("followers");
    Alignment alignment = Alignment::Indexed; // growth over growth: sizes differ too much to be seen in one chart
    std::optional<qint64> asOf;

    bool operator==(const CompareChoice &) const = default;
    [[nodiscard]] QString sign() const { return kind == EntityKind::Hashtag ? QStringLiteral("#") : QStringLiteral("@"); }
    [[nodiscard]] bool isEnough() const { return names.size() >= kLeastCompared; }
};

// now: UTC seconds, where the choice is not as of another time.
[[nodiscard]] inline ExportRecipe recipeOf(const CompareChoice &choice, qint64 now)
{
    ExportRecipe recipe;
    recipe.what = QStringLiteral("compare");
    recipe.kind = choice.kind;
    recipe.names = choice.names;
    recipe.metric = choice.metric;
    recipe.alignment = alignmentName(choice.alignment);
    recipe.asOf = choice.asOf.value_or(now);
    return recipe;
}

} // namespace Tidemark
