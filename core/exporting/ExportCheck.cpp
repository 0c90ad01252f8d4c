// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportCheck.h"

#include "core/credits/Ledger.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Tidemark {

namespace {

using Kind = ExportFinding::Kind;

const ExportColumn *columnNamed(const QList<ExportColumn> &columns, const QString &name)
{
    const auto found =
        std::find_if(columns.cbegin(), columns.cend(), [&name](const ExportColumn &column) { return column.name == name; });
    return found == columns.cend() ? nullptr : &*found;
}

QString versionWords(const ExportColumn &inFile, const ExportColumn &now)
{
    return QStringLiteral("the file has version %1 of the definition, this program computes version %2")
        .arg(inFile.version)
        .arg(now.version);
}

class Check
{
public:
    Check(const ExportReader &file, const ExportTable &now)
        : m_now(now)
    {
        m_verdict.head = file.head();
        m_verdict.format = file.format();
        compareColumns();
        compareFigures();
        m_rowOf.reserve(now.head.rows);
        for (qint64 i = 0; i < now.head.rows; ++i)
            m_rowOf.insert(keyText(kept(now.key(i)), now.keyColumns), i);
    }

    void row(const ExportRow &inFile)
    {
        ++m_verdict.rows;
        const QString key = keyText(inFile, m_now.keyColumns);
        const auto place = m_rowOf.constFind(key);
        if (place == m_rowOf.cend()) {
            m_verdict.add({Kind::NotRecomputed,
                           key,
                           {},
                           {},
                           {},
                           QStringLiteral("history holds no such row: it is no longer held, or was never there")});
            return;
        }
        if (m_seen.contains(*place)) {
            m_verdict.add({Kind::Differs, key, {}, {}, {}, QStringLiteral("the row stands in the file twice")});
            return;
        }
        m_seen.insert(*place);
        if (m_otherVersions.contains(key) || isOpen(inFile, key))
            return;
        compareRow(key, inFile, kept(m_now.row(*place)));
    }

    [[nodiscard]] ExportVerdict finished()
    {
        for (qint64 i = 0; i < m_now.head.rows; ++i) {
            if (!m_seen.contains(i))
                m_verdict.add({Kind::Differs,
                               keyText(m_now.key(i), m_now.keyColumns),
                               {},
                               {},
                               {},
                               QStringLiteral("history has the row, and the file has not")});
        }
        if (m_verdict.rows != m_verdict.head.rows)
            m_verdict.add({Kind::Differs,
                           {},
                           QStringLiteral("rows"),
                           QString::number(m_verdict.head.rows),
                           QString::number(m_verdict.rows),
                           QStringLiteral("the file holds another number of rows than it says")});
        return m_verdict;
    }

private:
    struct Pair {
        qsizetype inFile = 0;
        qsizetype now = 0;
        QString name;
    };

    // What a reader of the file's format would get back.
    [[nodiscard]] ExportRow kept(const ExportRow &row) const
    {
        ExportRow out;
        for (qsizetype i = 0; i < row.size(); ++i)
            out.append(cellAsKept(row.at(i), m_now.head.columns.at(i).kind, m_verdict.format, m_verdict.head.hasRawText));
        return out;
    }

    void compareColumns()
    {
        const QList<ExportColumn> &columns = m_verdict.head.columns;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const ExportColumn &inFile = columns.at(i);
            const ExportColumn *now = columnNamed(m_now.head.columns, inFile.name);
            if (!now)
                m_verdict.add(
                    {Kind::NotRecomputed, {}, inFile.name, {}, {}, QStringLiteral("this program knows no such column")});
            else if (now->version != inFile.version)
                m_verdict.add({Kind::NotRecomputed, {}, inFile.name, {}, {}, versionWords(inFile, *now)});
            else if (now->isOfToday)
                m_verdict.notCompared.append(inFile.name);
            else
                m_pairs.append({i, now - m_now.head.columns.constData(), inFile.name});
            if (now && now->version == inFile.version)
                compareDefinition(inFile, *now);
        }
    }

    void compareFigures()
    {
        for (const ExportColumn &inFile : std::as_const(m_verdict.head.figures)) {
            const ExportColumn *now = columnNamed(m_now.head.figures, inFile.name);
            if (now && now->version == inFile.version) {
                compareDefinition(inFile, *now);
                continue;
            }
            m_otherVersions.insert(inFile.name);
            m_verdict.add({Kind::NotRecomputed,
                           inFile.name,
                           {},
                           {},
                           {},
                           now ? versionWords(inFile, *now) : QStringLiteral("this program knows no such figure")});
        }
    }

    void compareDefinition(const ExportColumn &inFile, const ExportColumn &now)
    {
        if (inFile.unit != now.unit)
            m_verdict.add({Kind::Differs, {}, inFile.name, inFile.unit, now.unit, QStringLiteral("the unit")});
        if (inFile.definition.simplified() != now.definition.simplified())
            m_verdict.add({Kind::Differs, {}, inFile.name, inFile.definition, now.definition, QStringLiteral("the definition")});
    }

    // A row of the ledger that was not settled when the file was made.
    [[nodiscard]] bool isOpen(const ExportRow &inFile, const QString &key)
    {
        const auto state =
            std::find_if(m_pairs.cbegin(), m_pairs.cend(), [](const Pair &pair) { return pair.name == QLatin1String("state"); });
        if (m_now.head.recipe.what != QLatin1String("ledger") || state == m_pairs.cend())
            return false;
        const QString text = shownCell(inFile.at(state->inFile));
        const bool open = text == ledgerStateName(LedgerState::Reserved) || text == ledgerStateName(LedgerState::Sent);
        if (open)
            m_verdict.add({Kind::NotRecomputed,
                           key,
                           QStringLiteral("state"),
                           text,
                           {},
                           QStringLiteral("the request was under way when the file was made")});
        return open;
    }

    void compareRow(const QString &key, const ExportRow &inFile, const ExportRow &now)
    {
        const auto isOther = [this, &inFile, &now](const Pair &pair) {
            return !isSameCell(inFile.at(pair.inFile), now.at(pair.now), m_verdict.format);
        };
        const bool hasOtherInputs = std::any_of(m_pairs.cbegin(), m_pairs.cend(), [&isOther](const Pair &pair) {
            return pair.name == QLatin1String("inputs") && isOther(pair);
        });
        const QString why = hasOtherInputs ? QStringLiteral("history has other inputs for it now") : QString();
        for (const Pair &pair : std::as_const(m_pairs)) {
            ++m_verdict.cells;
            if (isOther(pair))
                m_verdict.add(
                    {Kind::Differs, key, pair.name, shownCell(inFile.at(pair.inFile)), shownCell(now.at(pair.now)), why});
        }
    }

    const ExportTable &m_now;
    ExportVerdict m_verdict;
    QList<Pair> m_pairs;
    QHash<QString, qint64> m_rowOf;
    QSet<qint64> m_seen;
    QSet<QString> m_otherVersions; // figures whose rows are not compared
};

} // namespace

void ExportVerdict::add(const ExportFinding &finding)
{
    ++(finding.kind == Kind::Differs ? differing : notRecomputed);
    if (findings.size() < kMostFindings)
        findings.append(finding);
}

Result<ExportVerdict> checkExport(ExportReader &file, const ExportTable &now)
{
    Check check(file, now);
    const Status read = file.readRows([&check](const ExportRow &row) { check.row(row); });
    if (!read)
        return fail(read.error());
    return check.finished();
}

ExportVerdict notRecomputable(const ExportReader &file, const QString &why)
{
    ExportVerdict verdict;
    verdict.head = file.head();
    verdict.format = file.format();
    verdict.rows = file.head().rows;
    verdict.add({Kind::NotRecomputed, {}, {}, {}, {}, why});
    return verdict;
}

} // namespace Tidemark
