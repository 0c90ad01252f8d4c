// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/history/HistoryFixture.h"

#include <QCoroTask>
#include <QFile>
#include <QProcess>

using namespace Tidemark;

namespace {

constexpr qint64 kMidnight = 1'760'054'400; // 2025-10-10, a Friday, UTC
constexpr qint64 kHour = 3'600;

ThinPlan plan(int days, ThinPlan::Keep keep = ThinPlan::Keep::Daily)
{
    return {kMidnight + days * kDay, keep};
}

} // namespace

// Older snapshots go on the user's word alone, and never more than was said.
class ThinningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void cleanup() { m_history.reset(); }
    void nothingGoesWhereOnlyLookedAt();
    void theNewestOfEachPeriodStays_data();
    void theNewestOfEachPeriodStays();
    void extremesAndEventsStay();
    void aCounterOfItsOwnKeepsItsRow();
    void answersGoWithTheirLastSnapshot();
    void aCopyIsMadeBefore();
    void reparsingBringsNothingBack();
    void twiceIsOnce();
    void killedHalfWay();
    void othersReadAndWriteMeanwhile();
    void stoppedItGoesOnNextTime();

private:
    void keep(qint64 at, Count followers, Count likes = {});
    void keepHours(int days);
    void fill(int profiles, int hours);
    [[nodiscard]] QList<qint64> times();
    [[nodiscard]] ThinReport thinned(const ThinPlan &plan);

    std::unique_ptr<HistoryFixture> m_history;
};

void ThinningTest::keep(qint64 at, Count followers, Count likes)
{
    Profile profile = aProfile();
    profile.followers = followers;
    profile.following.reset();
    profile.videos.reset();
    profile.likes = likes;
    m_history->keep(at, {{profile}, {}, {}, {}}, QStringLiteral("userinfo-by-username"));
}

// Six a day, growing, of which no neighbours are a milestone apart.
void ThinningTest::keepHours(int days)
{
    for (int i = 0; i < days * 6; ++i)
        keep(kMidnight + i * 4 * kHour, 600'003 + i);
}

// Snapshots of many profiles, an hour apart, faster than by answers.
void ThinningTest::fill(int profiles, int hours)
{
    const auto filled = waitFor(m_history->database().write([profiles, hours](Connection &connection) -> Status {
        Status status;
        for (int i = 1; i <= profiles && status; ++i) {
            status = connection.execute(Sql("INSERT INTO entities (id, kind, key, first_seen, last_seen) VALUES (?1, 0, CAST(?1 AS TEXT), ?2, ?2)"), {i, kMidnight});
            if (status)
                status = connection.execute(Sql("INSERT INTO profile_versions (entity, t, handle) VALUES (?1, ?2, 'p' || ?1)"), {i, kMidnight});
            if (status)
                status = connection.execute(Sql("INSERT INTO observations (entity, t, answer, followers) WITH RECURSIVE n (i) AS"
                                                " (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?2) SELECT ?1, ?3 + i * 3600, 0, 1000 + i FROM n"),
                                            {i, hours, kMidnight});
        }
        return status;
    }));
    REQUIRE_OK(filled);
}

QList<qint64> ThinningTest::times()
{
    QList<qint64> times;
    const auto series = waitFor(m_history->reader->series(kAda, QStringLiteral("followers"), 0)).value();
    for (const Observation &point : series)
        times.append((point.t - kMidnight) / kHour);
    return times;
}

ThinReport ThinningTest::thinned(const ThinPlan &plan)
{
    const auto report = QCoro::waitFor(m_history->store->thin(plan));
    return report ? *report : ThinReport{-1, -1, -1, -1, -1, report.error().detail};
}

void ThinningTest::nothingGoesWhereOnlyLookedAt()
{
    keepHours(3);
    const auto looked = waitFor(m_history->store->thinnable(plan(2)));
    REQUIRE_OK(looked);
    QCOMPARE(looked->rows, 9); // of twelve: the first, and the newest of each day stay
    QCOMPARE(looked->kept, 3);
    QCOMPARE(looked->entities, 1);
    QCOMPARE(looked->answers, 9);
    QVERIFY(looked->bytes > 9 * 20);
    QVERIFY(looked->backup.isEmpty());
    QCOMPARE(times().size(), 18);
    const ThinReport report = thinned(plan(2));
    QCOMPARE(report.rows, looked->rows);
    QCOMPARE(report.kept, looked->kept);
    QCOMPARE(report.answers, looked->answers);
    QCOMPARE(report.bytes, looked->bytes);
}

void ThinningTest::theNewestOfEachPeriodStays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<ThinPlan::Keep>("keep");
    QTest::addColumn<QList<qint64>>("times"); // hours since the start that are left of the first five days
    QTest::newRow("daily") << 4 << ThinPlan::Keep::Daily << QList<qint64>{0, 20, 44, 68, 92, 96, 100, 104, 108, 112, 116};
    QTest::newRow("weekly, from Monday on") << 5 << ThinPlan::Keep::Weekly << QList<qint64>{0, 68, 116};
    QTest::newRow("all is younger") << 0 << ThinPlan::Keep::Daily << QList<qint64>{0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100, 104, 108, 112, 116};
}

void ThinningTest::theNewestOfEachPeriodStays()
{
    QFETCH(int, days);
    QFETCH(ThinPlan::Keep, keep);
    QFETCH(QList<qint64>, times);
    keepHours(5);
    const ThinReport report = thinned(plan(days, keep));
    QVERIFY2(report.rows >= 0, qPrintable(report.backup));
    QCOMPARE(this->times(), times);
    QCOMPARE(report.rows, 30 - times.size());
}

void ThinningTest::extremesAndEventsStay()
{
    keep(kMidnight, 20'001);
    keep(kMidnight + 1 * kHour, 30'001); // passes 25,000: an event
    keep(kMidnight + 2 * kHour, 29'990);
    keep(kMidnight + 3 * kHour, 29'980);
    keep(kMidnight + 4 * kHour, 19'000); // the lowest, and a purge
    keep(kMidnight + 5 * kHour, 19'100);
    keep(kMidnight + 6 * kHour, 49'001); // the highest
    keep(kMidnight + 7 * kHour, 48'990);
    keep(kMidnight + 8 * kHour, 48'980);
    const qint64 events = m_history->count(Sql("SELECT count(*) FROM events"));
    QCOMPARE(thinned(plan(1)).rows, 4);
    QCOMPARE(times(), (QList<qint64>{0, 1, 4, 6, 8}));
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM events")), events);
}

void ThinningTest::aCounterOfItsOwnKeepsItsRow()
{
    keep(kMidnight, 5, 100);
    keep(kMidnight + kHour, 6, 101);
    keep(kMidnight + 2 * kHour, 7, 102);
    keep(kMidnight + 3 * kHour, 8); // says no likes: those of the hour before are the day's newest
    keep(kMidnight + kDay, 9, 104);
    QCOMPARE(thinned(plan(1)).rows, 1);
    const auto then = waitFor(m_history->reader->profile(kAda.id, kMidnight + 20 * kHour)).value();
    QCOMPARE(then->value.followers, Count(8));
    QCOMPARE(then->value.likes, Count(102));
}

void ThinningTest::answersGoWithTheirLastSnapshot()
{
    for (int hour = 0; hour < 4; ++hour) {
        Post post = aPost(QStringLiteral("1"));
        post.views = 1'000 + hour;
        m_history->keep(kMidnight + hour * kHour, {{}, {post}, {}, {}});
    }
    m_history->keep(kMidnight + 90, {}, QStringLiteral("post-comments")); // no snapshot was made of it
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM answers")), 5);
    QCOMPARE(thinned(plan(1)).answers, 2);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM answers")), 3);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM bodies")), 3);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM answers WHERE endpoint = 'post-comments'")), 1);
}

void ThinningTest::aCopyIsMadeBefore()
{
    keepHours(2);
    const ThinReport report = thinned(plan(1));
    QVERIFY2(QFile::exists(report.backup), qPrintable(report.backup));
    auto copy = Connection::open(report.backup);
    REQUIRE_OK(copy);
    QCOMPARE((*copy)->number(Sql("SELECT count(*) FROM observations")).value(), Count(12));
    QVERIFY(!(QFile::permissions(report.backup) & (QFile::ReadGroup | QFile::ReadOther)));
}

void ThinningTest::reparsingBringsNothingBack()
{
    for (int hour = 0; hour < 4; ++hour) { // two posts of one answer, of which one has an event at that time
        Post quiet = aPost(QStringLiteral("1"));
        Post loud = aPost(QStringLiteral("2"));
        quiet.views = 2'000 + hour;
        loud.views = hour < 1 ? 900 : 1'100 + hour;
        m_history->keep(kMidnight + hour * kHour, {{}, {quiet, loud}, {}, {}});
    }
    QCOMPARE(thinned(plan(1)).rows, 3);
    const qint64 rows = m_history->count(Sql("SELECT count(*) FROM observations"));
    const auto report = std::make_shared<ReparseReport>();
    const LearnAgain learn = [](const QString &, const QString &, const QByteArray &) -> Result<Learned> {
        Post one = aPost(QStringLiteral("1"));
        one.saves = 7; // what nobody understood then is added to the rows that stayed
        return Learned{{}, {one, aPost(QStringLiteral("2"))}, {}, {}};
    };
    for (std::optional<qint64> after = 0; after;) {
        const auto last = waitFor(m_history->store->reparse(learn, *after, report));
        REQUIRE_OK(last);
        after = *last;
    }
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM observations")), rows);
    QCOMPARE(m_history->count(Sql("SELECT count(saves) FROM observations")), 2);
}

void ThinningTest::twiceIsOnce()
{
    keepHours(4);
    QVERIFY(thinned(plan(3)).rows > 0);
    const QList<qint64> left = times();
    QCOMPARE(thinned(plan(3)).rows, 0);
    QCOMPARE(times(), left);
}

// Wherever it is killed: what should stay is there, and another thinning takes away the rest.
void ThinningTest::killedHalfWay()
{
    keepHours(10);
    const QString backup = m_history->folder().filePath(QStringLiteral("whole.db"));
    REQUIRE_OK(waitFor(m_history->store->backUp(backup)));
    const ThinPlan nineDays = plan(9);
    QVERIFY(thinned(nineDays).rows > 0);
    const QList<qint64> stay = times();
    const qint64 answers = m_history->count(Sql("SELECT count(*) FROM answers"));
    constexpr int kPoints = 20;
    int killed = 0;
    for (int point = 0; point < kPoints; ++point) {
        const QTemporaryDir folder;
        const Database::Options options = historyOptions(folder);
        QVERIFY(QFile::copy(backup, options.path));
        QVERIFY(QFile::setPermissions(options.path, QFile::ReadOwner | QFile::WriteOwner));
        QProcess program;
        program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("thin"), options.path, QString::number(nineDays.olderThan), QString::number(1 + point * 400)});
        QVERIFY(program.waitForFinished());
        killed += program.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const auto database = Database::open(options);
        REQUIRE_OK(database);
        HistoryReader reader(**database);
        const auto left = waitFor(reader.series(kAda, QStringLiteral("followers"), 0));
        REQUIRE_OK(left);
        QSet<qint64> hours;
        for (const Observation &one : *left)
            hours.insert((one.t - kMidnight) / kHour);
        for (const qint64 hour : stay)
            QVERIFY2(hours.contains(hour), qPrintable(QString::number(hour)));
        HistoryStore store(**database);
        REQUIRE_OK(QCoro::waitFor(store.thin(nineDays)));
        QCOMPARE(waitFor(reader.series(kAda, QStringLiteral("followers"), 0))->size(), stay.size());
        const auto kept = waitFor((*database)->run([](Connection &c) { return c.number(Sql("SELECT count(*) FROM answers")); }));
        QCOMPARE(*kept, Count(answers));
    }
    qInfo() << killed << "of" << kPoints << "were killed before they ended";
    QVERIFY(killed >= 5);
}

void ThinningTest::othersReadAndWriteMeanwhile()
{
    fill(40, 500);
    auto thinning = m_history->store->thin(plan(600));
    int answered = 0;
    qint64 rows = 0;
    while (!thinning.isReady()) {
        const auto then = waitFor(m_history->reader->profile(QStringLiteral("1"), kMidnight + kDay - 1)); // as of a time that is thinned
        REQUIRE_OK(then);
        QCOMPARE((*then)->value.followers, Count(1'000 + 23)); // the newest of the day stays
        ++rows;
        keep(kMidnight + 700 * kDay + rows, 600'000 + rows);
        ++answered;
    }
    const auto report = QCoro::waitFor(std::move(thinning));
    REQUIRE_OK(report);
    QVERIFY(report->rows > 15'000);
    QVERIFY2(answered >= 3, qPrintable(QString::number(answered)));
    QCOMPARE(times().size(), rows);
}

void ThinningTest::stoppedItGoesOnNextTime()
{
    fill(10, 500);
    auto thinning = m_history->store->thin(plan(600));
    m_history->store->stop();
    const auto stopped = QCoro::waitFor(std::move(thinning));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    HistoryStore store(m_history->database());
    const auto report = QCoro::waitFor(store.thin(plan(600)));
    REQUIRE_OK(report);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM thinning")), 0);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM observations")), report->kept);
    QCOMPARE(QCoro::waitFor(store.thin(plan(600)))->rows, 0);
}

QTEST_GUILESS_MAIN(ThinningTest)
#include "ThinningTest.moc"
