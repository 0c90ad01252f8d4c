// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/RateText.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <cmath>

namespace Tidemark {

QString rateText(std::optional<double> perHour)
{
    if (!perHour)
        return unknownText();
    const double size = std::abs(*perHour);
    return tr("%1 %/h").arg(decimalNumber(perHour, size < 0.01 ? 4 : size < 0.1 ? 3 : size < 1 ? 2 : 1));
}

} // namespace Tidemark
