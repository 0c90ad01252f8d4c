// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CompletionWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Tidemark {

namespace {

bool isWord(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z-]*\\z"));
    return word.match(text).hasMatch();
}

// "profile|post ID --metric M | thin --keep daily|weekly" without its options and their values, and without what
// stands in brackets or parentheses: "profile|post ID | thin".
QString withoutOptions(QString synopsis)
{
    static const QRegularExpression option(QStringLiteral(" --[a-z-]+( [^ |]+(\\|[^ |]+)*)?"));
    static const QRegularExpression nested(QStringLiteral("\\[[^\\]]*\\]|\\([^)]*\\)"));
    if (synopsis.startsWith(QLatin1Char('[')) && synopsis.endsWith(QLatin1Char(']')))
        synopsis = synopsis.mid(1, synopsis.size() - 2);
    return synopsis.remove(nested).remove(option);
}

} // namespace

Completion completionOf(const Option &option)
{
    QStringList parts = option.placeholder.split(QLatin1Char('|'));
    parts.removeDuplicates();
    if (parts.contains(QStringLiteral("FILE")))
        return {Offer::Files, {}};
    if (parts.contains(QStringLiteral("DIR")))
        return {Offer::Folders, {}};
    QStringList words;
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(words),
                 [](const QString &part) { return isWord(part) || part == QLatin1String("-"); });
    return {words.isEmpty() ? Offer::Nothing : Offer::Words, words};
}

Completion completionOf(const CommandSpec &command, const QStringList &endpoints)
{
    QStringList words;
    for (const QString &alternative : withoutOptions(command.synopsis).split(QLatin1Char('|'))) {
        const QString first = alternative.trimmed().section(QLatin1Char(' '), 0, 0);
        if (first == QLatin1String("FILE"))
            return {Offer::Files, {}};
        if (first == QLatin1String("COMMAND"))
            return {Offer::Commands, {}};
        if (first == QLatin1String("ENDPOINT"))
            return {Offer::Words, endpoints};
        if (words.isEmpty() && !isWord(first))
            return {}; // a word of the user's comes first
        if (isWord(first) && !words.contains(first))
            words += first;
    }
    return {words.isEmpty() ? Offer::Nothing : Offer::Words, words};
}

QList<Option> valuedOptions(const QList<CommandSpec> &commands, const QList<Option> &globalOptions)
{
    QList<Option> valued;
    const auto take = [&valued](const QList<Option> &options) {
        for (const Option &option : options) {
            const auto isSame = [&option](const Option &other) { return other.name == option.name; };
            const auto known = std::find_if(valued.begin(), valued.end(), isSame);
            if (known != valued.end())
                known->placeholder += QLatin1Char('|') + option.placeholder;
            else if (!option.placeholder.isEmpty())
                valued += option;
        }
    };
    take(globalOptions);
    for (const CommandSpec &command : commands)
        take(command.options);
    return valued;
}

} // namespace Tidemark
