// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CounterWords.h"

#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QLocale>
#include <QRegularExpression>

namespace Tidemark {

namespace {

struct Word {
    const char *kind;
    const char *text;
};

// The gravest first.
constexpr Word kBadges[] = {
    {"unreliable", QT_TRANSLATE_NOOP("Tidemark", "unreliable")}, {"purge", QT_TRANSLATE_NOOP("Tidemark", "purged")},
    {"drop", QT_TRANSLATE_NOOP("Tidemark", "dropped")},          {"fell", QT_TRANSLATE_NOOP("Tidemark", "falling")},
    {"plateau", QT_TRANSLATE_NOOP("Tidemark", "unchanged")},
};

constexpr Word kEvents[] = {
    {"first_seen", QT_TRANSLATE_NOOP("Tidemark", "First seen")},
    {"gone", QT_TRANSLATE_NOOP("Tidemark", "Gone")},
    {"back", QT_TRANSLATE_NOOP("Tidemark", "Back")},
    {"renamed", QT_TRANSLATE_NOOP("Tidemark", "Renamed")},
    {"private", QT_TRANSLATE_NOOP("Tidemark", "Private")},
    {"public", QT_TRANSLATE_NOOP("Tidemark", "Public")},
    {"pinned", QT_TRANSLATE_NOOP("Tidemark", "Pinned")},
    {"unpinned", QT_TRANSLATE_NOOP("Tidemark", "No longer pinned")},
    {"milestone", QT_TRANSLATE_NOOP("Tidemark", "Milestone")},
    {"breakout", QT_TRANSLATE_NOOP("Tidemark", "Breakout")},
    {"drop", QT_TRANSLATE_NOOP("Tidemark", "Drop")},
    {"purge", QT_TRANSLATE_NOOP("Tidemark", "Purge")},
    {"counter_fault", QT_TRANSLATE_NOOP("Tidemark", "Counter fault")},
};

template <size_t N>
QString wordOf(const Word (&words)[N], const QString &kind)
{
    for (const Word &word : words) {
        if (kind == QLatin1String(word.kind))
            return tr(word.text);
    }
    return kind;
}

// The counters of an event's English with commas between their thousands, which coreWords() makes the window's signs.
QString grouped(QString text)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\w.,])\\d{4,18}(?![\\w])"));
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    QList<QRegularExpressionMatch> found;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        found.prepend(matches.next()); // from the end, so that the places before stay
    for (const QRegularExpressionMatch &match : std::as_const(found))
        text.replace(match.capturedStart(), match.capturedLength(), english.toString(match.captured().toLongLong()));
    return text;
}

} // namespace

QString counterBadge(const CounterState &state)
{
    for (const Word &badge : kBadges) {
        if (state.has(QLatin1String(badge.kind)))
            return tr(badge.text);
    }
    return {};
}

QString counterNotesText(const CounterState &state)
{
    QStringList lines;
    for (const CounterNote &note : state.notes) {
        if (note.flag != QLatin1String("rounded")) // its bound stands at the figure
            lines.append(tr("%1 since %2: %3").arg(wordOf(kBadges, note.flag), dateTimeText(note.since), coreWords(note.detail)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString eventDetail(const EntityEvent &event)
{
    return coreWords(event.metric.isEmpty() ? event.detail : grouped(event.detail));
}

QString eventWords(const EntityEvent &event)
{
    const QString word = wordOf(kEvents, event.kind);
    return event.detail.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, eventDetail(event));
}

QList<Marker> eventMarkers(const QList<EntityEvent> &events)
{
    QList<Marker> markers;
    for (const EntityEvent &event : events) {
        if (event.kind != QLatin1String("first_seen"))
            markers.append({event.t, eventWords(event), {}});
    }
    return markers;
}

QList<Marker> markersWithin(QList<Marker> markers, const QList<Observation> &observations)
{
    markers.removeIf([&observations](const Marker &marker) {
        return observations.isEmpty() || marker.t < observations.first().t || marker.t > observations.last().t;
    });
    return markers;
}

} // namespace Tidemark
