// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/NumberFormat.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>

#include <limits>

using namespace Tidemark;

// The narrow no-break space and the minus of the figures are written plainly in the tables.
class NumberFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shortNumbers_data();
    void shortNumbers();
    void ticks_data();
    void ticks();
    void changes_data();
    void changes();
    void otherChanges();
    void ages_data();
    void ages();
    void lengths_data();
    void lengths();
    void unknownIsAnEnDash();
    void exactIsGrouped();
    void localeDecides();
    void prices();
    void signsStayAtTheirFigure_data();
    void signsStayAtTheirFigure();
};

namespace {

QString spaced(QString text)
{
    return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
}

} // namespace

void NumberFormatTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void NumberFormatTest::shortNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double value, const char *text) { QTest::newRow(name) << value << QString::fromLatin1(text); };
    row("zero", 0, "0");
    row("small", 7, "7");
    row("below a thousand", 999, "999");
    row("just a thousand", 1000, "1.00 K");
    row("thousands", 76213, "76.2 K");
    row("hundreds of thousands", 114230, "114.2 K");
    row("no idle zero", 284000, "284 K");
    row("below ten million", 1904000, "1.90 M");
    row("below one million", 820000, "820 K");
    row("tens of millions", 22400000, "22.4 M");
    row("hundreds of millions", 112412345, "112.4 M");
    row("billions", 2.1e9, "2.10 B");
    row("trillions", 1.5e12, "1.50 T");
    row("rounds up to the next unit", 999950, "1.00 M");
    row("just below the next unit", 999949, "999.9 K");
    row("rounds up to two digits", 9996, "10.0 K");
    row("rounds up a small one", 999.7, "1.00 K");
    row("small fraction", 7.934, "7.93");
    row("fraction above ten", 61.84, "61.8");
    row("fraction above a hundred", 284.4, "284");
    row("negative", -45200, "-45.2 K");
    row("tiny negative has no sign", -0.001, "0.00");
}

void NumberFormatTest::shortNumbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(spaced(shortNumber(value)), text);
}

void NumberFormatTest::ticks_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 300.0 << 300.0 << QStringLiteral("300");
    QTest::newRow("zero") << 0.0 << 0.25e6 << QStringLiteral("0");
    QTest::newRow("quarter of a million") << 111.75e6 << 0.25e6 << QStringLiteral("111.75 M");
    QTest::newRow("close together") << 112.412e6 << 2000.0 << QStringLiteral("112.412 M");
    QTest::newRow("fraction") << 0.5 << 0.25 << QStringLiteral("0.50");
}

void NumberFormatTest::ticks()
{
    QFETCH(double, value);
    QFETCH(double, step);
    QFETCH(QString, text);
    QCOMPARE(spaced(tickNumber(value, step)), text);
}

void NumberFormatTest::changes_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("text");
    QTest::newRow("up a little") << 0.8 << int(Direction::Up) << QStringLiteral("+0.8 % in 7 d");
    QTest::newRow("up much") << 41.3 << int(Direction::Up) << QStringLiteral("+41 % in 7 d");
    QTest::newRow("up beyond measure") << 1240.0 << int(Direction::Up) << QStringLiteral("+1,240 % in 7 d");
    QTest::newRow("down") << -0.4 << int(Direction::Down) << QStringLiteral("-0.4 % in 7 d");
    QTest::newRow("nothing") << 0.0 << int(Direction::Same) << QStringLiteral("no change");
    QTest::newRow("next to nothing") << 0.04 << int(Direction::Same) << QStringLiteral("no change");
}

void NumberFormatTest::changes()
{
    QFETCH(double, value);
    QFETCH(int, direction);
    QFETCH(QString, text);
    const Change change = percentChange(value, QStringLiteral("7 d"));
    QCOMPARE(int(change.direction), direction);
    QCOMPARE(spaced(change.text), text);
}

void NumberFormatTest::otherChanges()
{
    QCOMPARE(spaced(pointChange(-0.4, QStringLiteral("7 d")).text), QStringLiteral("-0.4 pt in 7 d"));
    QCOMPARE(spaced(countChange(38, {}).text), QStringLiteral("+38"));
    QCOMPARE(spaced(countChange(-1200, QStringLiteral("24 h")).text), QStringLiteral("-1.20 K in 24 h"));
    QCOMPARE(percentChange({}, QStringLiteral("7 d")), Change());
    QCOMPARE(arrow(Direction::Same), QStringLiteral("="));
}

void NumberFormatTest::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *name, qint64 s, const char *age, const char *span) { QTest::newRow(name) << s << QString::fromLatin1(age) << QString::fromLatin1(span); };
    row("now", 0, "just now", "0 s");
    row("clock went back", -5, "just now", "0 s");
    row("seconds", 59, "just now", "59 s");
    row("a minute", 60, "1 min ago", "1 min");
    row("minutes", 370, "6 min ago", "6 min");
    row("hours", 7200, "2 h ago", "2 h");
    row("a day and a half", 129600, "36 h ago", "36 h");
    row("days", 3 * 86400, "3 d ago", "3 d");
    row("months", 90 * 86400, "3 mo ago", "3 mo");
    row("years", 800 * 86400, "2 y ago", "2 y");
}

void NumberFormatTest::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, age);
    QFETCH(QString, span);
    QCOMPARE(ageWords(seconds), age);
    QCOMPARE(spanWords(seconds), span);
}

void NumberFormatTest::lengths_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << 9 << QStringLiteral("0:09");
    QTest::newRow("usual") << 83 << QStringLiteral("1:23");
    QTest::newRow("hours") << 3723 << QStringLiteral("1:02:03");
    QTest::newRow("negative is unknown") << -1 << unknownText();
}

void NumberFormatTest::lengths()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(clockLength(seconds), text);
}

void NumberFormatTest::unknownIsAnEnDash()
{
    const QString dash(QChar(0x2013));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(shortCount({}), dash);
    QCOMPARE(exactCount({}), dash);
    QCOMPARE(shortNumber(nan), dash);
    QCOMPARE(shortNumber(std::numeric_limits<double>::infinity()), dash);
    QCOMPARE(percent(nan), dash);
    QCOMPARE(times({}), dash);
    QCOMPARE(clockLength({}), dash);
    QCOMPARE(decimalNumber({}, 1), dash);
}

void NumberFormatTest::exactIsGrouped()
{
    QCOMPARE(exactCount(112412345), QStringLiteral("112,412,345"));
    QCOMPARE(spaced(exactCount(-4812)), QStringLiteral("-4,812"));
    QCOMPARE(spaced(percent(7.94)), QStringLiteral("7.9 %"));
    QCOMPARE(times(1.64), QStringLiteral("1.6") + QChar(0xD7));
    QCOMPARE(latencyWords(840), QStringLiteral("840 ms"));
    QCOMPARE(latencyWords(3140), QStringLiteral("3.1 s"));
}

void NumberFormatTest::localeDecides()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(spaced(shortNumber(112412345)), QStringLiteral("112,4 M"));
    QCOMPARE(exactCount(4812), QStringLiteral("4.812"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(exactCount(4812), QStringLiteral("4,812"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void NumberFormatTest::prices()
{
    QCOMPARE(creditsText(0), QStringLiteral("free"));
    QCOMPARE(creditsText(1), QStringLiteral("1 credit"));
    QCOMPARE(creditsText(2400), QStringLiteral("2,400 credits"));
}

// Where the window reads from right to left, a figure is isolated ("<...>" here) where it has a sign or a unit.
void NumberFormatTest::signsStayAtTheirFigure_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QTest::newRow("with a unit") << shortCount(2'500'000) << QStringLiteral("<2.50 M>");
    QTest::newRow("bare") << shortCount(999) << QStringLiteral("999");
    QTest::newRow("bare, and exact") << exactCount(1'234'567) << QStringLiteral("1,234,567");
    QTest::newRow("below 0") << exactCount(-12) << QStringLiteral("<-12>");
    QTest::newRow("a tick") << tickNumber(1'500'000, 500'000) << QStringLiteral("<1.5 M>");
    QTest::newRow("decimals") << decimalNumber(2.25, 2) << QStringLiteral("2.25");
    QTest::newRow("percent") << percent(8.04, 2) << QStringLiteral("<8.04 %>");
    QTest::newRow("times") << times(2.5) << QStringLiteral("<2.5\u00d7>");
    QTest::newRow("a change") << percentChange(0.8, {}).text.trimmed() << QStringLiteral("<+0.8 %>");
    QTest::newRow("a change of a count") << countChange(-1'500.0, {}).text.trimmed() << QStringLiteral("<-<1.50 K>>");
    QTest::newRow("a bound") << plusMinus(shortNumber(50'000.0)) << QStringLiteral("<\u00b1<50.0 K>>");
    QTest::newRow("a change of decimals") << decimalChange(-0.2, {}).text.trimmed() << QStringLiteral("<-0.2>");
    QTest::newRow("unknown") << percent(std::nullopt, 2) << QStringLiteral("\u2013");
}

void NumberFormatTest::signsStayAtTheirFigure()
{
    QFETCH(QString, words);
    words.replace(QChar(0x2068), QLatin1Char('<')).replace(QChar(0x2069), QLatin1Char('>'));
    QTEST(spaced(words), "shown");
}

QTEST_MAIN(NumberFormatTest)
#include "NumberFormatTest.moc"
