// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GlobalOptions.h"

#include "core/base/PlainText.h"
#include "core/engine/SharedLink.h"
#include "core/settings/RedisAddress.h"

namespace Tidemark {

namespace {

constexpr qint64 kMostCredits = 1'000'000'000;
constexpr qint64 kMostItems = 10'000;
constexpr qint64 kMostDemoDays = 730;

// A value that must not be empty where the option is given.
Result<QString> textOption(const Invocation &invocation, const QString &name)
{
    const QString value = invocation.value(name);
    if (invocation.has(name) && value.trimmed().isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("%1 needs a value").arg(name));
    return value;
}

Result<std::optional<qint64>> integerOption(const Invocation &invocation, const QString &name, qint64 least, qint64 most)
{
    if (!invocation.has(name))
        return std::nullopt;
    const auto value = integerIn(name, invocation.value(name), least, most);
    if (!value)
        return fail(value.error());
    return *value;
}

Status readTexts(const Invocation &invocation, GlobalOptions &into)
{
    const std::pair<QString, QString *> texts[] = {
        {QStringLiteral("--data-dir"), &into.dataDir},
        {QStringLiteral("--api-base"), &into.apiBase},
        {QStringLiteral("--scope"), &into.scope},
        {QStringLiteral("--shared"), &into.shared},
    };
    for (const auto &[name, target] : texts) {
        const auto value = textOption(invocation, name);
        if (!value)
            return fail(value.error());
        if (invocation.has(name))
            *target = *value;
    }
    return {};
}

Status checkShared(const GlobalOptions &options)
{
    if (options.shared.isEmpty() || options.shared == QLatin1String(SharedLink::kNone))
        return {};
    if (options.demo)
        return fail(ErrorKind::Usage, QStringLiteral("--demo and --shared exclude each other: demo data are invented"));
    const auto address = RedisAddress::parse(options.shared);
    if (address)
        return {};
    Error error = address.error();
    error.detail.prepend(QStringLiteral("--shared: "));
    return fail(error);
}

Status readNumbers(const Invocation &invocation, GlobalOptions &into)
{
    const auto credits = integerOption(invocation, QStringLiteral("--max-credits"), 0, kMostCredits);
    if (!credits)
        return fail(credits.error());
    into.maxCredits = *credits;
    const auto limit = integerOption(invocation, QStringLiteral("--limit"), 1, kMostItems);
    if (!limit)
        return fail(limit.error());
    into.limit = static_cast<int>(limit->value_or(kDefaultLimit));
    const auto days = integerOption(invocation, QStringLiteral("--demo-days"), 1, kMostDemoDays);
    if (!days)
        return fail(days.error());
    if (*days && !into.demo)
        return fail(ErrorKind::Usage, QStringLiteral("--demo-days is for --demo"));
    into.demoDays = static_cast<int>(days->value_or(0));
    return {};
}

} // namespace

Result<qint64> integerIn(const QString &name, const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return fail(ErrorKind::Usage,
                QStringLiteral("%1: expected a whole number from %2 to %3, got \"%4\"")
                    .arg(name, QString::number(least), QString::number(most), plain(text, LineBreaks::Fold, 60)));
}

Result<GlobalOptions> GlobalOptions::from(const Invocation &invocation)
{
    GlobalOptions options;
    options.json = invocation.has(QStringLiteral("--json"));
    options.offline = invocation.has(QStringLiteral("--offline"));
    options.fresh = invocation.has(QStringLiteral("--fresh"));
    options.demo = invocation.has(QStringLiteral("--demo"));
    options.keyFromInput = invocation.has(QStringLiteral("--key-file"));
    if (options.keyFromInput && invocation.value(QStringLiteral("--key-file")) != QLatin1String("-"))
        return fail(ErrorKind::Usage,
                    QStringLiteral("--key-file takes only - (standard input): a key does not belong in a file"));
    if (options.offline && options.fresh)
        return fail(ErrorKind::Usage, QStringLiteral("--offline and --fresh exclude each other"));
    if (options.demo && !invocation.value(QStringLiteral("--api-base")).isEmpty())
        return fail(ErrorKind::Usage,
                    QStringLiteral("--demo and --api-base exclude each other: demo data have an API of their own"));
    const Status texts = readTexts(invocation, options);
    if (!texts)
        return fail(texts.error());
    const Status shared = checkShared(options);
    if (!shared)
        return fail(shared.error());
    const Status numbers = readNumbers(invocation, options);
    if (!numbers)
        return fail(numbers.error());
    if (invocation.has(QStringLiteral("--as-of"))) {
        const auto time = TimeArgument::parse(invocation.value(QStringLiteral("--as-of")));
        if (!time)
            return fail(ErrorKind::Usage, QStringLiteral("--as-of: ") + time.error().detail);
        options.asOf = *time;
    }
    return options;
}

Result<AskOptions> GlobalOptions::ask(const QString &command, qint64 now) const
{
    AskOptions ask;
    ask.mode = offline ? FetchMode::Offline : fresh ? FetchMode::Fresh : FetchMode::Normal;
    ask.stale = StalePolicy::OnFailure;
    ask.askedBy = QStringLiteral("cli ") + command;
    ask.scope = scope;
    ask.maxCredits = maxCredits;
    if (asOf) {
        ask.asOf = asOf->at(now);
        if (*ask.asOf > now)
            return fail(ErrorKind::Usage, QStringLiteral("--as-of lies in the future; history ends now"));
    }
    return ask;
}

QList<Option> globalOptions()
{
    const auto text = [](const char *t) { return QString::fromUtf8(t); };
    return {
        {QStringLiteral("--json"), {}, text("one JSON document on standard output, on failure too")},
        {QStringLiteral("--data-dir"), QStringLiteral("DIR"), text("keep cache, history and ledger in DIR")},
        {QStringLiteral("--api-base"), QStringLiteral("URL"),
         text("ask the API at URL (https, or http on this machine); its data lie apart")},
        {QStringLiteral("--offline"), {}, text("send nothing: answer from what is held, of any age")},
        {QStringLiteral("--fresh"), {}, text("pass over fresh answers and ask again; caps still hold")},
        {QStringLiteral("--max-credits"), QStringLiteral("N"), text("spend at most N credits on this command")},
        {QStringLiteral("--scope"), QStringLiteral("S"), text("keep answers apart under the name S (default: global)")},
        {QStringLiteral("--shared"), QStringLiteral("URL"),
         text("share answers through Redis at redis://[user@]host[:port][/db], or `none`; its password in "
              "TIDEMARK_SHARED_PASSWORD")},
        {QStringLiteral("--key-file"), QStringLiteral("-"), text("read the API key from standard input")},
        {QStringLiteral("--demo"), {}, text("use demo data: invented creators, no network, no key, no credits")},
        {QStringLiteral("--demo-days"), QStringLiteral("N"),
         text("how many days demo data go back, where they are made anew (default 90, at most 730)")},
        {QStringLiteral("--help"), {}, text("show help for the program or the command")},
        {QStringLiteral("--version"), {}, text("show the version")},
    };
}

Option limitOption()
{
    return {QStringLiteral("--limit"), QStringLiteral("N"),
            QStringLiteral("give at most N items (default 30, one page); more pages cost more")};
}

Option asOfOption()
{
    return {QStringLiteral("--as-of"), QStringLiteral("T"),
            QStringLiteral("answer with what was known at T (Unix seconds, ISO 8601, or -3d); costs nothing")};
}

} // namespace Tidemark
