// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/CoreWords.h"

#include "ui/render/CoreSentences.h"
#include "ui/render/SentenceBook.h"

#include <QCoreApplication>
#include <QRegularExpression>
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
    QT_TRANSLATE_NOOP("Tidemark::Askers", "Downloads"),
};

// A watchlist's mark with its name ("watch:3 Brands"; the first has none), or nothing where another asked.
QString watchlistWords(const QString &asker)
{
    static const QRegularExpression form(QStringLiteral("^watch(:\\d+)?(?: (.+))?$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(asker);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(2).isEmpty() ? match.captured(1).mid(1) : match.captured(2);
    return name.isEmpty() ? QCoreApplication::translate("Tidemark::Askers", "Default watchlist")
                          : QCoreApplication::translate("Tidemark::Askers", "Watchlist %1").arg(name);
}

} // namespace

QString coreWords(const QString &english)
{
    static const SentenceBook book{coreErrors(), coreReasons()};
    return book.translated(english);
}

QString askerWords(const QString &asker)
{
    if (const QString list = watchlistWords(asker); !list.isEmpty())
        return list;
    if (const QString command = QStringLiteral("cli "); asker.startsWith(command))
        return QCoreApplication::translate("Tidemark::Askers", "Command line · %1").arg(asker.mid(command.size()));
    QStringList parts = asker.split(kBetween);
    for (QString &part : parts) {
        if (!part.isEmpty())
            part = QCoreApplication::translate("Tidemark::Askers", part.toUtf8().constData());
    }
    return parts.join(kBetween);
}

} // namespace Tidemark
