// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HistoryPlot.h"

#include "app/cli/TextPrinter.h"
#include "core/base/PlainText.h"
#include "core/exporting/CellText.h"
#include "core/exporting/HeadText.h"
#include "ui/render/ChartPainter.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChartLook.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr QSizeF kSize(1200, 560);
constexpr int kScale = 2;
constexpr double kMargin = 28;
constexpr double kSpace = 10;
constexpr qint64 kSilenceS = 3 * 86'400; // a longer one breaks the line

enum Column { AtColumn = 1, ValueColumn = 2 };

Series seriesOf(const ExportTable &table)
{
    Series series;
    series.name = table.head.recipe.metric;
    series.gapAfterS = kSilenceS;
    for (qint64 i = 0; i < table.head.rows; ++i) {
        const ExportRow row = table.row(i);
        series.points.append({std::get<qint64>(row.at(AtColumn)), static_cast<double>(std::get<qint64>(row.at(ValueColumn)))});
    }
    return series;
}

QString titleOf(const ExportHead &head)
{
    const QString sign = head.recipe.kind == EntityKind::Profile   ? QStringLiteral("@")
                         : head.recipe.kind == EntityKind::Hashtag ? QStringLiteral("#")
                                                                   : QString();
    const QString name = plain(head.recipe.names.value(0), LineBreaks::Fold, 80);
    return QStringLiteral("%1%2 · %3").arg(sign, name, head.recipe.metric);
}

QString wordsOf(const ExportHead &head)
{
    const QString definition = head.figures.isEmpty() ? QString() : head.figures.first().definition;
    return QStringLiteral("%1 · %2 samples as of %3 · a silence of more than 3 days breaks the line")
        .arg(definition, countText(head.rows), isoTime(head.recipe.asOf));
}

// Writes one line and gives the room below it.
QRectF line(QPainter &painter, const QRectF &room, const QString &text, const std::pair<QFont, QColor> &look)
{
    const QFontMetricsF metrics(look.first);
    painter.setFont(look.first);
    painter.setPen(look.second);
    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), metrics.elidedText(text, Qt::ElideRight, room.width()));
    return room.adjusted(0, metrics.height(), 0, 0);
}

void paint(QPainter &painter, const ExportTable &table, const ChartStyle &style)
{
    const ExportHead &head = table.head;
    QRectF room = QRectF(QPointF(), kSize).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    room = line(painter, room, titleOf(head), {fontFor(TextRole::Heading), style.text});
    room = line(painter, room.adjusted(0, 2, 0, 0), wordsOf(head), {fontFor(TextRole::Body), style.secondary});
    const double footer = QFontMetricsF(style.captionFont).height();
    const QString origin = QStringLiteral("%1 · from %2").arg(head.program, head.source);
    line(painter, QRectF(room.left(), room.bottom() - footer, room.width(), footer), origin,
         {style.captionFont, style.secondary});
    ChartContent content;
    content.series = {seriesOf(table)};
    content.valueText = [](double value) { return countText(qRound64(value)); };
    ChartPainter(style).paint(painter, content, room.adjusted(0, kSpace, 0, -footer - kSpace));
}

} // namespace

QByteArray historyPng(const ExportTable &table)
{
    ChartStyle style = chartStyleFrom(Tokens::light());
    style.labelFont = fontFor(TextRole::Caption);
    style.captionFont = fontFor(TextRole::Body);
    QImage image((kSize * kScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(style.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, table, style);
    painter.end();
    for (const HeadLine &about : aboutLines(table.head))
        image.setText(about.first, about.second);
    for (const ExportColumn &figure : table.head.figures)
        image.setText(QStringLiteral("figure ") + figure.name, columnText(figure));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool wantsHistoryPlot(const QStringList &words)
{
    const auto isPicture = [](const QString &word) {
        return word.toLower().endsWith(QLatin1String("png")) || word.toLower().endsWith(QLatin1String("pdf"));
    };
    return words.contains(QStringLiteral("export")) && std::any_of(words.cbegin(), words.cend(), isPicture);
}

} // namespace Tidemark
