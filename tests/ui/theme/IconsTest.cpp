// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include <QFile>
#include <QPixmapCache>
#include <QTest>

#include <thread>

using namespace Tidemark;

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachIsDrawnInItsColour_data();
    void eachIsDrawnInItsColour();
    void thoseThatArePreparedAreTheSame();
};

void IconsTest::eachIsDrawnInItsColour_data()
{
    QTest::addColumn<int>("icon");
    for (int i = 0; i <= int(Icon::Theme); ++i)
        QTest::addRow("%s", qPrintable(iconName(Icon(i)))) << i;
}

void IconsTest::eachIsDrawnInItsColour()
{
    QFETCH(int, icon);
    QFile file(QStringLiteral(":/tidemark/icons/%1.svg").arg(iconName(Icon(icon))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    QVERIFY(source.contains(QStringLiteral("viewBox=\"0 0 24 24\"")));
    QCOMPARE(source.count(QStringLiteral("stroke-width=\"1.75\"")), 1);

    const QPixmap pixmap = iconPixmap(Icon(icon), Qt::red, 24, 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int inked = 0;
    for (int i = 0; i < image.width() * image.height(); ++i) {
        const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
        if (pixel.alpha() < 200)
            continue;
        ++inked;
        QVERIFY(pixel.red() > 200 && pixel.green() < 30 && pixel.blue() < 30);
    }
    QVERIFY2(inked > 40, qPrintable(QString::number(inked)));
}

void IconsTest::thoseThatArePreparedAreTheSame()
{
    const QImage before = iconPixmap(Icon::Health, Qt::red, 18, 2.0).toImage();
    std::thread([] { prepareIcons({Icon::Credits, Icon::Health}, 18, 2.0); }).join();
    QPixmapCache::clear();
    QCOMPARE(iconPixmap(Icon::Health, Qt::red, 18, 2.0).toImage(), before);
    const QImage blue = iconPixmap(Icon::Credits, Qt::blue, 18, 2.0).toImage();
    QVERIFY(blue != iconPixmap(Icon::Credits, Qt::red, 18, 2.0).toImage()); // the one that is kept has no colour
    QCOMPARE(iconPixmap(Icon::Credits, Qt::blue, 18, 2.0).toImage(), blue);
}

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
