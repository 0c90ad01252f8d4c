// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/XlsxText.h"

#include <QRegularExpression>

namespace Tidemark::detail {

namespace {

const QRegularExpression &spelt()
{
    static const QRegularExpression form(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    return form;
}

} // namespace

QString xlsxEscaped(const QString &text)
{
    static const QRegularExpression underscore(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString out = text;
    return out.replace(underscore, QStringLiteral("_x005F_"));
}

QString xlsxUnescaped(const QString &text)
{
    QString out;
    qsizetype end = 0;
    for (auto match = spelt().match(text); match.hasMatch(); match = spelt().match(text, end)) {
        out += text.mid(end, match.capturedStart() - end) + QChar(match.captured(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

} // namespace Tidemark::detail
