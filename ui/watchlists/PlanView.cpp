// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/PlanView.h"

#include "ui/charts/StackedBarsWidget.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/TimeFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StatePanel.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kBarsHeight = 180;
constexpr qsizetype kMostNames = 15;
constexpr int kPlannedDays = 30;

qint64 noonOf(const QString &day)
{
    return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
}

BarContent contentOf(const QMap<QString, int> &byDay)
{
    BarContent content;
    content.names = {PlanView::tr("credits")};
    content.colours = {0};
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        const QDate date = QDate::fromString(day.key(), Qt::ISODate);
        content.bars.append({noonOf(day.key()), dayText(date), {double(day.value())}});
    }
    return content;
}

// Thirty days from now touch 31 dates: they are thirty all the same.
QString totalWords(const ListForecast &forecast)
{
    return PlanView::tr("%1, %2 a day")
        .arg(creditsText(forecast.credits), decimalNumber(double(forecast.credits) / kPlannedDays, 1));
}

QString allowanceEndWords(const ListForecast &forecast)
{
    return PlanView::tr("the allowance is used up on %1: nothing is asked until %2")
        .arg(utcDayText(*forecast.emptyAt), utcDayText(monthEndAfter(*forecast.emptyAt)));
}

QString explanation(const ListForecast &forecast, std::optional<qint64> left)
{
    QStringList words;
    if (left)
        words += PlanView::tr("%1 of this month's allowance are left").arg(creditsText(*left));
    if (!forecast.isBoundKept)
        words += PlanView::tr("the allowance does not suffice: some figures get older than %Ln days", nullptr,
                              pluralOf(forecast.list.maxAgeDays));
    if (forecast.emptyAt)
        words += allowanceEndWords(forecast);
    words += PlanView::tr("a plan with counters that go on as expected; caps can make it cheaper, never dearer");
    return words.join(QStringLiteral(" · "));
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("planView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    m_panel = new StatePanel(this);
    m_panel->setObjectName(QStringLiteral("planState"));
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_panel);
    m_days = new Card(this);
    m_days->setObjectName(QStringLiteral("planDays"));
    m_days->setTitle(tr("The next 30 days"));
    m_total = new PlainLabel(TextRole::BodyStrong, m_days);
    m_total->setObjectName(QStringLiteral("planTotal"));
    m_days->addToTitleRow(m_total);
    m_bars = new StackedBarsWidget(tr("Credits foreseen a day"), m_days);
    m_bars->setObjectName(QStringLiteral("planBars"));
    m_bars->setMinimumHeight(kBarsHeight);
    m_bars->setEmptyWords(tr("Nothing is foreseen for this time."));
    m_days->body()->addWidget(m_bars);
    m_words = secondaryLabel({}, m_days, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("planWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_days->body()->addWidget(m_words);
    column->addWidget(m_days);
    m_names = new Card(this);
    m_names->setObjectName(QStringLiteral("planNames"));
    m_names->setTitle(tr("Where it goes"));
    m_list = new BarList(tr("Credits foreseen by name"), m_names);
    m_list->setObjectName(QStringLiteral("planNamesList"));
    m_list->setActivatable(true);
    m_names->body()->addWidget(m_list);
    m_rest = secondaryLabel({}, m_names, TextRole::Caption);
    m_rest->setObjectName(QStringLiteral("planRest"));
    m_names->body()->addWidget(m_rest);
    column->addWidget(m_names);
    column->addStretch(1);
    connect(m_list, &BarList::activated, this, [this](const QString &id) { emit nameOpened(m_shown.value(id.toInt())); });
    setLoading();
}

void PlanView::setLoading()
{
    m_panel->setMessage(PanelKind::Loading, tr("Planning a month ahead"),
                        tr("From what history says of each name. It costs nothing."));
    m_panel->setChip(tr("planning"));
    m_panel->show();
    m_days->hide();
    m_names->hide();
}

void PlanView::setForecast(const ListForecast &forecast, std::optional<qint64> left)
{
    const bool isEmpty = forecast.names.isEmpty();
    if (isEmpty)
        m_panel->setMessage(
            PanelKind::Empty, tr("Nothing to plan yet"),
            tr("A list without names costs nothing. Add some and the next thirty days stand here, by day and by name."));
    m_panel->setVisible(isEmpty);
    m_days->setVisible(!isEmpty);
    m_names->setVisible(!isEmpty && forecast.credits > 0);
    BarContent content = contentOf(forecast.byDay);
    if (forecast.credits == 0)
        content.bars.clear();
    m_bars->setContent(content);
    if (forecast.credits == 0 && !forecast.names.isEmpty())
        m_bars->setEmptyWords(coreWords(forecast.names.first().why));
    m_total->setText(totalWords(forecast));
    m_words->setText(explanation(forecast, left));
    showNames(forecast);
}

void PlanView::showNames(const ListForecast &forecast)
{
    QList<NameForecast> names = forecast.names;
    names.removeIf([](const NameForecast &name) { return name.credits == 0; });
    std::stable_sort(names.begin(), names.end(),
                     [](const NameForecast &a, const NameForecast &b) { return a.credits > b.credits; });
    QList<BarListRow> rows;
    m_shown.clear();
    for (const NameForecast &name : names.mid(0, kMostNames)) {
        const QString every = name.intervalS > 0 ? tr("every %1").arg(spanWords(name.intervalS)) : tr("once");
        rows += {name.name.words(), exactCount(name.credits), every, double(name.credits) / double(names.first().credits),
                 QString::number(m_shown.size())};
        m_shown += name.name;
    }
    m_list->setRows(rows);
    const auto others = names.size() - rows.size();
    const auto never = forecast.names.size() - names.size();
    QStringList words;
    if (others > 0)
        words += tr("%Ln more names", nullptr, pluralOf(others));
    if (never > 0)
        words += tr("%Ln names rest all the time", nullptr, pluralOf(never));
    m_rest->setText(words.join(QStringLiteral(" · ")));
    m_rest->setVisible(!words.isEmpty());
}

} // namespace Tidemark
