// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/XlsxSheets.h"

#include "core/exporting/XlsxText.h"

namespace Tidemark::detail {

namespace {

constexpr int kMostColumns = 16'384;
const QString kSharedTexts = QStringLiteral("xl/sharedStrings.xml");

Error broken()
{
    return Error{ErrorKind::LocalData, QStringLiteral("the workbook is damaged"), 0, 0, {}};
}

// Feeds a member to the XML reader as the reader asks for more.
class XmlPieces
{
public:
    explicit XmlPieces(ZipFile::Member &member)
        : m_member(member)
    {
    }

    // False at the end of the document, or where it is broken.
    bool step()
    {
        m_xml.readNext();
        while (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && feed())
            m_xml.readNext();
        return !m_xml.atEnd() && !m_xml.hasError();
    }
    [[nodiscard]] QXmlStreamReader &xml() { return m_xml; }
    [[nodiscard]] bool isBroken() const { return m_isBroken || m_xml.hasError(); }

private:
    bool feed()
    {
        const auto piece = m_member.read();
        m_isBroken = !piece;
        if (!piece || piece->isEmpty())
            return false;
        m_xml.addData(*piece);
        return true;
    }

    ZipFile::Member &m_member;
    QXmlStreamReader m_xml;
    bool m_isBroken = false;
};

// "AB12" -> 27; negative where it is no reference.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kMostColumns)
            return -1;
    }
    return column - 1;
}

// Gathers the cells of a row from the elements of a sheet.
class RowBuilder
{
public:
    explicit RowBuilder(const QStringList &texts)
        : m_texts(texts)
    {
    }

    void begin(QXmlStreamReader &xml)
    {
        const auto name = xml.name();
        if (name == u"row") {
            m_row.clear();
        } else if (name == u"c") {
            m_type = xml.attributes().value(QLatin1String("t")).toString();
            m_column = columnOf(xml.attributes().value(QLatin1String("r")));
            m_value.clear();
        }
        m_isText = name == u"v" || name == u"t";
    }

    void text(QStringView text)
    {
        if (m_isText)
            m_value += text;
    }

    // True where a row is complete.
    [[nodiscard]] bool end(QStringView name)
    {
        if (name == u"c")
            endCell();
        m_isText = false;
        return name == u"row";
    }

    [[nodiscard]] const SheetRow &row() const { return m_row; }

private:
    void endCell()
    {
        if (m_column < 0 || m_value.isEmpty())
            return;
        if (m_type == QLatin1String("s"))
            m_row.insert(m_column, {SheetCell::Type::Text, xlsxUnescaped(m_texts.value(m_value.toInt()))});
        else if (m_type == QLatin1String("inlineStr") || m_type == QLatin1String("str") || m_type == QLatin1String("e"))
            m_row.insert(m_column, {SheetCell::Type::Text, xlsxUnescaped(m_value)});
        else
            m_row.insert(m_column, {m_type == QLatin1String("b") ? SheetCell::Type::Flag : SheetCell::Type::Number, m_value});
    }

    const QStringList &m_texts;
    SheetRow m_row;
    QString m_type;
    QString m_value;
    int m_column = -1;
    bool m_isText = false;
};

} // namespace

Status XlsxSheets::open(const QString &path)
{
    const Status opened = m_zip.open(path);
    if (!opened)
        return opened;
    const Status named = readSheetNames();
    return named ? readSharedTexts() : named;
}

Status XlsxSheets::readMember(const QString &name, const Element &element)
{
    const auto member = m_zip.member(name);
    if (!member)
        return fail(broken());
    XmlPieces pieces(*member);
    while (pieces.step()) {
        if (pieces.xml().isStartElement())
            element(pieces.xml());
    }
    return pieces.isBroken() ? Status(fail(broken())) : Status();
}

Status XlsxSheets::readSheetNames()
{
    QMap<QString, QString> targets; // by relation
    const Status related = readMember(QStringLiteral("xl/_rels/workbook.xml.rels"), [&targets](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"Relationship")
            targets.insert(attributes.value(QLatin1String("Id")).toString(),
                           attributes.value(QLatin1String("Target")).toString());
    });
    if (!related)
        return related;
    return readMember(QStringLiteral("xl/workbook.xml"), [this, &targets](QXmlStreamReader &xml) {
        if (xml.name() != u"sheet")
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString relation = attributes
                                     .value(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                                            QStringLiteral("id"))
                                     .toString();
        const QString target = targets.value(relation);
        const bool isAbsolute = target.startsWith(u'/');
        m_members.insert(attributes.value(QLatin1String("name")).toString(),
                         isAbsolute ? target.mid(1) : QStringLiteral("xl/") + target);
    });
}

Status XlsxSheets::readSharedTexts()
{
    const auto member = m_zip.member(kSharedTexts);
    if (!member)
        return {}; // all strings stand in their cells
    XmlPieces pieces(*member);
    QString text;
    bool isText = false;
    while (pieces.step()) {
        const QXmlStreamReader &xml = pieces.xml();
        if (xml.isStartElement() && xml.name() == u"si")
            text.clear();
        if (xml.isStartElement() || xml.isEndElement())
            isText = xml.isStartElement() && xml.name() == u"t";
        if (isText && xml.isCharacters())
            text += xml.text();
        if (xml.isEndElement() && xml.name() == u"si")
            m_texts.append(text);
    }
    return pieces.isBroken() ? Status(fail(broken())) : Status();
}

Status XlsxSheets::readRows(const QString &sheet, const std::function<Status(const SheetRow &)> &visit)
{
    const auto member = m_members.contains(sheet) ? m_zip.member(m_members.value(sheet)) : nullptr;
    if (!member)
        return fail(ErrorKind::LocalData, QStringLiteral("the workbook has no sheet %1").arg(sheet));
    XmlPieces pieces(*member);
    RowBuilder builder(m_texts);
    while (pieces.step()) {
        QXmlStreamReader &xml = pieces.xml();
        if (xml.isStartElement())
            builder.begin(xml);
        else if (xml.isCharacters())
            builder.text(xml.text());
        const bool isRow = xml.isEndElement() && builder.end(xml.name());
        const Status seen = isRow ? visit(builder.row()) : Status();
        if (!seen)
            return seen;
    }
    return pieces.isBroken() ? Status(fail(broken())) : Status();
}

} // namespace Tidemark::detail
