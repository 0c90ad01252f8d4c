// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// Text for setToolTip and QToolTip::showText, which guess what is rich text: whatever looks like
// markup is shown as the characters that it is. Every tooltip with remote text passes through here.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace Tidemark
