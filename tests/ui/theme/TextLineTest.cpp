// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TextLine.h"
#include "ui/theme/Typography.h"

#include <QFontMetrics>
#include <QTest>

using namespace Tidemark;

// What is remembered is what QFontMetrics says, at the first time and at the second.
class TextLineTest : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfTheFont_data();
    void isThatOfTheFont();
};

void TextLineTest::isThatOfTheFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("Median views");
    QTest::newRow("a figure") << QStringLiteral("1,234,567.8 %");
    QTest::newRow("Arabic") << QString::fromUtf8("\u0645\u062a\u0627\u0628\u0639\u0648\u0646");
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467");
    QTest::newRow("too long to be remembered") << QString(10'000, QLatin1Char('W'));
}

void TextLineTest::isThatOfTheFont()
{
    QFETCH(QString, text);
    for (const TextRole role : {TextRole::Body, TextRole::BodyStrong, TextRole::Body, TextRole::Caption}) {
        const QFont font = fontFor(role);
        const QFontMetrics metrics(font);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(textWidth(font, text), metrics.horizontalAdvance(text));
            for (const int width : {0, 10, 60, metrics.horizontalAdvance(text) + 1})
                QCOMPARE(elidedToWidth(font, text, width), metrics.elidedText(text, Qt::ElideRight, width));
        }
    }
}

QTEST_MAIN(TextLineTest)
#include "TextLineTest.moc"
