// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Tidemark;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void switchesAtRunTime();
    void whatIsHiddenIsStyledWhenItIsShown();
    void styleSheetsHaveNoNameLeft();
    void whatHasASheetFollowsTheTheme();
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

namespace {

// One of each kind of dress: by palette, by sheet, by ink, by a paint of its own.
class Dressed : public QWidget
{
public:
    explicit Dressed(QWidget *parent)
        : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        auto *label = new PlainLabel(QStringLiteral("figure"), TextRole::Body, this);
        label->setInk(TextInk::Secondary);
        auto *table = new QTableWidget(2, 2, this);
        table->setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b")});
        for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(new QLineEdit(QStringLiteral("words"), this)),
                                static_cast<QWidget *>(new QSpinBox(this)), static_cast<QWidget *>(new Card(this)),
                                static_cast<QWidget *>(new PriceButton(QStringLiteral("Ask"), ButtonKind::Primary, this)),
                                static_cast<QWidget *>(table)})
            column->addWidget(widget);
    }
    int styled = 0;

protected:
    void changeEvent(QEvent *event) override { styled += event->type() == QEvent::StyleChange ? 1 : 0; }
};

} // namespace

void ThemeTest::whatIsHiddenIsStyledWhenItIsShown()
{
    Theme theme(*qApp, ThemeMode::Light);
    QStackedWidget window;
    window.resize(300, 400);
    auto *one = new Dressed(&window);
    auto *other = new Dressed(&window);
    window.addWidget(one);
    window.addWidget(other);
    window.show();
    window.setCurrentWidget(other);
    const QImage light = window.grab().toImage();
    window.setCurrentWidget(one);
    other->styled = 0;

    theme.setMode(ThemeMode::Dark);
    QCOMPARE(other->styled, 0);
    const QImage seen = window.grab().toImage(); // was in sight when the theme changed
    QVERIFY(seen != light);
    window.setCurrentWidget(other);
    QCOMPARE(other->styled, 1);
    QCOMPARE(window.grab().toImage(), seen);

    // Twice while it was hidden is as never.
    window.setCurrentWidget(one);
    theme.setMode(ThemeMode::Light);
    theme.setMode(ThemeMode::Dark);
    window.setCurrentWidget(other);
    QCOMPARE(window.grab().toImage(), seen);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(window.grab().toImage(), light);
    window.setCurrentWidget(one);
    QCOMPARE(window.grab().toImage(), light);
}

void ThemeTest::styleSheetsHaveNoNameLeft()
{
    const QLineEdit line;
    const QSpinBox number;
    const QComboBox choice;
    const QMenu menu;
    const QProgressBar progress;
    const QFileDialog files;
    QListWidget help;
    help.setObjectName(QStringLiteral("helpPages"));
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::darkTheme()}) {
        for (const QWidget *widget : std::initializer_list<const QWidget *>{&line, &number, &choice, &menu, &progress, &files, &help}) {
            const QString sheet = styleSheetFor(*widget, *tokens);
            QVERIFY(sheet.contains(QLatin1Char('{')));
            QVERIFY(!sheet.contains(QLatin1Char('@')));
        }
        QVERIFY(styleSheetFor(line, *tokens).contains(tokens->border.name()));
        QCOMPARE(styleSheetFor(QWidget(), *tokens), QString());
        QCOMPARE(styleSheetFor(*number.findChild<QLineEdit *>(), *tokens), QString()); // is dressed with its number
    }
}

void ThemeTest::whatHasASheetFollowsTheTheme()
{
    Theme theme(*qApp, ThemeMode::Light);
    QLineEdit field;
    field.show();
    QCOMPARE(field.styleSheet(), styleSheetFor(field, Tokens::light()));
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(field.styleSheet(), styleSheetFor(field, Tokens::darkTheme()));
}

void ThemeTest::namesGoBothWays()
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        QCOMPARE(themeModeFromName(themeModeName(mode)), mode);
    QCOMPARE(themeModeFromName(QStringLiteral("purple")), ThemeMode::System);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
