// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ErrorWords.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/DetailWords.h"

namespace Tidemark {

namespace {

QString titleOf(const Error &error, const QString &subject)
{
    switch (error.kind) {
    case ErrorKind::Usage: return tr("%1 cannot be asked for like this").arg(subject);
    case ErrorKind::NotFound: return tr("TikTok does not know %1").arg(subject);
    case ErrorKind::KeyRefused: return tr("The API did not accept the key");
    case ErrorKind::OverBudget: return tr("Not asked: the credits or a cap stand against it");
    case ErrorKind::Upstream:
        return error.httpStatus == 0 ? tr("No answer about %1").arg(subject)
                                     : tr("The upstream could not answer about %1").arg(subject);
    case ErrorKind::ContractBroken: return tr("The answer about %1 is not what was agreed").arg(subject);
    case ErrorKind::LocalData: return tr("Tidemark could not read or write its data");
    case ErrorKind::Cancelled: return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString wayOut(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage: return tr("Check the spelling.");
    case ErrorKind::NotFound: return tr("The name may be misspelt, renamed or gone. What was seen before stays in the history.");
    case ErrorKind::KeyRefused: return tr("Nothing more is spent until the key changes. What was seen before stays usable.");
    case ErrorKind::OverBudget: return tr("Raise the cap or add credits; what was seen before stays usable.");
    case ErrorKind::Upstream: return tr("What was seen before stays usable.");
    case ErrorKind::ContractBroken: return tr("Nothing wrong was kept. What was seen before stays usable.");
    case ErrorKind::LocalData: return tr("Nothing is asked until this is solved, so that nothing paid for is lost.");
    case ErrorKind::Cancelled: return {};
    }
    Q_UNREACHABLE();
}

// Details are written to follow a colon; here they stand as sentences.
QString sentence(const QString &detail)
{
    const QString text = coreWords(plain(detail));
    return text.left(1).toUpper() + text.mid(1) + QLatin1Char('.');
}

QString costWords(int requests)
{
    return requests > 0 ? tr("It cost %1.").arg(creditsText(requests)) : tr("It cost nothing.");
}

} // namespace

ErrorWords errorWords(const Error &error, const QString &subject)
{
    QStringList sentences;
    if (!error.detail.isEmpty() && error.kind != ErrorKind::NotFound)
        sentences << sentence(error.detail);
    if (error.kind != ErrorKind::Cancelled || error.detail.isEmpty()) // whose detail says it
        sentences << costWords(error.requests);
    sentences << (error.hint.isEmpty() ? wayOut(error) : hintWords(error));
    sentences.removeAll(QString());
    return {titleOf(error, subject), sentences.join(QLatin1Char(' ')), error.kind == ErrorKind::Cancelled};
}

std::optional<ErrorWords> failedRefreshWords(const Provenance &provenance, int requests, const QString &subject)
{
    if (provenance.refreshError.isEmpty())
        return std::nullopt;
    const QString text = sentence(provenance.refreshError) + QLatin1Char(' ') + costWords(requests) + QLatin1Char(' ')
                         + tr("You see what was known before.");
    return ErrorWords{tr("%1 could not be refreshed").arg(subject), text};
}

} // namespace Tidemark
