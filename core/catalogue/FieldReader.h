// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Tidemark::detail {

// Reads the fields of one JSON object of the catalogue and remembers the first thing that is
// wrong with it, so that a reader asks field by field and looks at status() once.
class FieldReader
{
public:
    // where: what the object is, as errors shall name it: "/user-posts/ parameter 2".
    FieldReader(QString where, const QJsonObject &object)
        : m_where(std::move(where))
        , m_object(object)
    {
    }

    void allowOnly(const QStringList &keys);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    // Each: fallback where the field is missing; an error where it has another type.
    [[nodiscard]] QString text(const QString &key, const QString &fallback = {});
    [[nodiscard]] QString neededText(const QString &key);
    [[nodiscard]] qint64 wholeNumber(const QString &key, qint64 fallback = 0);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);

    // The value of a word, through one of the ...Of() functions of Endpoint.h.
    template <typename T>
    [[nodiscard]] T word(const QString &key, T fallback, std::optional<T> (*valueOf)(const QString &))
    {
        if (!has(key))
            return fallback;
        const QString name = text(key);
        const std::optional<T> value = valueOf(name);
        if (!value)
            refuse(key, QStringLiteral("unknown word \"%1\"").arg(name));
        return value.value_or(fallback);
    }

    void refuse(const QString &key, const QString &reason);
    // An error found by somebody who read a part of this object.
    void take(const Status &status);
    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] const QString &where() const { return m_where; }

private:
    QString m_where;
    QJsonObject m_object;
    Status m_status;
};

} // namespace Tidemark::detail
