// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"

#include "ui/charts/ChartWidget.h"
#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChartLook.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/KeptFocus.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Tidemark {

namespace {

constexpr int kSampleWidth = 14;

// A chip that shows the line itself: colour and dashes.
class LegendChip final : public QAbstractButton
{
public:
    LegendChip(const Series &series, QWidget *parent)
        : QAbstractButton(parent)
        , m_name(plainSentence(series.name))
        , m_series(series)
    {
        m_series.points.clear();
        setCheckable(true);
        setChecked(series.visible);
        setAccessibleName(m_name);
        setFont(fontFor(TextRole::Caption));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(font()).horizontalAdvance(m_name) + kSampleWidth + 5 * kSpaceChip, kChipHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(palette());
        const ChartPainter chart(chartStyleFrom(tokens));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.neutralSoft);
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        QPen pen(isChecked() ? chart.seriesColour(m_series.colour) : tokens.disabled, 2);
        if (chart.seriesLine(m_series) == LineStyle::Dashed)
            pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        const int left = 2 * kSpaceChip;
        const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const QRect sample = seen(QRect(left, 0, kSampleWidth, height()));
        painter.drawLine(QPointF(sample.left(), height() / 2.0), QPointF(sample.left() + kSampleWidth, height() / 2.0));
        QFont used = font();
        used.setStrikeOut(!isChecked());
        painter.setFont(used);
        painter.setPen(tokens.secondary);
        painter.drawText(seen(rect().adjusted(left + kSampleWidth + kSpaceChip, 0, 0, 0)), Qt::AlignVCenter | Qt::TextSingleLine,
                         inOwnOrder(m_name, layoutDirection()));
        paintFocusFrame(painter, *this, rect(), height() / 2.0);
    }

private:
    QString m_name;
    Series m_series;
};

} // namespace

ChartLegend::ChartLegend(ChartWidget &chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("chartLegend"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpaceChip);
    refresh();
}

void ChartLegend::refresh()
{
    const KeptFocus focus(*this);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Series> &series = m_chart.content().series;
    for (int i = 0; i < series.size(); ++i) {
        auto *chip = new LegendChip(series.at(i), this);
        chip->setObjectName(QStringLiteral("legend-%1").arg(i));
        m_layout->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::toggled, this, [this, i](bool visible) { m_chart.setSeriesVisible(i, visible); });
    }
    stand();
}

// At once: a layout shows and places what is new a turn later, and until then no legend would be seen.
void ChartLegend::stand()
{
    updateGeometry();
    if (const QWidget *around = parentWidget(); around && around->layout())
        around->layout()->activate();
    m_layout->activate();
}

} // namespace Tidemark
