// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/Forecast.h"
#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/history/HistoryReader.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kDayS = 24 * 3'600;

} // namespace

// Ninety days of demo data, lived once for several tests: a copy of them.
class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void daysAreLivedAndCounted();
    void chartsHaveAHistory();
    void postsHaveSnapshots();
    void theBreakoutIsThere();
    void theLedgerAndTheGaugeHaveAStory();
    void aProfileIsAnsweredFree();
    void pricesSayWhatIsHeld();
    void thePastIsAnsweredFromHistory();
    void whatIsGoneIsNotFoundAndCostsOnce();
    void aSecondOpeningReplaysNothing();

private:
    [[nodiscard]] static std::unique_ptr<Engine> open(const QString &folder, int days = 0);

    QTemporaryDir m_dir;
    std::unique_ptr<Engine> m_engine;
};

std::unique_ptr<Engine> DemoTest::open(const QString &folder, int days)
{
    EngineOptions options;
    options.dataDir = folder;
    options.demo = true;
    options.demoDays = days;
    auto engine = Engine::open(options);
    return engine ? std::move(*engine) : nullptr;
}

void DemoTest::initTestCase()
{
    const QDir lived(QStringLiteral(TIDEMARK_DEMO_FOLDER "/demo"));
    QVERIFY2(lived.exists(QStringLiteral("demo-filled")), "made by: ctest -R demo.folder");
    const QStringList names = lived.entryList(QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(lived.filePath(name), m_dir.filePath(name)));
    m_engine = open(m_dir.path());
    QVERIFY(m_engine);
}

void DemoTest::cleanupTestCase()
{
    QCoro::waitFor(m_engine->shutdown());
    m_engine.reset();
}

void DemoTest::daysAreLivedAndCounted()
{
    const QTemporaryDir dir;
    const auto engine = open(dir.path(), 3);
    QVERIFY(engine);
    QList<double> shares;
    const Status replayed = QCoro::waitFor(engine->replayDemo([&shares](double share) { shares.append(share); }));
    QVERIFY2(replayed, replayed ? "" : qPrintable(replayed.error().detail));
    QCOMPARE(shares, (QList<double>{0.25, 0.5, 0.75, 1}));
    QCoro::waitFor(engine->shutdown());
}

void DemoTest::chartsHaveAHistory()
{
    const QString handle = m_engine->demoCreators().value(0);
    const auto profile = wait(m_engine->history().profile(handle));
    QVERIFY(profile && *profile);
    QVERIFY((*profile)->value.followers.value_or(0) > 0);
    const auto series = wait(m_engine->history().series({EntityKind::Profile, (*profile)->value.id.value}, QStringLiteral("followers"), 0));
    QVERIFY(series);
    QVERIFY(series->size() > 90);
    QVERIFY(series->last().t - series->first().t > 89 * kDayS);
    QVERIFY(series->last().value > series->first().value);
}

void DemoTest::postsHaveSnapshots()
{
    const auto posts = wait(m_engine->history().posts({}));
    QVERIFY(posts);
    QVERIFY(posts->size() > 300);
    const auto withSnapshots = std::count_if(posts->begin(), posts->end(), [](const StoredPost &post) { return post.views.size() > 5; });
    QVERIFY(withSnapshots > 50);
}

void DemoTest::theBreakoutIsThere()
{
    const auto hashtag = wait(m_engine->history().hashtag(QStringLiteral("lanternwalk")));
    QVERIFY(hashtag && *hashtag);
    const auto series = wait(m_engine->history().series({EntityKind::Hashtag, (*hashtag)->value.id.value}, QStringLiteral("views"), 0));
    QVERIFY(series);
    QVERIFY(series->size() > 60);
    QVERIFY(double(series->last().value) > 1.3 * double(series->at(series->size() / 2).value));
}

void DemoTest::theLedgerAndTheGaugeHaveAStory()
{
    const auto summary = wait(m_engine->ledger().summary(30));
    QVERIFY(summary);
    QCOMPARE(summary->days.size(), 30);
    QVERIFY(summary->spent.total > 1'000);
    QVERIFY(summary->saved.total > summary->spent.total);
    QCOMPARE(summary->balance.origin, Balance::Origin::Manual);
    QVERIFY(summary->balance.credits.value_or(0) > 0);
    QVERIFY(summary->balance.credits.value() < summary->balance.setTo);
    QVERIFY(forecast(summary->days, summary->balance.credits, m_engine->clock().now()).daysLeft.has_value());
    const auto rows = wait(m_engine->ledger().rows(50));
    QVERIFY(rows);
    for (const LedgerRow &row : *rows)
        QCOMPARE(row.state, LedgerState::Charged);
}

void DemoTest::aProfileIsAnsweredFree()
{
    AskOptions options;
    options.stale = StalePolicy::Revalidate;
    const auto answer = QCoro::waitFor(m_engine->questions().profile(m_engine->demoCreators().value(0), options));
    QVERIFY(answer);
    QCOMPARE(answer->requests, 0);
    QCOMPARE(answer->provenance.freshness, Freshness::Fresh);
    QVERIFY(!answer->posts.isEmpty());
    QVERIFY(answer->metrics.value(QStringLiteral("er_view_typical")).value.has_value());
}

void DemoTest::pricesSayWhatIsHeld()
{
    const Question held{Question::Kind::Profile, m_engine->demoCreators().value(0), 30};
    const auto free = QCoro::waitFor(m_engine->questions().price(held, {}));
    QVERIFY(free);
    QCOMPARE(free->price, 0);
    QCOMPARE(free->fromCache, 2);
    AskOptions fresh;
    fresh.mode = FetchMode::Fresh;
    const auto full = QCoro::waitFor(m_engine->questions().price(held, fresh));
    QVERIFY(full);
    QCOMPARE(full->price, 2);
    const auto cold = QCoro::waitFor(m_engine->questions().price({Question::Kind::Profile, QStringLiteral("never.seen"), 30}, {}));
    QVERIFY(cold);
    QCOMPARE(cold->price, 2);
}

void DemoTest::thePastIsAnsweredFromHistory()
{
    AskOptions options;
    options.asOf = m_engine->clock().now() - 30 * kDayS;
    const auto then = QCoro::waitFor(m_engine->questions().profile(m_engine->demoCreators().value(0), options));
    const auto now = QCoro::waitFor(m_engine->questions().profile(m_engine->demoCreators().value(0), {}));
    QVERIFY(then && now);
    QCOMPARE(then->provenance.source, Source::History);
    QVERIFY(then->provenance.fetchedAt <= *options.asOf);
    QVERIFY(then->profile.followers.value() < now->profile.followers.value());
    QVERIFY(then->counters.contains(QStringLiteral("followers")));
    const Post &seen = then->posts.first();
    const auto post = QCoro::waitFor(m_engine->questions().post(seen.id.value, options));
    QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
    QCOMPARE(post->value.views, seen.views);
    QCOMPARE(post->provenance.source, Source::History);
    QCOMPARE(post->requests, 0);
    const auto sound = QCoro::waitFor(m_engine->questions().sound(seen.soundId.value, options));
    QVERIFY(sound ? sound->requests == 0 : sound.error().kind == ErrorKind::NotFound && sound.error().requests == 0);
    const auto tag = QCoro::waitFor(m_engine->questions().hashtag(QStringLiteral("never.seen"), options));
    QVERIFY(!tag && tag.error().kind == ErrorKind::NotFound && tag.error().requests == 0);
    options.asOf = 1'000;
    const auto before = QCoro::waitFor(m_engine->questions().profile(m_engine->demoCreators().value(0), options));
    QVERIFY(!before);
    QCOMPARE(before.error().kind, ErrorKind::NotFound);
}

void DemoTest::whatIsGoneIsNotFoundAndCostsOnce()
{
    for (const int price : {1, 0, 0}) {
        const auto answer = QCoro::waitFor(m_engine->questions().profile(QStringLiteral("gone.for.good"), {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotFound);
        QCOMPARE(answer.error().requests, price);
    }
}

void DemoTest::aSecondOpeningReplaysNothing()
{
    const auto before = wait(m_engine->ledger().summary(1));
    QCoro::waitFor(m_engine->shutdown());
    m_engine.reset();
    m_engine = open(m_dir.path());
    QVERIFY(m_engine);
    QVERIFY(QCoro::waitFor(m_engine->replayDemo({})));
    const auto after = wait(m_engine->ledger().summary(1));
    QVERIFY(before && after);
    QCOMPARE(after->spent.total, before->spent.total);
}

QTEST_GUILESS_MAIN(DemoTest)
#include "DemoTest.moc"
