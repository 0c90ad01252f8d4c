// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/CoreWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace Tidemark {

namespace {

constexpr char kContext[] = "Tidemark::CoreWords";
const QString kBetween = QStringLiteral(" · ");

// For lupdate alone; each has to stand in the core word for word (tests/translations checks it).
[[maybe_unused]] constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the profile does not say how many posts there are"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the profile reports no posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "followers or posts unknown"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "views unknown"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the time zone is unknown"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no hour of the week holds 3 posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "it was 0 for most of the time"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no more than one rounding step"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "within the usual"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "it was 0"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no post's date is known"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no views"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "followers unknown"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no followers"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no posts held"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no post has all the counters that this needs"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the post lacks a counter that this needs"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the posts without the tag have no views"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no answer carried it"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the post's date is unknown"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "settling: under 24 hours old"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the other posts had no views at that age"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the other posts have no views"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the others have no engagement"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "no post's views are known"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "seen at the time of its posting"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "value now - value then, as sampled"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "sum of saves / sum of views, latest 30 posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "sum of shares / sum of views, latest 30 posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "sum of comments / sum of views, latest 30 posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "median of views, latest 30 posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "mean of views, latest 30 posts"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "views / mean of the middle half of own posts of the same type at the same age"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "views / median views of own posts of the same type older than 30 days"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "nothing is held"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the list is paused"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "the list is refreshed only when somebody says so"),
    QT_TRANSLATE_NOOP("Tidemark::CoreWords", "never read yet"),
};

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
    return english.isEmpty() ? english : QCoreApplication::translate(kContext, english.toUtf8().constData());
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
