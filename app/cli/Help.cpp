// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/ExitCode.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kLineWidth = 98;

using Rows = QList<std::pair<QString, QString>>;

// Words broken into lines, each but the first begun with blanks.
QString wrappedLine(const QString &text, int indent)
{
    QString result;
    int column = indent;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int length = static_cast<int>(word.size());
        const bool isFirst = column == indent;
        if (!isFirst && column + 1 + length > kLineWidth) {
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (!isFirst) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += length;
    }
    return result;
}

// The same for each line of a text: a line of its own begins another paragraph.
QString wrapped(const QString &text, int indent)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines += wrappedLine(line, indent);
    return lines.join(QLatin1Char('\n') + QString(indent, QLatin1Char(' ')));
}

QString section(const QString &title, const Rows &rows)
{
    int width = 0;
    for (const auto &row : rows)
        width = std::max(width, static_cast<int>(row.first.size()));
    QString text = QLatin1Char('\n') + title + QLatin1Char('\n');
    for (const auto &[name, meaning] : rows)
        text += QStringLiteral("  %1  %2\n").arg(name.leftJustified(width), wrapped(meaning, width + 4));
    return text;
}

Rows optionRows(const QList<Option> &options)
{
    Rows rows;
    for (const Option &option : options)
        rows.append(
            {option.placeholder.isEmpty() ? option.name : option.name + QLatin1Char(' ') + option.placeholder, option.help});
    return rows;
}

Rows exitRows()
{
    Rows rows;
    for (const ExitCodeRow &row : exitCodeRows())
        rows.append({QString::number(static_cast<int>(row.code)), row.meaning});
    return rows;
}

QString examples(const QStringList &lines)
{
    QString text = QStringLiteral("\nExamples\n");
    for (const QString &line : lines)
        text += QStringLiteral("  tidemark-cli ") + line + QLatin1Char('\n');
    return text;
}

} // namespace

QString programHelp(const QList<CommandSpec> &commands, const QList<Option> &globalOptions)
{
    Rows rows;
    QStringList firstExamples;
    for (const CommandSpec &command : commands) {
        rows.append({command.name, command.summary});
        if (firstExamples.size() < 4)
            firstExamples += command.examples.value(0);
    }
    QString text =
        QStringLiteral("tidemark-cli: TikTok creators, posts and hashtags, with their history and their price\n"
                       "Usage: tidemark-cli COMMAND [ARGUMENTS] [OPTIONS]      options stand before or after the command\n");
    text += section(QStringLiteral("Commands (tidemark-cli COMMAND --help tells more)"), rows);
    text += section(QStringLiteral("Options of every command"), optionRows(globalOptions));
    text += QStringLiteral("\nThe API key comes from the keychain, from TIDEMARK_API_KEY, or from --key-file -,\n"
                           "never from an argument.\n"
                           "Times are Unix seconds, ISO 8601 (UTC where no zone stands), or before now such as -3d.\n");
    text += section(QStringLiteral("Exit codes"), exitRows());
    return text + examples(firstExamples);
}

QString commandHelp(const CommandSpec &command, const QList<Option> &globalOptions)
{
    QString text = QStringLiteral("tidemark-cli %1: %2\n").arg(command.name, command.summary);
    text += QStringLiteral("Usage: tidemark-cli %1 %2 [OPTIONS]\n")
                .arg(command.name, command.synopsis)
                .replace(QStringLiteral("  "), QStringLiteral(" "));
    if (!command.details.isEmpty())
        text += QLatin1Char('\n') + wrapped(command.details, 0) + QLatin1Char('\n');
    if (!command.options.isEmpty())
        text += section(QStringLiteral("Options"), optionRows(command.options));
    text += section(QStringLiteral("Options of every command"), optionRows(globalOptions));
    text += section(QStringLiteral("Exit codes"), exitRows());
    return text + examples(command.examples);
}

} // namespace Tidemark
