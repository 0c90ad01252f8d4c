// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/NumberFormat.h"

#include <QDateTime>

namespace Tidemark {

namespace {

QString formatted(qint64 t, const QString &pattern)
{
    return displayLocale().toString(QDateTime::fromSecsSinceEpoch(t), pattern);
}

} // namespace

QString dateTimeText(qint64 t)
{
    return formatted(t, QStringLiteral("d MMM yyyy, HH:mm"));
}

QString dateText(qint64 t)
{
    return formatted(t, QStringLiteral("d MMM yyyy"));
}

QString shortDate(qint64 t)
{
    return formatted(t, QStringLiteral("d MMM"));
}

QString timeText(qint64 t)
{
    return formatted(t, QStringLiteral("HH:mm"));
}

} // namespace Tidemark
