// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePage.h"

#include "core/engine/Questions.h"
#include "tests/support/DemoRig.h"
#include "ui/charts/ChartWidget.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SegmentedControl.h"

#include <QLineEdit>
#include <QTableView>

using namespace Tidemark;

namespace {

// A folder in which some creators and a hashtag are held.
class HeldRig : public DemoRig
{
public:
    explicit HeldRig(int creators)
    {
        for (const QString &name : engine().demoCreators().mid(0, creators))
            std::ignore = QCoro::waitFor(engine().questions().profile(name, {}));
        std::ignore = QCoro::waitFor(engine().questions().hashtag(tag(), {}));
        m_asked = ledgerRows().size();
    }
    [[nodiscard]] QString creator(int place) { return engine().demoCreators().value(place); }
    [[nodiscard]] QString both() { return QStringLiteral("@%1 @%2").arg(creator(0), creator(1)); }
    [[nodiscard]] bool hasAskedNothing() { return ledgerRows().size() == m_asked; }

private:
    qsizetype m_asked = 0;
};

int rows(const QWidget &page)
{
    return DemoRig::find<QTableView>(page, "compareTable")->model()->rowCount();
}

void choose(const QWidget &page, const char *control, const char *segment)
{
    auto *button = DemoRig::find<SegmentedControl>(page, control)->findChild<QAbstractButton *>(QLatin1String(segment));
    QVERIFY(button);
    button->click();
}

} // namespace

class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageTeaches();
    void whatIsHeldIsProposed();
    void twoStandSideBySide();
    void alignments_data();
    void alignments();
    void whatIsTyped_data();
    void whatIsTyped();
    void whoIsNotHeldIsNamed();
    void oneMoreIsAddedToTheChoice();
    void theChoiceComesBack();
    void atMostTen();
};

void ComparePageTest::anEmptyPageTeaches()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, {}, {}});
    QTRY_VERIFY(DemoRig::isShown(page, "compareState"));
    QVERIFY(!DemoRig::isShown(page, "compareCard"));
    QVERIFY(!page.refreshPrice());
}

void ComparePageTest::whatIsHeldIsProposed()
{
    HeldRig rig(2);
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, {}, {}});
    const auto proposed = [&page] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips that were taken away
        return page.findChildren<Chip *>(QStringLiteral("proposed"));
    };
    for (int chosen = 0; chosen < 2; ++chosen) {
        QTRY_VERIFY(!proposed().isEmpty());
        proposed().first()->click();
        QTRY_COMPARE(page.findChildren<Chip *>(QStringLiteral("chosen")).size(), chosen + 1);
    }
    QTRY_VERIFY(DemoRig::isShown(page, "compareCard"));
    QTRY_VERIFY(rows(page) > 0);
    QVERIFY(proposed().isEmpty());
    QVERIFY(rig.hasAskedNothing());
}

void ComparePageTest::twoStandSideBySide()
{
    HeldRig rig(2);
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, rig.both(), {}});
    QTRY_VERIFY(rows(page) > 20);
    const auto *model = DemoRig::find<QTableView>(page, "compareTable")->model();
    QCOMPARE(model->columnCount(), 3);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QLatin1Char('@') + rig.creator(0));
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Followers"));
    QVERIFY(model->index(0, 1).data().toString().at(0).isDigit());
    const QList<Series> series = DemoRig::find<ChartWidget>(page, "compareChart")->content().series;
    QCOMPARE(series.size(), 2);
    QVERIFY(series.first().colour != series.last().colour);
    QVERIFY(rig.hasAskedNothing());
    page.findChildren<Chip *>(QStringLiteral("chosen")).first()->removeRequested();
    QTRY_VERIFY(DemoRig::isShown(page, "compareState"));
}

void ComparePageTest::alignments_data()
{
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<QByteArray>("alignment");
    QTest::addColumn<double>("most"); // no value lies above
    QTest::newRow("100 at the same time") << QByteArray("segment-followers") << QByteArray("segment-indexed") << 101.0;
    QTest::newRow("likes by follower") << QByteArray("segment-likes") << QByteArray("segment-per-follower") << 10'000.0;
}

void ComparePageTest::alignments()
{
    QFETCH(QByteArray, metric);
    QFETCH(QByteArray, alignment);
    QFETCH(double, most);
    HeldRig rig(2);
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, rig.both(), {}});
    QTRY_VERIFY(rows(page) > 0);
    choose(page, "compareMetric", metric);
    choose(page, "compareAlignment", alignment);
    const auto *chart = DemoRig::find<ChartWidget>(page, "compareChart");
    const auto highest = [chart] {
        double value = 0;
        for (const Series &series : chart->content().series) {
            for (const SeriesPoint &point : series.points)
                value = std::max(value, point.value);
        }
        return value;
    };
    QTRY_VERIFY2(highest() > 0 && highest() <= most, qPrintable(QString::number(highest())));
    choose(page, "compareMetric", "segment-followers"); // which are not counted by follower
    QVERIFY(!DemoRig::find<SegmentedControl>(page, "compareAlignment")
                 ->findChild<QAbstractButton *>(QStringLiteral("segment-per-follower")));
}

void ComparePageTest::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a second creator") << "Mrbeast" << 2 << "";
    QTest::newRow("the same again") << "@GRANDDADGUS" << 1 << "";
    QTest::newRow("a hashtag beside a creator") << "#fyp" << 1 << "Creators are compared";
    QTest::newRow("no name at all") << "@two words" << 1 << "two words";
}

void ComparePageTest::whatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, chosen);
    QFETCH(QString, hint);
    HeldRig rig(1);
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, QStringLiteral("@granddadgus"), {}});
    auto *field = DemoRig::find<QLineEdit>(page, "compareField");
    field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(page.findChildren<Chip *>(QStringLiteral("chosen")).size(), chosen);
    QVERIFY2(DemoRig::words(page, "compareHint").contains(hint), qPrintable(DemoRig::words(page, "compareHint")));
    QCOMPARE(DemoRig::words(page, "compareHint").isEmpty(), hint.isEmpty());
}

void ComparePageTest::whoIsNotHeldIsNamed()
{
    HeldRig rig(1);
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, QStringLiteral("@granddadgus @nobody.here"), {}});
    QTRY_VERIFY(DemoRig::isShown(page, "compareState"));
    QVERIFY(!DemoRig::isShown(page, "compareCard"));
    QVERIFY(rig.hasAskedNothing());
}

void ComparePageTest::oneMoreIsAddedToTheChoice()
{
    HeldRig rig(3);
    const auto chosen = [](const ComparePage &page) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page.findChildren<Chip *>(QStringLiteral("chosen")).size();
    };
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, rig.both(), {}});
    page.visit({Place::Compare, QLatin1Char('@') + rig.creator(2), QStringLiteral("add")});
    QTRY_COMPARE(chosen(page), 3);
    page.visit({Place::Compare, QLatin1Char('@') + rig.creator(2), QStringLiteral("add")}); // it is there
    QTRY_COMPARE(chosen(page), 3);
    ComparePage later(rig.engine(), rig.navigator());
    later.visit({Place::Compare, QLatin1Char('@') + rig.creator(0), QStringLiteral("add")}); // to what was chosen last
    QTRY_COMPARE(chosen(later), 3);
    later.visit({Place::Compare, QLatin1Char('#') + rig.tag(), QStringLiteral("add")});
    QTRY_COMPARE(chosen(later), 1);
    QVERIFY(rig.hasAskedNothing());
}

void ComparePageTest::theChoiceComesBack()
{
    HeldRig rig(2);
    {
        ComparePage page(rig.engine(), rig.navigator());
        page.visit({Place::Compare, rig.both(), {}});
    }
    ComparePage page(rig.engine(), rig.navigator());
    page.visit({Place::Compare, {}, {}});
    QTRY_VERIFY(rows(page) > 0);
    QCOMPARE(page.findChildren<Chip *>(QStringLiteral("chosen")).size(), 2);
}

void ComparePageTest::atMostTen()
{
    DemoRig rig;
    ComparePage page(rig.engine(), rig.navigator());
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names += QStringLiteral("#tag%1").arg(i);
    page.visit({Place::Compare, names.join(QLatin1Char(' ')), {}});
    QCOMPARE(page.findChildren<Chip *>(QStringLiteral("chosen")).size(), 10);
    QVERIFY(DemoRig::words(page, "compareHint").contains(QStringLiteral("10")));
}

QTEST_MAIN(ComparePageTest)
#include "ComparePageTest.moc"
