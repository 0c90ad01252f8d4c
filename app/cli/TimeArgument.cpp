// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TimeArgument.h"

#include "core/base/PlainText.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace Tidemark {

namespace {

qint64 unitSeconds(QChar unit)
{
    switch (unit.unicode()) {
    case 's': return 1;
    case 'm': return 60;
    case 'h': return 3600;
    case 'd': return 86'400;
    default: return 7 * 86'400;
    }
}

std::optional<qint64> isoSeconds(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime) // no zone was written
        time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

} // namespace

Result<TimeArgument> TimeArgument::parse(const QString &text)
{
    static const QRegularExpression unixSeconds(QStringLiteral("^[0-9]{1,11}\\z"));
    static const QRegularExpression before(QStringLiteral("^-([0-9]{1,6})([smhdw])\\z"));
    const QString trimmed = text.trimmed();
    TimeArgument time;
    if (const auto match = before.match(trimmed); match.hasMatch()) {
        time.m_isRelative = true;
        time.m_seconds = match.captured(1).toLongLong() * unitSeconds(match.captured(2).at(0));
        return time;
    }
    if (unixSeconds.match(trimmed).hasMatch() && trimmed.size() > 4) { // four digits would be a year
        time.m_seconds = trimmed.toLongLong();
        return time;
    }
    if (const auto seconds = isoSeconds(trimmed)) {
        time.m_seconds = *seconds;
        return time;
    }
    return fail(ErrorKind::Usage, QStringLiteral("expected a time such as 1700000000, 2026-11-01T14:00:00Z or -3d, got \"%1\"")
                                      .arg(plain(text, LineBreaks::Fold, 60)));
}

} // namespace Tidemark
