// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyStatusWords.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "ui/render/CoreWords.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

QString placeWords(const QString &place)
{
    if (place == QLatin1String("keychain"))
        return tr("The key lies in the system's keychain and nowhere else.");
    if (place == QLatin1String("environment"))
        return tr("The key comes from the environment variable TIDEMARK_API_KEY.");
    if (place == QLatin1String("demo"))
        return tr("Demo data needs no key: nothing leaves this machine.");
    return tr("The key is held for this session only and is gone when Tidemark ends.");
}

} // namespace

KeyStatusWords keyStatusWords(const KeyStatus &status)
{
    const QString problem =
        status.problem.isEmpty()
            ? QString()
            : QLatin1Char(' ') + tr("The keychain could not be used: %1.").arg(coreWords(plain(status.problem)));
    if (!status.present && status.place == QLatin1String("environment"))
        return {tr("The key cannot be used, and no other is taken in its place: %1.").arg(coreWords(plain(status.problem))),
                TextInk::Critical};
    if (!status.present)
        return {tr("No key is set. Everything that was seen before can be opened; nothing new can be asked.") + problem,
                problem.isEmpty() ? TextInk::Secondary : TextInk::Warning};
    if (status.refused)
        return {tr("The API refused this key. Nothing is sent with it until another one is set."), TextInk::Critical};
    return {placeWords(status.place) + problem, problem.isEmpty() ? TextInk::Good : TextInk::Warning};
}

} // namespace Tidemark
