// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/EventFeed.h"
#include "core/watch/RadarDigest.h"
#include "core/watch/WatchName.h"

#include <QByteArray>

namespace Tidemark {

// What is told outside: plain text, names of others included.
struct NewsItem {
    QString key; // the same news has the same
    QString title;
    QString text;
    QString link = {}; // opens what it is about: tidemark://hashtag/fyp

    bool operator==(const NewsItem &) const = default;
};

// Is it about something that stands on a list, or about a post of such a creator?
[[nodiscard]] bool isWatched(const FedEvent &event, const QList<WatchName> &names);
[[nodiscard]] NewsItem newsOf(const FedEvent &event);
[[nodiscard]] NewsItem newsOf(const RadarCandidate &breakout);
// By which the radar's breakout of an entity is known.
[[nodiscard]] QString radarKey(const EntityRef &entity);

// As the outbox holds it.
[[nodiscard]] QByteArray newsBody(const NewsItem &item);
[[nodiscard]] NewsItem newsOfBody(const QByteArray &body);

// Many in one: the first few in a line each, and how many more there are.
[[nodiscard]] NewsItem folded(const QList<NewsItem> &items);

} // namespace Tidemark
