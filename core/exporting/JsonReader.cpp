// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportReader.h"
#include "core/exporting/HeadText.h"
#include "core/exporting/JsonPieces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace Tidemark::detail {

namespace {

constexpr qint64 kMostBytes = 1024LL * 1024 * 1024;

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts.append(value.toString());
    return texts;
}

Result<ExportRecipe> recipeOf(const QJsonObject &about)
{
    ExportRecipe recipe;
    recipe.what = about.value(QStringLiteral("what")).toString();
    const QJsonValue kind = about.value(QStringLiteral("kind"));
    const auto known = entityKindNamed(kind.toString());
    if (kind.isString() && !known)
        return fail(notAnExport(QStringLiteral("unknown kind")));
    recipe.kind = known.value_or(EntityKind::Profile);
    recipe.ids = textsOf(about.value(QStringLiteral("ids")));
    recipe.names = textsOf(about.value(QStringLiteral("names")));
    recipe.metric = about.value(QStringLiteral("metric")).toString();
    recipe.filter = about.value(QStringLiteral("filter")).toString();
    recipe.alignment = about.value(QStringLiteral("align")).toString();
    if (const QJsonValue since = about.value(QStringLiteral("since")); since.isDouble())
        recipe.since = since.toInteger();
    recipe.asOf = about.value(QStringLiteral("as_of")).toInteger();
    return recipe;
}

QList<ExportColumn> columnsOf(const QJsonValue &list)
{
    QList<ExportColumn> columns;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        ExportColumn column;
        column.name = object.value(QStringLiteral("name")).toString();
        column.kind = cellKindNamed(object.value(QStringLiteral("type")).toString()).value_or(CellKind::Text);
        column.unit = object.value(QStringLiteral("unit")).toString();
        column.version = object.value(QStringLiteral("version")).toInt();
        column.definition = object.value(QStringLiteral("definition")).toString();
        columns.append(column);
    }
    return columns;
}

ExportCell cellOf(const QJsonValue &value, CellKind kind)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::String: return textCell(value.toString());
    case QJsonValue::Double: break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::Array:
    case QJsonValue::Object: return QStringLiteral("(no value of a cell)");
    }
    const double real = value.toDouble();
    if (kind == CellKind::Decimal)
        return real;
    const qint64 whole = value.toInteger(0);
    const bool isWhole = whole != 0 || value.toInteger(1) == 0; // else it gives back what it was given
    return isWhole ? ExportCell(whole) : ExportCell(real);
}

class JsonFile final : public ExportReader
{
public:
    [[nodiscard]] ExportFormat format() const override { return ExportFormat::Json; }

    [[nodiscard]] Status read(const QString &path)
    {
        m_file.setFileName(path);
        const bool isOpen = m_file.open(QIODevice::ReadOnly) && m_file.size() > 0 && m_file.size() <= kMostBytes;
        const uchar *bytes = isOpen ? m_file.map(0, m_file.size()) : nullptr;
        if (!bytes)
            return fail(notAnExport(QStringLiteral("it cannot be read, or is too large")));
        const auto members = jsonMembers(JsonSpan(bytes, m_file.size()));
        if (!members)
            return fail(notAnExport(QStringLiteral("it is no whole JSON object")));
        m_rows = members->value(QStringLiteral("rows"));
        QJsonObject document;
        for (const QString &name :
             {QStringLiteral("tidemark_export"), QStringLiteral("about"), QStringLiteral("columns"), QStringLiteral("figures")}) {
            const auto value = jsonValueOf(members->value(name));
            if (value)
                document.insert(name, *value);
        }
        return readHead(document);
    }

    [[nodiscard]] Status readRows(const Visit &visit) override
    {
        const bool areRead = visitJsonElements(m_rows, [this, &visit](JsonSpan part) {
            const auto value = jsonValueOf(part);
            if (!value || !value->isObject())
                return false;
            const QJsonObject object = value->toObject();
            ExportRow row;
            for (const ExportColumn &column : std::as_const(m_head.columns))
                row.append(cellOf(object.value(column.name), column.kind));
            visit(row);
            return true;
        });
        return areRead ? Status() : Status(fail(notAnExport(QStringLiteral("its rows are no list of JSON objects"))));
    }

private:
    [[nodiscard]] Status readHead(const QJsonObject &document)
    {
        const int version = document.value(QStringLiteral("tidemark_export")).toInt();
        if (version < 1 || version > ExportHead::kFormatVersion)
            return fail(notAnExport(version < 1 ? QStringLiteral("it does not say which form it has")
                                                : QStringLiteral("it was made by a newer program (form %1)").arg(version)));
        const QJsonObject about = document.value(QStringLiteral("about")).toObject();
        const auto recipe = recipeOf(about);
        if (!recipe)
            return fail(recipe.error());
        m_head.recipe = *recipe;
        m_head.source = about.value(QStringLiteral("source")).toString();
        m_head.program = about.value(QStringLiteral("program")).toString();
        m_head.madeAt = about.value(QStringLiteral("made_at")).toInteger();
        m_head.rows = about.value(QStringLiteral("rows")).toInteger();
        m_head.notes = textsOf(about.value(QStringLiteral("notes")));
        m_head.columns = columnsOf(document.value(QStringLiteral("columns")));
        m_head.figures = columnsOf(document.value(QStringLiteral("figures")));
        return {};
    }

    QFile m_file; // is mapped, and lives as long as the spans into it
    JsonSpan m_rows;
};

} // namespace

Result<std::unique_ptr<ExportReader>> openJson(const QString &path)
{
    auto file = std::make_unique<JsonFile>();
    const Status read = file->read(path);
    if (!read)
        return fail(read.error());
    return file;
}

} // namespace Tidemark::detail
