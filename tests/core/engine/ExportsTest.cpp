// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Exports.h"

#include "core/engine/Questions.h"
#include "core/fetch/Learner.h"
#include "core/settings/Settings.h"
#include "core/watch/Watchlist.h"
#include "tests/core/history/HistoryFixture.h"
#include "tests/core/parse/Samples.h"
#include "tests/support/FetchRig.h"

#include <QTest>

#include <algorithm>

using namespace Tidemark;

namespace {

const QString kPostId = QStringLiteral("7106594312292453675");
constexpr qint64 kSecond = kStart + kDay;

// History of one creator over two days, exports out of it, and no wire.
struct ExportRig : FetchRig {
    ExportRig()
        : questions(catalogue, fetcher, reader, clock)
        , settings(dir.filePath(QStringLiteral("settings.json")))
        , watchlist(*history, clock)
        , lists(*history, clock, settings)
        , exports({catalogue, fetcher, reader, questions, ledger, watchlist, lists, clock, QStringLiteral("https://api.example.org")})
    {
        keep(Tidemark::kStart, 1'000, 112'000'000);
        keep(kSecond, 2'000, 113'000'000);
    }

    void keep(qint64 at, qint64 views, qint64 followers)
    {
        Learned learned;
        Profile profile = aProfile();
        profile.followers = followers;
        learned.profiles = {profile};
        for (int i = 0; i < 4; ++i) {
            Post post = aPost(kPostId.chopped(1) + QString::number(i));
            post.views = views * (i + 1);
            post.title = i == 0 ? QStringLiteral("=1+1") : QStringLiteral("a day");
            learned.posts.append(post);
        }
        QVERIFY(Tidemark::waitFor(store.keep(anAnswer(at), learned)));
    }

    [[nodiscard]] Result<ExportRecipe> recipe(const QString &what, EntityKind kind = EntityKind::Profile, const QString &name = QStringLiteral("ada"))
    {
        ExportRecipe asked;
        asked.what = what;
        asked.kind = kind;
        asked.names = {name};
        asked.asOf = kSecond;
        return QCoro::waitFor(exports.resolve(asked));
    }

    [[nodiscard]] Result<ExportTable> table(const ExportRecipe &asked) { return QCoro::waitFor(exports.collect(asked)); }

    [[nodiscard]] QString write(const ExportRecipe &asked, ExportFormat format)
    {
        const QString path = dir.filePath(QStringLiteral("export.") + formatName(format));
        const auto made = table(asked);
        const Status written = made ? QCoro::waitFor(exports.write(*made, format, path)) : Status(fail(made.error()));
        return written ? path : written.error().detail;
    }

    [[nodiscard]] Result<ExportVerdict> verify(const QString &path) { return QCoro::waitFor(exports.verify(path)); }

    // An answer to a search, as its endpoint gives it.
    void answerSearch(const WatchName &search, qint64 at, const QByteArray &body)
    {
        const Query query = *watchQuery(catalogue, search);
        const auto learned = learn(query, body);
        QVERIFY2(learned, learned ? "" : qPrintable(learned.error().detail));
        const AnswerRecord answer{query.endpoint().name, fetcher.keyOf(query), QString(), QStringLiteral("https://api.example.org"), at, body};
        QVERIFY(Tidemark::waitFor(store.keep(answer, *learned)));
    }

    Questions questions;
    Settings settings;
    Watchlist watchlist;
    WatchLists lists;
    Exports exports;
};

ExportCell cellOf(const ExportTable &table, const QString &key, const QString &column)
{
    for (qsizetype place = 0; place < table.head.columns.size(); ++place) {
        for (qint64 row = 0; row < table.head.rows && table.head.columns.at(place).name == column; ++row) {
            if (shownCell(table.row(row).first()) == key)
                return table.row(row).at(place);
        }
    }
    return QStringLiteral("(no such cell)");
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesBecomeIds();
    void namesWhoIsMissing();
    void aFileHoldsWhatLaterAnswersDoNotChange_data();
    void aFileHoldsWhatLaterAnswersDoNotChange();
    void aFigureHasItsReasonAndItsAge();
    void aPastTimeHasItsOwnFigures();
    void postsThatPassTheFilter();
    void keysAreThoseOfTheRows_data();
    void keysAreThoseOfTheRows();
    void anAnswerThatComesLateIsNamed();
    void anotherHistoryCannotComputeIt();
    void countersFallAndAreKept();
    void comparesPosts();
    void aWatchlistHasEveryKind_data();
    void aWatchlistHasEveryKind();
    void namesThatAreAddedLaterAreNotMissed();
};

void ExportsTest::namesBecomeIds()
{
    ExportRig rig;
    const auto recipe = rig.recipe(QStringLiteral("profile"));
    QVERIFY(recipe);
    QCOMPARE(recipe->ids, QStringList{kAda.id});
}

void ExportsTest::namesWhoIsMissing()
{
    ExportRig rig;
    ExportRecipe asked;
    asked.names = {QStringLiteral("ada"), QStringLiteral("eve"), QStringLiteral("bob")};
    const auto recipe = QCoro::waitFor(rig.exports.resolve(asked));
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, ErrorKind::NotFound);
    QVERIFY2(recipe.error().detail.contains(QStringLiteral("\"eve\", \"bob\"")), qPrintable(recipe.error().detail));
}

void ExportsTest::aFileHoldsWhatLaterAnswersDoNotChange_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ExportFormat>("format");
    for (const char *what : {"profile", "posts", "history"}) {
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json})
            QTest::addRow("%s as %s", what, qPrintable(formatName(format))) << QString::fromLatin1(what) << format;
    }
}

void ExportsTest::aFileHoldsWhatLaterAnswersDoNotChange()
{
    QFETCH(const QString, what);
    QFETCH(const ExportFormat, format);
    ExportRig rig;
    const auto recipe = rig.recipe(what);
    QVERIFY(recipe);
    const QString path = rig.write(*recipe, format);
    const auto first = rig.verify(path);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY2(first->isEqual(), first->findings.isEmpty() ? "" : qPrintable(first->findings.first().row + first->findings.first().column));
    QVERIFY(first->cells > 0);
    rig.keep(kSecond + kDay, 9'000, 120'000'000);
    const auto later = rig.verify(path);
    QVERIFY(later);
    QVERIFY(later->isEqual());
    QCOMPARE(rig.transport.hits, 0);
}

void ExportsTest::aFigureHasItsReasonAndItsAge()
{
    ExportRig rig;
    const auto table = rig.table(*rig.recipe(QStringLiteral("profile")));
    QVERIFY(table);
    QCOMPARE(cellOf(*table, QStringLiteral("followers"), QStringLiteral("value")), ExportCell(113'000'000.0));
    QCOMPARE(cellOf(*table, QStringLiteral("followers"), QStringLiteral("oldest_at")), ExportCell(kSecond));
    QCOMPARE(cellOf(*table, QStringLiteral("saves_rate"), QStringLiteral("value")), ExportCell()); // no answer carried saves
    QVERIFY(std::holds_alternative<QString>(cellOf(*table, QStringLiteral("saves_rate"), QStringLiteral("reason"))));
    QCOMPARE(cellOf(*table, QStringLiteral("bio_link"), QStringLiteral("text")), ExportCell());
    for (const ExportColumn &figure : table->head.figures)
        QVERIFY2(figure.version > 0 && !figure.definition.isEmpty(), qPrintable(figure.name));
}

void ExportsTest::aPastTimeHasItsOwnFigures()
{
    ExportRig rig;
    auto recipe = rig.recipe(QStringLiteral("profile"));
    recipe->asOf = kStart + 10;
    const auto table = rig.table(*recipe);
    QVERIFY(table);
    QCOMPARE(cellOf(*table, QStringLiteral("followers"), QStringLiteral("value")), ExportCell(112'000'000.0));
    QCOMPARE(cellOf(*table, QStringLiteral("followers"), QStringLiteral("age_s")), ExportCell(qint64(10)));
    recipe->asOf = kStart - 10;
    const auto before = rig.table(*recipe);
    QVERIFY(!before);
    QCOMPARE(before.error().kind, ErrorKind::NotFound);
}

void ExportsTest::postsThatPassTheFilter()
{
    ExportRig rig;
    auto recipe = rig.recipe(QStringLiteral("posts"));
    recipe->filter = QStringLiteral("views > 3K and #fyp");
    const auto table = rig.table(*recipe);
    QVERIFY(table);
    QCOMPARE(table->head.rows, 3); // 4,000, 6,000 and 8,000
    recipe->filter = QStringLiteral("love > 5");
    QCOMPARE(rig.table(*recipe).error().kind, ErrorKind::Usage);
}

void ExportsTest::keysAreThoseOfTheRows_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"profile", "posts", "history"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ExportsTest::keysAreThoseOfTheRows()
{
    QFETCH(const QString, what);
    ExportRig rig;
    const auto table = rig.table(*rig.recipe(what));
    QVERIFY(table);
    QVERIFY(table->head.rows > 0);
    for (qint64 i = 0; i < table->head.rows; ++i) {
        QCOMPARE(table->key(i), table->row(i).first(table->keyColumns));
        QCOMPARE(table->row(i).size(), table->head.columns.size());
    }
}

// Out of a cache that is shared, an answer may come after the export that is older than it.
void ExportsTest::anAnswerThatComesLateIsNamed()
{
    ExportRig rig;
    auto recipe = rig.recipe(QStringLiteral("profile"));
    recipe->asOf = kSecond + 3'600;
    const QString path = rig.write(*recipe, ExportFormat::Json);
    rig.keep(kSecond + 600, 3'000, 114'000'000);
    const auto verdict = rig.verify(path);
    QVERIFY(verdict);
    QVERIFY(verdict->differing > 0);
    const auto followers = std::find_if(verdict->findings.cbegin(), verdict->findings.cend(), [](const ExportFinding &finding) {
        return finding.row == QLatin1String("followers") && finding.column == QLatin1String("value");
    });
    QVERIFY(followers != verdict->findings.cend());
    QCOMPARE(followers->inFile, QStringLiteral("113000000"));
    QCOMPARE(followers->now, QStringLiteral("114000000"));
    QCOMPARE(followers->why, QStringLiteral("history has other inputs for it now"));
}

void ExportsTest::anotherHistoryCannotComputeIt()
{
    ExportRig rig;
    const QString path = rig.write(*rig.recipe(QStringLiteral("posts")), ExportFormat::Csv);
    FetchRig empty;
    Questions questions(empty.catalogue, empty.fetcher, empty.reader, empty.clock);
    Settings settings(empty.dir.filePath(QStringLiteral("settings.json")));
    Watchlist watchlist(*empty.history, empty.clock);
    WatchLists lists(*empty.history, empty.clock, settings);
    Exports other({empty.catalogue, empty.fetcher, empty.reader, questions, empty.ledger, watchlist, lists, empty.clock, {}});
    const auto verdict = QCoro::waitFor(other.verify(path));
    QVERIFY(verdict);
    QVERIFY(!verdict->isEqual());
    QCOMPARE(verdict->notRecomputed, 1);
    QVERIFY2(verdict->findings.first().why.contains(kAda.id), qPrintable(verdict->findings.first().why));
}

void ExportsTest::countersFallAndAreKept()
{
    ExportRig rig;
    rig.keep(kSecond + 60, 500, 90);
    auto recipe = rig.recipe(QStringLiteral("history"));
    recipe->metric = QStringLiteral("followers");
    recipe->asOf = kSecond + 60;
    const auto table = rig.table(*recipe);
    QVERIFY(table);
    QCOMPARE(table->head.rows, 3);
    QCOMPARE(table->row(2).at(2), ExportCell(qint64(90)));
}

void ExportsTest::comparesPosts()
{
    ExportRig rig;
    ExportRecipe asked;
    asked.what = QStringLiteral("compare");
    asked.kind = EntityKind::Post;
    asked.names = {kPostId.chopped(1) + QLatin1Char('0'), kPostId.chopped(1) + QLatin1Char('1')};
    asked.metric = QStringLiteral("views");
    asked.alignment = QStringLiteral("since-posting");
    asked.asOf = kSecond;
    const auto recipe = QCoro::waitFor(rig.exports.resolve(asked));
    QVERIFY(recipe);
    const auto comparison = QCoro::waitFor(rig.exports.comparison(*recipe));
    QVERIFY(comparison);
    QCOMPARE(comparison->lines.size(), 2);
    QCOMPARE(comparison->lines.at(1).points.last().sincePostS, std::optional<qint64>(2 * kDay));
    QCOMPARE(comparison->lines.at(1).latest(), std::optional(4'000.0));
    const QString path = rig.write(*recipe, ExportFormat::Xlsx);
    const auto verdict = rig.verify(path);
    QVERIFY(verdict);
    QVERIFY(verdict->isEqual());
}

void ExportsTest::aWatchlistHasEveryKind_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json})
        QTest::newRow(qPrintable(formatName(format))) << format;
}

void ExportsTest::aWatchlistHasEveryKind()
{
    QFETCH(const ExportFormat, format);
    ExportRig rig;
    const NamedList list = *Tidemark::waitFor(rig.lists.create([] {
        NamedList wanted;
        wanted.name = QStringLiteral("Every kind");
        wanted.allowance = 10;
        return wanted;
    }()));
    Learned learned;
    Hashtag tag;
    tag.id = {QStringLiteral("71")};
    tag.name = QStringLiteral("fyp");
    tag.views = 70;
    learned.hashtags = {tag};
    Sound sound;
    sound.id = {QStringLiteral("72")};
    sound.title = QStringLiteral("A song");
    sound.videos = 12;
    learned.sounds = {sound};
    QVERIFY(Tidemark::waitFor(rig.store.keep(anAnswer(kSecond, QStringLiteral("challenge-info-name")), learned)));
    const WatchName search{WatchKind::VideoSearch, QStringLiteral("cats")};
    rig.answerSearch(search, kSecond, sample("sibling/search-video.1"));
    QList<WatchEntry> entries;
    for (const QString &words : {QStringLiteral("@ada"), QStringLiteral("#fyp"), QStringLiteral("sound:72"), QStringLiteral("videos:cats"), QStringLiteral("users:nobody asked"),
                                 QStringLiteral("https://www.tiktok.com/@ada/video/") + kPostId.chopped(1) + QLatin1Char('3'), QStringLiteral("@never")})
        entries.append({*parseWatchName(words), {QStringLiteral("=Pets"), {QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("+1")}});
    rig.pass(2 * kDay);
    QVERIFY(Tidemark::waitFor(rig.watchlist.add(entries, list.id)));

    auto recipe = rig.recipe(QStringLiteral("watchlist"), EntityKind::Profile, QStringLiteral("every kind"));
    QVERIFY(recipe);
    QCOMPARE(recipe->ids, QStringList(QString::number(list.id)));
    recipe->asOf = rig.clock.now();
    const auto table = rig.table(*recipe);
    QVERIFY(table);
    QCOMPARE(table->head.rows, entries.size());
    const auto cell = [&table](const QString &name, const char *column) { return cellOf(*table, name, QLatin1String(column)); };
    QCOMPARE(cell(QStringLiteral("@ada"), "followers"), ExportCell(qint64(113'000'000)));
    QCOMPARE(cell(QStringLiteral("#fyp"), "views"), ExportCell(qint64(70)));
    QCOMPARE(cell(QStringLiteral("sound:72"), "videos"), ExportCell(qint64(12)));
    QCOMPARE(cell(QStringLiteral("sound:72"), "title"), ExportCell(QStringLiteral("A song")));
    QCOMPARE(cell(entries.at(5).name.words(), "views"), ExportCell(qint64(8'000)));
    QCOMPARE(cell(entries.at(5).name.words(), "kind"), ExportCell(QStringLiteral("post")));
    const auto found = cell(QStringLiteral("videos:cats"), "found");
    QVERIFY(std::holds_alternative<qint64>(found) && std::get<qint64>(found) > 0);
    QCOMPARE(cell(QStringLiteral("videos:cats"), "observed_at"), ExportCell(kSecond));
    QCOMPARE(cell(QStringLiteral("users:nobody asked"), "found"), ExportCell()); // no answer is no zero
    QCOMPARE(cell(QStringLiteral("@never"), "id"), ExportCell());

    const auto verdict = rig.verify(rig.write(*recipe, format));
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().detail));
    QVERIFY2(verdict->isEqual(), verdict->findings.isEmpty() ? "" : qPrintable(verdict->findings.first().row + verdict->findings.first().column));
    QCOMPARE(rig.transport.hits, 0);
}

void ExportsTest::namesThatAreAddedLaterAreNotMissed()
{
    ExportRig rig;
    rig.pass(2 * kDay);
    QVERIFY(Tidemark::waitFor(rig.watchlist.add({*parseWatchName(QStringLiteral("@ada"))})));
    auto recipe = rig.recipe(QStringLiteral("watchlist"), EntityKind::Profile, QString());
    QVERIFY(recipe);
    recipe->asOf = rig.clock.now();
    const QString path = rig.write(*recipe, ExportFormat::Json);
    rig.pass(60);
    QVERIFY(Tidemark::waitFor(rig.watchlist.add({*parseWatchName(QStringLiteral("#fyp"))})));
    const auto verdict = rig.verify(path);
    QVERIFY(verdict);
    QVERIFY(verdict->isEqual());
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "ExportsTest.moc"
