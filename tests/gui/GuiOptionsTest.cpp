// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Options.h"

#include <QTest>

using namespace Tidemark;

class GuiOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongOnesAreNamed_data();
    void wrongOnesAreNamed();
    void rightOnesAreTaken();
    void helpSaysWhatRenderingNeeds();
};

void GuiOptionsTest::wrongOnesAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("no folder to render into") << "--demo --render-views=" << "--render-views";
    QTest::newRow("no data folder") << "--data-dir=" << "--data-dir";
    QTest::newRow("demo with another API") << "--demo --api-base https://example.org" << "--api-base";
    QTest::newRow("the same the other way round") << "--api-base https://example.org --demo" << "--demo";
    QTest::newRow("value missing") << "--theme" << "--theme";
    QTest::newRow("no such theme") << "--theme blue" << "--theme";
    QTest::newRow("no such language") << "--language klingon" << "--language";
    QTest::newRow("no such state") << "--state odd" << "--state";
    QTest::newRow("no such size") << "--size 12" << "--size";
    QTest::newRow("no such option") << "--colour" << "--colour";
}

void GuiOptionsTest::wrongOnesAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto options = parseGuiOptions(line.split(QLatin1Char(' ')));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Usage);
    QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
}

void GuiOptionsTest::rightOnesAreTaken()
{
    const auto options = parseGuiOptions({QStringLiteral("@mrbeast"), QStringLiteral("--demo"), QStringLiteral("--render-views"),
                                          QStringLiteral("out"), QStringLiteral("--scale=200"), QStringLiteral("--offline"),
                                          QStringLiteral("--language=ar")});
    QVERIFY(options);
    QVERIFY(options->demo);
    QVERIFY(options->offline);
    QCOMPARE(options->renderDir, QStringLiteral("out"));
    QCOMPARE(options->scale, 2.0);
    QCOMPARE(options->language, QStringLiteral("ar"));
    QCOMPARE(options->links, QStringList{QStringLiteral("@mrbeast")});
}

void GuiOptionsTest::helpSaysWhatRenderingNeeds()
{
    QVERIFY(guiHelp().contains(QStringLiteral("--render-views DIR   with --demo:")));
}

QTEST_GUILESS_MAIN(GuiOptionsTest)
#include "GuiOptionsTest.moc"
