// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/TimeFormat.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QDateTime>

namespace Tidemark {

namespace {

QString formatted(qint64 t, const QString &pattern)
{
    return displayLocale().toString(QDateTime::fromSecsSinceEpoch(t), pattern);
}

QString dayPattern()
{
    return tr("d MMM", "as QLocale::toString() reads it");
}

} // namespace

QString dateTimeText(qint64 t)
{
    return formatted(t, tr("d MMM yyyy, HH:mm", "as QLocale::toString() reads it"));
}

QString dateText(qint64 t)
{
    return formatted(t, tr("d MMM yyyy", "as QLocale::toString() reads it"));
}

QString shortDate(qint64 t)
{
    return formatted(t, dayPattern());
}

QString dayText(const QDate &day)
{
    return displayLocale().toString(day, dayPattern());
}

QString utcDayText(qint64 t)
{
    return dayText(QDateTime::fromSecsSinceEpoch(t, Qt::UTC).date());
}

QString timeText(qint64 t)
{
    return formatted(t, tr("HH:mm", "as QLocale::toString() reads it"));
}

QString hourOfWeekText(int hourOfWeek)
{
    constexpr int kHours = 24;
    const QTime hour(hourOfWeek % kHours, 0);
    return displayLocale().dayName(hourOfWeek / kHours + 1, QLocale::ShortFormat) + QLatin1Char(' ')
           + displayLocale().toString(hour, tr("HH:mm", "as QLocale::toString() reads it"));
}

} // namespace Tidemark
