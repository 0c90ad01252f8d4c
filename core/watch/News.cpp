// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/News.h"

#include "core/base/NumberText.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qsizetype kMostLines = 4;
constexpr int kLongestName = 60;

QString nameOf(const FedEvent &event)
{
    const QString name = plain(event.name, LineBreaks::Fold, kLongestName);
    switch (event.entity.kind) {
    case EntityKind::Profile: return QLatin1Char('@') + name;
    case EntityKind::Hashtag: return QLatin1Char('#') + name;
    case EntityKind::Sound: return name.isEmpty() ? QStringLiteral("sound %1").arg(event.entity.id) : name;
    case EntityKind::Post: break;
    }
    const QString by = plain(event.creator, LineBreaks::Fold, kLongestName);
    return name.isEmpty() ? QStringLiteral("a post of @%1").arg(by) : QStringLiteral("\"%1\" of @%2").arg(name, by);
}

// name: without a sign.
QString linkTo(const EntityRef &entity, const QString &name)
{
    const bool isNamed = entity.kind == EntityKind::Profile || entity.kind == EntityKind::Hashtag;
    const QByteArray id = QUrl::toPercentEncoding(isNamed ? name : entity.id);
    return QStringLiteral("tidemark://%1/%2").arg(entityKindName(entity.kind), QString::fromLatin1(id));
}

WatchName watchedAs(const FedEvent &event)
{
    switch (event.entity.kind) {
    case EntityKind::Profile: return {WatchKind::Creator, event.name.toLower()};
    case EntityKind::Post: return {WatchKind::Creator, event.creator.toLower()};
    case EntityKind::Hashtag: return {WatchKind::Hashtag, normaliseHashtag(event.name).value_or(event.name)};
    case EntityKind::Sound: break;
    }
    return {WatchKind::Sound, event.entity.id};
}

} // namespace

bool isWatched(const FedEvent &event, const QList<WatchName> &names)
{
    if (names.contains(watchedAs(event)))
        return true;
    return event.entity.kind == EntityKind::Post && std::any_of(names.begin(), names.end(), [&event](const WatchName &name) {
               return name.kind == WatchKind::Post && postIdOf(name.name) == event.entity.id;
           });
}

NewsItem newsOf(const FedEvent &event)
{
    const QString key = QStringLiteral("event:%1").arg(event.id);
    const QString name = nameOf(event);
    const QString link = linkTo(event.entity, event.name);
    if (event.event.kind == QLatin1String("milestone") && event.event.value)
        return {key, name, QStringLiteral("passed %1 %2").arg(groupedNumber(*event.event.value), event.event.metric), link};
    return {key, name, QStringLiteral("breaks out: %1").arg(plain(event.event.detail, LineBreaks::Fold, 200)), link};
}

NewsItem newsOf(const RadarCandidate &breakout)
{
    const QString words = plain(breakout.words.join(QStringLiteral(", ")), LineBreaks::Fold, kLongestName);
    return {radarKey(breakout.entity), QStringLiteral("Trend radar: %1").arg(words), radarLine(breakout),
            linkTo(breakout.entity, breakout.name.mid(1))};
}

QString radarKey(const EntityRef &entity)
{
    return QStringLiteral("radar:%1:%2").arg(entityKindName(entity.kind), entity.id);
}

QByteArray newsBody(const NewsItem &item)
{
    const QJsonObject body{
        {QStringLiteral("title"), item.title}, {QStringLiteral("text"), item.text}, {QStringLiteral("link"), item.link}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

NewsItem newsOfBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return {{},
            object.value(QLatin1String("title")).toString(),
            object.value(QLatin1String("text")).toString(),
            object.value(QLatin1String("link")).toString()};
}

NewsItem folded(const QList<NewsItem> &items)
{
    if (items.size() == 1)
        return items.first();
    QStringList lines;
    for (const NewsItem &item : items.first(std::min(items.size(), kMostLines)))
        lines += QStringLiteral("%1 %2").arg(item.title, item.text);
    if (items.size() > kMostLines)
        lines += QStringLiteral("and %1 more").arg(items.size() - kMostLines);
    return {{},
            QStringLiteral("%1 news of what you watch").arg(items.size()),
            lines.join(QLatin1Char('\n')),
            QStringLiteral("tidemark://watchlists")};
}

} // namespace Tidemark
