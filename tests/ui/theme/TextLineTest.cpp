// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TextLine.h"
#include "ui/theme/Typography.h"

#include <QFontMetrics>
#include <QTest>

using namespace Tidemark;

// What is remembered is what QFontMetrics says and QPainter paints, at the first time and at the second.
class TextLineTest : public QObject
{
    Q_OBJECT

private slots:
    void theWidthIsThatOfTheFont_data();
    void theWidthIsThatOfTheFont();
    void isPaintedAsQPainterPaintsIt_data();
    void isPaintedAsQPainterPaintsIt();
};

namespace {

template <typename Paint>
QImage painted(double scale, Qt::LayoutDirection direction, TextRole role, Paint paint)
{
    QImage image((QSizeF(200, 60) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.setFont(fontFor(role));
    paint(painter);
    return image;
}

} // namespace

void TextLineTest::theWidthIsThatOfTheFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("Median views");
    QTest::newRow("a figure") << QStringLiteral("1,234,567.8 %");
    QTest::newRow("Arabic") << QString::fromUtf8("\u0645\u062a\u0627\u0628\u0639\u0648\u0646");
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467");
    QTest::newRow("too long to be remembered") << QString(10'000, QLatin1Char('W'));
}

void TextLineTest::theWidthIsThatOfTheFont()
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

void TextLineTest::isPaintedAsQPainterPaintsIt_data()
{
    theWidthIsThatOfTheFont_data();
    QTest::newRow("mixed") << QString::fromUtf8("\u0645\u062a\u0627\u0628\u0639 \u2066@ayo.on.wheels\u2069 12 %");
}

void TextLineTest::isPaintedAsQPainterPaintsIt()
{
    QFETCH(QString, text);
    for (const TextRole role : {TextRole::Body, TextRole::Caption}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const Qt::Alignment alignment : {Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignVCenter,
                                                      Qt::AlignHCenter | Qt::AlignVCenter, Qt::Alignment(Qt::AlignVCenter)}) {
                    for (const int height : {26, 27}) {
                        const QRect place(10, 15, 180, height);
                        const QImage wanted = painted(scale, direction, role, [&](QPainter &painter) {
                            painter.drawText(place, int(alignment) | Qt::TextSingleLine, text);
                        });
                        for (int time = 0; time < 2; ++time) {
                            QCOMPARE(painted(scale, direction, role,
                                             [&](QPainter &painter) { paintTextLine(painter, place, alignment, text); }),
                                     wanted);
                        }
                    }
                }
            }
        }
    }
}

QTEST_MAIN(TextLineTest)
#include "TextLineTest.moc"
