// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AsOfControl.h"

#include "core/base/Clock.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QMenu>
#include <QWidgetAction>

namespace Tidemark {

namespace {
constexpr qint64 kDayS = 24 * 3'600;
}

AsOfControl::AsOfControl(const Clock &clock, QWidget *parent)
    : PriceButton(QString(), ButtonKind::Plain, parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("asOf"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    addDays(0, tr("Now"));
    addDays(1, tr("A day ago"));
    addDays(7, tr("7 days ago"));
    addDays(30, tr("30 days ago"));
    addDays(90, tr("90 days ago"));
    menu->addSeparator();
    menu->addAction(tr("Pick a day…"), this, &AsOfControl::pickDate);
    setAsOf(std::nullopt);
}

void AsOfControl::addDays(int days, const QString &words)
{
    menu()->addAction(words, this, [this, days] {
        const std::optional<qint64> asOf = days == 0 ? std::nullopt : std::optional<qint64>(m_clock.now() - days * kDayS);
        setAsOf(asOf);
        emit asOfChanged(asOf);
    });
}

void AsOfControl::pickDate()
{
    auto *popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setMaximumDate(QDateTime::fromSecsSinceEpoch(m_clock.now()).date());
    calendar->setAccessibleName(tr("Show as of this day"));
    auto *action = new QWidgetAction(popup);
    action->setDefaultWidget(calendar);
    popup->addAction(action);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate date) {
        const qint64 endOfDay = date.addDays(1).startOfDay().toSecsSinceEpoch() - 1;
        const std::optional<qint64> asOf = endOfDay >= m_clock.now() ? std::nullopt : std::optional<qint64>(endOfDay);
        popup->close();
        setAsOf(asOf);
        emit asOfChanged(asOf);
    });
    popup->popup(mapToGlobal(QPoint(0, height() + kSpaceChip)));
}

void AsOfControl::setAsOf(std::optional<qint64> asOf)
{
    m_asOf = asOf;
    showTime();
}

void AsOfControl::setFollowed(bool isFollowed)
{
    m_isFollowed = isFollowed;
    setEnabled(isFollowed);
    showTime();
}

void AsOfControl::showTime()
{
    setLabel(m_asOf && m_isFollowed ? tr("As of %1").arg(dateTimeText(*m_asOf)) : tr("As of now"));
    setKind(ButtonKind::Plain);
    setToolTip(m_isFollowed ? tr("Shows what was known at a past time, from your own history. Costs nothing.")
                            : tr("This view is always of now"));
}

} // namespace Tidemark
