// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/CsvWriter.h"

#include "core/exporting/CellText.h"

#include <QDateTime>

#include <cmath>

namespace Tidemark {

namespace {

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xff1d: // the full-width forms
    case 0xff0b:
    case 0xff0d:
    case 0xff20: return true;
    default: return false;
    }
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

} // namespace

QString csvSafe(const QString &text)
{
    for (const QChar c : text) {
        if (startsFormula(c))
            return QLatin1Char('\'') + text;
        if (!isBlank(c))
            break;
    }
    return text;
}

CsvWriter &CsvWriter::text(const QString &value)
{
    QByteArray bytes = (m_text == CsvText::Safe ? csvSafe(value) : value).toUtf8();
    const bool quoted = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')
                        || bytes.contains('#') || // which starts a comment for some readers
                        bytes.startsWith(' ') || bytes.endsWith(' ');
    if (quoted)
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    cell(bytes);
    return *this;
}

CsvWriter &CsvWriter::number(std::optional<qint64> value)
{
    cell(value ? QByteArray::number(*value) : QByteArray());
    return *this;
}

CsvWriter &CsvWriter::decimal(std::optional<double> value, int decimals)
{
    cell(value && std::isfinite(*value) ? QByteArray::number(*value, 'f', decimals) : QByteArray());
    return *this;
}

CsvWriter &CsvWriter::exact(double value)
{
    cell(std::isfinite(value) ? exactDecimal(value).toLatin1() : QByteArray());
    return *this;
}

CsvWriter &CsvWriter::time(std::optional<qint64> utcSeconds)
{
    cell(utcSeconds ? QDateTime::fromSecsSinceEpoch(*utcSeconds, Qt::UTC).toString(Qt::ISODate).toLatin1() : QByteArray());
    return *this;
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

void CsvWriter::cell(const QByteArray &value)
{
    if (m_rowBegun)
        m_bytes += ',';
    m_bytes += value;
    m_rowBegun = true;
}

} // namespace Tidemark
