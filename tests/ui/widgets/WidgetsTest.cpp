// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CreditGauge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/HeatmapWidget.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/MetricPopover.h"
#include "ui/widgets/OfflineBanner.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/Thumbnail.h"

#include <QApplication>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ageChipSaysItsState_data();
    void ageChipSaysItsState();
    void ageChipExplains();
    void pricesAreOnTheButton();
    void kpiCardKeepsItsHeight();
    void kpiCardSaysWhyItDoesNotKnow();
    void kpiCardAnswersTheKeyboard();
    void chipsAreRemovedByKey();
    void segmentsAreChosenByTheirId();
    void whoTogglesASegmentChoosesIt();
    void panelsOfferTheWayOut();
    void gaugeTone_data();
    void gaugeTone();
    void barListIsWalkedByKeys();
    void heatmapIsWalkedByKeys();
    void popoverCopiesAsText();
    void flowWraps();
    void initials();
    void bannerComesAndGoes();
    void labelsBeginWhereTheWindowDoes_data();
    void labelsBeginWhereTheWindowDoes();

private:
    std::unique_ptr<Theme> m_theme;
};

void WidgetsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
}

void WidgetsTest::ageChipSaysItsState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, AgeState state, int age, const QString &words, Tone tone) { QTest::newRow(name) << int(state) << age << words << int(tone); };
    row("fresh", AgeState::Fresh, 370, QStringLiteral("6 min ago · fresh"), Tone::Good);
    row("stale", AgeState::Stale, 7200, QStringLiteral("stale · 2 h"), Tone::Warning);
    row("refreshing", AgeState::Refreshing, 7200, QStringLiteral("stale · 2 h, refreshing"), Tone::Warning);
    row("offline", AgeState::Offline, 3 * 86400, QStringLiteral("offline · 3 d"), Tone::Neutral);
    row("not found", AgeState::NotFound, 0, QStringLiteral("not found"), Tone::Critical);
    row("unknown", AgeState::Unknown, 0, QStringLiteral("not asked yet"), Tone::Neutral);
}

void WidgetsTest::ageChipSaysItsState()
{
    QFETCH(int, state);
    QFETCH(int, age);
    QFETCH(QString, words);
    QFETCH(int, tone);
    AgeChip chip;
    chip.setState(AgeState(state), age);
    QCOMPARE(chip.accessibleName(), words);
    QCOMPARE(int(chip.tone()), tone);
}

void WidgetsTest::ageChipExplains()
{
    AgeChip chip;
    Provenance provenance;
    provenance.endpoint = QStringLiteral("user-posts");
    provenance.source = Source::Disk;
    provenance.fetchedAt = 1792800000;
    provenance.ageS = 60;
    provenance.ttlS = 3600;
    chip.setProvenance(provenance);
    chip.setFormula(QStringLiteral("likes / views"));
    for (const QString &part : {QStringLiteral("user-posts, from disk"), QStringLiteral("fresh for 1 h"), QStringLiteral("free"), QStringLiteral("likes / views")})
        QVERIFY2(chip.toolTip().contains(part), qPrintable(chip.toolTip()));
    QCOMPARE(chip.state(), AgeState::Fresh);
    chip.setAge(4000);
    QCOMPARE(chip.state(), AgeState::Stale);
}

void WidgetsTest::pricesAreOnTheButton()
{
    PriceButton button(QStringLiteral("Refresh"), ButtonKind::Primary);
    const int bare = button.sizeHint().width();
    button.setPrice(2);
    QCOMPARE(button.accessibleName(), QStringLiteral("Refresh, 2 credits"));
    QVERIFY(button.sizeHint().width() > bare);
    button.setPrice(0);
    QCOMPARE(button.priceText(), QStringLiteral("free"));
    button.setPrice({});
    QCOMPARE(button.accessibleName(), QStringLiteral("Refresh"));
    QCOMPARE(button.sizeHint().width(), bare);
}

void WidgetsTest::kpiCardKeepsItsHeight()
{
    KpiCard card(QStringLiteral("Followers"));
    const int empty = card.sizeHint().height();
    card.setLoading();
    QCOMPARE(card.sizeHint().height(), empty);
    card.setFigure({QStringLiteral("112.4 M"), {}, {}, {}, percentChange(0.8, QStringLiteral("7 d")), GoodWhen::Up, {1, 2, 3}, 0});
    QCOMPARE(card.sizeHint().height(), empty);
    card.setFigure({{}, {}, QStringLiteral("2 of 3 posts needed"), {}, {}, GoodWhen::Up, {}, 0});
    QCOMPARE(card.sizeHint().height(), empty);
}

void WidgetsTest::kpiCardSaysWhyItDoesNotKnow()
{
    KpiCard card(QStringLiteral("Saves"));
    card.setFigure({{}, {}, QStringLiteral("2 of 3 posts needed"), {}, {}, GoodWhen::Up, {}, 0});
    QCOMPARE(card.valueText(), unknownText());
    QCOMPARE(card.findChild<PlainLabel *>(QStringLiteral("change"))->fullText(), QStringLiteral("2 of 3 posts needed"));
    card.setFigure({QStringLiteral("7"), {}, {}, {}, pointChange(-0.4, QStringLiteral("7 d")), GoodWhen::Up, {}, 0});
    QVERIFY(card.findChild<PlainLabel *>(QStringLiteral("change"))->fullText().startsWith(arrow(Direction::Down)));
    QCOMPARE(card.accessibleName(), QStringLiteral("Saves: 7"));
}

void WidgetsTest::kpiCardAnswersTheKeyboard()
{
    KpiCard card(QStringLiteral("Saves"));
    const QSignalSpy asked(&card, &KpiCard::explanationRequested);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(asked.size(), 3);
}

void WidgetsTest::chipsAreRemovedByKey()
{
    Chip chip(QStringLiteral("views > 5M"), Tone::Accent, ChipUse::Removable);
    const QSignalSpy removed(&chip, &Chip::removeRequested);
    const QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    chip.resize(chip.sizeHint());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 6, chip.height() / 2));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 0);
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

void WidgetsTest::segmentsAreChosenByTheirId()
{
    SegmentedControl control(QStringLiteral("range"));
    control.addSegment(QStringLiteral("7 days"), QStringLiteral("7d"));
    control.addSegment(QStringLiteral("30 days"), QStringLiteral("30d"));
    QCOMPARE(control.current(), QStringLiteral("7d"));
    const QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(QStringLiteral("30d"));
    QCOMPARE(chosen.size(), 0);
    control.findChild<QAbstractButton *>(QStringLiteral("segment-7d"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("7d"));
    control.setCurrent(QString());
    QCOMPARE(control.current(), QString());
}

// As assistive programs do, in place of a click.
void WidgetsTest::whoTogglesASegmentChoosesIt()
{
    SegmentedControl control(QStringLiteral("range"));
    control.addSegment(QStringLiteral("7 days"), QStringLiteral("7d"));
    control.addSegment(QStringLiteral("30 days"), QStringLiteral("30d"));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QAccessibleInterface *segment =
        QAccessible::queryAccessibleInterface(control.findChild<QAbstractButton *>(QStringLiteral("segment-30d")));
    segment->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("30d"));
    QCOMPARE(control.current(), QStringLiteral("30d"));
    control.setCurrent(QStringLiteral("7d"));
    QCoreApplication::processEvents();
    QCOMPARE(chosen.size(), 1); // nobody chose
}

void WidgetsTest::panelsOfferTheWayOut()
{
    StatePanel panel;
    panel.setMessage(PanelKind::Error, QStringLiteral("No answer"), QStringLiteral("Counted as 1 credit."));
    PriceButton *action = panel.setAction(QStringLiteral("Try now"), 1);
    QCOMPARE(action->accessibleName(), QStringLiteral("Try now, 1 credit"));
    const QSignalSpy asked(&panel, &StatePanel::actionRequested);
    action->click();
    QCOMPARE(asked.size(), 1);
    panel.setAction(QString());
    QVERIFY(action->isHidden());
    QCOMPARE(panel.accessibleName(), QStringLiteral("No answer"));
}

void WidgetsTest::gaugeTone_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("tone");
    QTest::newRow("plenty") << 78.0 << int(Tone::Good);
    QTest::newRow("fourteen days") << 14.0 << int(Tone::Good);
    QTest::newRow("under fourteen") << 13.9 << int(Tone::Warning);
    QTest::newRow("under seven") << 6.9 << int(Tone::Critical);
}

void WidgetsTest::gaugeTone()
{
    QFETCH(double, days);
    QFETCH(int, tone);
    QCOMPARE(int(creditTone(days)), tone);
    QCOMPARE(creditTone({}), Tone::Neutral);
}

void WidgetsTest::barListIsWalkedByKeys()
{
    BarList list(QStringLiteral("by endpoint"));
    list.setRows({{QStringLiteral("user-posts"), QStringLiteral("812"), {}, 1.0, QStringLiteral("a")}, {QStringLiteral("userid"), QStringLiteral("4"), {}, 0.1, QStringLiteral("b")}});
    list.setActivatable(true);
    QVERIFY(list.accessibleDescription().contains(QStringLiteral("userid 4")));
    const QSignalSpy opened(&list, &BarList::activated);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("b"));
    list.setRows({});
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void WidgetsTest::heatmapIsWalkedByKeys()
{
    HeatmapWidget heatmap(QStringLiteral("best time"));
    heatmap.setWeek(QList<double>(168, 1.0));
    heatmap.setCellText([](int row, int column) { return QStringLiteral("%1/%2").arg(row).arg(column); });
    const QSignalSpy chosen(&heatmap, &HeatmapWidget::cellChosen);
    QTest::keyClick(&heatmap, Qt::Key_Right);
    QTest::keyClick(&heatmap, Qt::Key_Right);
    QTest::keyClick(&heatmap, Qt::Key_Down);
    QCOMPARE(heatmap.accessibleDescription(), QStringLiteral("1/1"));
    QTest::keyClick(&heatmap, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void WidgetsTest::popoverCopiesAsText()
{
    MetricPopover popover(nullptr);
    popover.setExplanation({QStringLiteral("Engagement"), QStringLiteral("likes / views"), {{QStringLiteral("Posts"), QStringLiteral("30")}}});
    QCOMPARE(popover.asText(), QStringLiteral("Engagement\nlikes / views\nPosts\t30"));
    QWidget anchor;
    anchor.show();
    popover.openBeside(&anchor);
    QVERIFY(popover.isVisible());
    QTest::keyClick(&popover, Qt::Key_Escape);
    QVERIFY(!popover.isVisible());
}

void WidgetsTest::flowWraps()
{
    QWidget parent;
    auto *flow = new FlowLayout(&parent);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new Chip(QStringLiteral("#hashtag %1").arg(i), Tone::Accent, &parent));
    QVERIFY(flow->heightForWidth(120) > flow->heightForWidth(2000));
    parent.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 600, 200));
    QCOMPARE(flow->itemAt(0)->geometry().right(), 599);
    QVERIFY(flow->itemAt(1)->geometry().right() < flow->itemAt(0)->geometry().left());
    flow->clear();
    QCOMPARE(flow->count(), 0);
}

void WidgetsTest::initials()
{
    QCOMPARE(initialsOf(QStringLiteral("mia bakes bread")), QStringLiteral("MB"));
    QCOMPARE(initialsOf(QStringLiteral("mia.bakes")), QStringLiteral("MB"));
    QCOMPARE(initialsOf(QString()), QString());
}

void WidgetsTest::bannerComesAndGoes()
{
    QWidget parent;
    OfflineBanner banner(&parent);
    QVERIFY(banner.isHidden());
    banner.showMessage(QStringLiteral("Offline since 13:41"), QStringLiteral("Try again"));
    QVERIFY(!banner.isHidden());
    banner.clear();
    QVERIFY(banner.isHidden());
}

void WidgetsTest::labelsBeginWhereTheWindowDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("window");
    QTest::addColumn<Qt::Edge>("begin");
    const QString word = QStringLiteral("مجاني");
    QTest::newRow("a figure") << QStringLiteral("12 %") << Qt::LeftToRight << Qt::LeftEdge;
    QTest::newRow("a figure, from the right") << QStringLiteral("12 %") << Qt::RightToLeft << Qt::RightEdge;
    QTest::newRow("unknown, from the right") << QStringLiteral("–") << Qt::RightToLeft << Qt::RightEdge;
    QTest::newRow("a handle, from the right") << QStringLiteral("@handle") << Qt::RightToLeft << Qt::RightEdge;
    QTest::newRow("a word, from the right") << word << Qt::RightToLeft << Qt::RightEdge;
}

void WidgetsTest::labelsBeginWhereTheWindowDoes()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, window);
    QFETCH(Qt::Edge, begin);
    PlainLabel label(TextRole::Body);
    label.setLayoutDirection(window);
    label.setText(text);
    label.resize(300, 30);
    const QImage image = label.grab().toImage();
    const QRgb ground = image.pixel(image.width() / 2, 0);
    QList<int> inked;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground && (inked.isEmpty() || inked.last() != x))
                inked += x;
        }
    }
    QVERIFY(!inked.isEmpty());
    const int share = begin == Qt::LeftEdge ? inked.last() : image.width() - inked.first();
    QVERIFY2(share < image.width() / 2, qPrintable(QString::number(share)));
    QCOMPARE(label.fullText(), text);
}

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"
