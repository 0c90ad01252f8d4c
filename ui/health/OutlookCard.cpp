// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/OutlookCard.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SparklineWidget.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr QSize kLineSize{286, 56};
constexpr int kSavedColour = 2;

// The balance at the end of each day, from what was spent after it.
QList<double> balances(const CreditSummary &summary)
{
    QList<double> line;
    if (!summary.balance.credits)
        return line;
    auto left = double(*summary.balance.credits);
    for (auto day = summary.days.rbegin(); day != summary.days.rend(); ++day) {
        line.prepend(left);
        left += double(day->spent);
    }
    return line;
}

} // namespace

OutlookCard::OutlookCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("outlookCard"));
    setTitle(tr("Credits"));
    m_figure = new PlainLabel(TextRole::BigFigure, this);
    m_figure->setObjectName(QStringLiteral("outlookFigure"));
    m_words = secondaryLabel({}, this, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("outlookWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_line = new SparklineWidget(this);
    m_line->setPreferredSize(kLineSize);
    m_line->setAccessibleName(tr("Balance of the last 30 days"));
    auto *open = new PriceButton(tr("Open Credits"), ButtonKind::Plain, this);
    open->setObjectName(QStringLiteral("openCredits"));
    body()->setSpacing(kSpaceChip);
    body()->addWidget(m_figure);
    body()->addWidget(m_words);
    body()->addWidget(m_line);
    body()->addStretch(1);
    body()->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QAbstractButton::clicked, this, &OutlookCard::creditsRequested);
}

QString OutlookCard::bandWords(qint64 earliest, qint64 latest)
{
    const QString from = shortDate(earliest);
    const QString until = shortDate(latest);
    return from == until ? tr("gone on %1").arg(from) : tr("gone between %1 and %2").arg(from, until);
}

QString OutlookCard::unknownWords(const CreditSummary &summary, const Forecast &outlook, const QString &alarm)
{
    if (!summary.balance.credits)
        return tr("The balance is not known: it can be typed in under Credits.");
    const bool hasBegun = !outlook.burnPerDay && !summary.days.isEmpty() && summary.days.last().spent > 0;
    return hasBegun ? tr("One whole day of spending will tell how long they last · %1").arg(alarm)
                    : tr("Nothing was spent of late, so nothing runs out · %1").arg(alarm);
}

void OutlookCard::setSummary(const CreditSummary &summary, qint64 now)
{
    const Forecast outlook = forecast(summary.days, summary.balance.credits, now);
    const bool isLow = outlook.daysLeft && *outlook.daysLeft < kCreditAlarmDays;
    m_figure->setInk(isLow ? TextInk::Critical : TextInk::Primary);
    const QString alarm = tr("alarm under %Ln days", nullptr, int(kCreditAlarmDays));
    if (outlook.daysLeft) {
        m_figure->setText(tr("%Ln days", nullptr, pluralOf(qint64(std::floor(*outlook.daysLeft)))));
        QString words = tr("at the last 7 days' rate · %1").arg(alarm);
        if (outlook.exhaustedEarliest && outlook.exhaustedLatest)
            words += QStringLiteral(" · ") + bandWords(*outlook.exhaustedEarliest, *outlook.exhaustedLatest);
        m_words->setText(words);
    } else {
        m_figure->setText(unknownText());
        m_words->setText(unknownWords(summary, outlook, alarm));
    }
    const QList<double> line = balances(summary);
    m_line->setVisible(line.size() > 1);
    m_line->setValues(line, kSavedColour);
}

} // namespace Tidemark
