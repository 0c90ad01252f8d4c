// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/FieldReader.h"

#include "core/base/PlainText.h"

#include <QJsonArray>

#include <cmath>

namespace Tidemark::detail {

namespace {
constexpr double kLargestWhole = 9007199254740992.0; // 2^53: above it a JSON number is no longer exact
}

void FieldReader::refuse(const QString &key, const QString &reason)
{
    if (m_status) {
        const QString text = QStringLiteral("catalogue: %1, field \"%2\": %3").arg(m_where, key, reason);
        m_status = fail(ErrorKind::LocalData, plain(text));
    }
}

void FieldReader::take(const Status &status)
{
    if (m_status)
        m_status = status;
}

void FieldReader::allowOnly(const QStringList &keys)
{
    const QStringList present = m_object.keys();
    for (const QString &key : present) {
        if (!keys.contains(key))
            refuse(key, QStringLiteral("not known here"));
    }
}

QString FieldReader::text(const QString &key, const QString &fallback)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        refuse(key, QStringLiteral("must be a text"));
    return value.toString();
}

QString FieldReader::neededText(const QString &key)
{
    const QString value = text(key);
    if (!has(key))
        refuse(key, QStringLiteral("is missing"));
    else if (value.isEmpty())
        refuse(key, QStringLiteral("must not be empty"));
    return value;
}

qint64 FieldReader::wholeNumber(const QString &key, qint64 fallback)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > kLargestWhole || std::floor(number) < number) {
        refuse(key, QStringLiteral("must be a whole number, 0 or more"));
        return fallback;
    }
    return static_cast<qint64>(number);
}

bool FieldReader::flag(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isBool())
        refuse(key, QStringLiteral("must be true or false"));
    return value.toBool();
}

QStringList FieldReader::texts(const QString &key)
{
    QStringList list;
    const QJsonArray values = array(key);
    for (const QJsonValue &value : values) {
        if (!value.isString() || value.toString().isEmpty())
            refuse(key, QStringLiteral("must be a list of texts"));
        list += value.toString();
    }
    if (list.removeDuplicates() > 0)
        refuse(key, QStringLiteral("names one thing twice"));
    return list;
}

QJsonArray FieldReader::array(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isArray())
        refuse(key, QStringLiteral("must be a list"));
    return value.toArray();
}

QJsonObject FieldReader::object(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isObject())
        refuse(key, QStringLiteral("must be an object"));
    return value.toObject();
}

} // namespace Tidemark::detail
