// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/RealNumber.h"

#include <QTest>

using Tidemark::detail::RealNumber;
using Kind = RealNumber::Kind;

Q_DECLARE_METATYPE(RealNumber::Kind)

// By the standard library and by Qt: what a number is must not depend on the system that the program runs on.
class RealNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAlikeByBoth_data();
    void isReadAlikeByBoth();
};

void RealNumberTest::isReadAlikeByBoth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("value");

    const auto number = [](const char *text, double value) { QTest::newRow(text) << QByteArray(text) << Kind::Number << value; };
    number("0", 0);
    number("-0", -0.0);
    number("12", 12);
    number("007", 7);
    number("-1.5", -1.5);
    number(".5", 0.5);
    number("5.", 5);
    number("1.4e6", 1.4e6);
    number("1E+3", 1000);
    number("25e-1", 2.5);
    number("0.1", 0.1);
    number("9007199254740993", 9007199254740992.0);
    number("2.2250738585072011e-308", 2.2250738585072011e-308);
    number("1.7976931348623157e308", 1.7976931348623157e308);

    const auto other = [](const char *name, const QByteArray &text, Kind kind) { QTest::newRow(name) << text << kind << 0.0; };
    other("empty", "", Kind::None);
    other("a sign alone", "-", Kind::None);
    other("a point alone", ".", Kind::None);
    other("an exponent alone", "e5", Kind::None);
    other("an exponent without digits", "1e", Kind::None);
    other("an exponent with a sign alone", "1e-", Kind::None);
    other("two points", "1.2.3", Kind::None);
    other("two signs", "--1", Kind::None);
    other("a plus", "+1", Kind::None);
    other("a blank before", " 1", Kind::None);
    other("a blank behind", "1 ", Kind::None);
    other("a comma", "1,5", Kind::None);
    other("hexadecimal", "0x10", Kind::None);
    other("infinity", "inf", Kind::None);
    other("not a number", "nan", Kind::None);
    other("digits of another script", "\u0661", Kind::None);
    other("a zero byte within", QByteArray("1\0002", 3), Kind::None);
    other("too big", "1e400", Kind::OutOfRange);
    other("too big, negative", "-1e400", Kind::OutOfRange);
    other("too big, many digits", QByteArray(400, '9'), Kind::OutOfRange);
    other("too small", "1e-400", Kind::OutOfRange);
}

void RealNumberTest::isReadAlikeByBoth()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(double, value);
    const std::string_view view(text.constData(), size_t(text.size()));
    for (const RealNumber &read : {RealNumber::of(view), RealNumber::byQt(view)}) {
        QCOMPARE(read.kind, kind);
        QCOMPARE(read.value, value);
    }
}

QTEST_APPLESS_MAIN(RealNumberTest)
#include "RealNumberTest.moc"
