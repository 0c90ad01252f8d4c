// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ComparedModel.h"

#include "core/insight/Metrics.h"
#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Tidemark;

namespace {

MetricResult figure(const char *id, std::optional<double> value, const char *unit = "")
{
    MetricResult result;
    result.id = QLatin1String(id);
    result.value = value;
    result.unit = QLatin1String(unit);
    result.definition = QStringLiteral("how it is made");
    if (!value)
        result.reason = QStringLiteral("3 needed, 2 held");
    return result;
}

} // namespace

class ComparedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void aTitleSaysTheSpanOfItsKind();
    void figuresInWords_data();
    void figuresInWords();
    void unknownSaysWhyAndSortsLast();
};

void ComparedModelTest::keepsTheRulesOfModels()
{
    ComparedModel model({QStringLiteral("@a"), QStringLiteral("@b")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(comparedRows({{figure("followers", 10), figure("er_view_typical", 7.9, "%")},
                                {figure("followers", 20), figure("er_view_typical", {}, "%")}}, EntityKind::Profile));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("@b"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Followers"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Engagement by views, typical"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("20"));
    model.setRows(comparedRows({}, EntityKind::Profile));
    QCOMPARE(model.rowCount(), 0);
}

// A creator's growth is over a week, a hashtag's over a day.
void ComparedModelTest::aTitleSaysTheSpanOfItsKind()
{
    const QList<QList<MetricResult>> grown{{figure("growth_abs", 10)}};
    QCOMPARE(comparedRows(grown, EntityKind::Profile).first().title, QStringLiteral("Growth in 7 days"));
    QCOMPARE(comparedRows(grown, EntityKind::Hashtag).first().title, QStringLiteral("Growth in 24 hours"));
}

void ComparedModelTest::figuresInWords_data()
{
    QTest::addColumn<MetricResult>("of");
    QTest::addColumn<QString>("text");
    QTest::newRow("a count") << figure("views", 112'400'000) << shortNumber(112'400'000);
    QTest::newRow("a small count") << figure("videos", 7) << QStringLiteral("7");
    QTest::newRow("per cent") << figure("er", 7.94, "%") << percent(7.94, 1);
    QTest::newRow("below one per cent") << figure("er", 0.123, "%") << percent(0.123, 2);
    QTest::newRow("times") << figure("lift", 1.6, "x") << times(1.6);
    MetricResult best = figure("best_time", 1.4, "x");
    best.hourOfWeek = 24 + 18; // Tuesday
    QTest::newRow("an hour of the week") << best << QStringLiteral("%1 · Tue 18:00").arg(times(1.4));
    QTest::newRow("with its unit") << figure("cadence", 2.33, "posts/week") << QStringLiteral("2.3 posts/week");
    QTest::newRow("unknown") << figure("er", {}, "%") << unknownText();
}

void ComparedModelTest::figuresInWords()
{
    QFETCH(MetricResult, of);
    QTEST(figureText(of), "text");
}

void ComparedModelTest::unknownSaysWhyAndSortsLast()
{
    ComparedModel model({QStringLiteral("@a")});
    model.setRows(comparedRows({{figure("likes", {}), figure("followers", 2), figure("videos", 1)}}, EntityKind::Profile));
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("3 needed, 2 held")));
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        proxy.sort(1, order);
        QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("Likes"));
    }
}

QTEST_MAIN(ComparedModelTest)
#include "ComparedModelTest.moc"
