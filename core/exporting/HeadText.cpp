// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/HeadText.h"

#include "core/base/PlainText.h"
#include "core/exporting/CellText.h"

#include <QUrl>

namespace Tidemark {

namespace {

const QString kFormat = QStringLiteral("tidemark_export");

// Does a cell that a spreadsheet begins behind this separator begin with a plain word?
bool beginsPlainly(QStringView rest)
{
    return rest.size() >= 2 && rest.at(0) == u' ' && rest.at(1).isLetterOrNumber();
}

// No quote, no line break and no separator before anything but a plain word is left in it: in whatever program the file is
// opened, no part of the value becomes a formula.
QString encoded(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isSeparator = c == u',' || c == u';';
        const bool isApart = c < u' ' || c == u'%' || c == u'"' || c == u'\x7f';
        out += isApart || (isSeparator && !beginsPlainly(QStringView(text).mid(i + 1)))
                   ? QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0'))
                   : QString(c);
    }
    return plain(out, LineBreaks::Fold, 2'000);
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encodedList(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts)
        parts.append(encoded(text).replace(u' ', QStringLiteral("%20")));
    return parts.join(u' ');
}

QStringList decodedList(const QString &text)
{
    QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = decoded(part);
    return parts;
}

Status readTime(const QString &text, qint64 &into)
{
    const auto time = timeOfIso(text);
    if (!time)
        return fail(notAnExport(QStringLiteral("\"%1\" is no time").arg(plain(text, LineBreaks::Fold, 40))));
    into = *time;
    return {};
}

Status readFormat(const QString &text)
{
    bool isNumber = false;
    const int version = text.toInt(&isNumber);
    if (!isNumber || version < 1)
        return fail(notAnExport(QStringLiteral("it does not say which form it has")));
    if (version > ExportHead::kFormatVersion)
        return fail(notAnExport(QStringLiteral("it was made by a newer program (form %1)").arg(version)));
    return {};
}

Status readKind(const QString &text, ExportRecipe &recipe)
{
    const auto kind = entityKindNamed(text);
    if (!kind)
        return fail(notAnExport(QStringLiteral("unknown kind")));
    recipe.kind = *kind;
    return {};
}

Status readSince(const QString &text, ExportRecipe &recipe)
{
    qint64 since = 0;
    const Status read = readTime(text, since);
    if (read)
        recipe.since = since;
    return read;
}

Status readLine(const HeadLine &line, ExportHead &head)
{
    const QString &value = line.second;
    const auto is = [&line](const char *name) { return line.first == QLatin1String(name); };
    ExportRecipe &recipe = head.recipe;
    if (is("kind"))
        return readKind(value, recipe);
    if (is("as_of"))
        return readTime(value, recipe.asOf);
    if (is("since"))
        return readSince(value, recipe);
    if (is("made_at"))
        return readTime(value, head.madeAt);
    if (is("what"))
        recipe.what = value;
    else if (is("ids"))
        recipe.ids = decodedList(value);
    else if (is("names"))
        recipe.names = decodedList(value);
    else if (is("metric"))
        recipe.metric = decoded(value);
    else if (is("filter"))
        recipe.filter = decoded(value);
    else if (is("align"))
        recipe.alignment = decoded(value);
    else if (is("source"))
        head.source = decoded(value);
    else if (is("program"))
        head.program = value;
    else if (is("rows"))
        head.rows = value.toLongLong();
    else if (is("text"))
        head.hasRawText = value == QLatin1String("raw");
    else if (is("note"))
        head.notes.append(decoded(value));
    return {}; // other lines are of later programs
}

} // namespace

Error notAnExport(const QString &why)
{
    return Error{ErrorKind::LocalData, QStringLiteral("this is no export of Tidemark: ") + why, 0, 0, {}};
}

std::optional<EntityKind> entityKindNamed(const QString &name)
{
    for (const EntityKind kind : {EntityKind::Profile, EntityKind::Post, EntityKind::Hashtag, EntityKind::Sound}) {
        if (entityKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QList<HeadLine> aboutLines(const ExportHead &head)
{
    const ExportRecipe &recipe = head.recipe;
    QList<HeadLine> lines{{kFormat, QString::number(ExportHead::kFormatVersion)}, {QStringLiteral("what"), recipe.what}};
    const auto add = [&lines](const char *key, const QString &value) {
        if (!value.isEmpty())
            lines.append({QString::fromLatin1(key), value});
    };
    add("kind", recipe.ids.isEmpty() ? QString() : entityKindName(recipe.kind));
    add("ids", encodedList(recipe.ids));
    add("names", encodedList(recipe.names));
    add("metric", encoded(recipe.metric));
    add("filter", encoded(recipe.filter));
    add("align", encoded(recipe.alignment));
    add("since", recipe.since ? isoTime(*recipe.since) : QString());
    add("as_of", isoTime(recipe.asOf));
    add("made_at", isoTime(head.madeAt));
    add("time_zone", QStringLiteral("UTC"));
    add("source", encoded(head.source));
    add("program", head.program);
    add("rows", QString::number(head.rows));
    add("text", head.hasRawText ? QStringLiteral("raw") : QStringLiteral("safe"));
    add("unknown", QStringLiteral("a blank cell; never 0"));
    for (const QString &note : head.notes)
        add("note", encoded(note));
    return lines;
}

Result<ExportHead> headOfLines(const QList<HeadLine> &lines)
{
    ExportHead head;
    if (lines.isEmpty() || lines.first().first != kFormat)
        return fail(notAnExport(QStringLiteral("it does not begin as one")));
    const Status form = readFormat(lines.first().second);
    if (!form)
        return fail(form.error());
    for (const HeadLine &line : lines) {
        const Status read = readLine(line, head);
        if (!read)
            return fail(read.error());
    }
    return head;
}

QString columnText(const ExportColumn &column)
{
    const QString unit = column.unit.isEmpty() ? QStringLiteral("-") : column.unit;
    const QString version = column.version > 0 ? QString::number(column.version) : QStringLiteral("-");
    return QStringList{cellKindName(column.kind), unit, version, column.definition}.join(QStringLiteral("; "));
}

std::optional<ExportColumn> columnOfText(const QString &name, const QString &text)
{
    constexpr int kParts = 4;
    const QString separator = QStringLiteral("; ");
    const QStringList parts = text.split(separator);
    const auto kind = cellKindNamed(parts.first());
    if (!kind || parts.size() < kParts)
        return std::nullopt;
    ExportColumn column;
    column.name = name;
    column.kind = *kind;
    column.unit = parts.at(1) == QLatin1String("-") ? QString() : parts.at(1);
    column.version = parts.at(2).toInt();
    column.definition = parts.sliced(kParts - 1).join(separator);
    return column;
}

} // namespace Tidemark
