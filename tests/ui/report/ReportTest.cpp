// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportTables.h"
#include "ui/render/NumberFormat.h"
#include "ui/report/CreatorReport.h"
#include "ui/report/ReportPages.h"
#include "ui/report/ReportWords.h"
#include "ui/report/ReviewReport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'795'000'000;
constexpr qint64 kDay = 86'400;

ExportHead headOf(const char *what)
{
    ExportHead head;
    head.recipe.what = QLatin1String(what);
    head.recipe.ids = {QStringLiteral("42")};
    head.recipe.names = {QStringLiteral("gus")};
    head.recipe.asOf = kNow;
    head.program = QStringLiteral("Tidemark");
    head.source = QStringLiteral("a test");
    head.madeAt = kNow;
    return head;
}

MetricResult figure(const char *id, std::optional<double> value, const char *unit, const char *reason = "")
{
    MetricResult result;
    result.id = QLatin1String(id);
    result.version = 2;
    result.definition = QStringLiteral("what %1 is").arg(result.id);
    result.value = value;
    result.unit = QLatin1String(unit);
    result.reason = QLatin1String(reason);
    result.n = 30;
    result.oldestAt = kNow - 3 * kDay;
    return result;
}

StoredPost post(int number, qint64 views)
{
    StoredPost stored;
    stored.value.id.value = QString::number(7'000 + number);
    stored.value.title = number % 5 == 0 ? QString() : QStringLiteral("Post %1").arg(number);
    stored.value.createdAt = kNow - number * kDay;
    stored.value.views = views;
    stored.value.likes = views / 10;
    stored.observedAt = kNow - 60;
    return stored;
}

CreatorTables tables(int posts, const QString &bio = QStringLiteral("A bio."))
{
    EntityFigures figures;
    figures.texts = {{QStringLiteral("nickname"), QStringLiteral("Gus")}, {QStringLiteral("bio"), bio},
                     {QStringLiteral("region"), {}}, {QStringLiteral("verified"), QStringLiteral("yes")}};
    figures.figures = {figure("followers", 112'412'345, ""), figure("views_typical", std::nullopt, "", "3 needed, 1 held"),
                       figure("er_view_typical", 7.9, "%")};
    QList<StoredPost> list;
    for (int i = 1; i <= posts; ++i)
        list.append(post(i, 1'000 * i));
    MetricInputs creator;
    creator.now = kNow;
    QList<Observation> series;
    for (int day = 10; day >= 0; --day)
        series.append({kNow - day * kDay, 1'000 + 10 * (10 - day), QStringLiteral("userinfo-by-username")});
    return {figureTable(headOf("profile"), figures), postsTable(headOf("posts"), list, creator),
            seriesTable(headOf("history"), {{QStringLiteral("followers"), series}})};
}

// Two creators, five days of each.
ExportTable followersCompared(Alignment alignment)
{
    const auto from = [](const char *id, qint64 first) {
        ComparedEntity entity{QLatin1String(id), QLatin1Char('@') + QLatin1String(id), {}, {}, {}};
        for (int day = 0; day < 5; ++day)
            entity.series.append({kNow - (5 - day) * kDay, first + day, {}});
        return entity;
    };
    const auto comparison = compare(EntityKind::Profile, QStringLiteral("followers"), alignment, {from("b", 500), from("a", 900)});
    ExportHead head = headOf("compare");
    head.recipe.metric = QStringLiteral("followers");
    return comparisonTable(head, *comparison);
}

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b(?!s)"));
    auto matches = page.globalMatch(QString::fromLatin1(pdf));
    qsizetype pages = 0;
    for (; matches.hasNext(); matches.next())
        ++pages;
    return pages;
}

const ReportTable &tableNamed(const Report &report, const char *title)
{
    for (const ReportTable &table : report.tables) {
        if (table.title == QLatin1String(title))
            return table;
    }
    qFatal("no table %s", title);
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void coverSaysWhoAndWhen();
    void unknownFiguresSayWhy();
    void postsStandByTheirViews();
    void everyFigureIsDefined();
    void gapsStayGaps();
    void longTablesGoOnOverPages();
    void hostileTextsAreBounded();
    void nothingKnownIsAReportStill();
    void comparedOnesStandInTheirOrder();
    void anIndexBeginsAtADate();
    void aReviewOfTwoWeeks();
    void aReviewOfNothing();
};

void ReportTest::coverSaysWhoAndWhen()
{
    const Report report = creatorReport(tables(3));
    QCOMPARE(report.title, QStringLiteral("Gus"));
    QCOMPARE(report.subtitle, QStringLiteral("@gus \u00b7 verified"));
    QCOMPARE(report.text, QStringLiteral("A bio."));
    QVERIFY(report.asOf.contains(QStringLiteral("2026")));
    QVERIFY(report.origin.contains(QStringLiteral("a test")));
    QCOMPARE(report.figures.first().label, QStringLiteral("Followers"));
    QVERIFY2(report.figures.first().value.startsWith(QStringLiteral("112.4")), qPrintable(report.figures.first().value));
    QCOMPARE(report.figures.first().note, QStringLiteral("of 30 \u00b7 oldest 3 d ago"));
}

void ReportTest::unknownFiguresSayWhy()
{
    const Report report = creatorReport(tables(3));
    const auto found = std::find_if(report.figures.begin(), report.figures.end(),
                                    [](const ReportFigure &entry) { return entry.label == QStringLiteral("Views, typical"); });
    QCOMPARE(found->value, QString(QChar(0x2013)));
    QCOMPARE(found->note, QStringLiteral("3 needed, 1 held"));
}

void ReportTest::postsStandByTheirViews()
{
    const Report report = creatorReport(tables(40));
    const ReportTable &posts = tableNamed(report, "Posts");
    QCOMPARE(posts.rows.size(), 30);
    QCOMPARE(posts.rows.first().at(2), QStringLiteral("40,000"));
    QCOMPARE(posts.rows.first().at(1), QStringLiteral("(no caption)"));
    QCOMPARE(posts.rows.last().at(2), QStringLiteral("11,000"));
    QVERIFY(posts.caption.contains(QStringLiteral("40")));
}

void ReportTest::everyFigureIsDefined()
{
    const Report report = creatorReport(tables(3));
    const ReportTable &definitions = tableNamed(report, "Definitions");
    QCOMPARE(definitions.rows.size(), 3);
    QCOMPARE(definitions.rows.first(),
             (QStringList{QStringLiteral("Followers"), QStringLiteral("2"), QStringLiteral("what followers is")}));
    QCOMPARE(tableNamed(report, "All figures").rows.size(), 3); // names and bios stand on the cover
}

void ReportTest::gapsStayGaps()
{
    const Report report = creatorReport(tables(3));
    QCOMPARE(report.charts.size(), 1);
    QCOMPARE(report.charts.first().content.series.first().gapAfterS, kReportGapS);
    QCOMPARE(report.charts.first().content.series.first().points.size(), 11);
    QVERIFY(report.charts.first().caption.contains(QStringLiteral("11 samples")));
}

void ReportTest::longTablesGoOnOverPages()
{
    const QByteArray one = reportPdf(creatorReport(tables(2)));
    QVERIFY(one.startsWith("%PDF-"));
    Report report = creatorReport(tables(2));
    for (int i = 0; i < 200; ++i)
        report.tables.first().rows.append(report.tables.first().rows.first());
    const QByteArray many = reportPdf(report);
    QVERIFY2(pagesOf(many) >= pagesOf(one) + 4, qPrintable(QStringLiteral("%1 and %2").arg(pagesOf(one)).arg(pagesOf(many))));
}

void ReportTest::hostileTextsAreBounded()
{
    const QByteArray usual = reportPdf(creatorReport(tables(3)));
    const QString word(10 * 1024 * 1024, QLatin1Char('W'));
    Report report = creatorReport(tables(3, word));
    report.title = QString(300, QLatin1Char('M')) + QChar(0x202E) + QStringLiteral("<img src='http://127.0.0.1/x.png'>");
    report.tables.first().rows.first()[1] = word;
    const QByteArray pdf = reportPdf(report);
    QCOMPARE(pagesOf(pdf), pagesOf(usual));
    QVERIFY(pdf.size() < usual.size() + 100'000);
}

void ReportTest::nothingKnownIsAReportStill()
{
    CreatorTables empty = tables(0);
    empty.history = seriesTable(headOf("history"), {});
    const Report report = creatorReport(empty);
    QVERIFY(report.charts.isEmpty());
    QVERIFY(tableNamed(report, "Posts").rows.isEmpty());
    QVERIFY(pagesOf(reportPdf(report)) >= 1);
}

void ReportTest::comparedOnesStandInTheirOrder()
{
    const Report report = comparisonReport(followersCompared(Alignment::Absolute));
    QCOMPARE(report.subtitle, QStringLiteral("@b, @a"));
    QCOMPARE(report.charts.first().content.series.size(), 2);
    QCOMPARE(report.tables.first().rows.first().first(), QStringLiteral("@b"));
    QCOMPARE(report.tables.first().rows.first().at(1), QStringLiteral("504"));
    QCOMPARE(report.tables.first().columns.size(), 4); // the value is the count itself: it stands there once
    QVERIFY(pagesOf(reportPdf(report)) >= 1);
}

// The file says it as machines read it, the print as people do.
void ReportTest::anIndexBeginsAtADate()
{
    const ExportTable compared = followersCompared(Alignment::Indexed);
    QCOMPARE(compared.head.notes,
             QStringList(QStringLiteral("100 is at or after 2026-11-13T11:06:40Z, from when on all are sampled")));
    const QString caption = comparisonReport(compared).charts.first().caption;
    const QString shown = QStringLiteral("100 is at or after %1, from when").arg(dateTimeText(kNow - 5 * kDay));
    QVERIFY2(caption.contains(shown), qPrintable(caption));
    QVERIFY2(!caption.contains(QStringLiteral("T11:06")), qPrintable(caption));
}

void ReportTest::aReviewOfTwoWeeks()
{
    SloReview review;
    review.from = 1'788'912'000;
    review.until = review.from + 14 * kDay;
    TierReview tier;
    tier.tier.name = QStringLiteral("tier2_search");
    tier.tier.availability = 0.995;
    tier.tier.p95Ms = 2'500;
    tier.cycle = {1'000, 40};
    tier.spent = 8.0;
    tier.p95Ms = 3'100;
    tier.advice = TierReview::Advice::Freeze;
    tier.budget.leftShare = -0.5;
    review.tiers = {tier};
    review.incidents = {{tier.tier.name, {QStringLiteral("TikLiveAPITier2FastBurn")}, Severity::Page, review.from + 3'600, std::nullopt, {300, 30}, 0.4}};
    review.experiment = QStringLiteral("Ask less.");
    review.meanMs = 912.4;
    review.availability = 0.96;
    const Report report = reviewReport(review, QStringLiteral("a test"));
    static const QRegularExpression weeks(QStringLiteral("9 Sept? 2026, 00:00 to 23 Sept? 2026")); // as the locale cuts it short
    QVERIFY2(report.title.contains(weeks), qPrintable(report.title));
    QCOMPARE(report.figures.first().value.simplified().remove(QChar(0x202f)).remove(QLatin1Char(' ')), QStringLiteral("0%"));
    const QStringList row = tableNamed(report, "Budgets by tier").rows.first();
    QCOMPARE(row.first(), QStringLiteral("Tier 2 · search"));
    QCOMPARE(row.at(3), QStringLiteral("40"));
    QCOMPARE(row.last(), QStringLiteral("Freeze risky changes until a postmortem is written."));
    QCOMPARE(tableNamed(report, "What cost most").rows.first().at(2), QStringLiteral("goes on"));
    QCOMPARE(tableNamed(report, "What the API promises").rows.first().at(2), QStringLiteral("912 ms"));
    QVERIFY(pagesOf(reportPdf(report)) >= 1);
}

void ReportTest::aReviewOfNothing()
{
    const Report report = reviewReport(SloReview(), {});
    QCOMPARE(tableNamed(report, "What cost most").caption, QStringLiteral("No alert fired in these two weeks."));
    QCOMPARE(report.figures.first().value, QStringLiteral("–"));
    QCOMPARE(pagesOf(reportPdf(report)), 1);
}

QTEST_MAIN(ReportTest)

#include "ReportTest.moc"
