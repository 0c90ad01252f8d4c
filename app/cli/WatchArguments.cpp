// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WatchArguments.h"

#include "app/cli/GlobalOptions.h"
#include "core/base/PlainText.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace Tidemark {

namespace {

constexpr qint64 kMostCredits = 1'000'000'000;

tl::unexpected<Error> wrong(const QString &detail)
{
    return fail(ErrorKind::Usage, detail);
}

} // namespace

Result<QList<WatchName>> watchNames(const Invocation &invocation)
{
    const QStringList words = invocation.arguments.sliced(1);
    if (words.isEmpty())
        return wrong(QStringLiteral("watch %1: expected names, such as @mrbeast or \"#fyp\"").arg(invocation.argument(0)));
    const BareWord bare = invocation.has(QStringLiteral("--hashtag")) ? BareWord::Hashtag : BareWord::Creator;
    QList<WatchName> names;
    for (const QString &word : words) {
        const auto name = parseWatchName(word, bare);
        if (!name)
            return fail(name.error());
        if (!names.contains(*name))
            names += *name;
    }
    return names;
}

WatchLabels watchLabels(const Invocation &invocation)
{
    const auto words = [&](const char *option) {
        return plain(invocation.value(QLatin1String(option)), LineBreaks::Fold).simplified();
    };
    WatchLabels labels{words("--group"), {}, words("--note")};
    for (const QString &tag : words("--tag").split(QLatin1Char(','), Qt::SkipEmptyParts))
        labels.tags += tag.simplified();
    return labels;
}

QList<WatchName> hashtagsAmong(const QList<WatchName> &names)
{
    QList<WatchName> hashtags;
    for (const WatchName &name : names) {
        if (name.kind == WatchKind::Hashtag)
            hashtags += name;
    }
    return hashtags;
}

Status changeList(NamedList &list, const QString &name, const QString &value)
{
    const QString what = QStringLiteral("watch set ") + name;
    if (name == QLatin1String("policy")) {
        const auto policy = watchPolicyOf(value);
        if (!policy)
            return wrong(what + QStringLiteral(": expected thrifty, equal, ahead or manual"));
        list.policy = *policy;
        return {};
    }
    if (name == QLatin1String("paused")) {
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return wrong(what + QStringLiteral(": expected on or off"));
        list.paused = value == QLatin1String("on");
        return {};
    }
    if (name == QLatin1String("allowance") && value == QLatin1String("none")) {
        list.allowance.reset();
        return {};
    }
    const bool isAllowance = name == QLatin1String("allowance");
    if (!isAllowance && name != QLatin1String("max-age"))
        return wrong(QStringLiteral("watch set: unknown word \"%1\"; expected every MINUTES, background on|off, and of a list "
                                    "allowance N|none, policy P, paused on|off or max-age DAYS")
                         .arg(plain(name, LineBreaks::Fold, 60)));
    const auto number = integerIn(what, value, isAllowance ? 0 : 1, isAllowance ? kMostCredits : 365);
    if (!number)
        return fail(number.error());
    if (isAllowance)
        list.allowance = *number;
    else
        list.maxAgeDays = int(*number);
    return {};
}

Result<QByteArray> readInput(const QString &file, qint64 mostBytes)
{
    QFile input(file);
    const bool isStandard = file == QLatin1String("-");
    if (!isStandard && !QFileInfo(file).isFile())
        return wrong(QStringLiteral("there is no file %1").arg(plain(file, LineBreaks::Fold, 200)));
    const bool isOpen = isStandard ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!isOpen)
        return wrong(isStandard ? QStringLiteral("standard input cannot be read")
                                : QStringLiteral("%1 cannot be read").arg(plain(file, LineBreaks::Fold, 200)));
    const QByteArray bytes = input.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return wrong(QStringLiteral("more than %1 MiB").arg(mostBytes / 1024 / 1024));
    return bytes;
}

} // namespace Tidemark
