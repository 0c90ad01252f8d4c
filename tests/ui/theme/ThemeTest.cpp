// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void switchesAtRunTime();
    void styleSheetHasNoNameLeft();
    void namesGoBothWays();
};

void ThemeTest::switchesAtRunTime()
{
    Theme theme(*qApp, ThemeMode::Light);
    Card card;
    card.resize(100, 60);
    auto *label = new PlainLabel(QStringLiteral("figure"), TextRole::Body, &card);
    label->setInk(TextInk::Secondary);
    card.show();
    QCOMPARE(card.grab().toImage().pixelColor(50, 50), Tokens::light().surface);
    QCOMPARE(label->palette().color(QPalette::WindowText), Tokens::light().secondary);

    const QSignalSpy changed(&theme, &Theme::themeChanged);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QTRY_COMPARE(label->palette().color(QPalette::WindowText), Tokens::darkTheme().secondary);
    QCOMPARE(card.grab().toImage().pixelColor(50, 50), Tokens::darkTheme().surface);

    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setMode(ThemeMode::Light);
    QTRY_COMPARE(label->palette().color(QPalette::WindowText), Tokens::light().secondary);
}

void ThemeTest::styleSheetHasNoNameLeft()
{
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::darkTheme()}) {
        const QString sheet = styleSheetFrom(*tokens);
        QVERIFY(sheet.contains(tokens->border.name()));
        QVERIFY(!sheet.contains(QLatin1Char('@')));
    }
}

void ThemeTest::namesGoBothWays()
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        QCOMPARE(themeModeFromName(themeModeName(mode)), mode);
    QCOMPARE(themeModeFromName(QStringLiteral("purple")), ThemeMode::System);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
