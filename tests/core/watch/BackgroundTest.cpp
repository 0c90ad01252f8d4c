// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Background.h"

#include "core/db/Database.h"
#include "core/history/HistoryStore.h"
#include "core/notify/Desktop.h"
#include "core/notify/Outbox.h"
#include "core/notify/Slack.h"
#include "core/notify/SlackSender.h"
#include "core/secrets/SessionKeyStore.h"
#include "core/watch/Radar.h"
#include "tests/core/watch/WarmRig.h"
#include "tests/support/RawHttpServer.h"

using namespace Tidemark;

namespace {

struct Notes final : DesktopNotifier {
    void notify(const QString &title, const QString &text, const QString &link) override
    {
        told += title + QLatin1Char('|') + text;
        links += link;
    }
    QStringList told;
    QStringList links;
};

} // namespace

class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init() { open(std::chrono::seconds(0)); }
    void cleanup();

    void nothingIsAskedWithoutLeave_data();
    void nothingIsAskedWithoutLeave();
    void wordsAreAskedOnceADayFromTheHourOn();
    void aBreakoutOfTheRadarIsToldOnce();
    void newsOfWhatIsWatchedIsToldOnce();
    void manyAreFoldedIntoOne();
    void whatTheDesktopShallNotHearIsNotToldLater();
    void aProgramWithoutATrayLeavesItToOthers();
    void whatIsLearntLateIsNoNews();
    void postsOfAWatchedCreatorAreNews();
    void slackIsSentWhatIsDue();
    void nothingLeavesOffline();

private:
    void open(std::chrono::seconds breakoutIn);
    void start(); // as the program does
    void look(std::chrono::seconds after = std::chrono::seconds(60))
    {
        m->clock.pass(after);
        m_scheduler->tick();
        QTRY_COMPARE_WITH_TIMEOUT(m_background->running() + m->engine->warmer().running(), 0, 20'000);
        m_background->tick(); // what a run of the scheduler held back
        QTRY_COMPARE_WITH_TIMEOUT(m_background->running(), 0, 20'000);
    }
    void keep(const QString &handle, qint64 followers, qint64 agoS = 0);
    void addWord(const QString &word) { QCOMPARE(QCoro::waitFor(m->engine->radar().add({word})), Result<int>(1)); }
    [[nodiscard]] Settings &settings() { return m->engine->settings(); }

    std::unique_ptr<WarmRig> m;
    std::unique_ptr<RawHttpServer> m_hook;
    std::unique_ptr<Database> m_database; // as another program of the folder has it
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SlackSender> m_slack;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<Background> m_background;
    Notes m_notes;
    bool m_isOffline = false;
    int m_answers = 0;
};

void BackgroundTest::open(std::chrono::seconds breakoutIn)
{
    cleanup();
    m = std::make_unique<WarmRig>(breakoutIn);
    m_isOffline = false;
    m_notes.told.clear();
    m_notes.links.clear();
    Database::Options options;
    options.path = m->engine->dataDir() + QStringLiteral("/history.db");
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    m_database = Database::open(options).value();
    m_feed = std::make_unique<EventFeed>(*m_database);
    m_outbox = std::make_unique<Outbox>(*m_database, m->clock);
    m_hook = std::make_unique<RawHttpServer>(RawHttpServer::answers(RawHttpServer::response(200, "ok")));
    m_slack = std::make_unique<SlackSender>(
        *m_outbox, std::make_unique<SessionKeyStore>(SessionKeyStore::Origin::Session,
                                                     Secret(m_hook->url(QStringLiteral("/hook")).toEncoded())));
    QVERIFY(settings().set(Setting::NotifyDigestHour, 0));
    start();
}

void BackgroundTest::start()
{
    m_background.reset();
    const auto isOffline = [this] { return m_isOffline; };
    m_scheduler = std::make_unique<Scheduler>(m->clock, settings(), m->engine->warmer(), isOffline);
    m_background = std::make_unique<Background>(Background::Services{m->clock, settings(), *m_scheduler, m->engine->radar(),
                                                                     m->engine->watchLists(), m->engine->watchlist(), *m_feed,
                                                                     *m_outbox, *m_slack, isOffline});
    m_background->setNotifier(&m_notes);
}

void BackgroundTest::cleanup()
{
    m_background.reset();
    m_scheduler.reset();
    m_slack.reset();
    m_outbox.reset();
    m_feed.reset();
    m_database.reset();
    m.reset();
}

// An answer that says how many followers a creator has.
void BackgroundTest::keep(const QString &handle, qint64 followers, qint64 agoS)
{
    Profile profile;
    profile.id = {QString::number(qHash(handle.toLower()) % 1'000'000 + 1)};
    profile.handle = handle;
    profile.followers = followers;
    Learned learned;
    learned.profiles = {profile};
    const QByteArray body = QByteArrayLiteral("{\"n\":") + QByteArray::number(++m_answers) + '}';
    const AnswerRecord answer{QStringLiteral("userinfo-by-username"), QStringLiteral("tla:test:") + handle, {}, {},
                              m->clock.now() - agoS, body};
    QVERIFY(wait(m->engine->historyStore().keep(answer, learned)));
}

void BackgroundTest::nothingIsAskedWithoutLeave_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("background work is off") << false << false;
    QTest::newRow("the radar is paused") << true << true;
}

void BackgroundTest::nothingIsAskedWithoutLeave()
{
    QFETCH(const bool, isOn);
    QFETCH(const bool, isPaused);
    QVERIFY(settings().set(Setting::WatchBackground, isOn));
    addWord(QStringLiteral("sourdough"));
    NamedList list = QCoro::waitFor(m->engine->radar().list()).value();
    list.paused = isPaused;
    QVERIFY(wait(m->engine->watchLists().change(list)));
    for (int i = 0; i < 3; ++i)
        look(std::chrono::hours(24));
    QCOMPARE(m->sandbox->requests(), 0);
    QCOMPARE(m_notes.told, QStringList());
}

void BackgroundTest::wordsAreAskedOnceADayFromTheHourOn()
{
    QVERIFY(settings().set(Setting::WatchBackground, true));
    QVERIFY(settings().set(Setting::NotifyDigestHour, 13)); // it is 12:00
    addWord(QStringLiteral("sourdough"));
    look(std::chrono::minutes(30));
    QCOMPARE(m->sandbox->requests(), 0);
    look(std::chrono::minutes(30));
    QCOMPARE(m->sandbox->requests(), Radar::kPriceOfAWord);
    look(std::chrono::hours(5));
    start(); // a restart makes no new day
    look(std::chrono::hours(1));
    QCOMPARE(m->sandbox->requests(), Radar::kPriceOfAWord);
    look(std::chrono::hours(18));
    QCOMPARE(m->sandbox->requests(), 2 * Radar::kPriceOfAWord);
}

void BackgroundTest::aBreakoutOfTheRadarIsToldOnce()
{
    open(std::chrono::hours(12 * 24));
    QVERIFY(settings().set(Setting::WatchBackground, true));
    addWord(QStringLiteral("lanternwalk"));
    for (int day = 0; day < 16; ++day)
        look(std::chrono::hours(24));
    const QStringList told = m_notes.told.filter(QStringLiteral("#lanternwalk"));
    QVERIFY2(told.size() == 1, qPrintable(m_notes.told.join(QLatin1Char('\n'))));
    QVERIFY(m_hook->requests() >= 1); // Slack is told as well
}

void BackgroundTest::newsOfWhatIsWatchedIsToldOnce()
{
    m->watch({QStringLiteral("@ada")});
    keep(QStringLiteral("ada"), 990'000, 3'600);
    keep(QStringLiteral("eve"), 990'000, 3'600);
    look();
    QCOMPARE(m_notes.told, QStringList());
    keep(QStringLiteral("Ada"), 1'000'100);
    keep(QStringLiteral("eve"), 1'000'100); // nobody watches her
    look();
    QCOMPARE(m_notes.told, QStringList(QStringLiteral("@Ada|passed 1,000,000 followers")));
    QCOMPARE(m_notes.links, QStringList(QStringLiteral("tidemark://profile/Ada"))); // a click opens it
    look();
    start();
    look();
    QCOMPARE(m_notes.told.size(), 1);
    QCOMPARE(m->sandbox->requests(), 0);
}

void BackgroundTest::manyAreFoldedIntoOne()
{
    for (int i = 0; i < 6; ++i) {
        const QString handle = QStringLiteral("creator%1").arg(i);
        m->watch({QLatin1Char('@') + handle});
        keep(handle, 990'000, 3'600);
        keep(handle, 1'000'100);
    }
    look();
    QCOMPARE(m_notes.told.size(), 1);
    const QString told = m_notes.told.first();
    QVERIFY2(told.startsWith(QStringLiteral("6 news")), qPrintable(told));
    QVERIFY(told.endsWith(QStringLiteral("\nand 2 more")));
    QCOMPARE(m_notes.links.last(), QStringLiteral("tidemark://watchlists"));
    QCOMPARE(told.count(QStringLiteral("passed")), 4);
}

void BackgroundTest::whatTheDesktopShallNotHearIsNotToldLater()
{
    QVERIFY(settings().set(Setting::NotifyDesktop, false));
    m->watch({QStringLiteral("@ada")});
    keep(QStringLiteral("ada"), 990'000, 3'600);
    keep(QStringLiteral("ada"), 1'000'100);
    look();
    QVERIFY(settings().set(Setting::NotifyDesktop, true));
    look();
    QCOMPARE(m_notes.told, QStringList());
}

void BackgroundTest::aProgramWithoutATrayLeavesItToOthers()
{
    const NewsItem news{QStringLiteral("key"), QStringLiteral("#fyp"), QStringLiteral("breaks out"), {}};
    QVERIFY(wait(m_outbox->put(QStringLiteral("desktop"), news.key, newsBody(news))));
    m_background->setNotifier(nullptr);
    look();
    QCOMPARE(m_notes.told, QStringList());
    m_background->setNotifier(&m_notes);
    look();
    QCOMPARE(m_notes.told, QStringList(QStringLiteral("#fyp|breaks out")));
}

void BackgroundTest::whatIsLearntLateIsNoNews()
{
    m->watch({QStringLiteral("@ada")});
    keep(QStringLiteral("ada"), 990'000, 6 * 86'400);
    keep(QStringLiteral("ada"), 1'000'100, 5 * 86'400);
    look();
    QCOMPARE(m_notes.told, QStringList());
}

void BackgroundTest::postsOfAWatchedCreatorAreNews()
{
    const auto event = [](const QString &creator) {
        return FedEvent{1, {EntityKind::Post, QStringLiteral("7106594312292453675")}, QStringLiteral("<b>A\nday</b>"), creator,
                        {0, QStringLiteral("milestone"), {}, QStringLiteral("views"), 1'000'000, {}}};
    };
    const QList<WatchName> names{{WatchKind::Creator, QStringLiteral("ada")}};
    QVERIFY(isWatched(event(QStringLiteral("Ada")), names));
    QVERIFY(!isWatched(event(QStringLiteral("eve")), names));
    const WatchName link = *parseWatchName(QStringLiteral("https://www.tiktok.com/@eve/video/7106594312292453675"));
    QVERIFY(isWatched(event(QStringLiteral("eve")), {link}));
    const NewsItem news = newsOf(event(QStringLiteral("ada")));
    QCOMPARE(news.title, QStringLiteral("\"<b>A day</b>\" of @ada")); // plain: whoever shows it writes it out
    QCOMPARE(newsOfBody(newsBody(news)).text, QStringLiteral("passed 1,000,000 views"));
}

void BackgroundTest::slackIsSentWhatIsDue()
{
    look(std::chrono::minutes(5));
    QCOMPARE(m_hook->requests(), 0);
    QVERIFY(wait(m_outbox->put(QStringLiteral("slack"), QStringLiteral("a"), slackMessage(QStringLiteral("hello")))));
    look();
    QCOMPARE(m_hook->requests(), 1);
    look();
    QCOMPARE(m_hook->requests(), 1);
    QCOMPARE(m_notes.told, QStringList());
}

void BackgroundTest::nothingLeavesOffline()
{
    QVERIFY(settings().set(Setting::WatchBackground, true));
    m_isOffline = true;
    addWord(QStringLiteral("sourdough"));
    QVERIFY(wait(m_outbox->put(QStringLiteral("slack"), QStringLiteral("a"), slackMessage(QStringLiteral("hello")))));
    look(std::chrono::hours(1));
    QCOMPARE(m_hook->requests(), 0);
    QCOMPARE(m->sandbox->requests(), 0);
    m_isOffline = false;
    look();
    QCOMPARE(m_hook->requests(), 1);
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "BackgroundTest.moc"
