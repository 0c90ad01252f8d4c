// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"

#include "ui/charts/ChartWidget.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QTest>

using namespace Tidemark;

class ChartLegendTest : public QObject
{
    Q_OBJECT

private slots:
    void standsAtOnce();
};

// A picture may be taken before the event loop has its next turn.
void ChartLegendTest::standsAtOnce()
{
    const Theme theme(*qApp, ThemeMode::Light);
    ChartWidget chart(QStringLiteral("growth"));
    QWidget card;
    auto *row = new QHBoxLayout(&card);
    auto *legend = new ChartLegend(chart, &card);
    row->addWidget(legend);
    card.show();
    for (int lines = 1; lines < 4; ++lines) {
        Series series;
        series.name = QStringLiteral("line");
        series.points = {{1'792'800'000, 1.0}, {1'792'886'400, 2.0}};
        chart.setSeries(QList<Series>(lines, series));
        legend->refresh();
        const auto chips = legend->findChildren<QAbstractButton *>();
        QCOMPARE(chips.size(), lines);
        int right = 0;
        for (const QAbstractButton *chip : chips) {
            QVERIFY(chip->isVisible());
            QVERIFY(chip->x() >= right);
            QCOMPARE(chip->width(), chip->sizeHint().width());
            right = chip->x() + chip->width();
        }
        QVERIFY(right <= legend->width());
    }
}

QTEST_MAIN(ChartLegendTest)
#include "ChartLegendTest.moc"
