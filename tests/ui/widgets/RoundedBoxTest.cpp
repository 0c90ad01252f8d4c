// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RoundedBox.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Tidemark;

namespace {

// Corners that are laid over the ground are rounded once more than those drawn on it.
constexpr int kRounded = 2;

// By how much of 255 two pictures differ at most, in any channel of any pixel.
int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (qsizetype i = 0; i < a.bytesPerLine(); ++i)
            largest = std::max(largest, std::abs(a.constScanLine(y)[i] - b.constScanLine(y)[i]));
    }
    return largest;
}

} // namespace

// What one sees is the outline that is drawn as a whole.
class RoundedBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameAsDrawnWhole_data();
    void isTheSameAsDrawnWhole();
};

void RoundedBoxTest::isTheSameAsDrawnWhole_data()
{
    QTest::addColumn<QRect>("box");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("edge");
    QTest::addColumn<qreal>("scale");
    const QColor light(0xFF, 0xFF, 0xFF);
    const QColor grey(0xDF, 0xE3, 0xE8);
    QTest::newRow("a card") << QRect(3, 4, 120, 80) << 1.0 << light << grey << 1.0;
    QTest::newRow("a card, again") << QRect(0, 0, 90, 41) << 1.0 << light << grey << 1.0;
    QTest::newRow("another edge") << QRect(3, 4, 120, 80) << 1.0 << light << QColor(Qt::red) << 1.0;
    QTest::newRow("sharp") << QRect(3, 4, 60, 50) << 2.0 << light << grey << 1.0;
    QTest::newRow("three to one") << QRect(1, 2, 45, 40) << 3.0 << light << grey << 1.0;
    QTest::newRow("between two pixels") << QRect(3, 4, 60, 50) << 1.5 << light << grey << 1.0;
    QTest::newRow("as small as its corners") << QRect(2, 2, 18, 18) << 1.0 << light << grey << 1.0;
    QTest::newRow("smaller") << QRect(2, 2, 12, 9) << 1.0 << light << grey << 1.0;
    QTest::newRow("empty") << QRect(2, 2, 0, 0) << 1.0 << light << grey << 1.0;
    QTest::newRow("glass") << QRect(3, 4, 60, 50) << 1.0 << QColor(255, 0, 0, 90) << grey << 1.0;
    QTest::newRow("an edge of glass") << QRect(3, 4, 60, 50) << 1.0 << light << QColor(255, 0, 0, 90) << 1.0;
    QTest::newRow("enlarged") << QRect(3, 4, 40, 30) << 1.0 << light << grey << 1.7;
}

void RoundedBoxTest::isTheSameAsDrawnWhole()
{
    QFETCH(QRect, box);
    QFETCH(qreal, ratio);
    QFETCH(QColor, fill);
    QFETCH(QColor, edge);
    QFETCH(qreal, scale);
    const auto paper = [ratio] {
        QImage image(QSize(140, 100) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(QColor(0x20, 0x60, 0xA0));
        return image;
    };
    QImage whole = paper();
    {
        QPainter painter(&whole);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edge);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    QImage parts = paper();
    {
        QPainter painter(&parts);
        painter.scale(scale, scale);
        paintRoundedBox(painter, box, 8, fill, edge);
    }
    const int difference = largestDifference(parts, whole);
    QVERIFY2(difference <= kRounded, qPrintable(QString::number(difference)));
}

QTEST_MAIN(RoundedBoxTest)
#include "RoundedBoxTest.moc"
