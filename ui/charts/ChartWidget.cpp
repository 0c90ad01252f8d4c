// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartWidget.h"

#include "ui/charts/ChartSummary.h"
#include "ui/charts/Crosshair.h"
#include "ui/render/PlainSentence.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChartDragOut.h"
#include "ui/widgets/ChartLook.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/SpokenRole.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace Tidemark {

ChartWidget::ChartWidget(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chart"));
    speakAs(*this, QAccessible::Chart, [this] { openTableTwin(twin(), this); });
    setAccessibleName(accessibleName);
    new ChartDragOut(this, actions());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartWidget::setSeries(const QList<Series> &series)
{
    m_content.series = series;
    const TimeSpan full = ChartPainter::fullSpan(series);
    const bool apart = m_content.span.to < full.from || m_content.span.from > full.to;
    if (m_content.span.length() > 0 && apart)
        m_content.span = {};
    m_crosshair.reset();
    const bool known = std::any_of(series.cbegin(), series.cend(), [](const Series &one) {
        return std::any_of(one.points.cbegin(), one.points.cend(), [](const SeriesPoint &point) { return !point.isGap(); });
    });
    if (known)
        m_state = ChartState::Ready;
    else if (m_state == ChartState::Ready)
        m_state = ChartState::Empty;
    describe();
}

void ChartWidget::setMarkers(const QList<Marker> &markers)
{
    m_content.markers = markers;
    describe();
}

void ChartWidget::setScale(Scale scale)
{
    m_content.scale = scale;
    update();
}

void ChartWidget::setAxisStart(AxisStart start)
{
    m_content.start = start;
    update();
}

void ChartWidget::setValueText(ValueText text)
{
    m_content.valueText = std::move(text);
    describe();
}

void ChartWidget::setExactText(ValueText text)
{
    m_exactText = std::move(text);
}

void ChartWidget::setSpan(TimeSpan span)
{
    m_content.span = span;
    describe();
}

void ChartWidget::showLast(qint64 seconds)
{
    const TimeSpan full = ChartPainter::fullSpan(m_content.series);
    setSpan(seconds > 0 ? TimeSpan{full.to - seconds, full.to} : TimeSpan{});
}

void ChartWidget::setSeriesVisible(int series, bool visible)
{
    if (series < 0 || series >= m_content.series.size())
        return;
    m_content.series[series].visible = visible;
    describe();
}

void ChartWidget::setState(ChartState state, const QString &words)
{
    m_state = state;
    m_words = words;
    describe();
}

TimeSpan ChartWidget::span() const
{
    return m_content.span.length() > 0 ? m_content.span : ChartPainter::fullSpan(m_content.series);
}

QString ChartWidget::summary() const
{
    if (m_state == ChartState::Loading)
        return tr("loading");
    return m_state == ChartState::Empty ? m_words : chartSummary(m_content, span());
}

TableTwin ChartWidget::twin() const
{
    TableTwin twin = chartTwin(m_content, span(), m_exactText);
    twin.title = accessibleName();
    return twin;
}

QString ChartWidget::dataAsText() const
{
    return chartData(m_content, span());
}

ChartPicture ChartWidget::picture() const
{
    const Tokens &tokens = Tokens::of(palette());
    ChartPicture picture;
    picture.title = accessibleName();
    picture.words = summary();
    picture.size = size();
    picture.ground = tokens.surface;
    picture.paint = [content = m_content, style = chartStyleFrom(tokens)](QPainter &painter, const QRectF &bounds) {
        ChartPainter(style).paint(painter, content, bounds);
    };
    return picture;
}

ChartActions ChartWidget::actions() const
{
    return {[this] { return picture(); }, [this] { return dataAsText(); }, [this] { return twin(); }};
}

QSize ChartWidget::sizeHint() const
{
    return {560, 200};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {220, 120};
}

void ChartWidget::copyImage()
{
    copyChartImage(picture());
}

void ChartWidget::copyData()
{
    QGuiApplication::clipboard()->setText(dataAsText());
}

void ChartWidget::save()
{
    saveChart(this, picture());
}

void ChartWidget::resetSpan()
{
    changeSpan({});
}

ChartLayout ChartWidget::layoutNow() const
{
    return ChartPainter(chartStyleFrom(Tokens::of(palette()))).layout(m_content, rect());
}

int ChartWidget::mainSeries() const
{
    for (int i = 0; i < m_content.series.size(); ++i) {
        if (m_content.series.at(i).visible)
            return i;
    }
    return -1;
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    if (m_state != ChartState::Ready) {
        paintWords(painter);
        return;
    }
    const Tokens &tokens = Tokens::of(palette());
    const ChartPainter chart(chartStyleFrom(tokens));
    chart.paint(painter, m_content, rect());
    paintDrag(painter);
    if (m_crosshair && !m_dragFrom)
        paintCrosshair(painter, layoutNow(), *m_crosshair, crosshairWords(m_content, chart, *m_crosshair, exactText()), tokens);
    // Around the lines: the words of the axes reach to the edge.
    paintFocusFrame(painter, *this, layoutNow().plot.adjusted(-kFocusWidth, -kFocusWidth, kFocusWidth, kFocusWidth), kSpaceChip);
}

void ChartWidget::paintWords(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == ChartState::Loading) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.neutralSoft);
        painter.drawRoundedRect(rect(), kRadiusControl, kRadiusControl);
    }
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokens.secondary);
    const QString words = m_state == ChartState::Loading && m_words.isEmpty() ? tr("Loading") : m_words;
    painter.drawText(rect().adjusted(kSpaceCard, kSpaceCard, -kSpaceCard, -kSpaceCard), Qt::AlignCenter | Qt::TextWordWrap,
                     words);
    paintFocusFrame(painter, *this, rect(), kSpaceChip);
}

void ChartWidget::paintDrag(QPainter &painter) const
{
    if (!m_dragFrom)
        return;
    const Tokens &tokens = Tokens::of(palette());
    const QRectF plot = layoutNow().plot;
    QColor fill = tokens.accent;
    fill.setAlpha(tokens.shadow.alpha() / 2);
    const QRectF chosen(QPointF(m_dragFrom->x(), plot.top()), QPointF(m_dragTo.x(), plot.bottom()));
    painter.fillRect(chosen.normalized().intersected(plot), fill);
}

void ChartWidget::changeSpan(TimeSpan span)
{
    setSpan(span);
    const TimeSpan now = this->span();
    emit spanChanged(now.from, now.to);
}

// What an arrow came to is told in place of the summary, which comes back with the next change.
void ChartWidget::tellCrosshair()
{
    if (!m_crosshair)
        return;
    const CrosshairWords words =
        crosshairWords(m_content, ChartPainter(chartStyleFrom(Tokens::of(palette()))), *m_crosshair, exactText());
    QStringList parts{words.head};
    for (const CrosshairLine &line : words.lines)
        parts += line.text;
    for (const Marker &marker : std::as_const(m_content.markers)) {
        if (marker.t == *m_crosshair)
            parts += plainSentence(marker.label);
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

const ValueText &ChartWidget::exactText() const
{
    return m_exactText ? m_exactText : m_content.valueText;
}

void ChartWidget::describe()
{
    setAccessibleDescription(summary());
    update();
}

} // namespace Tidemark
