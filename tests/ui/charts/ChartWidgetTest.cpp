// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartWidget.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/Crosshair.h"
#include "ui/charts/RangeControl.h"
#include "ui/charts/StackedBarsWidget.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChartLook.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class ChartWidgetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysItselfInWords();
    void zoomsByDragAndBack();
    void walksByKeys();
    void opensMarkers();
    void copiesData();
    void crosshairSaysWhatWasMeasured();
    void rangeShowsTheLastStretch();
    void legendHidesSeries();
    void emptyAndLoadingHaveWords();
    void barsHaveWords();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

constexpr qint64 kDayS = 86400;
constexpr qint64 kStart = 1792800000;

Series followers()
{
    Series series;
    series.name = QStringLiteral("followers");
    for (int day = 0; day <= 30; ++day)
        series.points.append({kStart + day * kDayS, 1000.0 + day * 10});
    return series;
}

std::unique_ptr<ChartWidget> chart()
{
    auto widget = std::make_unique<ChartWidget>(QStringLiteral("growth"));
    widget->resize(600, 240);
    widget->setSeries({followers()});
    widget->show();
    return widget;
}

} // namespace

void ChartWidgetTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
}

void ChartWidgetTest::saysItselfInWords()
{
    const auto widget = chart();
    QString words = widget->summary();
    words.replace(QChar(0x202F), QLatin1Char(' '));
    QCOMPARE(words, QStringLiteral("followers, 30 d, 1.00 K to 1.30 K, up 30 %"));
    QCOMPARE(widget->accessibleDescription(), widget->summary());
}

void ChartWidgetTest::zoomsByDragAndBack()
{
    const auto widget = chart();
    const TimeSpan all = widget->span();
    const QSignalSpy changed(widget.get(), &ChartWidget::spanChanged);
    QTest::mousePress(widget.get(), Qt::LeftButton, {}, QPoint(200, 100));
    QTest::mouseMove(widget.get(), QPoint(300, 100));
    QTest::mouseRelease(widget.get(), Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(changed.size(), 1);
    QVERIFY(widget->span().length() < all.length() / 3);
    QVERIFY(widget->span().from > all.from && widget->span().to < all.to);
    QTest::mouseDClick(widget.get(), Qt::LeftButton, {}, QPoint(200, 100));
    QCOMPARE(widget->span(), all);
}

void ChartWidgetTest::walksByKeys()
{
    const auto widget = chart();
    const TimeSpan all = widget->span();
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QCOMPARE(widget->crosshair().value_or(0), kStart);
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QCOMPARE(widget->crosshair().value_or(0), kStart + kDayS);
    QTest::keyClick(widget.get(), Qt::Key_Left);
    QTest::keyClick(widget.get(), Qt::Key_Left);
    QCOMPARE(widget->crosshair().value_or(0), kStart);
    QTest::keyClick(widget.get(), Qt::Key_Plus);
    QVERIFY(widget->span().length() < all.length());
    const qint64 from = widget->span().from;
    QTest::keyClick(widget.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(widget->span().from > from);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(widget.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(widget->span().to, all.to);
    QTest::keyClick(widget.get(), Qt::Key_Home);
    QCOMPARE(widget->span(), all);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(widget.get(), Qt::Key_Plus);
    QVERIFY(widget->span().length() >= 60);
}

void ChartWidgetTest::opensMarkers()
{
    const auto widget = chart();
    widget->setMarkers({{kStart + kDayS, QStringLiteral("post"), QStringLiteral("7301")}});
    const QSignalSpy opened(widget.get(), &ChartWidget::markerOpened);
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QTest::keyClick(widget.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QTest::keyClick(widget.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("7301"));

    const ChartPainter painter(chartStyleFrom(Tokens::light()));
    const QPoint place = painter.layout(widget->content(), widget->rect()).toPixel(kStart + kDayS, 1010).toPoint();
    QTest::mouseClick(widget.get(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 2);
}

void ChartWidgetTest::copiesData()
{
    const auto widget = chart();
    widget->setSpan({kStart, kStart + kDayS});
    QCOMPARE(widget->dataAsText(), QStringLiteral("time\tfollowers\n2026-10-24T00:00:00Z\t1000\n2026-10-25T00:00:00Z\t1010\n"));
    widget->copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(), widget->dataAsText());
    QCOMPARE(widget->image(2.0).size(), QSize(1200, 480));
}

void ChartWidgetTest::crosshairSaysWhatWasMeasured()
{
    ChartContent content;
    Series series = followers();
    series.points[5].value = kGap;
    content.series = {series};
    const ChartPainter painter(chartStyleFrom(Tokens::light()));
    QVERIFY(crosshairWords(content, painter, kStart + kDayS, {}).head.endsWith(QStringLiteral(" measured")));
    QVERIFY(crosshairWords(content, painter, kStart + kDayS / 2, {}).head.endsWith(QStringLiteral("between two measurements")));
    QVERIFY(crosshairWords(content, painter, kStart + 5 * kDayS, {}).head.endsWith(QStringLiteral("nothing was known")));
    QCOMPARE(crosshairWords(content, painter, kStart, {}).lines.size(), 1);
}

void ChartWidgetTest::rangeShowsTheLastStretch()
{
    const auto widget = chart();
    const RangeControl range(*widget, Ranges::WeekToAll);
    range.findChild<QAbstractButton *>(QStringLiteral("segment-7d"))->click();
    QCOMPARE(widget->span().length(), 7 * kDayS);
    QCOMPARE(range.seconds(), 7 * kDayS);
    QTest::keyClick(widget.get(), Qt::Key_Plus);
    QCOMPARE(range.current(), QString());
    range.findChild<QAbstractButton *>(QStringLiteral("segment-all"))->click();
    QCOMPARE(widget->span().length(), 30 * kDayS);
}

void ChartWidgetTest::legendHidesSeries()
{
    const auto widget = chart();
    Series second = followers();
    second.name = QStringLiteral("own baseline");
    widget->setSeries({followers(), second});
    ChartLegend legend(*widget);
    legend.findChild<QAbstractButton *>(QStringLiteral("legend-0"))->click();
    QVERIFY(!widget->content().series.first().visible);
    QVERIFY(widget->summary().startsWith(QStringLiteral("own baseline")));
}

void ChartWidgetTest::emptyAndLoadingHaveWords()
{
    ChartWidget widget(QStringLiteral("growth"));
    widget.setState(ChartState::Empty, QStringLiteral("Two answers make a line"));
    QCOMPARE(widget.summary(), QStringLiteral("Two answers make a line"));
    QVERIFY(!widget.grab().isNull());
    widget.setState(ChartState::Loading);
    QVERIFY(!widget.grab().isNull());
    widget.setSeries({followers()});
    QVERIFY(widget.summary().startsWith(QStringLiteral("followers")));
    widget.setSeries({});
    QVERIFY(!widget.grab().isNull());
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Plus);
    QVERIFY(!widget.crosshair());
}

void ChartWidgetTest::barsHaveWords()
{
    StackedBarsWidget bars(QStringLiteral("spent"));
    bars.resize(300, 150);
    bars.setEmptyWords(QStringLiteral("nothing was spent yet"));
    QVERIFY(!bars.grab().isNull());
    BarContent content;
    content.names = {QStringLiteral("spent"), QStringLiteral("saved")};
    content.bars = {{kStart, QStringLiteral("24 Oct"), {12, 400}}, {kStart + kDayS, QStringLiteral("25 Oct"), {7, 90}}};
    bars.setContent(content);
    bars.show();
    QTest::keyClick(&bars, Qt::Key_Left);
    QTest::keyClick(&bars, Qt::Key_Left);
    QVERIFY2(bars.accessibleDescription().contains(QStringLiteral("saved 400")), qPrintable(bars.accessibleDescription()));
}

QTEST_MAIN(ChartWidgetTest)
#include "ChartWidgetTest.moc"
