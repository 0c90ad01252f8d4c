// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextPrinter.h"

#include "app/cli/TextTable.h"
#include "core/base/PlainText.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr auto kRight = TextTable::Align::Right;
constexpr auto kLeft = TextTable::Align::Left;

QString unknown()
{
    return QString(QChar(0x2013));
}

QLocale figures()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString secondsText(std::optional<int> seconds)
{
    if (!seconds)
        return unknown();
    return QStringLiteral("%1:%2").arg(*seconds / 60).arg(*seconds % 60, 2, 10, QLatin1Char('0'));
}

QString sourceText(Source source)
{
    return source == Source::Network ? QStringLiteral("from the network") : QStringLiteral("from ") + sourceName(source);
}

} // namespace

QString countText(Count count)
{
    return count ? figures().toString(*count) : unknown();
}

QString numberText(std::optional<double> value, int decimals)
{
    return value && std::isfinite(*value) ? figures().toString(*value, 'f', decimals) : unknown();
}

QString creditCountText(qint64 credits)
{
    return credits == 1 ? QStringLiteral("1 credit") : figures().toString(credits) + QStringLiteral(" credits");
}

QString spanText(qint64 seconds)
{
    if (seconds < kMinute)
        return QStringLiteral("%1 s").arg(seconds);
    if (seconds < kHour)
        return QStringLiteral("%1 min").arg(seconds / kMinute);
    if (seconds < 2 * kDay)
        return QStringLiteral("%1 h").arg(seconds / kHour);
    return QStringLiteral("%1 d").arg(seconds / kDay);
}

QString ageText(qint64 ageS)
{
    return ageS < kMinute ? QStringLiteral("just now") : spanText(ageS) + QStringLiteral(" ago");
}

QString minuteText(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString bytesText(qint64 bytes)
{
    return figures().formattedDataSize(bytes, 1);
}

QString provenanceText(const Provenance &provenance, int credits)
{
    QStringList parts{QStringLiteral("as of %1, %2").arg(minuteText(provenance.fetchedAt), ageText(provenance.ageS)),
                      freshnessName(provenance.freshness), sourceText(provenance.source), creditCountText(credits)};
    if (!provenance.refreshError.isEmpty())
        parts += QStringLiteral("not refreshed: ") + plain(provenance.refreshError);
    return parts.join(QStringLiteral(" \u00b7 ")) + QLatin1Char('\n');
}

QString countersText(const CounterStates &counters)
{
    TextTable table({{QStringLiteral("COUNTER")},
                     {QStringLiteral("NOTE")},
                     {QStringLiteral("SINCE")},
                     {QStringLiteral("WHAT IS KNOWN"), kLeft, 80}});
    for (auto it = counters.cbegin(); it != counters.cend(); ++it) {
        for (const CounterNote &note : it->notes)
            table.addRow({it.key(), note.flag, minuteText(note.since), note.detail});
    }
    return table.isEmpty() ? QString() : table.text();
}

QString metricsText(const QMap<QString, MetricResult> &metrics)
{
    TextTable table({{QStringLiteral("METRIC")},
                     {QStringLiteral("VALUE"), kRight},
                     {QString()},
                     {QStringLiteral("N"), kRight},
                     {QStringLiteral("DEFINITION"), kLeft, 60}});
    for (auto it = metrics.cbegin(); it != metrics.cend(); ++it) {
        const QString note = it->value ? it->definition : QStringLiteral("unknown: ") + it->reason;
        const QString bound = it->value && it->bound ? QStringLiteral(" \u00b1") + numberText(it->bound) : QString();
        table.addRow({it.key(), numberText(it->value) + bound, it->value ? it->unit : QString(), QString::number(it->n), note});
    }
    return table.text();
}

QString postsText(const QList<Post> &posts)
{
    TextTable table({{QStringLiteral("POSTED")},
                     {QStringLiteral("VIEWS"), kRight},
                     {QStringLiteral("LIKES"), kRight},
                     {QStringLiteral("COMMENTS"), kRight},
                     {QStringLiteral("SHARES"), kRight},
                     {QStringLiteral("SAVES"), kRight},
                     {QStringLiteral("LENGTH"), kRight},
                     {QStringLiteral("ID")},
                     {QStringLiteral("TITLE"), kLeft, 40}});
    for (const Post &post : posts) {
        const QString title = (post.pinned ? QStringLiteral("[pinned] ") : QString()) + post.title;
        table.addRow({post.createdAt ? minuteText(*post.createdAt) : unknown(), countText(post.views), countText(post.likes),
                      countText(post.comments), countText(post.shares), countText(post.saves),
                      post.type == PostType::Images ? QStringLiteral("photos") : secondsText(post.durationS), post.id.value,
                      title});
    }
    return table.text();
}

QString usersText(const QList<Profile> &users)
{
    TextTable table({{QStringLiteral("USER")},
                     {QStringLiteral("NAME"), kLeft, 30},
                     {QStringLiteral("FOLLOWERS"), kRight},
                     {QStringLiteral("FOLLOWING"), kRight},
                     {QStringLiteral("VIDEOS"), kRight}});
    for (const Profile &user : users) {
        const QString name = user.nickname + (user.verified.value_or(false) ? QStringLiteral(" \u2713") : QString());
        table.addRow(
            {QLatin1Char('@') + user.handle, name, countText(user.followers), countText(user.following), countText(user.videos)});
    }
    return table.text();
}

QString commentsText(const QList<Comment> &comments)
{
    TextTable table({{QStringLiteral("POSTED")},
                     {QStringLiteral("LIKES"), kRight},
                     {QStringLiteral("REPLIES"), kRight},
                     {QStringLiteral("BY"), kLeft, 24},
                     {QStringLiteral("TEXT"), kLeft, 70}});
    for (const Comment &comment : comments) {
        table.addRow({comment.createdAt ? minuteText(*comment.createdAt) : unknown(), countText(comment.likes),
                      countText(comment.replies), QLatin1Char('@') + comment.author.handle, comment.text});
    }
    return table.text();
}

QString hashtagsText(const QList<Hashtag> &hashtags)
{
    TextTable table({{QStringLiteral("HASHTAG"), kLeft, 40},
                     {QStringLiteral("VIEWS"), kRight},
                     {QStringLiteral("POSTS"), kRight},
                     {QStringLiteral("ID")}});
    for (const Hashtag &hashtag : hashtags)
        table.addRow({QLatin1Char('#') + hashtag.name, countText(hashtag.views), countText(hashtag.users), hashtag.id.value});
    return table.text();
}

QString pairsText(const QList<std::pair<QString, QString>> &pairs)
{
    TextTable table({{QString()}, {QString(), kLeft, 100}});
    for (const auto &[name, value] : pairs)
        table.addRow({name, value});
    return table.text();
}

} // namespace Tidemark
