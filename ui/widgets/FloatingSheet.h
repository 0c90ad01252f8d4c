// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRegion;
class QWidget;

namespace Tidemark {

// What floats over a page (palette, popovers, tasks, messages) has one ground: raised, with a border and a soft shadow.
// The shadow falls inside of the widget: its contents keep this far from its edges.
inline constexpr int kSheetShadow = 12;

enum class SheetShadow { Soft, None };
void paintFloatingSheet(QPainter &painter, const QWidget &widget, SheetShadow shadow = SheetShadow::Soft);
// The sheet without its shadow.
[[nodiscard]] QRegion floatingSheetShape(const QWidget &widget);

} // namespace Tidemark
