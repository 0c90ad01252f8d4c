// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Mitigations.h"

#include "core/settings/Settings.h"
#include "tests/support/FetchRig.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kHour = 3'600;
constexpr qint64 kDay = 24 * kHour;
const QString kSearch = QStringLiteral("search-video");

struct Rig : FetchRig {
    Rig()
        : settings(dir.filePath(QStringLiteral("settings.json")))
        , mitigations(settings, clock)
    {
        upstream.setMitigations(mitigations);
        fetcher.setMitigations(mitigations);
    }

    [[nodiscard]] Ask search(int count = 30) const
    {
        return ask("search-video", {{QStringLiteral("keyword"), QStringLiteral("cats")}, {QStringLiteral("count"), QString::number(count)}});
    }
    void answerSearch() { transport.answer(200, R"({"videos":[{"video_id":"7"}],"cursor":10,"hasMore":true})"); }
    [[nodiscard]] QByteArray saved()
    {
        settings.save().waitForFinished();
        QFile file(dir.filePath(QStringLiteral("settings.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Settings settings;
    Mitigations mitigations;
};

} // namespace

class MitigationsTest : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void stateOutlivesTheProgram();
    void onceMoreKeepsSinceWhen();
    void undoRestoresExactly_data();
    void undoRestoresExactly();
    void smallPagesAreAskedFor();
    void aWholePageThatIsHeldIsGiven();
    void staleIsServedWithoutAsking();
    void staleIsServedForAWeek();
    void aFreshAnswerCanStillBeAskedFor();
    void aRememberedNotFoundIsNotServed();
    void switchedOffIsNotAsked();
    void othersAreAskedAsEver();
};

void MitigationsTest::names()
{
    for (int i = 0; i < kMitigations; ++i)
        QCOMPARE(mitigationNamed(mitigationName(Mitigation(i))), std::optional(Mitigation(i)));
    QCOMPARE(mitigationNamed(QStringLiteral("reboot")), std::optional<Mitigation>());
}

void MitigationsTest::stateOutlivesTheProgram()
{
    Rig rig;
    const QSignalSpy changed(&rig.mitigations, &Mitigations::changed);
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, kSearch));
    QVERIFY(rig.mitigations.apply(Mitigation::SwitchedOff, QStringLiteral("userid")));
    QVERIFY(changed.size() >= 2);
    QVERIFY(!rig.saved().isEmpty());
    Settings again(rig.dir.filePath(QStringLiteral("settings.json")));
    QVERIFY(again.problems().isEmpty());
    const Mitigations read(again, rig.clock);
    QCOMPARE(read.active(), (QList<ActiveMitigation>{{Mitigation::ServeStale, kSearch, FetchRig::kStart}, {Mitigation::SwitchedOff, QStringLiteral("userid"), FetchRig::kStart}}));
}

void MitigationsTest::onceMoreKeepsSinceWhen()
{
    Rig rig;
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, kSearch));
    rig.pass(kHour);
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, kSearch));
    QCOMPARE(rig.mitigations.since(Mitigation::ServeStale, kSearch), std::optional(FetchRig::kStart));
}

void MitigationsTest::undoRestoresExactly_data()
{
    QTest::addColumn<bool>("hasAnother");
    QTest::newRow("nothing else in force") << false;
    QTest::newRow("another endpoint in force") << true;
}

void MitigationsTest::undoRestoresExactly()
{
    QFETCH(bool, hasAnother);
    Rig rig;
    QVERIFY(rig.settings.set(Setting::CapsPerDay, 7));
    if (hasAnother) {
        for (int i = 0; i < kMitigations; ++i)
            QVERIFY(rig.mitigations.apply(Mitigation(i), QStringLiteral("user-posts")));
    }
    const QByteArray before = rig.saved();
    for (int i = 0; i < kMitigations; ++i) {
        QVERIFY(rig.mitigations.apply(Mitigation(i), kSearch));
        QVERIFY(rig.saved() != before);
        QVERIFY(rig.mitigations.undo(Mitigation(i), kSearch));
        QCOMPARE(rig.saved(), before);
    }
    QVERIFY(rig.mitigations.undo(Mitigation::ServeStale, QStringLiteral("never-on")));
    QCOMPARE(rig.saved(), before);
}

void MitigationsTest::smallPagesAreAskedFor()
{
    Rig rig;
    rig.answerSearch();
    QVERIFY(rig.mitigations.apply(Mitigation::SmallPages, kSearch));
    const auto answer = rig.fetch(rig.search());
    QVERIFY(answer);
    QVERIFY(rig.transport.sent.constLast().query().contains(QStringLiteral("count=10&")));
    rig.answerSearch();
    QVERIFY(rig.fetch(rig.search(5))); // less than a small page is asked for as it is
    QVERIFY(rig.transport.sent.constLast().query().contains(QStringLiteral("count=5&")));
    QVERIFY(rig.fetch(rig.search())); // the small page is held
    QCOMPARE(rig.transport.hits, 2);
    QVERIFY(rig.mitigations.undo(Mitigation::SmallPages, kSearch));
    rig.answerSearch();
    QVERIFY(rig.fetch(rig.search()));
    QVERIFY(rig.transport.sent.constLast().query().contains(QStringLiteral("count=30&")));
}

void MitigationsTest::aWholePageThatIsHeldIsGiven()
{
    Rig rig;
    rig.answerSearch();
    const auto whole = rig.fetch(rig.search());
    QVERIFY(rig.mitigations.apply(Mitigation::SmallPages, kSearch));
    const auto held = rig.fetch(rig.search());
    QVERIFY(held);
    QCOMPARE(held->entry->key, whole->entry->key);
    QCOMPARE(rig.transport.hits, 1);
}

void MitigationsTest::staleIsServedWithoutAsking()
{
    Rig rig;
    rig.answerSearch();
    QVERIFY(rig.fetch(rig.search()));
    rig.pass(2 * kHour); // searches live five minutes and have no stale window
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, kSearch));
    const auto held = QCoro::waitFor(rig.fetcher.held(rig.search().query));
    QVERIFY(held && rig.fetcher.isEnough(*held, rig.search().query));
    for (const StalePolicy policy : {StalePolicy::OnFailure, StalePolicy::Revalidate}) {
        Ask ask = rig.search();
        ask.stale = policy;
        const auto answer = rig.fetch(ask);
        QVERIFY(answer);
        QCOMPARE(answer->freshness, Freshness::Stale);
        QVERIFY(!answer->updating);
        QCOMPARE(answer->requests, 0);
    }
    QCOMPARE(rig.transport.hits, 1);
    QVERIFY(rig.mitigations.undo(Mitigation::ServeStale, kSearch));
    rig.answerSearch();
    const auto fresh = rig.fetch(rig.search());
    QVERIFY(fresh);
    QCOMPARE(fresh->freshness, Freshness::Fresh);
    QCOMPARE(rig.transport.hits, 2);
}

void MitigationsTest::staleIsServedForAWeek()
{
    Rig rig;
    rig.answerSearch();
    QVERIFY(rig.fetch(rig.search()));
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, kSearch));
    rig.pass(7 * kDay - 1);
    QCOMPARE(rig.fetch(rig.search())->source, Source::Memory);
    rig.pass(2);
    rig.answerSearch();
    QCOMPARE(rig.fetch(rig.search())->source, Source::Network);
}

void MitigationsTest::aFreshAnswerCanStillBeAskedFor()
{
    Rig rig;
    rig.answerSearch();
    QVERIFY(rig.fetch(rig.search()));
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, kSearch));
    Ask ask = rig.search();
    ask.mode = FetchMode::Fresh;
    rig.transport.answer(503);
    rig.transport.answer(503);
    rig.transport.answer(503);
    rig.pass(kDay);
    const auto failed = QCoro::waitFor(rig.fetcher.fetch(ask));
    QVERIFY(failed); // the upstream fails, and what is held is served though its window is over
    QCOMPARE(failed->freshness, Freshness::Stale);
    QVERIFY(!failed->refreshError.isEmpty());
}

void MitigationsTest::aRememberedNotFoundIsNotServed()
{
    Rig rig;
    rig.transport.answer(404);
    QVERIFY(rig.fetch(rig.profile())->isNotFound());
    QVERIFY(rig.mitigations.apply(Mitigation::ServeStale, QStringLiteral("userinfo-by-username")));
    rig.pass(kHour);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(!rig.fetch(rig.profile())->isNotFound());
}

void MitigationsTest::switchedOffIsNotAsked()
{
    Rig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    QVERIFY(rig.mitigations.apply(Mitigation::SwitchedOff, QStringLiteral("userinfo-by-username")));
    const auto other = rig.fetch(rig.profile(QStringLiteral("khaby.lame")));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::Upstream);
    QVERIFY(other.error().detail.contains(QStringLiteral("switched off by a runbook")));
    rig.pass(2 * kHour);
    const auto stale = rig.fetch(rig.profile()); // inside its stale window
    QVERIFY(stale);
    QCOMPARE(stale->freshness, Freshness::Stale);
    QCOMPARE(rig.transport.hits, 1);
    QCOMPARE(rig.rows().size(), 1);
    QVERIFY(rig.mitigations.undo(Mitigation::SwitchedOff, QStringLiteral("userinfo-by-username")));
    rig.transport.answer(200, FetchRig::profileBody());
    QCOMPARE(rig.fetch(rig.profile())->freshness, Freshness::Fresh);
}

void MitigationsTest::othersAreAskedAsEver()
{
    Rig rig;
    for (int i = 0; i < kMitigations; ++i)
        QVERIFY(rig.mitigations.apply(Mitigation(i), QStringLiteral("user-posts")));
    rig.answerSearch();
    const auto answer = rig.fetch(rig.search());
    QVERIFY(answer);
    QVERIFY(rig.transport.sent.constLast().query().contains(QStringLiteral("count=30&")));
}

QTEST_GUILESS_MAIN(MitigationsTest)
#include "MitigationsTest.moc"
