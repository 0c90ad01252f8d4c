// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicView.h"

#include "ui/charts/ChartWidget.h"
#include "ui/hashtags/HashtagKind.h"
#include "ui/topics/TopicData.h"

#include <QTest>

using namespace Tidemark;

class TopicViewTest : public QObject
{
    Q_OBJECT

private slots:
    void theChartIsMarked();
};

// With what happened while it was looked at; what is from before has no place on the lines.
void TopicViewTest::theChartIsMarked()
{
    constexpr qint64 kNow = 1'790'000'000;
    constexpr qint64 kDayS = 86'400;
    const HashtagKind kind;
    TopicView view(kind, nullptr);
    TopicData data;
    for (int day = 10; day >= 0; --day)
        data.main.series.append({kNow - day * kDayS, 1'000 * (11 - day), QStringLiteral("challenge-info-name")});
    const auto event = [](qint64 t, const char *what) {
        EntityEvent one;
        one.t = t;
        one.kind = QLatin1String(what);
        one.metric = QStringLiteral("views");
        one.value = 5'000;
        return one;
    };
    data.events = {event(kNow - 40 * kDayS, "milestone"), event(kNow - 2 * kDayS, "breakout")};
    view.setData(data, 3'600);
    const auto *chart = view.findChild<ChartWidget *>(QStringLiteral("growthChart"));
    QVERIFY(chart);
    QCOMPARE(chart->content().markers.size(), 1);
    QCOMPARE(chart->content().markers.first().t, kNow - 2 * kDayS);
    view.showLoading(QStringLiteral("fyp"));
    QVERIFY(chart->content().markers.isEmpty());
}

QTEST_MAIN(TopicViewTest)
#include "TopicViewTest.moc"
