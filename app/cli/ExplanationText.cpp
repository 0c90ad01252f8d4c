// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExplanationText.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

#include <algorithm>

namespace Tidemark {

namespace {

QJsonObject sampleJson(const PostSample &sample)
{
    QJsonObject row = toJson(sample.post);
    row.insert(QStringLiteral("observed_at"), sample.observedAt);
    row.insert(QStringLiteral("author_id"), sample.post.authorId.value);
    row.insert(QStringLiteral("views_series"), toArray(sample.views, [](const Observation &point) { return toJson(point); }));
    return row;
}

QJsonObject followerJson(const Profile &follower)
{
    return {{QStringLiteral("id"), follower.id.value},
            {QStringLiteral("videos"), toJson(follower.videos)},
            {QStringLiteral("has_picture"), !follower.avatarUrl.isEmpty()}};
}

QJsonObject peerJson(const PeerFigure &peer)
{
    return {{QStringLiteral("id"), peer.id},
            {QStringLiteral("followers"), peer.followers},
            {QStringLiteral("er_view_typical"), peer.engagement}};
}

QJsonObject rowsJson(const MetricInputs &inputs)
{
    const auto points = [](const QList<Observation> &series) {
        return toArray(series, [](const Observation &point) { return toJson(point); });
    };
    return {{QStringLiteral("now"), inputs.now},
            {QStringLiteral("post"), inputs.post ? QJsonValue(sampleJson(*inputs.post)) : QJsonValue()},
            {QStringLiteral("posts"), toArray(inputs.posts, sampleJson)},
            {QStringLiteral("followers"), toJson(inputs.followers)},
            {QStringLiteral("follower_series"), points(inputs.followerSeries)},
            {QStringLiteral("videos"), toJson(inputs.videos)},
            {QStringLiteral("series"), points(inputs.series)},
            {QStringLiteral("follower_sample"), toArray(inputs.followerSample, followerJson)},
            {QStringLiteral("peers"), toArray(inputs.peers, peerJson)},
            {QStringLiteral("hashtag"), inputs.hashtag.isEmpty() ? QJsonValue() : QJsonValue(inputs.hashtag)},
            {QStringLiteral("time_zone"), QString::fromLatin1(inputs.timeZone)},
            {QStringLiteral("rpm"), QJsonArray{inputs.earnings.rpmLow, inputs.earnings.rpmHigh}},
            {QStringLiteral("qualified"), QJsonArray{inputs.earnings.qualifiedLow, inputs.earnings.qualifiedHigh}}};
}

QString figureText(const MetricResult &result)
{
    if (!result.value)
        return QStringLiteral("unknown: ") + result.reason;
    const QString bound = result.bound ? QStringLiteral(" ± %1").arg(numberText(*result.bound)) : QString();
    return numberText(result.value) + bound + (result.unit.isEmpty() ? QString() : QLatin1Char(' ') + result.unit);
}

// The posts that the figure used, in its order.
QString postRows(const MetricAnswer &answer)
{
    QList<PostSample> all = answer.inputs.posts;
    if (answer.inputs.post)
        all.append(*answer.inputs.post);
    QList<Post> used;
    for (const QString &id : answer.result.inputs) {
        const auto row =
            std::find_if(all.begin(), all.end(), [&id](const PostSample &sample) { return sample.post.id.value == id; });
        if (row != all.end())
            used.append(row->post);
    }
    return used.isEmpty() ? QString() : postsText(used);
}

QString pointRows(const MetricAnswer &answer)
{
    TextTable table({{QStringLiteral("AT")}, {QStringLiteral("VALUE"), TextTable::Align::Right}, {QStringLiteral("SOURCE")}});
    for (const QList<Observation> &series : {answer.inputs.followerSeries, answer.inputs.series}) {
        for (const Observation &point : series) {
            if (answer.result.inputs.contains(QString::number(point.t)))
                table.addRow({minuteText(point.t), countText(point.value), point.source});
        }
    }
    return table.isEmpty() ? QString() : table.text();
}

} // namespace

QJsonObject explanationJson(const MetricAnswer &answer, const EntityRef &entity)
{
    QJsonObject document = toJson(answer.result);
    document.insert(QStringLiteral("metric"), answer.result.id);
    document.insert(QStringLiteral("kind"), entityKindName(entity.kind));
    document.insert(QStringLiteral("id"), entity.id);
    document.insert(QStringLiteral("inputs"), QJsonArray::fromStringList(answer.result.inputs));
    document.insert(QStringLiteral("rows"), rowsJson(answer.inputs));
    return document;
}

QString explanationText(const MetricAnswer &answer)
{
    const MetricResult &result = answer.result;
    QStringList lines{
        QStringLiteral("%1 (version %2)").arg(result.id).arg(result.version), result.definition,
        QStringLiteral("%1, of %2 inputs, as of %3").arg(figureText(result), countText(result.n), minuteText(answer.inputs.now))};
    if (result.oldestAt)
        lines.append(QStringLiteral("the oldest of them is of %1").arg(minuteText(*result.oldestAt)));
    const QString rows = postRows(answer) + pointRows(answer);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + (rows.isEmpty() ? QString() : QLatin1Char('\n') + rows);
}

} // namespace Tidemark
