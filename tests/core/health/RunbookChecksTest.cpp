// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/RunbookChecks.h"

#include "core/health/RunbookTicket.h"
#include "tests/core/health/RunbookRig.h"

using namespace Tidemark;

namespace {

using Verdict = CheckVerdict;

CheckArguments arguments(const char *text)
{
    CheckArguments given;
    for (const QString &pair : QString::fromLatin1(text).split(QLatin1Char('&'), Qt::SkipEmptyParts))
        given.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    return given;
}

QByteArray post(const QByteArray &fields)
{
    return R"({"id":"7","play":"https://a/p",)" + fields + R"("wmplay":"https://a/w"})";
}

Evidence posts(int with, int without)
{
    Evidence evidence("post-detail");
    for (int i = 0; i < with; ++i)
        evidence.answer(post(R"("hdplay":"https://a/h",)"));
    for (int i = 0; i < without; ++i)
        evidence.answer(post(i % 3 == 0 ? R"("hdplay":null,)" : i % 3 == 1 ? R"("hdplay":"",)" : ""));
    return evidence;
}

// "time>given more people/total"
Evidence &page(Evidence &evidence, const char *asked, qint64 given, bool hasMore, std::pair<int, qint64> people)
{
    QByteArray list;
    for (int i = 0; i < people.first; ++i)
        list += (i ? "," : "") + QByteArray(R"({"id":"1"})");
    const QByteArray body = R"({"followers":[)" + list + R"(],"time":)" + QByteArray::number(given) + R"(,"hasMore":)" + (hasMore ? "true" : "false")
                            + R"(,"total":)" + QByteArray::number(people.second) + "}";
    return evidence.answer(body, (QByteArray("userid=5&count=50&time=") + asked).constData());
}

} // namespace

class RunbookChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void shapes_data();
    void shapes();
    void shapesOfARefusedAnswer();
    void theSmokeTest_data();
    void theSmokeTest();
    void aTicket();
    void aTicketOfTheWholeApi();
    void valuesWithMarksStayAsTheyAre();
    void nothingAtAll();

private:
    void callRows();
    void creditRows();
    void fieldRows();
    void pagingRows();
    struct Asked {
        const char *check;
        const char *given;
    };
    struct Expected {
        Verdict verdict;
        qint64 n;
        const char *said;
    };
    static void row(const char *name, const Evidence &evidence, const Asked &asked, const Expected &expected)
    {
        QTest::newRow(name) << evidence << QByteArray(asked.check) << QByteArray(asked.given) << expected.verdict << expected.n << QString::fromLatin1(expected.said);
    }
};

void RunbookChecksTest::verdicts_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<CheckVerdict>("verdict");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("said");
    callRows();
    creditRows();
    fieldRows();
    pagingRows();
}

void RunbookChecksTest::callRows()
{
    const char *late = "ms=4000&minutes=10";
    row("slow", Evidence().calls(5, 5'000), {"p95_above", late}, {Verdict::Holds, 5, "p95 was 4991 ms"});
    row("fast", Evidence().calls(5, 900), {"p95_above", late}, {Verdict::DoesNot, 5, "over 5 calls"});
    row("slow in one of twenty-five", Evidence().calls(24, 900).calls(1, 9'000), {"p95_above", late}, {Verdict::DoesNot, 25, "the limit is 4000 ms"});
    row("too few", Evidence().calls(4, 9'000), {"p95_above", late}, {Verdict::NotEnoughData, 4, "calls in the last 10 minutes: 4; needed: 5"});
    row("slow an hour ago", Evidence().callsOf("search-video", 9, 9'000, CallOutcome::Ok, 60), {"p95_above", late}, {Verdict::NotEnoughData, 0, "calls in the last 10 minutes: 0"});
    row("another is slow", Evidence().callsOf("userid", 9, 9'000, CallOutcome::Ok), {"p95_above", late}, {Verdict::NotEnoughData, 0, "calls in the last 10 minutes: 0"});

    const char *others = "minutes=60&percent=5";
    row("others fail", Evidence().calls(9).callsOf("userid", 10, 1, CallOutcome::TimedOut).callsOf("userid", 90, 1, CallOutcome::Ok), {"others_failing", others}, {Verdict::Holds, 100, "calls of other endpoints in the last 60 minutes: 100, of which failed: 10"});
    row("others are well", Evidence().calls(9, 1, CallOutcome::TimedOut).callsOf("userid", 100, 1, CallOutcome::Ok), {"others_failing", others}, {Verdict::DoesNot, 100, "100, of which failed: 0"});
    row("no others", Evidence().calls(9, 1, CallOutcome::TimedOut), {"others_failing", others}, {Verdict::NotEnoughData, 0, "nothing else was asked"});

    const char *shape = "outcome=shape_mismatch&minutes=1440&percent=0";
    row("any is enough", Evidence().calls(99).calls(1, 1, CallOutcome::ShapeMismatch), {"outcome_share", shape}, {Verdict::Holds, 100, "calls of /search-video/ in the last 1440 minutes: 100, of which ended as shape_mismatch: 1 (1.0 %)"});
    row("none", Evidence().calls(9), {"outcome_share", shape}, {Verdict::DoesNot, 9, "9, of which ended as shape_mismatch: 0"});
    row("no calls", Evidence(), {"outcome_share", shape}, {Verdict::NotEnoughData, 0, "no calls in the last 1440"});
    row("below its share", Evidence().calls(99).calls(1, 1, CallOutcome::ShapeMismatch), {"outcome_share", "outcome=shape_mismatch&minutes=60&percent=2"}, {Verdict::DoesNot, 100, "100, of which ended as shape_mismatch: 1"});
    row("of the whole API", Evidence("").callsOf("userid", 1, 1, CallOutcome::RateLimited).callsOf("user-posts", 3, 1, CallOutcome::Ok), {"outcome_share", "outcome=rate_limited&minutes=60&percent=0"}, {Verdict::Holds, 4, "calls in the last 60 minutes: 4, of which ended as rate_limited: 1 (25.0 %)"});

    const char *pace = "minutes=60&percent=90";
    row("as fast as the API allows", Evidence("").callsOf("userid", 180, 1, CallOutcome::Ok), {"pace_reached", pace}, {Verdict::Holds, 180, "in its busiest minute: 180; the API takes 200"});
    row("two endpoints in one minute", Evidence("").callsOf("userid", 90, 1, CallOutcome::Ok).callsOf("user-posts", 90, 1, CallOutcome::Ok), {"pace_reached", pace}, {Verdict::Holds, 180, "minute: 180;"});
    row("spread over two minutes", Evidence("").callsOf("userid", 90, 1, CallOutcome::Ok, 1).callsOf("userid", 90, 1, CallOutcome::Ok, 2), {"pace_reached", pace}, {Verdict::DoesNot, 180, "minute: 90;"});
}

void RunbookChecksTest::creditRows()
{
    Evidence refused("");
    refused.made.stop = Ledger::StopKind::KeyRefused;
    refused.made.stopReason = QStringLiteral("Api-Key is not available");
    row("refused key", refused, {"key_refused", ""}, {Verdict::Holds, 1, "Api-Key is not available"});
    row("a refused key is not out of credits", refused, {"out_of_credits", ""}, {Verdict::DoesNot, 1, "not stopped for want"});
    Evidence empty("");
    empty.made.stop = Ledger::StopKind::OutOfCredits;
    empty.made.stopReason = QStringLiteral("402");
    row("out of credits", empty, {"out_of_credits", ""}, {Verdict::Holds, 1, "spending is stopped: 402"});
    row("good key", Evidence(""), {"key_refused", ""}, {Verdict::DoesNot, 1, "was not refused"});

    Evidence balance("");
    row("balance not known", balance, {"balance_low", "days=7"}, {Verdict::NotEnoughData, 0, "set-balance"});
    balance.made.balance.credits = 600;
    row("nothing burns", balance, {"balance_low", "days=7"}, {Verdict::DoesNot, 1, "credits left: 600"});
    balance.made.burnPerDay = 100;
    row("six days left", balance, {"balance_low", "days=7"}, {Verdict::Holds, 1, "credits left: 600; spent a day: 100.0"});
    balance.made.balance.credits = 701;
    row("more than seven days", balance, {"balance_low", "days=7"}, {Verdict::DoesNot, 1, "701"});
    balance.made.balance.credits = 0;
    balance.made.burnPerDay.reset();
    row("nothing left", balance, {"balance_low", "days=7"}, {Verdict::Holds, 1, "credits left: 0"});

    Evidence spent("");
    row("nothing spent", spent, {"spent_by_one", "percent=50"}, {Verdict::NotEnoughData, 0, "nothing was spent"});
    spent.made.byAsker = {{QStringLiteral("Background"), 60}, {QStringLiteral("cli get"), 40}};
    row("one spends most", spent, {"spent_by_one", "percent=50"}, {Verdict::Holds, 100, "credits spent in seven days: 100, of which by Background: 60"});
    row("none spends most", spent, {"spent_by_one", "percent=61"}, {Verdict::DoesNot, 100, "by Background: 60"});
}

void RunbookChecksTest::fieldRows()
{
    const char *all = "fields=play wmplay hdplay&hours=24";
    row("all there", posts(3, 0), {"fields_present", all}, {Verdict::Holds, 3, "in every answer; answers looked at: 3"});
    row("one lacks one", posts(3, 1), {"fields_present", all}, {Verdict::DoesNot, 4, "answers looked at: 4; missing: hdplay 1, play 0, wmplay 0"});
    row("no answers", Evidence("post-detail"), {"fields_present", all}, {Verdict::NotEnoughData, 0, "of the last 24 hours"});
    const char *hd = "fields=hdplay&percent=5&hours=24";
    row("a twentieth is no more than a twentieth", posts(19, 1), {"field_missing", hd}, {Verdict::DoesNot, 20, "hdplay 1 (5.0 %"});
    row("more than a twentieth", posts(18, 2), {"field_missing", hd}, {Verdict::Holds, 20, "hdplay 2 (10.0 %, the limit is 5 %)"});
    row("too few to say", posts(0, 19), {"field_missing", hd}, {Verdict::NotEnoughData, 19, "answers about videos in the last 24 hours: 19; needed: 20"});
    Evidence photos = posts(20, 0);
    for (int i = 0; i < 20; ++i)
        photos.answer(R"({"id":"7","images":["https://a/1"]})");
    row("photos have none", photos, {"field_missing", hd}, {Verdict::DoesNot, 20, "hdplay 0"});
    Evidence wrapped("post-detail");
    for (int i = 0; i < 20; ++i)
        wrapped.answer(R"({"code":0,"data":)" + post(R"("hdplay":"https://a/h",)") + "}");
    row("in an envelope", wrapped, {"field_missing", hd}, {Verdict::DoesNot, 20, "hdplay 0"});
    Evidence old = posts(20, 0);
    for (LoggedAnswer &answer : old.made.answers)
        answer.at -= 24 * 3'600;
    row("a day old", old, {"field_missing", hd}, {Verdict::NotEnoughData, 0, "24 hours: 0;"});
    Evidence held;
    held.made.questionsHeld = 12;
    row("something is held", held, {"answers_held", ""}, {Verdict::Holds, 12, "can be served: 12"});
    row("nothing is held", Evidence(), {"answers_held", ""}, {Verdict::DoesNot, 0, "can be served: 0"});
}

void RunbookChecksTest::pagingRows()
{
    const char *deep = "cursor=30&hours=24";
    row("first pages", Evidence().answer("{}", "cursor=0").answer("{}", "cursor=10"), {"cursor_deep", deep}, {Verdict::DoesNot, 2, "cursor of 30 or deeper: 0 of 2; the deepest was 10"});
    row("deep pages", Evidence().answer("{}", "cursor=0").answer("{}", "cursor=300"), {"cursor_deep", deep}, {Verdict::Holds, 2, "cursor of 30 or deeper: 1 of 2; the deepest was 300"});
    row("no pages", Evidence(), {"cursor_deep", deep}, {Verdict::NotEnoughData, 0, "no answer is held"});

    const char *day = "hours=24";
    const char *early = "hours=24&percent=90";
    Evidence good("user-followers");
    page(page(page(good, "0", 900, true, {50, 120}), "900", 800, true, {50, 120}), "800", 0, false, {20, 120});
    row("passed back", good, {"time_passed_back", day}, {Verdict::Holds, 2, "the answer before it; pages: 2"});
    row("moves on", good, {"time_stands_still", day}, {Verdict::DoesNot, 2, "moved on in every page; pages: 2"});
    row("whole", good, {"ends_early", early}, {Verdict::DoesNot, 1, "no list ended early; lists: 1"});
    Evidence cursor("user-followers");
    page(page(cursor, "0", 900, true, {50, 120}), "50", 850, true, {50, 120});
    row("a cursor in its place", cursor, {"time_passed_back", day}, {Verdict::DoesNot, 1, "that no answer before them gave: 1 of 1, such as 50"});
    Evidence still("user-followers");
    page(page(still, "0", 900, true, {50, 120}), "900", 900, true, {50, 120});
    row("stands still", still, {"time_stands_still", day}, {Verdict::Holds, 2, "give no time to go on with: 1 of 2, such as \"900\""});
    Evidence none("user-followers");
    page(none, "0", 0, true, {50, 120});
    row("no time to go on with", none, {"time_stands_still", day}, {Verdict::Holds, 1, "such as \"0\""});
    Evidence short_("user-followers");
    page(page(short_, "0", 900, true, {50, 1'000}), "900", 0, false, {50, 1'000});
    row("ends early", short_, {"ends_early", early}, {Verdict::Holds, 1, "lists that ended early: 1 of 1, such as one after 100 of 1000 people"});
    Evidence middle("user-followers");
    page(middle, "900", 0, false, {50, 1'000});
    row("its beginning is not held", middle, {"ends_early", early}, {Verdict::NotEnoughData, 0, "no list was read to its end"});
    Evidence circle("user-followers");
    page(page(circle, "900", 800, false, {5, 1'000}), "800", 900, false, {5, 1'000});
    row("a circle has no beginning", circle, {"ends_early", early}, {Verdict::NotEnoughData, 0, "no list"});
    row("no pages of followers", Evidence("user-followers"), {"time_passed_back", day}, {Verdict::NotEnoughData, 0, "no page after a first one"});
}

void RunbookChecksTest::verdicts()
{
    QFETCH(Evidence, evidence);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, given);
    QFETCH(CheckVerdict, verdict);
    QFETCH(qint64, n);
    QFETCH(QString, said);
    const CheckArguments with = arguments(given.constData());
    QVERIFY(checkNamed(QLatin1String(check))->fits(with, evidence.made.endpoint.name));
    const CheckResult result = evidence.check(check.constData(), with);
    QVERIFY2(result.said.english().contains(said), qPrintable(result.said.english()));
    QCOMPARE(checkVerdictName(result.verdict), checkVerdictName(verdict));
    QCOMPARE(result.n, n);
}

void RunbookChecksTest::shapes_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *body, const QStringList &expected) { QTest::newRow(name) << QByteArray(body) << expected; };
    row("renamed list", R"({"items":[{"video_id":"1"}],"hasMore":true,"cursor":10})", {QStringLiteral("missing videos"), QStringLiteral("added items")});
    row("renamed field", R"({"videos":[{"vid":"1","author":{"id":"5"}}],"hasMore":true,"cursor":10})", {QStringLiteral("missing videos[].video_id"), QStringLiteral("added videos[].vid")});
    row("other type", R"({"videos":[{"video_id":"1","author":"5"}],"hasMore":true,"cursor":"10"})", {QStringLiteral("missing videos[].author.id"), QStringLiteral("type cursor"), QStringLiteral("type videos[].author")});
    row("an empty list lacks nothing", R"({"videos":[],"hasMore":false,"cursor":0})", {});
    row("what only some have is not missing", R"({"videos":[{"video_id":"1","author":{"id":"5"}}],"hasMore":true,"cursor":10})", {});
    row("no JSON", "<html>", {});
}

void RunbookChecksTest::shapes()
{
    QFETCH(QByteArray, refused);
    QFETCH(QStringList, expected);
    Evidence evidence;
    evidence.answer(R"({"videos":[{"video_id":"1","title":"a","author":{"id":"5"}},{"video_id":"2","author":{"id":"5"}}],"hasMore":true,"cursor":10})");
    evidence.answer(R"({"videos":[{"video_id":"3","author":{"id":"5"}}],"hasMore":false,"cursor":20})");
    evidence.refused(refused);
    const CheckResult result = evidence.check("shape_refused");
    QStringList found;
    for (const BodyDifference &each : result.differences)
        found += differenceName(each.kind) + QLatin1Char(' ') + each.path;
    QCOMPARE(found, expected);
    QCOMPARE(result.verdict, Verdict::Holds);
    QCOMPARE(result.n, 2);
}

void RunbookChecksTest::shapesOfARefusedAnswer()
{
    const QByteArray good = R"({"videos":[{"video_id":"1"}]})";
    const QByteArray bad = R"({"items":[]})";
    Evidence evidence;
    QCOMPARE(evidence.check("shape_refused").verdict, Verdict::NotEnoughData);
    QCOMPARE(evidence.check("breaks_contract").verdict, Verdict::NotEnoughData);
    evidence.refused(bad);
    QCOMPARE(evidence.check("shape_refused").verdict, Verdict::NotEnoughData); // nothing to compare with
    const CheckResult broken = evidence.check("breaks_contract");
    QCOMPARE(broken.verdict, Verdict::Holds);
    QCOMPARE(broken.differences.first(), (BodyDifference{BodyDifference::Kind::Missing, QStringLiteral("videos"), QStringLiteral("required"), {}}));
    evidence.answer(good);
    evidence.made.answers.first().at = Evidence::kNow - 20;
    QCOMPARE(evidence.check("shape_refused").verdict, Verdict::Holds);
    evidence.made.answers.prepend({Evidence::kNow - 1, {}, good});
    const CheckResult over = evidence.check("shape_refused");
    QCOMPARE(over.verdict, Verdict::DoesNot);
    QVERIFY2(over.said.english().contains(QStringLiteral("good ones before: 1, since: 1")), qPrintable(over.said.english()));
    QCOMPARE(evidence.check("breaks_contract").verdict, Verdict::DoesNot);
}

void RunbookChecksTest::theSmokeTest_data()
{
    QTest::addColumn<QList<QByteArray>>("held"); // newest first
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<CheckVerdict>("verdict");
    QTest::addColumn<QString>("said");
    const QByteArray one = R"({"user":{"id":"1","uniqueId":"tiktok"},"stats":{"followerCount":1}})";
    const QByteArray same = R"({"user":{"id":"1","uniqueId":"tiktok"},"stats":{"followerCount":2}})";
    const QByteArray less = R"({"user":{"id":"1"},"stats":{"followerCount":2}})";
    using Bodies = QList<QByteArray>;
    QTest::newRow("nothing held") << Bodies() << QByteArray() << QString() << Verdict::NotEnoughData << "answers about @tiktok that are held: 0; needed: 2";
    QTest::newRow("one held") << Bodies{one} << QByteArray() << QString() << Verdict::NotEnoughData << "held: 1;";
    QTest::newRow("other values alone") << Bodies{same, one} << QByteArray() << QString() << Verdict::DoesNot << "from the one before: 0";
    QTest::newRow("a field is gone") << Bodies{less, one} << QByteArray() << QString() << Verdict::Holds << "from the one before: 1";
    QTest::newRow("refused just now") << Bodies{one} << QByteArray(R"({"person":{}})") << "wrong keys" << Verdict::Holds << "from the one before: 3";
    QTest::newRow("not answered") << Bodies{same, one} << QByteArray() << "no connection" << Verdict::NotEnoughData << "asking for @tiktok brought nothing: no connection";
}

void RunbookChecksTest::theSmokeTest()
{
    QFETCH(QList<QByteArray>, held);
    QFETCH(QByteArray, refused);
    QFETCH(QString, problem);
    QFETCH(CheckVerdict, verdict);
    QFETCH(QString, said);
    Evidence evidence("userinfo-by-username");
    evidence.made.user = QStringLiteral("tiktok");
    evidence.made.smokeProblem = problem;
    for (const QByteArray &body : held)
        evidence.made.smoke.append({Evidence::kNow - evidence.made.smoke.size(), {}, body});
    if (!refused.isEmpty())
        evidence.made.smokeRefused = LoggedAnswer{Evidence::kNow, {}, refused};
    const CheckResult result = evidence.check("smoke_shape");
    QVERIFY2(result.said.english().contains(said), qPrintable(result.said.english()));
    QCOMPARE(checkVerdictName(result.verdict), checkVerdictName(verdict));
    QCOMPARE(result.price, 1);
}

void RunbookChecksTest::aTicket()
{
    Evidence evidence;
    evidence.calls(18, 5'000).calls(2, 20'000, CallOutcome::TimedOut);
    evidence.answer("{}", "keyword=cat+videos&count=30&region=");
    Runbook book;
    book.ticket = QStringLiteral("{endpoint} {from} {until} {since} {calls}/{bad} p50 {p50} ({outcomes}) GET {sample_request} at {sample_at}: {findings} {differences} {");
    const RunbookStep step{QStringLiteral("Look."), QStringLiteral("p95_above"), {}, std::nullopt, false};
    const CheckResult holds{Verdict::Holds, {QStringLiteral("p95 was %1"), {QStringLiteral("5 s")}}, 20, {}, {{BodyDifference::Kind::Missing, QStringLiteral("user.id"), QStringLiteral("an id"), {}}}, 0};
    const CheckResult not_{Verdict::DoesNot, {QStringLiteral("nothing"), {}}, 20, {}, {}, 0};
    QCOMPARE(ticketText(book, evidence.made, {{step, holds}, {step, not_}, {step, std::nullopt}}),
             QStringLiteral("/search-video/ 2026-09-21 13:14:30 2026-09-21 14:14:30 2026-09-21 14:13:00 20/2 p50 4991 ms (2 timeout) "
                            "GET https://api.example.org/search-video/?count=30&keyword=cat%20videos&region= at 2026-09-21 14:04:30: p95 was 5 s - user.id: missing, expected an id {\n"));
}

void RunbookChecksTest::aTicketOfTheWholeApi()
{
    Evidence evidence("");
    LedgerRow row;
    row.endpoint = QStringLiteral("userid");
    row.at = Evidence::kNow - 30;
    evidence.made.newestCall = row;
    Runbook book;
    book.ticket = QStringLiteral("{endpoint} GET {sample_request} at {sample_at} {findings}");
    QCOMPARE(ticketText(book, evidence.made, {}), QStringLiteral("the API GET https://api.example.org/userid/ at 2026-09-21 14:14:00 none of the checks holds\n"));
}

void RunbookChecksTest::valuesWithMarksStayAsTheyAre()
{
    QCOMPARE((Sentence{QStringLiteral("%1 and %2, 5 % of %3%4"), {QStringLiteral("%2"), QStringLiteral("%1"), QStringLiteral("x")}}.english()),
             QStringLiteral("%2 and %1, 5 % of x%4"));
}

// No check may fall over an endpoint that was never asked.
void RunbookChecksTest::nothingAtAll()
{
    const Evidence evidence;
    for (const QString &name : checkNames()) {
        const CheckResult result = checkNamed(name)->run(evidence.made, {{QStringLiteral("outcome"), QStringLiteral("ok")}, {QStringLiteral("minutes"), QStringLiteral("60")}, {QStringLiteral("hours"), QStringLiteral("24")}});
        QVERIFY2(result.verdict != Verdict::Holds, qPrintable(name));
        QVERIFY2(!result.said.english().isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(RunbookChecksTest)
#include "RunbookChecksTest.moc"
