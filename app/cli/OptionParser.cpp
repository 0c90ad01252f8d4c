// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OptionParser.h"

#include "core/base/PlainText.h"

#include <algorithm>
#include <vector>

namespace Tidemark {

namespace {

constexpr qsizetype kLongestNamed = 60;

QString quoted(const QString &text)
{
    return QLatin1Char('"') + plain(text, LineBreaks::Fold, kLongestNamed) + QLatin1Char('"');
}

bool isKeyOption(const QString &name)
{
    static const QStringList names{QStringLiteral("--key"),       QStringLiteral("--api-key"), QStringLiteral("--apikey"),
                                   QStringLiteral("--x-api-key"), QStringLiteral("--token"),   QStringLiteral("--secret")};
    return names.contains(name.toLower());
}

Error keyInArguments(const QString &name)
{
    Error error{
        ErrorKind::Usage,
        QStringLiteral("%1: a key is never taken from the command line, where other users of this machine can read it").arg(name),
        0,
        0,
        {}};
    error.hint = QStringLiteral("Store it with `tidemark-cli key set`, or give it in TIDEMARK_API_KEY or by `--key-file -`. "
                                "A key that was typed here lies in your shell's history: remove it there.");
    return error;
}

// Levenshtein's distance.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = a.at(i) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1;
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + change});
            diagonal = above;
        }
    }
    return row.back();
}

bool isLongOption(const QString &word)
{
    return word.startsWith(QLatin1String("--"));
}

QStringList optionNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names += option.name;
    return names;
}

const Option *findIn(const QList<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&name](const Option &o) { return o.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

Status checkArguments(const CommandSpec &spec, const QStringList &arguments)
{
    if (arguments.size() < spec.required.size()) {
        return fail(
            ErrorKind::Usage,
            QStringLiteral("%1 needs %2: tidemark-cli %1 %3").arg(spec.name, spec.required.at(arguments.size()), spec.synopsis));
    }
    if (spec.maxArguments >= 0 && arguments.size() > spec.maxArguments) {
        return fail(ErrorKind::Usage, QStringLiteral("%1 is one argument too many for %2: tidemark-cli %2 %3")
                                          .arg(quoted(arguments.at(spec.maxArguments)), spec.name, spec.synopsis));
    }
    return {};
}

} // namespace

OptionParser::OptionParser(const QList<CommandSpec> &commands, const QList<Option> &globalOptions)
    : m_commands(commands)
    , m_globalOptions(globalOptions)
{
}

bool OptionParser::wantsJson(const QStringList &words)
{
    for (const QString &word : words) {
        if (word == QLatin1String("--"))
            return false;
        if (word == QLatin1String("--json"))
            return true;
    }
    return false;
}

Result<Invocation> OptionParser::parse(const QStringList &words) const
{
    auto taken = split(words);
    if (!taken)
        return fail(taken.error());
    return bind(std::move(*taken));
}

Result<OptionParser::Words> OptionParser::split(const QStringList &words) const
{
    Words into;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == QLatin1String("--")) {
            into.arguments += words.sliced(at + 1);
            break;
        }
        const bool isOption = word.size() > 1 && word.startsWith(QLatin1Char('-'));
        if (!isOption) {
            into.arguments += word;
            continue;
        }
        const auto last = takeOption(words, at, into);
        if (!last)
            return fail(last.error());
        at = *last;
    }
    return into;
}

// Takes the option that stands at `at`, and its value; the answer is the index of the last word taken.
Result<qsizetype> OptionParser::takeOption(const QStringList &words, qsizetype at, Words &into) const
{
    const QString &word = words.at(at);
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    QString name = equals < 0 ? word : word.left(equals);
    if (name == QLatin1String("-h"))
        name = QStringLiteral("--help");
    if (isKeyOption(name))
        return fail(keyInArguments(name));
    const Option *option = known(name);
    if (!option) {
        QStringList names = optionNames(m_globalOptions);
        for (const CommandSpec &spec : m_commands)
            names += optionNames(spec.options);
        return fail(ErrorKind::Usage, QStringLiteral("unknown option %1%2").arg(quoted(name), suggestion(name, names)));
    }
    if (option->placeholder.isEmpty()) {
        if (equals >= 0)
            return fail(ErrorKind::Usage, QStringLiteral("%1 takes no value").arg(name));
        into.options.insert(name, {});
        return at;
    }
    if (equals >= 0) {
        into.options.insert(name, word.sliced(equals + 1));
        return at;
    }
    if (at + 1 >= words.size() || isLongOption(words.at(at + 1)))
        return fail(ErrorKind::Usage, QStringLiteral("%1 needs a value: %1 %2").arg(name, option->placeholder));
    into.options.insert(name, words.at(at + 1));
    return at + 1;
}

Result<Invocation> OptionParser::bind(Words words) const
{
    Invocation invocation;
    invocation.options = std::move(words.options);
    if (words.arguments.isEmpty()) {
        if (invocation.has(QStringLiteral("--help")) || invocation.has(QStringLiteral("--version")))
            return invocation;
        return fail(ErrorKind::Usage, QStringLiteral("no command was given"));
    }
    const QString name = words.arguments.takeFirst();
    invocation.command = command(name);
    if (!invocation.command) {
        QStringList names;
        for (const CommandSpec &spec : m_commands)
            names += spec.name;
        return fail(ErrorKind::Usage, QStringLiteral("unknown command %1%2").arg(quoted(name), suggestion(name, names)));
    }
    if (invocation.has(QStringLiteral("--help")) || invocation.has(QStringLiteral("--version")))
        return invocation;
    const bool prices = name == QLatin1String("cost");
    if (prices && !words.arguments.isEmpty()) {
        auto inner = bind({words.arguments, invocation.options});
        if (!inner)
            return fail(inner.error());
        if (inner->inner)
            return fail(ErrorKind::Usage, QStringLiteral("cost: the price of a price is nothing; name the command itself"));
        invocation.inner = std::make_shared<const Invocation>(std::move(*inner));
    }
    invocation.arguments = std::move(words.arguments);
    const Status arguments = checkArguments(*invocation.command, invocation.arguments);
    if (!arguments)
        return fail(arguments.error());
    const Status options = prices ? Status() : checkOptions(invocation);
    if (!options)
        return fail(options.error());
    return invocation;
}

Status OptionParser::checkOptions(const Invocation &invocation) const
{
    for (auto it = invocation.options.keyBegin(); it != invocation.options.keyEnd(); ++it) {
        if (isGlobal(*it) || findIn(invocation.command->options, *it))
            continue;
        const QString takes =
            invocation.command->options.isEmpty()
                ? QStringLiteral("only the global options")
                : optionNames(invocation.command->options).join(QStringLiteral(", ")) + QStringLiteral(" and the global options");
        return fail(ErrorKind::Usage,
                    QStringLiteral("%1 is not an option of %2, which takes %3").arg(*it, invocation.command->name, takes));
    }
    return {};
}

const Option *OptionParser::known(const QString &name) const
{
    if (const Option *option = findIn(m_globalOptions, name))
        return option;
    for (const CommandSpec &spec : m_commands) {
        if (const Option *option = findIn(spec.options, name))
            return option;
    }
    return nullptr;
}

const CommandSpec *OptionParser::command(const QString &name) const
{
    const auto found =
        std::find_if(m_commands.cbegin(), m_commands.cend(), [&name](const CommandSpec &s) { return s.name == name; });
    return found == m_commands.cend() ? nullptr : &*found;
}

bool OptionParser::isGlobal(const QString &name) const
{
    return findIn(m_globalOptions, name) != nullptr;
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int bestDistance = word.size() < 4 ? 2 : 3; // farther ones are other words
    for (const QString &candidate : candidates) {
        const int far = distance(word.toLower(), candidate);
        if (far < bestDistance) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best;
}

QString suggestion(const QString &word, const QStringList &candidates)
{
    const QString meant = nearest(word, candidates);
    return meant.isEmpty() ? QString() : QStringLiteral(", did you mean %1?").arg(meant);
}

} // namespace Tidemark
