// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/WatchFile.h"

#include "core/base/CsvRows.h"
#include "core/base/PlainText.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kLongestShown = 80;

class Collector
{
public:
    void take(int line, const QString &text, const Result<WatchName> &name, const WatchLabels &labels)
    {
        if (!name) {
            problem(line, text, name.error().detail);
            return;
        }
        const WatchEntry entry{*name, labels};
        const auto known = std::find_if(content.entries.begin(), content.entries.end(),
                                        [&](const WatchEntry &other) { return other.name == entry.name; });
        if (known == content.entries.end())
            content.entries += entry;
        else
            *known = entry;
    }
    void problem(int line, const QString &text, const QString &why)
    {
        content.problems += WatchFileProblem{line, plain(text, LineBreaks::Fold, kLongestShown), why};
    }

    WatchFileContent content;
};

QStringList tagsOf(const QString &text, const QRegularExpression &between)
{
    QStringList tags;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts))
        tags += part.trimmed();
    tags.removeAll(QString());
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

Result<WatchName> nameOf(const QString &kind, const QString &name)
{
    if (kind.trimmed().isEmpty())
        return parseWatchName(name);
    const auto known = watchKindOf(kind.trimmed().toLower());
    if (!known)
        return fail(ErrorKind::Usage,
                    QStringLiteral("there is no kind \"%1\"").arg(plain(kind, LineBreaks::Fold, kLongestShown)));
    return watchNameOfKind(*known, name);
}

// --- JSON

void takeJson(Collector &collector, int line, const QJsonValue &value)
{
    if (value.isString()) {
        collector.take(line, value.toString(), parseWatchName(value.toString()), {});
        return;
    }
    const QJsonObject object = value.toObject();
    const QString name = object.value(QLatin1String("name")).toString();
    if (!value.isObject() || name.isEmpty()) {
        collector.problem(line, name, QStringLiteral("expected an object with a name, or a word"));
        return;
    }
    WatchLabels labels{object.value(QLatin1String("group")).toString().simplified(),
                       {},
                       object.value(QLatin1String("note")).toString().simplified()};
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray())
        labels.tags += tag.toString().simplified();
    labels.tags.removeAll(QString());
    labels.tags.sort();
    collector.take(line, name, nameOf(object.value(QLatin1String("kind")).toString(), name), labels);
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + int(std::count(bytes.begin(), bytes.begin() + std::clamp<qsizetype>(offset, 0, bytes.size()), '\n'));
}

// The lines on which the elements of the array that is read begin, by their brackets and commas outside of strings.
QList<int> elementLines(const QByteArray &bytes, int depthOfElements)
{
    QList<int> lines;
    int depth = 0;
    int line = 1;
    bool isInText = false;
    bool isNext = false; // an element begins with the next character
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        line += c == '\n' ? 1 : 0;
        if (isInText) {
            i += c == '\\' ? 1 : 0;
            isInText = c != '"';
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        if (isNext && c != ']')
            lines += line;
        isInText = c == '"';
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        isNext = depth == depthOfElements && (c == ',' || c == '[');
    }
    return lines;
}

void readJson(Collector &collector, const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        collector.problem(lineAt(bytes, error.offset), {}, QStringLiteral("no JSON: %1").arg(error.errorString()));
        return;
    }
    const QJsonValue items = document.isArray() ? QJsonValue(document.array()) : document.object().value(QLatin1String("items"));
    if (!items.isArray()) {
        collector.problem(1, {}, QStringLiteral("expected an array, or an object with \"items\""));
        return;
    }
    // Where an object has more than its items the lines of the elements cannot be told apart so simply.
    const QList<int> lines = elementLines(bytes, document.isArray() ? 1 : 2);
    const QJsonArray array = items.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        takeJson(collector, lines.size() == array.size() ? lines.at(i) : int(i) + 1, array.at(i));
}

// --- CSV

bool isCsv(const QString &firstLine)
{
    const QStringList names = firstLine.toLower().remove(QLatin1Char('"')).split(QLatin1Char(','));
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.trimmed() == QLatin1String("name"); });
}

// An export puts an apostrophe before what a spreadsheet would run.
QString withoutGuard(const QString &cell)
{
    return cell.size() > 1 && cell.startsWith(QLatin1Char('\'')) ? cell.sliced(1) : cell;
}

QStringList textsOf(const CsvRow &row)
{
    QStringList texts;
    for (const QByteArray &cell : row.cells)
        texts += QString::fromUtf8(cell).trimmed();
    return texts;
}

void readCsv(Collector &collector, const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[;,\\s]+"));
    QByteArray bytes = text.toUtf8();
    QBuffer device(&bytes);
    std::ignore = device.open(QIODevice::ReadOnly);
    CsvRows rows(device);
    const auto titles = rows.row();
    QStringList header;
    for (const QString &title : titles ? textsOf(*titles) : QStringList())
        header += title.toLower();
    int line = rows.line();
    for (auto row = rows.row(); row; row = rows.row()) {
        line = rows.line();
        const QStringList cells = textsOf(*row);
        const auto cell = [&](const char *name) { return withoutGuard(cells.value(header.indexOf(QLatin1String(name)))); };
        const QString name = cell("name");
        if (cells.size() > header.size())
            collector.problem(row->line, name, QStringLiteral("%1 cells under %2 titles").arg(cells.size()).arg(header.size()));
        else if (name.isEmpty() && cells.join(QString()).isEmpty())
            continue;
        else
            collector.take(row->line, name, nameOf(cell("kind"), name),
                           {cell("group").simplified(), tagsOf(cell("tags"), kBetween), cell("note").simplified()});
    }
    if (rows.isBroken())
        collector.problem(line, QString(), QStringLiteral("a cell is not closed, or is too long"));
}

// --- text

struct OpenGroup {
    int indent = 0;
    QString name;
};

int indentOf(const QString &line)
{
    int indent = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        indent += c == QLatin1Char('\t') ? 4 : 1;
    }
    return indent;
}

bool isComment(const QString &text)
{
    return text.startsWith(QLatin1String("//")) || text == QLatin1String("#") || text.startsWith(QLatin1String("# "))
           || text.startsWith(QLatin1String("##"));
}

QString pathOf(const QList<OpenGroup> &groups)
{
    QStringList names;
    for (const OpenGroup &group : groups)
        names += group.name;
    return names.join(QLatin1Char('/'));
}

void takeLine(Collector &collector, int line, QString text, const QString &group)
{
    static const QRegularExpression kTags(QStringLiteral("\\s\\[([^\\]]*)\\]\\s*$"));
    static const QRegularExpression kBetween(QStringLiteral("[;,]"));
    WatchLabels labels{group, {}, {}};
    if (const qsizetype at = text.indexOf(QLatin1String(" //")); at >= 0) {
        labels.note = text.mid(at + 3).simplified();
        text.truncate(at);
    }
    if (const auto tags = kTags.match(text); tags.hasMatch()) {
        labels.tags = tagsOf(tags.captured(1), kBetween);
        text.truncate(tags.capturedStart());
    }
    collector.take(line, text.trimmed(), parseWatchName(text), labels);
}

void readText(Collector &collector, const QString &text)
{
    QList<OpenGroup> groups;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || isComment(trimmed))
            continue;
        const int indent = indentOf(line);
        while (!groups.isEmpty() && groups.last().indent >= indent)
            groups.removeLast();
        if (trimmed.endsWith(QLatin1Char(':')) && trimmed.size() > 1)
            groups += OpenGroup{indent, plain(trimmed.chopped(1), LineBreaks::Fold).simplified()};
        else
            takeLine(collector, number, trimmed, pathOf(groups));
    }
}

} // namespace

WatchFileContent readWatchFile(const QByteArray &bytes)
{
    Collector collector;
    QByteArray content = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QByteArray begin = content.left(4096).trimmed();
    if (content.size() > kMostWatchFileBytes) {
        collector.problem(1, {}, QStringLiteral("longer than %1 MiB").arg(kMostWatchFileBytes / 1024 / 1024));
        return collector.content;
    }
    if (begin.startsWith('{') || begin.startsWith('[')) {
        readJson(collector, content);
        return collector.content;
    }
    QString text = QString::fromUtf8(content);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (isCsv(text.section(QLatin1Char('\n'), 0, 0)))
        readCsv(collector, text);
    else
        readText(collector, text);
    return collector.content;
}

QByteArray watchFileText(const QList<WatchEntry> &entries)
{
    QList<WatchEntry> ordered = entries;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const WatchEntry &a, const WatchEntry &b) { return a.labels.group < b.labels.group; });
    QString text;
    QString group;
    for (const WatchEntry &entry : std::as_const(ordered)) {
        const WatchLabels &labels = entry.labels;
        if (labels.group != group) {
            group = labels.group;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + group + QStringLiteral(":\n");
        }
        text += (group.isEmpty() ? QString() : QStringLiteral("    ")) + entry.name.words();
        if (!labels.tags.isEmpty())
            text += QStringLiteral(" [%1]").arg(labels.tags.join(QStringLiteral(", ")));
        if (!labels.note.isEmpty())
            text += QStringLiteral(" // ") + labels.note;
        text += QLatin1Char('\n');
    }
    return text.toUtf8();
}

QByteArray watchFileJson(const QList<WatchEntry> &entries)
{
    QJsonArray items;
    for (const WatchEntry &entry : entries)
        items += QJsonObject{{QStringLiteral("kind"), watchKindName(entry.name.kind)},
                             {QStringLiteral("name"), entry.name.name},
                             {QStringLiteral("group"), entry.labels.group},
                             {QStringLiteral("tags"), QJsonArray::fromStringList(entry.labels.tags)},
                             {QStringLiteral("note"), entry.labels.note}};
    return QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson();
}

} // namespace Tidemark
