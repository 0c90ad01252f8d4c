// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WatchedModel.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;

bool isLabel(int column)
{
    return column == int(WatchColumn::Group) || column == int(WatchColumn::Tags) || column == int(WatchColumn::Note);
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        tags += part.simplified();
    tags.removeAll(QString());
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

} // namespace

WatchFigure watchFigureOf(const WatchName &name)
{
    switch (name.kind) {
    case WatchKind::Creator: return {{EntityKind::Profile, name.name}, QStringLiteral("followers")};
    case WatchKind::Hashtag: return {{EntityKind::Hashtag, name.name}, QStringLiteral("views")};
    case WatchKind::Post: return {{EntityKind::Post, postIdOf(name.name)}, QStringLiteral("views")};
    case WatchKind::Sound: return {{EntityKind::Sound, name.name}, QStringLiteral("videos")};
    case WatchKind::UserSearch:
    case WatchKind::VideoSearch:
    case WatchKind::HashtagSearch: break;
    }
    return {};
}

QString watchKindWords(WatchKind kind)
{
    switch (kind) {
    case WatchKind::Creator: return tr("creator");
    case WatchKind::Hashtag: return tr("hashtag");
    case WatchKind::Post: return tr("post");
    case WatchKind::Sound: return tr("sound");
    case WatchKind::UserSearch: return tr("search: users");
    case WatchKind::VideoSearch: return tr("search: videos");
    case WatchKind::HashtagSearch: return tr("search: hashtags");
    }
    return {};
}

WatchTrend watchTrend(const QString &counter, QList<Observation> points, QList<EntityEvent> events, qint64 at)
{
    events.removeIf([](const EntityEvent &event) {
        return event.kind != QLatin1String("breakout") && event.kind != QLatin1String("milestone");
    });
    WatchTrend trend{counter, std::move(points), std::move(events), {}, {}, at};
    trend.week = growth(trend.points, 7 * kDayS, at);
    trend.breakout = breakout(trend.points, at);
    return trend;
}

WatchedModel::WatchedModel(QObject *parent)
    : ColumnModel<WatchNameRow>(watchColumns(), parent)
{
}

Qt::ItemFlags WatchedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ColumnModel<WatchNameRow>::flags(index);
    return index.isValid() && isLabel(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool WatchedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isLabel(index.column()))
        return false;
    WatchNameRow changed = row(index.row());
    const QString text = plain(value.toString()).simplified();
    if (index.column() == int(WatchColumn::Group))
        changed.item.labels.group = text;
    else if (index.column() == int(WatchColumn::Tags))
        changed.item.labels.tags = tagsOf(text);
    else
        changed.item.labels.note = text;
    if (changed.item.labels == row(index.row()).item.labels)
        return true;
    const WatchEntry before{changed.item.name, row(index.row()).item.labels};
    setRow(index.row(), changed);
    emit labelsEdited({changed.item.name, changed.item.labels}, before);
    return true;
}

void WatchedModel::setNames(const QList<WatchedItem> &items, qint64 at)
{
    QHash<WatchName, int> places;
    QList<WatchNameRow> made;
    made.reserve(items.size());
    for (const WatchedItem &item : items) {
        const int known = rowOf(item.name);
        WatchNameRow one = known < 0 ? WatchNameRow() : row(known);
        one.item = item;
        one.at = at;
        places.insert(item.name, int(made.size()));
        made += one;
    }
    m_places = places;
    setRows(std::move(made));
}

void WatchedModel::setForecast(const ListForecast &forecast)
{
    QList<WatchNameRow> changed = rows();
    for (const NameForecast &name : forecast.names) {
        const int place = rowOf(name.name);
        if (place < 0)
            continue;
        WatchNameRow &one = changed[place];
        one.askedAt = name.readAt;
        one.nextAt = name.firstAt;
        one.why = name.why;
        one.credits = name.credits;
    }
    replaceRows(std::move(changed), int(WatchColumn::Asked), int(WatchColumn::Why));
}

void WatchedModel::setTrend(const WatchName &name, const WatchTrend &trend)
{
    const int place = rowOf(name);
    if (place < 0)
        return;
    WatchNameRow changed = row(place);
    changed.trend = trend;
    changed.at = trend.at;
    if (!trend.points.isEmpty())
        changed.askedAt = std::max(changed.askedAt.value_or(0), trend.points.last().t);
    setRow(place, changed, int(WatchColumn::Figure), int(WatchColumn::Asked));
}

int WatchedModel::rowOf(const WatchName &name) const
{
    return m_places.value(name, -1);
}

} // namespace Tidemark
