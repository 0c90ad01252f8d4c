// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/AnswerLog.h"

#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

class AnswerLogTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void newestFirst();
    void ofOneQuestion();
};

namespace {

template <typename T>
T of(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    return result ? *result : T();
}

} // namespace

void AnswerLogTest::decodes_data()
{
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "count=30&cursor=0" << "cursor" << "0";
    QTest::newRow("blank") << "keyword=cat+videos" << "keyword" << "cat videos";
    QTest::newRow("escapes") << "keyword=gr%C3%BC%26n%2B" << "keyword" << QStringLiteral("gr\u00fc&n+");
    QTest::newRow("empty value") << "count=1&region=" << "region" << "";
    QTest::newRow("nothing") << "" << "count" << "";
}

void AnswerLogTest::decodes()
{
    QFETCH(QString, encoded);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QCOMPARE(decodedParameters(encoded).value(name), value);
}

void AnswerLogTest::newestFirst()
{
    FetchRig rig;
    for (const char *handle : {"mrbeast", "khaby.lame", "mrbeast"}) {
        rig.transport.answer(200, FetchRig::profileBody(handle));
        Ask ask = rig.profile(QString::fromLatin1(handle));
        ask.mode = FetchMode::Fresh;
        QVERIFY(rig.fetch(ask));
        rig.pass(10);
    }
    rig.transport.answer(200, R"({"id":"5"})");
    QVERIFY(rig.fetch(rig.ask("userid", {{QStringLiteral("username"), QStringLiteral("mrbeast")}})));
    AnswerLog log(*rig.history);
    const auto answers = of(log.newest(QStringLiteral("userinfo-by-username"), 10));
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).at, FetchRig::kStart + 20);
    QCOMPARE(answers.at(1).parameters.value(QStringLiteral("username")), QStringLiteral("khaby.lame"));
    QCOMPARE(answers.at(1).body, FetchRig::profileBody("khaby.lame"));
    QCOMPARE(of(log.newest(QStringLiteral("userinfo-by-username"), 2)).size(), 2);
    QCOMPARE(of(log.newest(QStringLiteral("search-video"), 2)).size(), 0);
    QCOMPARE(of(log.questions(QStringLiteral("userinfo-by-username"), 0)), 2);
    QCOMPARE(of(log.questions(QStringLiteral("userinfo-by-username"), FetchRig::kStart + 15)), 1);
}

void AnswerLogTest::ofOneQuestion()
{
    FetchRig rig;
    for (const char *handle : {"mrbeast", "khaby.lame"}) {
        rig.transport.answer(200, FetchRig::profileBody(handle));
        QVERIFY(rig.fetch(rig.profile(QString::fromLatin1(handle))));
    }
    AnswerLog log(*rig.history);
    const auto answers = of(log.newestOf(QStringLiteral("userinfo-by-username"), QStringLiteral("username=mrbeast"), 5));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().body, FetchRig::profileBody("mrbeast"));
}

QTEST_GUILESS_MAIN(AnswerLogTest)
#include "AnswerLogTest.moc"
