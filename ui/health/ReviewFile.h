// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Tidemark {

class Engine;
struct SloReview;

// What made the review, and from where its calls went.
[[nodiscard]] QString reviewOrigin(const Engine &engine);
// Asks for a file and writes the review into it, as pages or as Markdown by its ending; says how it went.
void saveReview(QWidget *asker, const SloReview &review, const QString &origin);

} // namespace Tidemark
