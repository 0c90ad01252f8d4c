// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Comment.h"
#include "core/domain/Entity.h"
#include "core/domain/Hashtag.h"
#include "core/domain/Post.h"
#include "core/domain/Provenance.h"
#include "core/domain/Sound.h"
#include "core/insight/CounterState.h"
#include "core/insight/MetricResult.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

// The stable JSON of the command line: fields are added, never renamed. Times are UTC seconds,
// unknown is null, ids are text, rates are in per cent. Pure functions.
namespace Tidemark {

[[nodiscard]] QJsonValue toJson(Count count);
[[nodiscard]] QJsonValue toJson(const std::optional<double> &value);
[[nodiscard]] QJsonValue toJson(const std::optional<bool> &value);
[[nodiscard]] QJsonValue toJson(const std::optional<int> &value);
[[nodiscard]] QJsonValue textOrNull(const QString &text);

[[nodiscard]] QJsonObject toJson(const Provenance &provenance);
[[nodiscard]] QJsonObject toJson(const MetricResult &metric);
[[nodiscard]] QJsonObject toJson(const QMap<QString, MetricResult> &metrics);
[[nodiscard]] QJsonObject toJson(const QMap<QString, QString> &parameters);
[[nodiscard]] QJsonObject toJson(const Post &post);
[[nodiscard]] QJsonObject toJson(const Comment &comment);
[[nodiscard]] QJsonObject toJson(const Observation &observation);
[[nodiscard]] QJsonObject toJson(const EntityEvent &event);
[[nodiscard]] QJsonObject toJson(const CounterStates &counters);
[[nodiscard]] QJsonObject userJson(const Profile &user);       // of a list
[[nodiscard]] QJsonObject profileJson(const Profile &profile); // on its own: with `stats`
[[nodiscard]] QJsonObject hashtagItemJson(const Hashtag &hashtag);
[[nodiscard]] QJsonObject hashtagJson(const Hashtag &hashtag); // with `stats`
[[nodiscard]] QJsonObject soundJson(const Sound &sound);       // with `stats`

template <typename T, typename ToJson>
[[nodiscard]] QJsonArray toArray(const QList<T> &items, ToJson convert)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(convert(item));
    return array;
}

// One document on one line. `body`, where given, stands under "body" byte for byte as the API sent
// it, since numbers above 2^53 would not survive being read and written; it is valid JSON.
[[nodiscard]] QByteArray documentText(QJsonObject document, const QByteArray &body = {});

} // namespace Tidemark
