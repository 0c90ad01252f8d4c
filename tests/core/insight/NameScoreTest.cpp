// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/NameScore.h"

#include <QTest>

using namespace Tidemark;

class NameScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void scores_data();
    void scores();
    void ranks_data();
    void ranks();
    void longTextsEnd();
};

void NameScoreTest::scores_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("itself") << "mrbeast" << "MrBeast" << 1000 << 1000;
    QTest::newRow("its beginning") << "mrbeast" << "mrb" << 800 << 800;
    QTest::newRow("a word of it") << "paper lanterns" << "lan" << 600 << 600;
    QTest::newRow("a word after a dot") << "ada.lovelace" << "love" << 600 << 600;
    QTest::newRow("a later word, though an earlier one has it inside") << "sandlake lake" << "lake" << 600 << 600;
    QTest::newRow("inside of a word") << "mrbeast" << "beast" << 400 << 400;
    QTest::newRow("a letter wrong") << "mrbeast" << "mrbaest" << 300 << 300;
    QTest::newRow("a letter left out") << "lanternwalk" << "lantrn" << 300 << 300;
    QTest::newRow("letters in order") << "lanternwalk" << "lantwlk" << 1 << 199;
    QTest::newRow("accents") << QStringLiteral("Café Olé") << "cafe ole" << 1000 << 1000;
    QTest::newRow("full width") << QStringLiteral("\uff41\uff44\uff41") << "ada" << 1000 << 1000;
    QTest::newRow("another script") << QStringLiteral("\u0416\u0443\u043a") << QStringLiteral("\u0436\u0443\u043a") << 1000 << 1000;
    QTest::newRow("letters far apart") << "a thousand islands of rest" << "tir" << 0 << 0;
    QTest::newRow("too short to be mistyped") << "cat" << "cst" << 0 << 0;
    QTest::newRow("another first letter") << "mrbeast" << "xrbeast" << 0 << 0;
    QTest::newRow("nothing typed") << "mrbeast" << "" << 0 << 0;
    QTest::newRow("no name") << "" << "abc" << 0 << 0;
    QTest::newRow("something else") << "mrbeast" << "cooking" << 0 << 0;
}

void NameScoreTest::scores()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(int, least);
    QFETCH(int, most);
    const int score = nameScore(foldedName(name), foldedName(typed), Slips::Allow);
    QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
    const int strict = nameScore(foldedName(name), foldedName(typed), Slips::Refuse);
    QCOMPARE(strict, score >= 400 ? score : 0);
}

void NameScoreTest::ranks_data()
{
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("itself before a longer one") << "ada" << "adamant";
    QTest::newRow("a beginning before a later word") << "adamant" << "the ada show";
    QTest::newRow("a word before its inside") << "the ada show" << "canada";
    QTest::newRow("letters close together before far apart") << "axdxa" << "axxdxa";
}

void NameScoreTest::ranks()
{
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const QString typed = QStringLiteral("ada");
    QVERIFY(nameScore(better, typed, Slips::Allow) > nameScore(worse, typed, Slips::Allow));
}

void NameScoreTest::longTextsEnd()
{
    const QString name(2'000'000, QLatin1Char('a'));
    QCOMPARE(nameScore(name, QString(500'000, QLatin1Char('b')), Slips::Allow), 0);
    QCOMPARE(nameScore(name, QString(63, QLatin1Char('a')) + QLatin1Char('b'), Slips::Allow), 300);
}

QTEST_GUILESS_MAIN(NameScoreTest)
#include "NameScoreTest.moc"
