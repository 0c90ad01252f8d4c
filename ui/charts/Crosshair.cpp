// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Crosshair.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace Tidemark {

namespace {

constexpr int kPadding = 10;
constexpr int kSample = 10;
constexpr double kDot = 3.5;

bool isMeasured(const Series &series, qint64 t)
{
    const std::optional<SeriesPoint> point = ChartPainter::nearest(series, t);
    return point && point->t == t;
}

QSizeF boxSize(const CrosshairWords &words, const QFontMetrics &head, const QFontMetrics &line)
{
    int width = head.horizontalAdvance(words.head);
    for (const CrosshairLine &one : words.lines)
        width = qMax(width, line.horizontalAdvance(one.text) + (one.colour ? kSample + kSpaceChip : 0));
    return QSizeF(width + 2 * kPadding, head.height() + int(words.lines.size()) * line.height() + 2 * kSpaceChip + 2);
}

} // namespace

CrosshairWords crosshairWords(const ChartContent &content, const ChartPainter &painter, qint64 t, const ValueText &exact)
{
    CrosshairWords words;
    bool measured = false;
    bool known = false;
    int visible = 0;
    for (const Series &series : content.series)
        visible += series.visible ? 1 : 0;
    for (const Series &series : content.series) {
        if (!series.visible)
            continue;
        const std::optional<double> value = ChartPainter::valueAt(series, t);
        measured = measured || isMeasured(series, t);
        known = known || value;
        const QString figure = !value ? unknownText() : exact ? exact(*value) : shortNumber(value);
        CrosshairLine line{figure, std::nullopt};
        if (visible > 1)
            line = {tr("%1  %2").arg(figure, plainSentence(series.name)), painter.seriesColour(series.colour)};
        words.lines.append(line);
    }
    const QString how = measured ? tr("measured") : known ? tr("between two measurements") : tr("nothing was known");
    words.head = tr("%1 · %2").arg(dateTimeText(t), how);
    return words;
}

void paintCrosshair(QPainter &painter, const ChartLayout &layout, qint64 t, const CrosshairWords &words, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = layout.toPixel(t, layout.axis.low).x();
    painter.setPen(QPen(tokens.disabled, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));

    const QFont headFont = fontFor(TextRole::Caption);
    QFont lineFont = headFont;
    lineFont.setPixelSize(headFont.pixelSize() + 1);
    lineFont.setWeight(QFont::DemiBold);
    const QFontMetrics head(headFont);
    const QFontMetrics line(lineFont);
    const QSizeF size = boxSize(words, head, line);
    double left = x - size.width() - kSpaceControl;
    if (left < layout.plot.left())
        left = qMin(x + kSpaceControl, layout.plot.right() - size.width());
    const double top = layout.plot.top() + layout.plot.height() * 0.6 - size.height() / 2;
    const QRectF box(QPointF(left, qMax(layout.plot.top(), top)), size);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadiusControl, kRadiusControl);

    double y = box.top() + kSpaceChip;
    painter.setFont(headFont);
    painter.setPen(tokens.secondary);
    painter.drawText(QPointF(box.left() + kPadding, y + head.ascent()), words.head);
    y += head.height() + 2;
    painter.setFont(lineFont);
    for (const CrosshairLine &one : words.lines) {
        double textLeft = box.left() + kPadding;
        if (one.colour) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(*one.colour);
            painter.drawEllipse(QPointF(textLeft + kDot, y + line.height() / 2.0), kDot, kDot);
            textLeft += kSample + kSpaceChip;
        }
        painter.setPen(tokens.text);
        painter.drawText(QPointF(textLeft, y + line.ascent()), one.text);
        y += line.height();
    }
    painter.restore();
}

} // namespace Tidemark
