// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportFile.h"
#include "core/exporting/ExportWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark::detail {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

QByteArray textBytes(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray cellBytes(const ExportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return textBytes(*text);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number);
    if (const auto *value = std::get_if<double>(&cell))
        return exactDecimal(*value).toLatin1();
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? "true" : "false";
    return "null";
}

QJsonObject aboutJson(const ExportHead &head)
{
    const ExportRecipe &recipe = head.recipe;
    return {{QStringLiteral("what"), recipe.what},
            {QStringLiteral("kind"), recipe.ids.isEmpty() ? QJsonValue() : QJsonValue(entityKindName(recipe.kind))},
            {QStringLiteral("ids"), QJsonArray::fromStringList(recipe.ids)},
            {QStringLiteral("names"), QJsonArray::fromStringList(recipe.names)},
            {QStringLiteral("metric"), orNull(recipe.metric)},
            {QStringLiteral("filter"), orNull(recipe.filter)},
            {QStringLiteral("align"), orNull(recipe.alignment)},
            {QStringLiteral("since"), recipe.since ? QJsonValue(*recipe.since) : QJsonValue()},
            {QStringLiteral("as_of"), recipe.asOf},
            {QStringLiteral("made_at"), head.madeAt},
            {QStringLiteral("time_zone"), QStringLiteral("UTC")},
            {QStringLiteral("source"), head.source},
            {QStringLiteral("program"), head.program},
            {QStringLiteral("rows"), head.rows},
            {QStringLiteral("notes"), QJsonArray::fromStringList(head.notes)}};
}

QByteArray definitionsBytes(const QList<ExportColumn> &columns)
{
    QJsonArray list;
    for (const ExportColumn &column : columns)
        list.append(QJsonObject{{QStringLiteral("name"), column.name},
                                {QStringLiteral("type"), cellKindName(column.kind)},
                                {QStringLiteral("unit"), orNull(column.unit)},
                                {QStringLiteral("version"), column.version > 0 ? QJsonValue(column.version) : QJsonValue()},
                                {QStringLiteral("definition"), orNull(column.definition)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QByteArray headBytes(const ExportHead &head)
{
    return "{\"tidemark_export\":" + QByteArray::number(ExportHead::kFormatVersion) + ",\n\"about\":"
           + QJsonDocument(aboutJson(head)).toJson(QJsonDocument::Compact) + ",\n\"columns\":" + definitionsBytes(head.columns)
           + ",\n\"figures\":" + definitionsBytes(head.figures) + ",\n\"rows\":[";
}

} // namespace

Status writeJson(const ExportTable &table, QIODevice &device)
{
    const ExportHead &head = table.head;
    QByteArray bytes = headBytes(head);
    QList<QByteArray> names;
    for (const ExportColumn &column : head.columns)
        names.append(textBytes(column.name) + ':');
    for (qint64 i = 0; i < head.rows; ++i) {
        const ExportRow row = table.row(i);
        bytes += i == 0 ? "\n{" : ",\n{";
        for (qsizetype column = 0; column < row.size(); ++column) {
            bytes += (column == 0 ? "" : ",") + names.at(column);
            bytes += cellBytes(cellAsKept(row.at(column), head.columns.at(column).kind, ExportFormat::Json, false));
        }
        bytes += '}';
        if (bytes.size() < kPiece)
            continue;
        const Status written = writePiece(device, std::exchange(bytes, {}));
        if (!written)
            return written;
    }
    return writePiece(device, bytes + "\n]}\n");
}

} // namespace Tidemark::detail
