// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/CalmStyle.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

using namespace Tidemark;

namespace {

// A bar whose look can be asked for.
class Bar : public QScrollBar
{
public:
    Bar(Qt::Orientation orientation, int length)
        : QScrollBar(orientation)
    {
        resize(orientation == Qt::Horizontal ? QSize(length, 10) : QSize(10, length));
    }
    [[nodiscard]] QRect part(QStyle::SubControl part) const
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ScrollBar, &option, part, this);
    }
};

} // namespace

class CalmStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void theHandleFits_data();
    void theHandleFits();
    void theHandleStandsOnTheOtherSideFromTheRight();
    void aClickBesideTheHandleTurnsAPage();
    void aBarIsItsHandleAlone();
    void viewsHaveNoFrameAndNoGround();
    void theListOfAChoiceHasItsOwn();
    void aTipIsInTheColoursOfTheTheme();

private:
    std::unique_ptr<Theme> m_theme;
};

void CalmStyleTest::theHandleFits_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size");
    QTest::newRow("half of it, at the top") << 200 << 100 << 100 << 0 << 0 << 100;
    QTest::newRow("half of it, at the end") << 200 << 100 << 100 << 100 << 100 << 100;
    QTest::newRow("nothing to scroll") << 200 << 0 << 100 << 0 << 0 << 200;
    QTest::newRow("a million rows") << 200 << 1'000'000 << 10 << 500'000 << 84 << 32;
    QTest::newRow("all that there are") << 200 << 2'147'483'647 << 2'147'483'647 << 2'147'483'647 << 100 << 100;
    QTest::newRow("no room") << 20 << 1'000 << 10 << 1'000 << 0 << 20;
}

void CalmStyleTest::theHandleFits()
{
    QFETCH(int, length);
    QFETCH(int, maximum);
    QFETCH(int, page);
    QFETCH(int, value);
    Bar bar(Qt::Vertical, length);
    bar.setPageStep(page);
    bar.setRange(0, maximum);
    bar.setValue(value);
    const QRect handle = bar.part(QStyle::SC_ScrollBarSlider);
    QTEST(handle.top(), "from");
    QTEST(handle.height(), "size");
    QCOMPARE(handle.width(), 10);
    QVERIFY(bar.part(QStyle::SC_ScrollBarAddLine).isEmpty());
    QCOMPARE(bar.part(QStyle::SC_ScrollBarGroove), bar.rect());
}

void CalmStyleTest::theHandleStandsOnTheOtherSideFromTheRight()
{
    Bar bar(Qt::Horizontal, 200);
    bar.setPageStep(100);
    bar.setRange(0, 100);
    QCOMPARE(bar.part(QStyle::SC_ScrollBarSlider).left(), 0);
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar.part(QStyle::SC_ScrollBarSlider).right(), 199);
}

void CalmStyleTest::aClickBesideTheHandleTurnsAPage()
{
    Bar bar(Qt::Vertical, 200);
    bar.setPageStep(10);
    bar.setRange(0, 100);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {5, 190});
    QCOMPARE(bar.value(), 10);
    bar.setValue(100);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(bar.value(), 90);
}

void CalmStyleTest::aBarIsItsHandleAlone()
{
    Bar bar(Qt::Vertical, 200);
    bar.setPageStep(100);
    bar.setRange(0, 100);
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(5, 50), Tokens::light().border);
    QCOMPARE(image.pixelColor(5, 150), Tokens::light().window);
    QCOMPARE(image.pixelColor(0, 50), Tokens::light().window);
}

void CalmStyleTest::viewsHaveNoFrameAndNoGround()
{
    QTableWidget table(1, 1);
    table.show();
    QCOMPARE(table.frameShape(), QFrame::NoFrame);
    QVERIFY(!table.viewport()->autoFillBackground());
}

void CalmStyleTest::theListOfAChoiceHasItsOwn()
{
    QComboBox choice;
    choice.addItems({QStringLiteral("one"), QStringLiteral("two")});
    choice.show();
    choice.showPopup();
    const QImage image = choice.view()->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 3), Tokens::light().raised);
    choice.hidePopup();
}

void CalmStyleTest::aTipIsInTheColoursOfTheTheme()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        m_theme->setMode(mode);
        QToolTip::showText({10, 10}, QStringLiteral("words"));
        QWidget *tip = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel") && widget->isVisible())
                tip = widget;
        }
        QVERIFY(tip);
        const QImage image = tip->grab().toImage();
        QCOMPARE(image.pixelColor(0, 0), m_theme->tokens().border);
        QCOMPARE(image.pixelColor(2, 2), m_theme->tokens().raised);
        QCOMPARE(tip->palette().color(QPalette::ToolTipText), m_theme->tokens().text);
        QToolTip::hideText();
        delete tip; // which goes a while later by itself
    }
    m_theme->setMode(ThemeMode::Light);
}

QTEST_MAIN(CalmStyleTest)
#include "CalmStyleTest.moc"
