// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToolTipText.h"

#include "ui/render/PlainSentence.h"

#include <QTextDocument>

namespace Tidemark {

namespace {

constexpr int kLongest = 2000;

} // namespace

QString toolTipText(const QString &text)
{
    const QString safe = plainSentence(text, LineBreaks::Keep, kLongest);
    if (!Qt::mightBeRichText(safe))
        return safe;
    return QStringLiteral("<qt>") + safe.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))
           + QStringLiteral("</qt>");
}

} // namespace Tidemark
