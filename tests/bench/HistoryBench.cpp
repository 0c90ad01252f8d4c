// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A history of ten million rows: a year of one creator's series, a profile as of a time, a page of thirty posts
// written, and the bytes of a counter. Each beside what bare SQLite takes for the same rows of the same file.
#include "core/db/Database.h"
#include "core/history/HistoryReader.h"
#include "core/history/HistoryStore.h"
#include "tests/bench/LargeHistory.h"
#include "tests/bench/Timing.h"

#include <QCoroTask>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Tidemark;
using namespace Tidemark::Bench;

namespace {

constexpr qint64 kPagesBegin = kBegin + 366 * kDayS;
constexpr int kSamples = 400;
constexpr qint64 kThinnedUntil = kBegin + 300 * kDayS;

constexpr Sql kNewest("SELECT max(fetched_at) FROM answers");
constexpr const char *kBareSeries = "SELECT t, followers FROM observations WHERE entity = ?1 AND t BETWEEN ?2 AND ?3"
                                    " AND followers IS NOT NULL ORDER BY t";

// Entities in an order without locality.
qint64 nth(int number, qint64 of)
{
    return qint64((quint64(number) * 2'654'435'761U) % quint64(of));
}

class BareSeries
{
public:
    explicit BareSeries(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_prepare_v2(m_database, kBareSeries, -1, &m_statement, nullptr) != SQLITE_OK)
            std::exit(1);
    }
    ~BareSeries()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareSeries)

    qsizetype read(qint64 entity)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_int64(m_statement, 1, entity);
        sqlite3_bind_int64(m_statement, 2, kBegin);
        sqlite3_bind_int64(m_statement, 3, kBegin + 365 * kDayS);
        qsizetype rows = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            rows += sqlite3_column_int64(m_statement, 1) >= 0 ? 1 : 0;
        return rows;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

void printMs(const char *what, Percentiles ours, const QByteArray &beside)
{
    std::printf("%-34s p50 %8.3f ms   p99 %8.3f ms   %s\n", what, ours.p50 / 1e6, ours.p99 / 1e6, beside.constData());
}

void benchSeries(Database &database, HistoryReader &reader)
{
    BareSeries bare(database.path());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < kSamples; ++i) {
        const qint64 entity = nth(i, kProfiles);
        double start = nowNs();
        const auto series = done(reader.series({EntityKind::Profile, idOf(entity)}, QStringLiteral("followers"), kBegin));
        ours.push_back(nowNs() - start);
        const qint64 other = nth(i + kSamples, kProfiles); // as cold as ours
        start = nowNs();
        const qsizetype rows = bare.read(other + 1);
        theirs.push_back(nowNs() - start);
        if (series.size() != kTimes || rows != kTimes)
            std::exit(1);
    }
    const Percentiles bareTime = percentilesOf(theirs);
    const Percentiles ourTime = percentilesOf(ours);
    printMs("a year of a creator's series", ourTime,
            QByteArray::number(qlonglong(kTimes)) + " points; " + QByteArray::number(ourTime.p50 / bareTime.p50, 'f', 2)
                + "x bare SQLite (" + QByteArray::number(bareTime.p50 / 1e6, 'f', 3) + " ms)");
}

void benchAsOf(HistoryReader &reader)
{
    std::vector<double> profile;
    std::vector<double> posts;
    for (int i = 0; i < kSamples; ++i) {
        const qint64 entity = nth(i, kProfiles);
        const qint64 asOf = kBegin + nth(i, 365) * kDayS;
        double start = nowNs();
        const auto stored = done(reader.profile(idOf(entity), asOf));
        profile.push_back(nowNs() - start);
        PostFilter filter;
        filter.author.value = idOf(entity);
        start = nowNs();
        std::ignore = done(reader.posts(filter, asOf));
        posts.push_back(nowNs() - start);
        if (!stored || !stored->value.followers)
            std::exit(1);
    }
    printMs("a profile as of a time", percentilesOf(profile), {});
    printMs("  and its posts as of then", percentilesOf(posts), "with seven days of views");
}

Learned pageOf(qint64 firstPost, qint64 number)
{
    Learned learned;
    for (qint64 i = 0; i < 30; ++i) {
        Post post;
        post.id.value = idOf(kProfiles + (firstPost + i) % kPosts);
        post.views = 1'000'000 + number * 100 + i;
        post.likes = 90'000 + number;
        post.comments = 900 + number;
        post.shares = 300 + number;
        post.saves = 500 + number;
        learned.posts += post;
    }
    return learned;
}

// firstPost: of page i. known: the posts were in an answer since the program began, so that what they were is remembered.
std::vector<QFuture<Status>> keepPages(HistoryStore &store, qint64 &number, int pages, bool known)
{
    const QByteArray filler(60'000, 'x');
    std::vector<QFuture<Status>> kept;
    for (int i = 0; i < pages; ++i) {
        ++number;
        const AnswerRecord answer{QStringLiteral("user-posts"),
                                  QStringLiteral("key"),
                                  {},
                                  QStringLiteral("https://api.tikliveapi.com"),
                                  kPagesBegin + number,
                                  filler + QByteArray::number(number)};
        kept.push_back(store.keep(answer, pageOf(known ? 0 : number * 30, number)));
    }
    return kept;
}

// number: of the last page that the file holds.
void benchPage(HistoryStore &store, qint64 &number, const char *what, bool known)
{
    std::vector<double> alone;
    std::vector<double> together;
    constexpr int kTogether = 32;
    for (int i = 0; i < kSamples / 8; ++i) {
        double start = nowNs();
        done(keepPages(store, number, 1, known).front());
        alone.push_back(nowNs() - start);
        start = nowNs();
        for (const QFuture<Status> &page : keepPages(store, number, kTogether, known))
            done(page);
        together.push_back((nowNs() - start) / kTogether);
    }
    printMs(what, percentilesOf(together), "each of 32 on their way");
    printMs("  alone, to its commit and fsync", percentilesOf(alone), {});
}

double maxOf(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

// The same rows of a copy, in one statement, after a copy of everything: the time of a row that went.
double bareThinning(const QString &path, const QString &copy)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        std::exit(1);
    const double start = nowNs();
    const QByteArray sql = "PRAGMA synchronous = FULL; VACUUM INTO '" + copy.toUtf8() + "'; DELETE FROM observations WHERE t < "
                           + QByteArray::number(kThinnedUntil) + " AND (t + 28800) / 86400 = t / 86400 AND t > "
                           + QByteArray::number(kBegin);
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        std::exit(1);
    const double aRow = (nowNs() - start) / std::max(1, sqlite3_changes(database));
    sqlite3_close(database);
    return aRow;
}

// On copies: the file itself is for the next time. Others read and write meanwhile.
void benchThinning(const Database::Options &whole)
{
    const QTemporaryDir folder(QFileInfo(whole.path).absolutePath() + QStringLiteral("/thinning-XXXXXX"));
    Database::Options options = whole;
    options.path = folder.filePath(QStringLiteral("history.db"));
    const QString bare = folder.filePath(QStringLiteral("bare.db"));
    if (!QFile::copy(whole.path, options.path) || !QFile::copy(whole.path, bare))
        std::exit(1);
    const double bareRow = bareThinning(bare, folder.filePath(QStringLiteral("bare-copy.db")));
    auto opened = Database::open(options);
    if (!opened)
        std::exit(1);
    HistoryStore store(**opened);
    HistoryReader reader(**opened);
    std::vector<double> reads;
    std::vector<double> writes;
    qint64 number = 1'000'000;
    const double begun = nowNs();
    auto thinning = store.thin({kThinnedUntil, ThinPlan::Keep::Daily});
    for (int i = 0; !thinning.isReady(); ++i) {
        double start = nowNs();
        const auto stored = done(reader.profile(idOf(nth(i, kProfiles)), kBegin + nth(i, 300) * kDayS + 86'399));
        reads.push_back(nowNs() - start);
        start = nowNs();
        done(keepPages(store, number, 1, true).front());
        writes.push_back(nowNs() - start);
        if (!stored || !stored->value.followers)
            std::exit(1);
        for (const double until = nowNs() + 50e6; nowNs() < until && !thinning.isReady();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    const double took = nowNs() - begun;
    const auto report = QCoro::waitFor(std::move(thinning));
    if (!report)
        std::exit(1);
    std::printf("thinning: %lld of %lld rows and %lld answers in %.1f s, a copy before included: %.1f s a million rows, %.2fx one "
                "bare statement (%.1f s)\n",
                qlonglong(report->rows), qlonglong(kRows), qlonglong(report->answers), took / 1e9,
                took / 1e3 / double(report->rows), took / double(report->rows) / bareRow, bareRow / 1e3);
    printMs("  a profile as of a time, meanwhile", percentilesOf(reads), "longest " + QByteArray::number(maxOf(reads) / 1e6, 'f', 1) + " ms");
    printMs("  a page of 30 posts, meanwhile", percentilesOf(writes), "longest " + QByteArray::number(maxOf(writes) / 1e6, 'f', 1) + " ms, commit and fsync with it");
}

} // namespace

// HistoryBench [FOLDER]: a folder that is named keeps the file for the next time.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir made;
    Database::Options options;
    options.path = QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : made.path()).filePath(QStringLiteral("history.db"));
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    const bool isThere = QFileInfo::exists(options.path);
    auto opened = Database::open(options);
    if (!opened)
        return 1;
    auto database = std::move(*opened);
    if (!isThere)
        fillHistory(*database);
    database.reset(); // writes the log back
    const qint64 bytes = QFileInfo(options.path).size();
    std::printf("%lld rows, %lld counters, %.0f MB: %.1f bytes a counter, all indices and tables with it\n", qlonglong(kRows),
                qlonglong(kCounters), double(bytes) / 1e6, double(bytes) / double(kCounters));
    opened = Database::open(options);
    if (!opened)
        return 1;
    database = std::move(*opened);
    HistoryReader reader(*database);
    benchSeries(*database, reader);
    benchAsOf(reader);
    HistoryStore store(*database);
    const auto newest = done(database->run([](Connection &connection) { return connection.number(kNewest); }));
    qint64 number = std::max<qint64>(0, newest.value_or(0) - kPagesBegin);
    benchPage(store, number, "a page of 30 posts, read anew", false);
    benchPage(store, number, "a page of 30 posts, remembered", true);
    database.reset();
    benchThinning(options);
    return 0;
}
