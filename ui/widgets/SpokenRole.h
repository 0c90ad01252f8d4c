// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace Tidemark {

// What screen readers call a widget that paints itself, and what happens where they press it. Said once, before the widget
// gets its name: with that Qt settles what it is. Name and description stay those of QWidget.
void speakAs(QWidget &widget, QAccessible::Role role, std::function<void()> press = {});

} // namespace Tidemark
