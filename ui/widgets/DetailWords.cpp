// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DetailWords.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"

namespace Tidemark {

QString detailWords(const Error &error)
{
    return coreWords(plain(error.detail));
}

QString hintWords(const Error &error)
{
    return coreWords(plain(error.hint));
}

} // namespace Tidemark
