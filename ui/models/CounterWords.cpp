// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CounterWords.h"

#include "ui/render/NumberFormat.h"

#include <QCoreApplication>

namespace Tidemark {

namespace {

struct Word {
    const char *kind;
    const char *text;
};

// The gravest first.
constexpr Word kBadges[] = {
    {"unreliable", QT_TRANSLATE_NOOP("CounterWords", "unreliable")}, {"purge", QT_TRANSLATE_NOOP("CounterWords", "purged")},
    {"drop", QT_TRANSLATE_NOOP("CounterWords", "dropped")},          {"fell", QT_TRANSLATE_NOOP("CounterWords", "falling")},
    {"plateau", QT_TRANSLATE_NOOP("CounterWords", "unchanged")},
};

constexpr Word kEvents[] = {
    {"first_seen", QT_TRANSLATE_NOOP("CounterWords", "First seen")},
    {"gone", QT_TRANSLATE_NOOP("CounterWords", "Gone")},
    {"back", QT_TRANSLATE_NOOP("CounterWords", "Back")},
    {"renamed", QT_TRANSLATE_NOOP("CounterWords", "Renamed")},
    {"private", QT_TRANSLATE_NOOP("CounterWords", "Private")},
    {"public", QT_TRANSLATE_NOOP("CounterWords", "Public")},
    {"pinned", QT_TRANSLATE_NOOP("CounterWords", "Pinned")},
    {"unpinned", QT_TRANSLATE_NOOP("CounterWords", "No longer pinned")},
    {"milestone", QT_TRANSLATE_NOOP("CounterWords", "Milestone")},
    {"breakout", QT_TRANSLATE_NOOP("CounterWords", "Breakout")},
    {"drop", QT_TRANSLATE_NOOP("CounterWords", "Drop")},
    {"purge", QT_TRANSLATE_NOOP("CounterWords", "Purge")},
    {"counter_fault", QT_TRANSLATE_NOOP("CounterWords", "Counter fault")},
};

template <size_t N>
QString wordOf(const Word (&words)[N], const QString &kind)
{
    for (const Word &word : words) {
        if (kind == QLatin1String(word.kind))
            return QCoreApplication::translate("CounterWords", word.text);
    }
    return kind;
}

} // namespace

QString counterBadge(const CounterState &state)
{
    for (const Word &badge : kBadges) {
        if (state.has(QLatin1String(badge.kind)))
            return QCoreApplication::translate("CounterWords", badge.text);
    }
    return {};
}

QString counterNotesText(const CounterState &state)
{
    QStringList lines;
    for (const CounterNote &note : state.notes) {
        if (note.flag != QLatin1String("rounded")) // its bound stands at the figure
            lines.append(QCoreApplication::translate("CounterWords", "%1 since %2: %3")
                             .arg(wordOf(kBadges, note.flag), dateTimeText(note.since), note.detail));
    }
    return lines.join(QLatin1Char('\n'));
}

QString eventWords(const EntityEvent &event)
{
    const QString word = wordOf(kEvents, event.kind);
    return event.detail.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, event.detail);
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

} // namespace Tidemark
