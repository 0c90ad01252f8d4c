// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/CellText.h"

#include "core/base/PlainText.h"
#include "core/exporting/CsvWriter.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace Tidemark {

namespace {

constexpr int kMostCsvText = 10'000'000;
constexpr double kFifteenDigits = 1e-14; // relative

QString textAsKept(const QString &text, ExportFormat format, bool isRawText)
{
    switch (format) {
    case ExportFormat::Json: return QString::fromUtf8(text.toUtf8());
    case ExportFormat::Xlsx: return plain(text, LineBreaks::Keep, kMostCellText - 2); // room for a pair and the ellipsis
    case ExportFormat::Csv: break;
    }
    const QString shown = plain(text, LineBreaks::Keep, kMostCsvText);
    return isRawText ? shown : csvSafe(shown);
}

bool isNumberText(qint64 value, CellKind kind)
{
    return kind == CellKind::Time ? value < kFirstDate || value > kLastDate : value > kMostExact || value < -kMostExact;
}

template <typename T, typename Read>
ExportCell readAs(const QString &text, Read read)
{
    bool isRead = false;
    const T value = read(text, &isRead);
    return isRead ? ExportCell(value) : ExportCell(text);
}

} // namespace

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Xlsx: return QStringLiteral("xlsx");
    case ExportFormat::Json: return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json}) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

ExportCell cellAsKept(const ExportCell &cell, CellKind kind, ExportFormat format, bool isRawText)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return textCell(textAsKept(*text, format, isRawText));
    const auto *number = std::get_if<qint64>(&cell);
    if (number && format == ExportFormat::Xlsx && isNumberText(*number, kind))
        return QString::number(*number);
    return cell;
}

ExportCell cellOfText(const QString &text, CellKind kind)
{
    if (text.isEmpty())
        return {};
    switch (kind) {
    case CellKind::Text:
    case CellKind::Id: break;
    case CellKind::Integer: return readAs<qint64>(text, [](const QString &t, bool *ok) { return t.toLongLong(ok); });
    case CellKind::Decimal: return readAs<double>(text, [](const QString &t, bool *ok) { return t.toDouble(ok); });
    case CellKind::Time: {
        const auto time = timeOfIso(text);
        return time ? ExportCell(*time) : ExportCell(text);
    }
    case CellKind::Flag:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
        break;
    }
    return text;
}

bool isSameCell(const ExportCell &a, const ExportCell &b, ExportFormat format)
{
    const bool areWhole = std::holds_alternative<qint64>(a) && std::holds_alternative<qint64>(b);
    if (format != ExportFormat::Xlsx || areWhole)
        return a == b;
    // A cell of XLSX holds a number, whether it came from an integer or not, and an integer beyond its digits is a text.
    const auto real = [](const ExportCell &cell) -> std::optional<double> {
        if (const auto *whole = std::get_if<qint64>(&cell))
            return static_cast<double>(*whole);
        const auto *value = std::get_if<double>(&cell);
        return value ? std::optional(*value) : std::nullopt;
    };
    const auto x = real(a);
    const auto y = real(b);
    if (!x || !y)
        return a == b;
    return std::fabs(*x - *y) <= kFifteenDigits * std::max(std::fabs(*x), std::fabs(*y));
}

QString isoTime(qint64 utcSeconds)
{
    constexpr qint64 kYearOne = -62'135'596'800;
    if (utcSeconds < kYearOne || utcSeconds > kLastDate)
        return QString::number(utcSeconds);
    return QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC).toString(Qt::ISODate);
}

std::optional<qint64> timeOfIso(const QString &text)
{
    bool isNumber = false;
    if (const qint64 seconds = text.toLongLong(&isNumber); isNumber)
        return seconds;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // no zone was written
        time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

QString exactDecimal(double value)
{
    const bool isWhole = std::floor(value) == value && std::fabs(value) <= double(kMostExact);
    return isWhole ? QString::number(qint64(value)) : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString shownCell(const ExportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return plain(*text, LineBreaks::Fold, 80);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *value = std::get_if<double>(&cell))
        return exactDecimal(*value);
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    return QStringLiteral("(blank)");
}

} // namespace Tidemark
