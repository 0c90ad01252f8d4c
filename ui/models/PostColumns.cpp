// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostColumns.h"

#include "ui/models/ImageSource.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

namespace {

constexpr double kMuchMore = 2.0;
constexpr double kMuchLess = 0.45;

template <typename T>
QVariant keyOf(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

using CountOf = Count Post::*;

Column<PostRow> countColumn(const QString &title, CountOf count, const QString &toolTip)
{
    Column<PostRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [count](const PostRow &row) { return shortCount(row.post().*count); };
    column.sortKey = [count](const PostRow &row) { return keyOf(row.post().*count); };
    column.copied = column.sortKey;
    column.extra = [count](const PostRow &row, int role) -> QVariant {
        if (role != Qt::ToolTipRole)
            return {};
        const Count value = row.post().*count;
        return value ? tr("%1, seen %2").arg(exactCount(value), ageWords(row.figuresAgeS())) : tr("not in the answer");
    };
    return column;
}

Column<PostRow> metricColumn(const QString &title, MetricResult PostRow::*metric, QString (*words)(std::optional<double>),
                             const QString &toolTip)
{
    Column<PostRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [metric, words](const PostRow &row) { return words((row.*metric).value); };
    column.sortKey = [metric](const PostRow &row) { return keyOf((row.*metric).value); };
    column.copied = column.sortKey;
    column.extra = [metric](const PostRow &row, int role) -> QVariant {
        if (role != Qt::ToolTipRole)
            return {};
        const MetricResult &result = row.*metric;
        return result.value ? tr("%1\nmade of %Ln posts", nullptr, pluralOf(result.n)).arg(coreWords(result.definition))
                            : coreWords(result.reason);
    };
    return column;
}

QString percentWords(std::optional<double> value)
{
    return percent(value, 1);
}

QVariant pictureExtra(ImageSource *images, const PostRow &row, int role)
{
    switch (role) {
    case IdRole: return row.post().id.value;
    case LinkRole: return postLink(row.post());
    case ThumbnailSeedRole: return row.post().id.value;
    case ThumbnailRole: {
        const QImage image = images ? images->postImage(row.post().id.value) : QImage();
        return image.isNull() ? QVariant() : QVariant(image);
    }
    case Qt::ToolTipRole: return postTitle(row.post());
    case SecondaryRole:
        return row.stored.goneSince ? QVariant(tr("gone since %1").arg(dateText(*row.stored.goneSince))) : QVariant();
    default: return {};
    }
}

Column<PostRow> titleColumn(ImageSource *images)
{
    Column<PostRow> column;
    column.title = tr("Post");
    column.display = [](const PostRow &row) { return postTitle(row.post()); };
    column.extra = [images](const PostRow &row, int role) { return pictureExtra(images, row, role); };
    return column;
}

Column<PostRow> ageColumn()
{
    Column<PostRow> column;
    column.title = tr("Age");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Time since it was posted");
    column.display = [](const PostRow &row) { return row.ageS() ? spanWords(*row.ageS()) : unknownText(); };
    column.sortKey = [](const PostRow &row) { return keyOf(row.ageS()); };
    column.extra = [](const PostRow &row, int role) -> QVariant {
        return role == Qt::ToolTipRole && row.post().createdAt ? QVariant(dateTimeText(*row.post().createdAt)) : QVariant();
    };
    return column;
}

Column<PostRow> weekColumn()
{
    Column<PostRow> column;
    column.title = tr("7 days");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Views as they were seen in the last seven days; sorts by what was added");
    const auto added = [](const PostRow &row) -> std::optional<qint64> {
        const auto &views = row.stored.views;
        return views.size() < 2 ? std::nullopt : std::optional(views.last().value - views.first().value);
    };
    column.display = [](const PostRow &) { return QString(); };
    column.sortKey = [added](const PostRow &row) { return keyOf(added(row)); };
    column.copied = column.sortKey;
    column.extra = [added](const PostRow &row, int role) -> QVariant {
        if (role == Qt::ToolTipRole) {
            const auto more = added(row);
            return more ? tr("%1 views more, seen %Ln times", nullptr, pluralOf(row.stored.views.size())).arg(exactCount(more))
                        : tr("seen once: no change to show");
        }
        if (role != SeriesRole)
            return {};
        QList<double> values;
        for (const Observation &observation : row.stored.views)
            values.append(double(observation.value));
        return QVariant::fromValue(values);
    };
    return column;
}

Column<PostRow> outlierColumn()
{
    Column<PostRow> column =
        metricColumn(tr("Outlier"), &PostRow::outlier, times, tr("Views over what is usual for this creator's posts"));
    const auto words = column.extra;
    column.extra = [words](const PostRow &row, int role) -> QVariant {
        if (role != ToneRole)
            return words(row, role);
        const auto value = row.outlier.value;
        return int(!value                ? Tone::Neutral
                   : *value >= kMuchMore ? Tone::Good
                   : *value <= kMuchLess ? Tone::Warning
                                         : Tone::Neutral);
    };
    return column;
}

Column<PostRow> textColumn(const QString &title, std::function<QString(const PostRow &)> text)
{
    Column<PostRow> column;
    column.title = title;
    column.display = std::move(text);
    return column;
}

Column<PostRow> timeColumn(const QString &title, const QString &toolTip,
                           std::function<std::optional<qint64>(const PostRow &)> time, std::function<QString(qint64)> words)
{
    Column<PostRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [time, words](const PostRow &row) { return time(row) ? words(*time(row)) : unknownText(); };
    column.sortKey = [time](const PostRow &row) { return keyOf(time(row)); };
    column.copied = [time](const PostRow &row) { return copiedTime(time(row)); };
    return column;
}

Column<PostRow> lengthColumn()
{
    Column<PostRow> column;
    column.title = tr("Length");
    column.align = Qt::AlignRight;
    column.display = [](const PostRow &row) { return clockLength(row.post().durationS); };
    column.sortKey = [](const PostRow &row) { return keyOf(row.post().durationS); };
    column.copied = column.sortKey;
    return column;
}

QString tagWords(const PostRow &row)
{
    QString words;
    for (const QString &tag : row.post().hashtags)
        words += (words.isEmpty() ? QStringLiteral("#") : QStringLiteral(" #")) + tag;
    return words;
}

} // namespace

QList<Column<PostRow>> postColumns(ImageSource *images)
{
    const auto handle = [](const PostRow &row) {
        return row.post().authorHandle.isEmpty() ? QString() : QLatin1Char('@') + row.post().authorHandle;
    };
    QList<Column<PostRow>> columns{
        titleColumn(images),
        ageColumn(),
        countColumn(tr("Views"), &Post::views, tr("Plays, as last seen")),
        weekColumn(),
        countColumn(tr("Likes"), &Post::likes, tr("Likes, as last seen")),
        countColumn(tr("Comments"), &Post::comments, tr("Comments, as last seen")),
        countColumn(tr("Shares"), &Post::shares, tr("Shares, as last seen")),
        metricColumn(tr("Eng. rate"), &PostRow::engagement, percentWords, tr("(likes + comments + shares) / views")),
        outlierColumn(),
        lengthColumn(),
        textColumn(tr("Creator"), handle),
        countColumn(tr("Saves"), &Post::saves, tr("Saves, as last seen")),
        textColumn(tr("Hashtags"), tagWords),
        textColumn(tr("Sound"), [](const PostRow &row) { return row.post().soundTitle; }),
        timeColumn(
            tr("Posted"), tr("When it was posted"), [](const PostRow &row) { return row.post().createdAt; }, dateTimeText),
        timeColumn(
            tr("Seen"), tr("When these figures were seen"),
            [](const PostRow &row) { return std::optional(row.stored.observedAt); }, dateTimeText),
    };
    Q_ASSERT(columns.size() == kPostColumns);
    return columns;
}

} // namespace Tidemark
