// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PlainLabel.h"

namespace Tidemark {

struct KeyStatus;

// How the key stands, in a sentence: where it lies, whether the API refused it, why no keychain was
// used.
struct KeyStatusWords {
    QString text;
    TextInk ink = TextInk::Secondary;
};
[[nodiscard]] KeyStatusWords keyStatusWords(const KeyStatus &status);

} // namespace Tidemark
