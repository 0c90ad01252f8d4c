// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProbingCard.h"

#include "core/health/HealthWatch.h"
#include "core/health/Prober.h"
#include "core/settings/Settings.h"
#include "tests/support/PageRig.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QTest>

using namespace Tidemark;

class ProbingCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offUntilItIsChosen();
    void eachChoiceSaysItsPrice();
    void aCapThatIsTooSmallIsSaid();
    void anIntervalOfOnesOwnIsShown();
};

namespace {

// With common blanks in place of narrow ones.
QString simple(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' '));
}

void choose(QComboBox &box, int minutes)
{
    box.setCurrentIndex(box.findData(minutes));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

void ProbingCardTest::offUntilItIsChosen()
{
    PageRig rig;
    ProbingCard card(*rig.engine);
    auto *box = part<QComboBox>(card, "probesEvery");
    QCOMPARE(box->currentText(), QStringLiteral("Off"));
    QVERIFY(part<PlainLabel>(card, "probingWords")->isHidden());
    choose(*box, 60);
    QCOMPARE(rig.engine->settings().whole(Setting::ProbesEveryMinutes), 60);
    QVERIFY(!part<PlainLabel>(card, "probingWords")->isHidden());
    QCOMPARE(rig.sandbox->requests(), 0);
    QVERIFY(!rig.engine->healthWatch().prober().plan().isOn()); // this program does nothing in the background
}

void ProbingCardTest::eachChoiceSaysItsPrice()
{
    PageRig rig;
    ProbingCard card(*rig.engine);
    const auto *box = part<QComboBox>(card, "probesEvery");
    QCOMPARE(box->count(), probePrices().size() + 1);
    QCOMPARE(simple(box->itemText(box->findData(1))), QStringLiteral("Every minute · 4,320 credits a day"));
    QCOMPARE(simple(box->itemText(box->findData(180))), QStringLiteral("Every 3 hours · 24 credits a day"));
}

void ProbingCardTest::aCapThatIsTooSmallIsSaid()
{
    PageRig rig;
    ProbingCard card(*rig.engine);
    const auto *words = part<PlainLabel>(card, "probingWords");
    QVERIFY(rig.engine->settings().set(Setting::ProbesEveryMinutes, 1));
    QVERIFY2(simple(words->fullText()).startsWith(QLatin1String("4,320 credits a day are more than the cap of 100 credits")),
             qPrintable(words->fullText()));
    QVERIFY(rig.engine->settings().set(Setting::ProbesCreditsPerDay, -1));
    QCOMPARE(simple(words->fullText()), QStringLiteral("At most 4,320 credits a day."));
    QVERIFY(rig.engine->settings().set(Setting::BackgroundPaused, true));
    QVERIFY(words->fullText().contains(QLatin1String("paused")));
}

void ProbingCardTest::anIntervalOfOnesOwnIsShown()
{
    PageRig rig;
    QVERIFY(rig.engine->settings().set(Setting::ProbesEveryMinutes, 45));
    ProbingCard card(*rig.engine);
    QCOMPARE(simple(part<QComboBox>(card, "probesEvery")->currentText()), QStringLiteral("Every 45 minutes · 96 credits a day"));
}

QTEST_MAIN(ProbingCardTest)
#include "ProbingCardTest.moc"
