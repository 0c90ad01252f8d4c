// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Tidemark {

// The invented people, tags and sounds of demo data. Nobody here exists. The names alone are
// enough to ask the sandbox about them; ids come out of its answers.
[[nodiscard]] QStringList castHandles();   // twelve creators in as many niches, best known first
[[nodiscard]] QStringList castHashtags();  // about fifteen; castBreakout() is one of them
[[nodiscard]] QString castBreakout();      // grows a few per cent an hour in the week before the anchor
[[nodiscard]] QStringList castSoundIds();  // sounds that several creators use; castBreakoutSound() is the first
[[nodiscard]] QString castBreakoutSound(); // grows as castBreakout() does
[[nodiscard]] QStringList castKeywords();  // searches that find something worth seeing

} // namespace Tidemark
