// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A million posts in the posts' table: sorted, filtered, scrolled. Ours is what a click takes, from the wish to the
// table that shows it, in turns with what QSortFilterProxyModel takes for the same texts and numbers. The peer is the
// plain program: a model of a list, SortRole, text by the language, a filter that is set before the rows are there,
// which spares it to tell of each row that goes.
#include "core/base/Async.h"
#include "core/db/Database.h"
#include "core/history/HistoryStore.h"
#include "tests/bench/Timing.h"
#include "tests/support/WatchedApplication.h"
#include "ui/models/ColumnProxy.h"
#include "ui/render/CellRoles.h"
#include "ui/tables/PostsTable.h"

#include <QAbstractTableModel>
#include <QEventLoop>
#include <QLocale>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Tidemark;
using namespace Tidemark::Bench;

namespace {

constexpr int kRows = 1'000'000;
constexpr int kRuns = 3;
constexpr int kChunk = 2'000;
constexpr int kCreators = 10; // a chunk
constexpr qint64 kNow = 1'763'769'600;
constexpr int kFrames = 1'500;
constexpr int kWriteEveryMs = 250;

double g_sink = 0;

QString titleOf(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("sea"),   QStringLiteral("bread"), QStringLiteral("Éclair"),
                                   QStringLiteral("day"),   QStringLiteral("Night"), QStringLiteral("dog"),
                                   QStringLiteral("dance"), QStringLiteral("öl"),    QStringLiteral("Zoo")};
    QString title;
    for (int word = 0; word < 4; ++word)
        title += words.at(int(random.bounded(quint32(words.size())))) + QLatin1Char(' ');
    return title + QString::number(random.bounded(100'000U));
}

PostRow postRow(int number, QRandomGenerator &random)
{
    PostRow row;
    Post &post = row.stored.value;
    post.id.value = QString::number(7'000'000'000'000'000'000 + number);
    post.title = titleOf(random);
    post.views = qint64(random.bounded(quint64(1e9)));
    post.likes = *post.views / 12;
    post.comments = *post.views / 900;
    post.shares = *post.views / 700;
    post.saves = *post.views / 500;
    post.createdAt = kNow - qint64(random.bounded(86'400U * 900));
    post.durationS = int(random.bounded(90U));
    const int creator = number / (kChunk / kCreators);
    post.authorId.value = QString::number(6'000'000'000'000'000'000 + creator);
    post.authorHandle = QStringLiteral("creator%1").arg(creator);
    post.hashtags = {QStringLiteral("fyp"), QStringLiteral("tag%1").arg(random.bounded(500U))};
    post.soundTitle = QStringLiteral("sound %1").arg(random.bounded(50'000U));
    row.stored.observedAt = kNow - qint64(random.bounded(86'400U));
    for (int day = 7; day > 0; --day)
        row.stored.views.append({kNow - day * 86'400, *post.views - day * 900, {}});
    row.engagement.value = random.bounded(20.0);
    row.outlier.value = random.bounded(8.0);
    row.at = kNow;
    return row;
}

PostChunkPtr chunkOf(int first)
{
    QRandomGenerator random(quint32(first) + 5U);
    QList<PostRow> rows;
    rows.reserve(kChunk);
    for (int number = first; number < first + kChunk; ++number)
        rows.append(postRow(number, random));
    return std::make_shared<const PostChunk>(rows);
}

PostRows ourRows()
{
    PostRows rows(kNow);
    for (int first = 0; first < kRows; first += kChunk)
        rows.append(chunkOf(first));
    return rows;
}

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:");
    return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

// The same rows as people hold them who have a thousand.
class PlainRows : public QAbstractTableModel
{
public:
    explicit PlainRows(const PostRows &rows)
    {
        m_rows.reserve(rows.size());
        for (const PostRow &row : rows)
            m_rows.append({row.post().title, row.post().views.value_or(0)});
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != SortRole)
            return {};
        const auto &[title, views] = m_rows.at(index.row());
        return index.column() == 0 ? QVariant(title) : QVariant(views);
    }

private:
    QList<std::pair<QString, qint64>> m_rows;
};

class PlainProxy : public QSortFilterProxyModel
{
public:
    explicit PlainProxy(std::optional<qint64> least = {})
        : m_least(least)
    {
        setSortRole(SortRole);
        setSortLocaleAware(true);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (!m_least)
            return QSortFilterProxyModel::filterAcceptsRow(row, parent);
        return sourceModel()->index(row, 1, parent).data(SortRole).toLongLong() > *m_least;
    }

private:
    std::optional<qint64> m_least;
};

// By the clock, and of the processor by all threads: where others work on the machine the second says more.
struct Took {
    double wall = 0;
    double processor = 0;
};

template <typename Work>
Took timed(Work work)
{
    const double start = nowNs();
    const double began = processNs();
    work();
    return {nowNs() - start, processNs() - began};
}

Percentiles of(const std::vector<Took> &all, double Took::*clock)
{
    std::vector<double> values;
    for (const Took &one : all)
        values.push_back(one.*clock);
    return percentilesOf(values);
}

Took theirSort(PlainRows &rows, int column)
{
    PlainProxy proxy;
    proxy.setSourceModel(&rows);
    std::ignore = proxy.rowCount();
    return timed([&] { proxy.sort(column); });
}

// sortedBy: the column that the table is in the order of; -1: as the rows come.
Took theirFilter(PlainRows &rows, const QString &words, std::optional<qint64> least, int sortedBy)
{
    PlainProxy proxy(least);
    proxy.sort(sortedBy, Qt::DescendingOrder);
    proxy.setFilterKeyColumn(0);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterFixedString(words);
    return timed([&] {
        proxy.setSourceModel(&rows);
        g_sink += proxy.rowCount();
    });
}

void waitUntilArranged(PostsTable &table)
{
    const auto &proxy = *static_cast<ColumnProxy *>(table.model());
    while (proxy.isArranging())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// The event loop for a while: what is due of an earlier wish, its layout and its paint, is none of the next one's.
void rest(int ms)
{
    QEventLoop pause;
    QTimer::singleShot(ms, &pause, &QEventLoop::quit);
    pause.exec();
}

// From the wish to the rows in sight.
template <typename Wish>
Took ours(PostsTable &table, Wish wish)
{
    waitUntilArranged(table);
    const Took took = timed([&] {
        wish();
        waitUntilArranged(table);
    });
    QCoreApplication::processEvents();
    return took;
}

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

WatchedApplication::Stall longer(WatchedApplication::Stall a, const WatchedApplication::Stall &b)
{
    a.wallMs = std::max(a.wallMs, b.wallMs);
    a.processorMs = std::max(a.processorMs, b.processorMs);
    return a;
}

void print(const char *what, const std::vector<Took> &our, const std::vector<Took> &their, WatchedApplication::Stall stall)
{
    const Percentiles mine = of(our, &Took::wall);
    std::printf("1,000,000 posts, %-24s %7.1f ms (worst %.1f, processor %.1f), longest stall %4.1f ms (processor %.1f)", what,
                mine.p50 / 1e6, mine.p99 / 1e6, of(our, &Took::processor).p50 / 1e6, stall.wallMs, stall.processorMs);
    if (!their.empty())
        std::printf("   QSortFilterProxyModel %7.0f ms: %.1fx, by the processor %.1fx", of(their, &Took::wall).p50 / 1e6,
                    of(their, &Took::wall).p50 / mine.p50, of(their, &Took::processor).p50 / of(our, &Took::processor).p50);
    std::printf("\n");
    std::fflush(stdout);
}

void compareSort(const char *what, PostsTable &table, PlainRows &plain, PostColumn column, int plainColumn)
{
    const PostRows rows = table.posts();
    std::vector<Took> first;
    std::vector<Took> again;
    std::vector<Took> their;
    WatchedApplication::Stall stall;
    for (int run = 0; run < kRuns; ++run) {
        table.setSortKeys({});
        table.setPosts(rows); // nothing is known of them
        waitUntilArranged(table);
        QCoreApplication::processEvents();
        watched().forget();
        first.push_back(ours(table, [&] { table.setSortKeys({{int(column), Qt::AscendingOrder}}); }));
        again.push_back(ours(table, [&] { table.setSortKeys({{int(column), Qt::DescendingOrder}}); }));
        stall = longer(stall, watched().longest());
        their.push_back(theirSort(plain, plainColumn));
    }
    print(what, first, their, stall);
    print("and turned round", again, {}, stall);
}

void compareFilter(const char *what, PostsTable &table, PlainRows &plain, const QString &words)
{
    const int sortedBy = table.sortKeys().isEmpty() ? -1 : 1;
    const auto terms = parsePostFilter(words);
    const auto *figure = std::get_if<FigureCondition>(&terms->first().condition);
    const auto *text = std::get_if<TextCondition>(&terms->first().condition);
    std::vector<Took> our;
    std::vector<Took> their;
    WatchedApplication::Stall stall;
    for (int run = 0; run < kRuns; ++run) {
        table.setConditions({});
        waitUntilArranged(table);
        rest(20);
        watched().forget();
        our.push_back(ours(table, [&] { table.setConditions(*terms); }));
        stall = longer(stall, watched().longest());
        their.push_back(theirFilter(plain, text ? text->text : QString(), figure ? std::optional(qint64(figure->amount)) : std::nullopt,
                                    sortedBy));
    }
    print(what, our, their, stall);
    table.setConditions({});
    waitUntilArranged(table);
}

// A store that is being written all the while: answers into history, and what they change into the table.
class Writing : public QObject
{
public:
    Writing(PostsTable &table, HistoryStore &store)
        : m_table(table)
        , m_store(store)
    {
        connect(&m_timer, &QTimer::timeout, this, &Writing::write);
        m_timer.start(kWriteEveryMs);
    }
    [[nodiscard]] int writes() const { return m_writes; }

private:
    void write()
    {
        const qsizetype chunk = (m_writes * 37) % (kRows / kChunk);
        QRandomGenerator random(static_cast<quint32>(m_writes));
        AnswerRecord answer{QStringLiteral("user-posts"), QStringLiteral("key%1").arg(m_writes), {}, QStringLiteral("http://127.0.0.1"), kNow + m_writes, QByteArray(20'000, 'x')};
        Learned learned;
        for (int post = 0; post < 30; ++post)
            learned.posts.append(postRow(int(chunk) * kChunk + post, random).post());
        std::ignore = m_store.keep(std::move(answer), std::move(learned));
        ++m_writes;
        whenDone(QtConcurrent::run(chunkOf, int(chunk) * kChunk), this,
                 [this, chunk](const PostChunkPtr &by) { m_table.postsModel().replace(chunk, by); });
    }

    PostsTable &m_table;
    HistoryStore &m_store;
    QTimer m_timer;
    int m_writes = 0;
};

void scroll(PostsTable &table)
{
    QTemporaryDir folder;
    Database::Options options;
    options.path = folder.filePath(QStringLiteral("history.db"));
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    auto database = Database::open(options);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return;
    }
    HistoryStore store(**database);
    Writing writing(table, store);
    table.setSortKeys({{int(PostColumn::Views), Qt::DescendingOrder}});
    waitUntilArranged(table);
    std::vector<double> wall;
    std::vector<double> processor;
    watched().forget();
    QScrollBar &bar = *table.verticalScrollBar();
    for (int frame = 0; frame < kFrames; ++frame) {
        QCoreApplication::processEvents();
        const double start = nowNs();
        const double began = threadNs();
        bar.setValue(frame % 50 == 0 ? (bar.maximum() / 31) * (frame / 50) % bar.maximum() : bar.value() + 90); // a leap now and then
        table.viewport()->repaint();
        wall.push_back(nowNs() - start);
        processor.push_back(threadNs() - began);
        rest(4);
    }
    std::printf("1,000,000 posts, %-24s frame p50 %.1f ms, p99 %.1f ms (of the processor p99 %.1f ms), longest stall %.1f ms;"
                " %d answers written meanwhile\n",
                "scroll", percentilesOf(wall).p50 / 1e6, percentilesOf(wall).p99 / 1e6, percentilesOf(processor).p99 / 1e6,
                watched().longest().wallMs, writing.writes());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "en_US.UTF-8");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const WatchedApplication app(argc, argv);
    const qint64 before = residentKb();
    PostRows rows = ourRows();
    std::printf("1,000,000 posts in memory: %lld MB\n", qlonglong((residentKb() - before) / 1024));
    PlainRows plain(rows);
    PostsTable table(nullptr);
    table.resize(1'200, 800);
    table.show();
    table.setPosts(std::exchange(rows, {}));
    waitUntilArranged(table);
    compareSort("sort by numbers", table, plain, PostColumn::Views, 1);
    compareSort("sort by text", table, plain, PostColumn::Title, 0);
    table.setSortKeys({});
    waitUntilArranged(table);
    compareFilter("filter numbers, unsorted", table, plain, QStringLiteral("views > 400M"));
    compareFilter("filter text, unsorted", table, plain, QStringLiteral("\"dance day\""));
    table.setSortKeys({{int(PostColumn::Views), Qt::DescendingOrder}});
    waitUntilArranged(table);
    compareFilter("filter numbers, sorted", table, plain, QStringLiteral("views > 400M"));
    compareFilter("filter text, sorted", table, plain, QStringLiteral("\"dance day\""));
    scroll(table);
    return 0;
}
