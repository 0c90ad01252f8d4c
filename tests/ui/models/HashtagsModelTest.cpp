// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HashtagsModel.h"

#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Tidemark;

class HashtagsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void marksABreakout();
    void saysWhatIsUnknown();
    void sortsUnknownLast();
};

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDayS = 86'400;

Stored<Hashtag> aTag(const QString &name, Count views)
{
    Stored<Hashtag> stored;
    stored.value.id = HashtagId{QStringLiteral("id-") + name};
    stored.value.name = name;
    stored.value.views = views;
    stored.observedAt = kNow - 3'600;
    return stored;
}

// Daily snapshots that grow by a share a day, the last one by another.
QList<Observation> growing(int days, double daily, double last)
{
    QList<Observation> series;
    double value = 1'000'000;
    for (int day = days; day >= 0; --day) {
        series.append({kNow - day * kDayS, qint64(value), QStringLiteral("challenge-info-name")});
        value *= 1 + (day == 1 ? last : daily + (day % 2) * 0.0005);
    }
    return series;
}

QVariant cell(const QAbstractItemModel &model, int row, HashtagColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, int(column)).data(role);
}

} // namespace

void HashtagsModelTest::keepsTheRulesOfModels()
{
    HashtagsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({hashtagRow(aTag(QStringLiteral("fyp"), 5), {}, kNow)});
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void HashtagsModelTest::marksABreakout()
{
    HashtagsModel model;
    model.setRows({hashtagRow(aTag(QStringLiteral("rising"), 5), growing(20, 0.01, 0.6), kNow),
                   hashtagRow(aTag(QStringLiteral("steady"), 5), growing(20, 0.01, 0.01), kNow)});
    QVERIFY(cell(model, 0, HashtagColumn::Breakout).toString().startsWith(arrow(Direction::Up)));
    QVERIFY(cell(model, 1, HashtagColumn::Breakout).toString().isEmpty());
    QCOMPARE(cell(model, 0, HashtagColumn::Month, SeriesRole).value<QList<double>>().size(), 21);
    QVERIFY(cell(model, 0, HashtagColumn::Day).toString().contains(QLatin1Char('%')));
}

void HashtagsModelTest::saysWhatIsUnknown()
{
    HashtagsModel model;
    model.setRows({hashtagRow(aTag(QStringLiteral("new"), std::nullopt), {}, kNow)});
    QCOMPARE(cell(model, 0, HashtagColumn::Name).toString(), QStringLiteral("#new"));
    QCOMPARE(cell(model, 0, HashtagColumn::Name, IdRole).toString(), QStringLiteral("new"));
    for (const HashtagColumn column : {HashtagColumn::Views, HashtagColumn::Day, HashtagColumn::Week})
        QCOMPARE(cell(model, 0, column).toString(), unknownText());
}

void HashtagsModelTest::sortsUnknownLast()
{
    HashtagsModel model;
    model.setRows({hashtagRow(aTag(QStringLiteral("none"), std::nullopt), {}, kNow), hashtagRow(aTag(QStringLiteral("few"), 10), {}, kNow),
                   hashtagRow(aTag(QStringLiteral("many"), 9'000), {}, kNow)});
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(int(HashtagColumn::Views), Qt::AscendingOrder);
    QCOMPARE(proxy.index(2, 0).data(IdRole).toString(), QStringLiteral("none"));
    proxy.sort(int(HashtagColumn::Views), Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), QStringLiteral("many"));
    QCOMPARE(proxy.index(2, 0).data(IdRole).toString(), QStringLiteral("none"));
}

QTEST_GUILESS_MAIN(HashtagsModelTest)
#include "HashtagsModelTest.moc"
