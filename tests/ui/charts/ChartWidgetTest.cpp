// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartWidget.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/Crosshair.h"
#include "ui/charts/RangeControl.h"
#include "ui/charts/StackedBarsWidget.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChartDragOut.h"
#include "ui/widgets/ChartLook.h"
#include "ui/widgets/HeatmapWidget.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
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
    void savesPictures_data();
    void savesPictures();
    void aDrawingHoldsNoMarkupOfOthers();
    void everyChartHasTheMenu();
    void everyChartHasATableTwin();
    void arrowsTellWhatTheyComeTo();
    void everyChartCanBeCarriedOut();

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

const ChartDragOut &part(const QWidget &chart)
{
    return *chart.findChild<ChartDragOut *>();
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
    QCOMPARE(chartImage(widget->picture(), 2.0).size(), QSize(1200, 480));
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

void ChartWidgetTest::savesPictures_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("another name is a png") << QStringLiteral("chart") << QByteArray("\x89PNG");
}

void ChartWidgetTest::savesPictures()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    const auto widget = chart();
    const ExportJob job = chartJob(QStringLiteral("growth"), widget->picture());
    QVERIFY(job.filter.contains(QLatin1String("*.svg")) && job.filter.contains(QLatin1String("*.pdf")));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.") + suffix));
    QVERIFY(job.write(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (suffix == QLatin1String("png"))
        QCOMPARE(QImage::fromData(bytes, "PNG").size(), QSize(1200, 480));
    if (suffix == QLatin1String("svg")) {
        QSvgRenderer drawing(bytes);
        QVERIFY(drawing.isValid());
        QCOMPARE(drawing.viewBox(), QRect(0, 0, 600, 240));
        QVERIFY(bytes.contains("<path") || bytes.contains("<polyline"));
        QVERIFY(bytes.contains("<desc>followers"));
    }
    if (suffix == QLatin1String("pdf"))
        QVERIFY(bytes.contains("/MediaBox [0 0 450") && bytes.size() > 2'000);
}

void ChartWidgetTest::aDrawingHoldsNoMarkupOfOthers()
{
    ChartWidget widget(QStringLiteral("<script>alert(1)</script> & co"));
    widget.resize(300, 200);
    Series series = followers();
    series.name = QStringLiteral("<a href='x'>&");
    widget.setSeries({series});
    const QByteArray svg = chartSvg(widget.picture());
    QVERIFY(!svg.contains("<script") && !svg.contains("<a "));
    QVERIFY(svg.contains("&lt;script&gt;"));
    QVERIFY(!svg.contains("&amp;lt;"));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void ChartWidgetTest::everyChartHasTheMenu()
{
    const auto line = chart();
    StackedBarsWidget bars(QStringLiteral("spent"));
    bars.setContent({{QStringLiteral("spent"), QStringLiteral("=saved")}, {0, 1}, {{kStart, QStringLiteral("24 Oct"), {3, 4}}}, {}});
    HeatmapWidget heat(QStringLiteral("best time"));
    heat.setWeek(QList<double>(168, 0.5));
    for (QWidget *one : {static_cast<QWidget *>(line.get()), static_cast<QWidget *>(&bars), static_cast<QWidget *>(&heat)}) {
        one->resize(400, 160);
        one->show();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {5, 5}, one->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(one, &asked);
        auto *menu = one->findChild<QMenu *>(QStringLiteral("chartMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("copyChartImage"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), one->size() * 2);
        menu->findChild<QAction *>(QStringLiteral("copyChartData"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) >= 2);
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("saveChart")));
        menu->close();
        QTest::keyClick(one, Qt::Key_S, Qt::ControlModifier);
        auto *dialog = one->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        dialog->close();
    }
    QCOMPARE(bars.dataAsText().section(QLatin1Char('\n'), 0, 0), QStringLiteral("day\tspent\t'=saved"));
}

void ChartWidgetTest::everyChartHasATableTwin()
{
    const auto line = chart();
    Series gap;
    gap.name = QStringLiteral("<b>likes</b>");
    gap.points = {{kStart, 7}, {kStart + kDayS, kGap}};
    line->setSeries({followers(), gap});
    StackedBarsWidget bars(QStringLiteral("spent"));
    bars.setContent({{QStringLiteral("spent"), QStringLiteral("saved")}, {0, 1}, {{kStart, QStringLiteral("24 Oct"), {3, 4}}}, {}});
    HeatmapWidget heat(QStringLiteral("best time"));
    heat.setWeek(QList<double>(167, kGap) << 0.5);
    heat.setCellText([](int row, int column) { return QStringLiteral("%1 at %2").arg(row).arg(column); });
    const auto twinOf = [](QWidget &picture) {
        picture.show();
        QTest::keyClick(&picture, Qt::Key_T);
        const auto *dialog = picture.findChild<QDialog *>(QStringLiteral("tableTwin"));
        return dialog ? dialog->findChild<QTableView *>()->model() : nullptr;
    };
    const auto cell = [](const QAbstractItemModel *model, int row, int column) { return model->index(row, column).data().toString(); };
    const auto *lines = twinOf(*line);
    QVERIFY(lines);
    QCOMPARE(lines->rowCount(), 31);
    QCOMPARE(lines->headerData(2, Qt::Horizontal).toString(), QStringLiteral("<b>likes</b>")); // as it is, never as markup
    QCOMPARE(cell(lines, 0, 1), QStringLiteral("1,300"));                                      // the newest first
    QCOMPARE(cell(lines, 30, 2), QStringLiteral("7"));
    QCOMPARE(cell(lines, 29, 2), unknownText());
    const auto *days = twinOf(bars);
    QVERIFY(days);
    QCOMPARE(cell(days, 0, 2), QStringLiteral("4"));
    const auto *hours = twinOf(heat);
    QVERIFY(hours);
    QCOMPARE(hours->rowCount(), 1);
    QCOMPARE(cell(hours, 0, 1), QStringLiteral("6 at 23"));
}

void ChartWidgetTest::arrowsTellWhatTheyComeTo()
{
    const auto widget = chart();
    const QString summary = widget->accessibleDescription();
    QTest::keyClick(widget.get(), Qt::Key_Right);
    const QString first = widget->accessibleDescription();
    QVERIFY2(first.contains(QStringLiteral("measured")), qPrintable(first));
    QTest::keyClick(widget.get(), Qt::Key_Right);
    QVERIFY(widget->accessibleDescription() != first);
    widget->setSpan({});
    QCOMPARE(widget->accessibleDescription(), summary);
}

void ChartWidgetTest::everyChartCanBeCarriedOut()
{
    const auto widget = chart();
    const auto mime = part(*widget).carried();
    QVERIFY(mime);
    QCOMPARE(mime->text(), widget->dataAsText());
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), widget->size() * 2);
    const TimeSpan all = widget->span();
    QTest::mousePress(widget.get(), Qt::LeftButton, Qt::ControlModifier, QPoint(200, 100));
    QTest::mouseRelease(widget.get(), Qt::LeftButton, Qt::ControlModifier, QPoint(300, 100));
    QCOMPARE(widget->span(), all); // with Ctrl a drag is no zoom
    QVERIFY(!part(StackedBarsWidget(QStringLiteral("bars"))).carried()); // nothing to carry
    QVERIFY(!part(HeatmapWidget(QStringLiteral("cells"))).carried());
}

QTEST_MAIN(ChartWidgetTest)
#include "ChartWidgetTest.moc"
