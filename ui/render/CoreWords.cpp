// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/CoreWords.h"

#include "ui/render/CoreSentences.h"
#include "ui/render/SentenceBook.h"

#include <QCoreApplication>
#include <QStringList>

namespace Tidemark {

namespace {

const QString kBetween = QStringLiteral(" · ");

// What a request is booked to; the parts between the dots.
[[maybe_unused]] constexpr const char *kAskers[] = {
    QT_TRANSLATE_NOOP("Tidemark::Askers", "You"),       QT_TRANSLATE_NOOP("Tidemark::Askers", "Profiles"),
    QT_TRANSLATE_NOOP("Tidemark::Askers", "Posts"),     QT_TRANSLATE_NOOP("Tidemark::Askers", "Hashtags"),
    QT_TRANSLATE_NOOP("Tidemark::Askers", "Sounds"),    QT_TRANSLATE_NOOP("Tidemark::Askers", "Discover"),
    QT_TRANSLATE_NOOP("Tidemark::Askers", "Inspector"), QT_TRANSLATE_NOOP("Tidemark::Askers", "Welcome"),
};

} // namespace

QString coreWords(const QString &english)
{
    static const SentenceBook book{coreErrors(), coreReasons()};
    return book.translated(english);
}

QString askerWords(const QString &asker)
{
    QStringList parts = asker.split(kBetween);
    for (QString &part : parts) {
        if (!part.isEmpty())
            part = QCoreApplication::translate("Tidemark::Askers", part.toUtf8().constData());
    }
    return parts.join(kBetween);
}

} // namespace Tidemark
