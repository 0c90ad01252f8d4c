// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"

#include "app/cli/TextPrinter.h"
#include "core/base/PlainText.h"

namespace Tidemark {

namespace {

QString headline(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage: return {};
    case ErrorKind::NotFound: return QStringLiteral("Not found");
    case ErrorKind::KeyRefused: return QStringLiteral("No usable API key");
    case ErrorKind::OverBudget:
        return error.requests == 0 ? QStringLiteral("Not spent") : QStringLiteral("Nothing more is spent");
    case ErrorKind::Upstream: return QStringLiteral("No usable answer");
    case ErrorKind::ContractBroken: return QStringLiteral("The API's answer has another shape than documented");
    case ErrorKind::LocalData: return QStringLiteral("Local data problem");
    case ErrorKind::Cancelled: return QStringLiteral("Interrupted");
    }
    Q_UNREACHABLE();
}

QString usualHint(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage: return QStringLiteral("See `tidemark-cli --help`, or --help after the command.");
    case ErrorKind::NotFound:
        if (error.httpStatus != 404) // what history was asked for, and never held
            return QStringLiteral("History begins with the first question: ask now, or for a later time.");
        return QStringLiteral("Check the spelling; handles change, and posts and accounts are deleted. The 404 is remembered for "
                              "5 minutes; --fresh asks again for 1 credit.");
    case ErrorKind::KeyRefused:
        return QStringLiteral("Give the key with `tidemark-cli key set`, in TIDEMARK_API_KEY or by `--key-file -`. "
                              "With a refused key nothing more is sent.");
    case ErrorKind::OverBudget:
        return QStringLiteral(
            "See `tidemark-cli credits`. Limits are set by `tidemark-cli credits caps` and, for one command, by "
            "--max-credits; what is held opens with --offline.");
    case ErrorKind::Upstream:
        return QStringLiteral("Nothing wrong was stored. Try again later; what is held opens with --offline.");
    case ErrorKind::ContractBroken:
        return QStringLiteral(
            "Nothing of it was stored. Try again later; if it stays so, the API has changed and Tidemark needs an update.");
    case ErrorKind::LocalData:
        return QStringLiteral("`tidemark-cli doctor` looks at the data folder: free space, rights, damage.");
    case ErrorKind::Cancelled: return QStringLiteral("What was paid for is kept; ask again to go on.");
    }
    Q_UNREACHABLE();
}

QString sentence(QString text)
{
    text = text.trimmed();
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('?')))
        text += QLatin1Char('.');
    return text;
}

} // namespace

QString errorMessage(const Error &error)
{
    const QString head = headline(error);
    const QString detail = plain(error.detail, LineBreaks::Fold, 1000);
    if (head.isEmpty())
        return sentence(detail);
    return detail.isEmpty() ? sentence(head) : sentence(head + QStringLiteral(": ") + detail);
}

QString errorHint(const Error &error)
{
    if (error.hint.isEmpty())
        return usualHint(error);
    const QString hint = sentence(plain(error.hint, LineBreaks::Fold, 1000));
    return hint.left(1).toUpper() + hint.mid(1);
}

QString errorText(const Error &error)
{
    const QString cost = error.kind == ErrorKind::Usage ? QString()
                         : error.requests == 0          ? QStringLiteral(" It cost nothing.")
                                                        : QStringLiteral(" It cost %1.").arg(creditCountText(error.requests));
    return QStringLiteral("tidemark-cli: %1%2\n%3").arg(errorMessage(error), cost, errorHint(error));
}

QJsonObject errorJson(const Error &error)
{
    return {
        {QStringLiteral("kind"), errorKindName(error.kind)},
        {QStringLiteral("message"), errorMessage(error)},
        {QStringLiteral("hint"), errorHint(error)},
        {QStringLiteral("status"), error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue()},
    };
}

} // namespace Tidemark
