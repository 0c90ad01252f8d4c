// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/PlanView.h"

#include "core/watch/VisitForecast.h"
#include "ui/render/TimeFormat.h"
#include "ui/widgets/PlainLabel.h"

#include <QTest>

#include <ctime>

using namespace Tidemark;

class PlanViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anAllowanceThatRunsOutIsSaid();
    void whatSufficesSaysNothingOfAnEnd();
};

namespace {

constexpr qint64 kEmptyAt = 1'795'746'600; // 27 November 2026, 02:30 UTC

QString wordsOf(const ListForecast &forecast)
{
    PlanView view;
    view.setForecast(forecast, 12);
    return view.findChild<PlainLabel *>(QStringLiteral("planWords"))->fullText();
}

ListForecast aMonth()
{
    ListForecast forecast;
    forecast.credits = 30;
    forecast.byDay.insert(QStringLiteral("2026-11-25"), 30);
    return forecast;
}

} // namespace

// Where it is the day before yet: allowances are counted in UTC.
void PlanViewTest::initTestCase()
{
    qputenv("TZ", "America/Los_Angeles");
    tzset();
}

void PlanViewTest::anAllowanceThatRunsOutIsSaid()
{
    ListForecast forecast = aMonth();
    forecast.emptyAt = kEmptyAt;
    const QString words = wordsOf(forecast);
    QVERIFY2(words.contains(QStringLiteral("used up on 27 Nov: nothing is asked until 1 Dec")), qPrintable(words));
    QCOMPARE(utcDayText(kEmptyAt), QStringLiteral("27 Nov"));
}

void PlanViewTest::whatSufficesSaysNothingOfAnEnd()
{
    QVERIFY(!wordsOf(aMonth()).contains(QStringLiteral("used up")));
}

QTEST_MAIN(PlanViewTest)
#include "PlanViewTest.moc"
