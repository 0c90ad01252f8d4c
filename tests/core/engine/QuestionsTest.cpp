// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Questions.h"
#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

namespace {

const QString kHandle = QStringLiteral("mrbeast");
const QString kPostUrl = QStringLiteral("https://www.tiktok.com/@mrbeast/video/7106594312292453675");
constexpr qint64 kHour = 3'600;

QByteArray idBody(const QByteArray &id)
{
    return R"({"id":")" + id + R"("})";
}

QByteArray pageBody(const QByteArray &authorId)
{
    return R"({"videos":[{"video_id":"7106594312292453675","title":"a #day","create_time":1789990000,"play_count":1200,"digg_count":30,)"
           R"("comment_count":2,"share_count":1,"author":{"id":")" + authorId
        + R"(","unique_id":"mrbeast","nickname":"Somebody"}}],"cursor":"0","hasMore":false})";
}

// The questions over the real fetch path and a scripted wire.
struct QuestionsRig : FetchRig {
    QuestionsRig()
        : questions(catalogue, fetcher, reader, clock)
    {
        fetcher.shareAnswers(catalogue);
    }

    [[nodiscard]] Result<ListAnswer<Post>> posts() { return QCoro::waitFor(questions.posts(kHandle, 10, {})); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const QUrl &url : transport.sent)
            paths += url.path() + QLatin1Char('?') + url.query().section(QLatin1Char('&'), -1);
        return paths;
    }

    Questions questions;
};

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aProfileAnswersForItsNameAndItsId_data();
    void aProfileAnswersForItsNameAndItsId();
    void aHeldIdThatLeadsNowhereIsAskedForAnew();
    void anIdThatStandsIsNotAskedTwice();
    void anIdThatWasJustAskedForIsBelieved();
    void aProfileWhoseHandleMovedIsAskedForAnew();
    void aPostOfAFreshPageCostsNothing();
};

void QuestionsTest::aProfileAnswersForItsNameAndItsId_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addRow("its id") << QByteArray("userid") << QStringLiteral("username") << QStringLiteral("@MrBeast");
    QTest::addRow("by its id") << QByteArray("userinfo-by-id") << QStringLiteral("userid") << QStringLiteral("6614519312189947909");
}

void QuestionsTest::aProfileAnswersForItsNameAndItsId()
{
    QFETCH(QByteArray, asked);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QuestionsRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(60);
    const auto answer = rig.fetch(rig.ask(asked.constData(), {{parameter, value}}));
    QVERIFY(answer);
    QCOMPARE(answer->requests, 0);
    QCOMPARE(answer->ageS, 60);
    QVERIFY(answer->body().contains("6614519312189947909"));
    QCOMPARE(rig.transport.hits, 1);
}

void QuestionsTest::aHeldIdThatLeadsNowhereIsAskedForAnew()
{
    QuestionsRig rig;
    rig.transport.answer(200, idBody("111"));
    QVERIFY(rig.fetch(rig.ask("userid", {{QStringLiteral("username"), kHandle}})));
    rig.transport.answer(404);
    rig.transport.answer(200, idBody("222"));
    rig.transport.answer(200, pageBody("222"));
    const auto list = rig.posts();
    QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
    QCOMPARE(list->items.size(), 1);
    QCOMPARE(list->requests, 3);
    QCOMPARE(rig.paths(), QStringList({QStringLiteral("/userid/?username=mrbeast"), QStringLiteral("/user-posts/?userid=111"),
                                       QStringLiteral("/userid/?username=mrbeast"), QStringLiteral("/user-posts/?userid=222")}));
}

void QuestionsTest::anIdThatStandsIsNotAskedTwice()
{
    QuestionsRig rig;
    rig.transport.answer(200, idBody("111"));
    QVERIFY(rig.fetch(rig.ask("userid", {{QStringLiteral("username"), kHandle}})));
    rig.transport.answer(404);
    rig.transport.answer(200, idBody("111"));
    const auto list = rig.posts();
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::NotFound);
    QCOMPARE(list.error().requests, 2);
    QCOMPARE(rig.transport.hits, 3);
    const auto again = rig.posts(); // remembered
    QVERIFY(!again);
    QCOMPARE(again.error().requests, 0);
    QCOMPARE(rig.transport.hits, 3);
}

void QuestionsTest::anIdThatWasJustAskedForIsBelieved()
{
    QuestionsRig rig;
    rig.transport.answer(200, idBody("111"));
    rig.transport.answer(404);
    const auto list = rig.posts();
    QVERIFY(!list);
    QCOMPARE(list.error().requests, 2);
    QCOMPARE(rig.transport.hits, 2);
}

void QuestionsTest::aProfileWhoseHandleMovedIsAskedForAnew()
{
    QuestionsRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.transport.answer(404);
    rig.transport.answer(200, idBody("222"));
    QByteArray other = FetchRig::profileBody();
    rig.transport.answer(200, other.replace("6614519312189947909", "222"));
    rig.transport.answer(200, pageBody("222"));
    const auto answer = QCoro::waitFor(rig.questions.profile(kHandle, {}));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->profile.id.value, QStringLiteral("222"));
    QCOMPARE(answer->posts.size(), 1);
    QCOMPARE(answer->requests, 4);
    QCOMPARE(rig.transport.hits, 5);
}

void QuestionsTest::aPostOfAFreshPageCostsNothing()
{
    QuestionsRig rig;
    rig.transport.answer(200, pageBody("222"));
    QVERIFY(rig.fetch(rig.ask("user-posts", {{QStringLiteral("userid"), QStringLiteral("222")}})));
    rig.pass(kHour);
    const Question question{Question::Kind::Post, kPostUrl, 1};
    const auto price = QCoro::waitFor(rig.questions.price(question, {}));
    QVERIFY(price);
    QCOMPARE(price->price, 0);
    const auto post = QCoro::waitFor(rig.questions.post(kPostUrl, {}));
    QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
    QCOMPARE(post->requests, 0);
    QCOMPARE(post->value.views, Count(1'200));
    QCOMPARE(post->provenance.source, Source::History);
    QCOMPARE(post->provenance.ageS, kHour);
    QCOMPARE(rig.transport.hits, 1);

    rig.pass(6 * kHour); // older than its own endpoint would allow
    const auto later = QCoro::waitFor(rig.questions.price(question, {}));
    QVERIFY(later);
    QCOMPARE(later->price, 1);
    AskOptions fresh;
    fresh.mode = FetchMode::Fresh;
    std::ignore = QCoro::waitFor(rig.questions.post(kPostUrl, fresh));
    QVERIFY(rig.transport.hits > 1);
}

QTEST_GUILESS_MAIN(QuestionsTest)

#include "QuestionsTest.moc"
