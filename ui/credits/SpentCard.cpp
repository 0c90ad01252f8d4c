// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/SpentCard.h"

#include "ui/charts/RangeControl.h"
#include "ui/charts/StackedBarsWidget.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/TimeFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kSpentColour = 0;
constexpr int kSavedColour = 2;
constexpr qint64 kDayS = 86'400;
constexpr double kPack = 100'000;
constexpr int kBarsHeight = 170;

// The square of a chart's colour before its words.
class Swatch final : public QWidget
{
public:
    Swatch(int colour, QWidget *parent)
        : QWidget(parent)
        , m_colour(colour)
    {
        setFixedSize(kSpaceControl + 2, kSpaceControl + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Tokens::of(palette()).series.at(size_t(m_colour)));
    }

private:
    int m_colour;
};

BarContent contentOf(const QList<DaySpend> &days)
{
    BarContent content;
    content.names = {SpentCard::tr("spent"), SpentCard::tr("saved by the cache")};
    content.colours = {kSpentColour, kSavedColour};
    for (const DaySpend &day : days) {
        const QDate date = QDate::fromString(day.day, Qt::ISODate);
        const qint64 t = QDateTime(date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
        content.bars.append({t, dayText(date), {double(day.spent), double(day.saved)}});
    }
    return content;
}

QString money(double amount)
{
    return QLatin1Char('$') + displayLocale().toString(amount, 'f', 2);
}

} // namespace

SpentCard::SpentCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("spentCard"));
    setTitle(tr("Spent and saved"));
    m_range = new RangeControl(Ranges::WeekToQuarter, this);
    m_range->setObjectName(QStringLiteral("spentRange"));
    addToTitleRow(m_range);
    m_bars = new StackedBarsWidget(tr("Credits spent and saved a day"), this);
    m_bars->setObjectName(QStringLiteral("spentBars"));
    m_bars->setMinimumHeight(kBarsHeight);
    m_bars->setEmptyWords(tr("Nothing was spent or saved in this time."));
    body()->addWidget(m_bars, 1);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(kSpaceChip);
    m_spent = secondaryLabel({}, this);
    m_spent->setObjectName(QStringLiteral("spentWords"));
    m_saved = secondaryLabel({}, this);
    m_saved->setObjectName(QStringLiteral("savedWords"));
    m_saved->setOverflow(Overflow::Elide);
    legend->addWidget(new Swatch(kSpentColour, this));
    legend->addWidget(m_spent);
    legend->addSpacing(kSpaceControl);
    legend->addWidget(new Swatch(kSavedColour, this));
    legend->addWidget(m_saved, 1);
    body()->addLayout(legend);
    connect(m_range, &SegmentedControl::chosen, this, [this] { emit daysChosen(days()); });
}

int SpentCard::days() const
{
    return int(m_range->seconds() / kDayS);
}

void SpentCard::setSummary(const CreditSummary &summary, double pricePer100k)
{
    qint64 spent = 0;
    qint64 saved = 0;
    for (const DaySpend &day : summary.days) {
        spent += day.spent;
        saved += day.saved;
    }
    BarContent content = contentOf(summary.days);
    if (spent + saved == 0)
        content.bars.clear();
    m_bars->setContent(content);
    m_spent->setText(tr("spent %1").arg(exactCount(spent)));
    QString words = tr("saved by the cache %1").arg(exactCount(saved));
    if (spent + saved > 0)
        words += tr(" = %1").arg(percent(100.0 * double(saved) / double(spent + saved), 0));
    if (saved > 0 && pricePer100k > 0)
        words += tr(" · worth %1 at %2 for 100,000").arg(money(double(saved) * pricePer100k / kPack), money(pricePer100k));
    m_saved->setText(words);
}

} // namespace Tidemark
