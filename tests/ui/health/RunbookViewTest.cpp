// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/engine/Questions.h"
#include "core/engine/RunbookDesk.h"
#include "core/health/SignalBook.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/health/HealthPage.h"
#include "ui/health/RunbookView.h"
#include "ui/health/RunbookWords.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace Tidemark;

class RunbookViewTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsSayWhatHolds();
    void anActAsksFirst();
    void anActHoldsUntilItIsUndone();
    void theTicketIsCopied();
    void asksOnlyWhenToldTo();
    void waysInAndOut();
    void aRunbookThatIsNoneIsSaid();
    void whatIsInForceIsSaidInHealth();
};

namespace {

const QString kSearch = QStringLiteral("search-video");
const QString kRunbook = QStringLiteral("runbook");

void slowSearches(PageRig &rig)
{
    const qint64 now = rig.engine->clock().now();
    for (int call = 0; call < 6; ++call)
        rig.engine->signalBook().record({kSearch, now - 60, 5'000, CallOutcome::Ok, 0, Priority::Interactive});
}

// Those that were replaced go later.
template <typename T>
T *shown(const QWidget &page, const char *name)
{
    for (T *found : page.findChildren<T *>(QLatin1String(name))) {
        if (found->isVisibleTo(&page))
            return found;
    }
    qFatal("%s is not shown", name);
}

// Nothing while the button asks.
QString labelOf(const QWidget &page, const char *name)
{
    const auto buttons = page.findChildren<PriceButton *>(QLatin1String(name));
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&page](const auto *b) { return b->isVisibleTo(&page); });
    return found == buttons.end() ? QString() : (*found)->label();
}

QWidget *stepOf(const QWidget &page, int number)
{
    return shown<QWidget>(page, qPrintable(QStringLiteral("runbookStep%1").arg(number)));
}

QWidget *openedStep(HealthPage &page, const QString &book, int number)
{
    page.resize(1'084, 900);
    page.show();
    page.visit({Place::Health, book, kRunbook});
    const auto *steps = part<QWidget>(page, "runbookSteps");
    if (!QTest::qWaitFor([&] { return steps->isVisibleTo(&page); }))
        qFatal("no runbook %s", qPrintable(book));
    return stepOf(page, number);
}

} // namespace

void RunbookViewTest::stepsSayWhatHolds()
{
    PageRig rig;
    slowSearches(rig);
    HealthPage page(*rig.engine, rig.navigator);
    const QWidget *first = openedStep(page, kSearch, 1);
    QCOMPARE(part<Chip>(*first, "stepVerdict")->accessibleName(), QStringLiteral("holds"));
    QVERIFY(part<PlainLabel>(*first, "stepDetail")->fullText().contains(QStringLiteral("over 6 calls in the last 10 minutes")));
    QCOMPARE(part<Chip>(*openedStep(page, kSearch, 3), "stepVerdict")->accessibleName(), QStringLiteral("not enough data"));
    QCOMPARE(part<Chip>(*openedStep(page, kSearch, 7), "stepVerdict")->accessibleName(), QStringLiteral("by hand"));
    QVERIFY(!part<Chip>(*openedStep(page, kSearch, 4), "stepVerdict")->isVisibleTo(&page)); // it is offered
    QCOMPARE(rig.sandbox->requests(), 0);
}

void RunbookViewTest::anActAsksFirst()
{
    PageRig rig;
    HealthPage page(*rig.engine, rig.navigator);
    const QWidget *step = openedStep(page, kSearch, 4);
    const Mitigations &mitigations = rig.engine->runbooks().mitigations();
    auto *act = part<PriceButton>(*step, "act-small-pages");
    QCOMPARE(act->label(), QStringLiteral("Ask for small pages"));
    QVERIFY(!part<QWidget>(*step, "confirmAct")->isVisibleTo(&page));
    act->click();
    QVERIFY(!mitigations.isOn(Mitigation::SmallPages, kSearch));
    QVERIFY(!act->isVisibleTo(&page));
    const QString question = part<PlainLabel>(*step, "actWords")->fullText();
    QVERIFY2(question.endsWith(QStringLiteral("For search-video, in every program of this data folder, until it is undone.")),
             qPrintable(question));
    part<PriceButton>(*step, "cancelAct")->click();
    QVERIFY(act->isVisibleTo(&page) && !part<QWidget>(*step, "confirmAct")->isVisibleTo(&page));
    QVERIFY(mitigations.active().isEmpty());
}

void RunbookViewTest::anActHoldsUntilItIsUndone()
{
    PageRig rig;
    HealthPage page(*rig.engine, rig.navigator);
    openedStep(page, kSearch, 6);
    const auto ask = [&rig](const char *keyword) {
        return QCoro::waitFor(rig.engine->questions().searchVideos(QLatin1String(keyword), 10, {}));
    };
    shown<PriceButton>(page, "act-switch-off")->click();
    part<PriceButton>(*stepOf(page, 6), "confirmAct")->click();
    QVERIFY(rig.engine->runbooks().mitigations().isOn(Mitigation::SwitchedOff, kSearch));
    QTRY_COMPARE(labelOf(page, "act-switch-off"), QStringLiteral("Undo"));
    QVERIFY(part<PlainLabel>(*stepOf(page, 6), "actWords")
                ->fullText()
                .startsWith(QStringLiteral("search-video is switched off since ")));
    QCOMPARE(part<Chip>(*stepOf(page, 6), "stepVerdict")->accessibleName(), QStringLiteral("in force"));
    QVERIFY(!ask("cats"));
    QCOMPARE(rig.sandbox->requests(), 0);

    shown<PriceButton>(page, "act-switch-off")->click(); // the way back asks nothing
    QVERIFY(rig.engine->runbooks().mitigations().active().isEmpty());
    QTRY_COMPARE(labelOf(page, "act-switch-off"), QStringLiteral("Switch the endpoint off"));
    QVERIFY(ask("dogs"));
    QCOMPARE(rig.sandbox->requests(QStringLiteral("/search-video/")), 1);
}

void RunbookViewTest::theTicketIsCopied()
{
    PageRig rig;
    slowSearches(rig);
    HealthPage page(*rig.engine, rig.navigator);
    openedStep(page, kSearch, 1);
    part<PriceButton>(page, "copyTicket")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("/search-video/ degraded since")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("a-key-for-tests")));
}

void RunbookViewTest::asksOnlyWhenToldTo()
{
    PageRig rig;
    HealthPage page(*rig.engine, rig.navigator);
    openedStep(page, QStringLiteral("userinfo-shape"), 4);
    auto *ask = part<PriceButton>(page, "askNow");
    QCOMPARE(ask->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(rig.sandbox->requests(), 0);
    ask->click();
    QTRY_COMPARE(rig.sandbox->requests(), 1);
    QTRY_COMPARE(rig.engine->runbooks().running(), 0);
    QCOMPARE(rig.sandbox->requests(QStringLiteral("/userinfo-by-username/")), 1);
}

void RunbookViewTest::waysInAndOut()
{
    PageRig rig;
    HealthPage page(*rig.engine, rig.navigator);
    openedStep(page, kSearch, 1);
    part<QAbstractButton>(page, "runbook-key-refused")->click();
    QCOMPARE(rig.navigator.last(), (Link{Place::Health, QStringLiteral("key-refused"), kRunbook}));
    part<QAbstractButton>(page, "leaveRunbook")->click();
    QCOMPARE(rig.navigator.last(), (Link{Place::Health, {}, {}}));
    page.visit(rig.navigator.last());
    QVERIFY(!part<RunbookView>(page, "runbookView")->isVisibleTo(&page));
}

void RunbookViewTest::aRunbookThatIsNoneIsSaid()
{
    PageRig rig;
    HealthPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit({Place::Health, QStringLiteral("nothing"), kRunbook});
    QTRY_VERIFY(part<StatePanel>(page, "runbookProblem")->isVisibleTo(&page));
    QVERIFY(!part<QWidget>(page, "runbookSteps")->isVisibleTo(&page));
}

void RunbookViewTest::whatIsInForceIsSaidInHealth()
{
    PageRig rig;
    slowSearches(rig);
    QVERIFY(rig.engine->runbooks().mitigations().apply(Mitigation::SwitchedOff, kSearch));
    HealthPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit({Place::Health, {}, {}});
    QVERIFY(QCoro::waitFor(rig.engine->signalBook().flush()));
    QTRY_VERIFY(part<PlainLabel>(page, "healthNotes")->fullText().contains(QStringLiteral("search-video is switched off since")));
    QTRY_VERIFY(rig.isAtRest(page));
}

QTEST_MAIN(RunbookViewTest)
#include "RunbookViewTest.moc"
