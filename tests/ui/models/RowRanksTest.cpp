// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowRanks.h"

#include <QCollator>
#include <QLocale>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Tidemark;

namespace {

constexpr int kRows = 9'000; // text is read in several parts

enum class Keys { Whole, Real, Text, WholeThenReal, NumbersThenText, AllUnknown };

QVariant keyAt(Keys keys, int row, QRandomGenerator &random)
{
    const auto number = qint64(random.bounded(4'000U)) - 2'000;
    const QString text = QStringLiteral("Öl %1").arg(number, 0, 36);
    if (random.bounded(10U) == 0 || keys == Keys::AllUnknown)
        return {};
    switch (keys) {
    case Keys::Whole: return row % 2 ? QVariant(number) : QVariant(int(number));
    case Keys::Real: return double(number) / 7;
    case Keys::Text: return text;
    case Keys::WholeThenReal: return row < kRows / 2 ? QVariant(number) : QVariant(double(number) / 3);
    case Keys::NumbersThenText: return row < kRows / 2 ? QVariant(number) : QVariant(text);
    case Keys::AllUnknown: break;
    }
    return {};
}

// The rule, one pair at a time.
bool isBefore(const QVariant &a, const QVariant &b, Keys keys, Qt::SortOrder order)
{
    if (a.isValid() != b.isValid())
        return a.isValid();
    const bool isText = keys == Keys::Text || keys == Keys::NumbersThenText;
    const int upwards = isText ? QString::localeAwareCompare(a.toString(), b.toString())
                               : int(a.toDouble() > b.toDouble()) - int(a.toDouble() < b.toDouble());
    return order == Qt::AscendingOrder ? upwards < 0 : upwards > 0;
}

QString anyText(const QStringList &parts, QRandomGenerator &random)
{
    QString text;
    for (quint32 part = random.bounded(8U); part > 0; --part)
        text += parts.at(int(random.bounded(quint32(parts.size()))));
    return text;
}

// Whatever the texts are, their places are what the collator says of any two of them.
bool isAsCompared(const RowRanks &ranks, const std::vector<QString> &texts)
{
    const RowNumbers order = rowOrder({{&ranks, Qt::AscendingOrder}});
    const QCollator collator;
    for (size_t i = 1; i < order.size(); ++i) {
        const int compared = collator.compare(texts[order[i - 1]], texts[order[i]]);
        const bool areEqual = ranks.places[order[i - 1]] == ranks.places[order[i]];
        if (compared > 0 || (compared == 0) != areEqual || (areEqual && order[i - 1] > order[i]))
            return false;
    }
    return order.size() == texts.size() && ranks.places[order.back()] + 1 == ranks.keys;
}

} // namespace

class RowRanksTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsComparisonsDo_data();
    void ordersAsComparisonsDo();
    void ordersTextsAsTheLanguageDoes_data();
    void ordersTextsAsTheLanguageDoes();
    void ordersNumbersNearAndFar_data();
    void ordersNumbersNearAndFar();
    void laterColumnsDecideAmongEquals();
    void equalKeysShareAPlace();
    void takesKeysOfAKindWithoutAVariant();
    void nothingGivesNothing();
};

void RowRanksTest::ordersAsComparisonsDo_data()
{
    QTest::addColumn<int>("keys");
    const std::pair<const char *, Keys> kinds[] = {{"whole numbers", Keys::Whole},
                                                   {"reals", Keys::Real},
                                                   {"text", Keys::Text},
                                                   {"whole numbers, then reals", Keys::WholeThenReal},
                                                   {"numbers, then text", Keys::NumbersThenText},
                                                   {"nothing known", Keys::AllUnknown}};
    for (const auto &[name, keys] : kinds)
        QTest::newRow(name) << int(keys);
}

void RowRanksTest::ordersAsComparisonsDo()
{
    QFETCH(int, keys);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QRandomGenerator random(11U);
        std::vector<QVariant> values;
        RankColumn column;
        for (int row = 0; row < kRows; ++row) {
            values.push_back(keyAt(Keys(keys), row, random));
            column.append(values.back());
        }
        RowNumbers wanted(values.size());
        std::iota(wanted.begin(), wanted.end(), 0U);
        std::stable_sort(wanted.begin(), wanted.end(),
                         [&](quint32 a, quint32 b) { return isBefore(values[a], values[b], Keys(keys), order); });
        const RowRanks ranks = column.ranks();
        QVERIFY(rowOrder({{&ranks, order}}) == wanted);
    }
}

void RowRanksTest::ordersTextsAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("parts");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto row = [](const char *name, const QLocale &locale, const QString &parts) {
        QTest::newRow(name) << locale << parts.split(QLatin1Char('|'));
    };
    row("words", english, QStringLiteral("sea |bread |Night |day|Day|7|10 "));
    row("accent and case alone", english, QStringLiteral("e|E|\u00e9|\u00c9|\u00e8|e\u0301"));
    row("one letter for two", english, QStringLiteral("strasse |stra\u00dfe |\u00e6|ae|\ufb01|fi|\u2026|..|\u00bd|1"));
    row("nothing but marks", english, QStringLiteral("\u0301|\u200d|\ufe0f|a|") + QChar(1));
    row("pictures", english, QString::fromUtf8("\xf0\x9f\x98\x82|\xf0\x9f\x94\xa5|\xe2\x9d\xa4\xef\xb8\x8f|fire |#fyp "));
    row("halves of pairs", english, QStringLiteral("a|b|") + QChar(0xd83d) + QLatin1Char('|') + QChar(0xde02));
    row("many scripts", english,
        QString::fromUtf8("\xe6\x97\xa5|\xe6\x9c\xac|\xe8\xaa\x9e|\xe0\xb9\x80\xe0\xb8\x81|\xe0\xb8\x81|\xd0\xb4|\xd9\x85|\xed\x95\x9c|\xe3\x83\xbc|\xe3\x82\xab"));
    row("Czech", QLocale(QLocale::Czech), QStringLiteral("c|h|ch|i|C|Ch|\u010d|d"));
    row("Danish", QLocale(QLocale::Danish), QStringLiteral("a|aa|\u00e5|z|\u00f8|\u00e6|b"));
    row("Lithuanian", QLocale(QLocale::Lithuanian), QStringLiteral("i|y|j|m|n|p|q"));
    row("by code", QLocale::c(), QStringLiteral("a|B|b|A|\u00e9|z|_"));
    row("long and alike", english, QStringLiteral("%1|%1a|%1b").arg(QString(400, QLatin1Char('x'))));
    row("empty", english, QString());
}

void RowRanksTest::ordersTextsAsTheLanguageDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QStringList, parts);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    for (const int rows : {1, 2, 200, 5'000}) { // few are compared at once
        QRandomGenerator random(23U);
        std::vector<QString> texts;
        RankColumn column;
        RankColumn encoded;
        for (int row = 0; row < rows; ++row) {
            texts.push_back(anyText(parts, random));
            column.appendText(texts.back());
            encoded.appendUtf8(texts.back().toUtf8().toStdString());
        }
        QVERIFY(isAsCompared(column.ranks(), texts));
        if (std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.size() == 1 && part.at(0).isSurrogate(); }))
            QVERIFY(isAsCompared(encoded.ranks(), texts));
    }
}

void RowRanksTest::ordersNumbersNearAndFar_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QTest::newRow("all the same") << qint64(7) << qint64(7);
    QTest::newRow("around nothing") << qint64(-500) << qint64(500);
    QTest::newRow("counters") << qint64(0) << qint64(10'000'000'000'000);
    QTest::newRow("just near enough") << qint64(-1) << (qint64(1) << 50);
    QTest::newRow("just too far") << qint64(-1) << (qint64(1) << 52);
    QTest::newRow("all there are") << kLeast << kMost;
}

void RowRanksTest::ordersNumbersNearAndFar()
{
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    QRandomGenerator random(29U);
    std::vector<qint64> values{most, least, most};
    const quint64 others = quint64(most) - quint64(least); // all but one
    while (values.size() < size_t(kRows)) {
        const quint64 any = random.generate64();
        values.push_back(qint64(quint64(least) + (others + 1 == 0 ? any : any % (others + 1))));
    }
    RankColumn column;
    for (const qint64 value : values)
        column.appendWhole(value);
    column.appendUnknown();
    RowNumbers wanted(values.size());
    std::iota(wanted.begin(), wanted.end(), 0U);
    std::stable_sort(wanted.begin(), wanted.end(), [&values](quint32 a, quint32 b) { return values[a] < values[b]; });
    wanted.push_back(quint32(values.size()));
    const RowRanks ranks = column.ranks();
    QVERIFY(rowOrder({{&ranks, Qt::AscendingOrder}}) == wanted);
}

void RowRanksTest::laterColumnsDecideAmongEquals()
{
    RankColumn first;
    RankColumn second;
    const std::pair<int, double> rows[] = {{1, 0.5}, {2, 9.5}, {1, -0.0}, {2, -3.0}, {1, 0.0}};
    for (const auto &[one, other] : rows) {
        first.append(one);
        second.append(other);
    }
    const RowRanks firstRanks = first.ranks();
    const RowRanks secondRanks = second.ranks();
    QCOMPARE(rowOrder({{&firstRanks, Qt::DescendingOrder}, {&secondRanks, Qt::AscendingOrder}}),
             (RowNumbers{3, 1, 2, 4, 0}));
}

void RowRanksTest::equalKeysShareAPlace()
{
    RankColumn column;
    for (const int value : {30, 10, 20, 10})
        column.append(value);
    column.append(QVariant());
    const RowRanks ranks = column.ranks();
    QCOMPARE(ranks.places, (std::vector<quint32>{2, 0, 1, 0, 3}));
    QCOMPARE(ranks.keys, 3U);
    QCOMPARE(ranks.placed(0, Qt::DescendingOrder), 0U);
    QCOMPARE(ranks.placed(4, Qt::DescendingOrder), 3U);
}

void RowRanksTest::takesKeysOfAKindWithoutAVariant()
{
    RankColumn whole;
    whole.appendUnknown();
    whole.appendWhole(7);
    whole.appendWhole(-7);
    QCOMPARE(whole.ranks().places, (std::vector<quint32>{2, 1, 0}));
    RankColumn real;
    real.appendReal(std::nan(""));
    real.appendReal(0.5);
    real.appendReal(-0.5);
    QCOMPARE(real.ranks().places, (std::vector<quint32>{2, 1, 0}));
}

void RowRanksTest::nothingGivesNothing()
{
    QVERIFY(rowOrder({}).empty());
    const RowRanks none = RankColumn().ranks();
    QVERIFY(rowOrder({{&none, Qt::AscendingOrder}}).empty());
}

QTEST_GUILESS_MAIN(RowRanksTest)
#include "RowRanksTest.moc"
