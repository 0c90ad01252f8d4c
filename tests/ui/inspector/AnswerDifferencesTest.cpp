// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/AnswerDifferences.h"

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Query.h"
#include "core/history/HistoryReader.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/inspector/AnswerView.h"
#include "ui/inspector/DifferenceTable.h"
#include "ui/widgets/PlainLabel.h"

#include <QTest>

using namespace Tidemark;

class AnswerDifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void saysWhatChangedSinceTheAnswerBefore();
    void hasNothingToCompareAFirstAnswerWith();
    void theNewestAnswerWins();
    void theViewShowsBoth();

private:
    // The answer about a creator that history holds, as if it came so much later with another body.
    [[nodiscard]] CacheEntryPtr later(qint64 seconds, const QByteArray &was = {}, const QByteArray &is = {}) const;

    std::unique_ptr<PageRig> m_rig;
    QByteArray m_body;
    QString m_key;
    qint64 m_at = 0;
};

void AnswerDifferencesTest::initTestCase()
{
    m_rig = std::make_unique<PageRig>();
    m_rig->hold(m_rig->creator());
    const Endpoint *endpoint = m_rig->engine->catalogue().find(QLatin1String("userinfo-by-username"));
    m_key = Query::make(*endpoint, {{QStringLiteral("username"), m_rig->creator()}})->cacheKey();
    const auto answers = wait(m_rig->engine->history().answers(m_key));
    QVERIFY(answers && answers->size() == 1);
    m_at = answers->first().second;
    const auto body = wait(m_rig->engine->history().body(answers->first().first));
    QVERIFY(body && *body);
    m_body = **body;
}

void AnswerDifferencesTest::cleanupTestCase()
{
    m_rig.reset();
}

CacheEntryPtr AnswerDifferencesTest::later(qint64 seconds, const QByteArray &was, const QByteArray &is) const
{
    CacheEntry entry;
    entry.key = m_key;
    entry.endpoint = QStringLiteral("userinfo-by-username");
    entry.body = m_body;
    if (!was.isEmpty())
        entry.body.replace(was, is);
    entry.fetchedAt = m_at + seconds;
    return std::make_shared<const CacheEntry>(entry);
}

void AnswerDifferencesTest::saysWhatChangedSinceTheAnswerBefore()
{
    AnswerDifferences differences(*m_rig->engine);
    std::optional<AnswerDifference> found;
    connect(&differences, &AnswerDifferences::compared, this, [&found](const AnswerDifference &difference) { found = difference; });
    differences.compare(later(100, "\"uniqueId\"", "\"unique\""));
    QTRY_VERIFY(found);
    QCOMPARE(found->earlierAt, std::optional(m_at));
    QCOMPARE(found->earlier.size(), 2);
    QCOMPARE(found->earlier.at(0).path, QStringLiteral("user.uniqueId"));
    QCOMPARE(found->earlier.at(0).kind, BodyDifference::Kind::Missing);
    QCOMPARE(found->earlier.at(1).path, QStringLiteral("user.unique"));
    const bool isTold = std::any_of(found->documented.begin(), found->documented.end(), [](const BodyDifference &one) {
        return one.kind == BodyDifference::Kind::Missing && one.path == QLatin1String("user.uniqueId");
    });
    QVERIFY(isTold);
}

void AnswerDifferencesTest::hasNothingToCompareAFirstAnswerWith()
{
    AnswerDifferences differences(*m_rig->engine);
    std::optional<AnswerDifference> found;
    connect(&differences, &AnswerDifferences::compared, this, [&found](const AnswerDifference &difference) { found = difference; });
    differences.compare(later(0));
    QTRY_VERIFY(found);
    QVERIFY(!found->earlierAt);
    QVERIFY(found->earlier.isEmpty());
}

void AnswerDifferencesTest::theNewestAnswerWins()
{
    AnswerDifferences differences(*m_rig->engine);
    QList<AnswerDifference> told;
    connect(&differences, &AnswerDifferences::compared, this, [&told](const AnswerDifference &difference) { told += difference; });
    differences.compare(later(100, "\"uniqueId\"", "\"unique\""));
    differences.compare(later(100));
    QTRY_VERIFY(!told.isEmpty());
    QTRY_VERIFY(m_rig->isAtRest(QWidget()));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().earlier.isEmpty());
}

void AnswerDifferencesTest::theViewShowsBoth()
{
    AnswerView view;
    AnswerDifference difference;
    difference.documented = {{BodyDifference::Kind::Missing, QStringLiteral("user.id"), QStringLiteral("an id"), {}},
                             {BodyDifference::Kind::Added, QStringLiteral("extra"), {}, QStringLiteral("text")}};
    difference.earlier = {{BodyDifference::Kind::Value, QStringLiteral("stats.followerCount"), QStringLiteral("5"), QStringLiteral("6")}};
    difference.earlierAt = m_at;
    view.showDifferences(difference);
    const auto *documented = part<DifferenceTable>(view, "documentedDifferences");
    QCOMPARE(documented->model().rowCount(), 2);
    QCOMPARE(documented->model().index(0, 1).data().toString(), QStringLiteral("not there"));
    QVERIFY(part<PlainLabel>(*documented, "differenceWords")->fullText().contains(QLatin1String("not as documented")));
    const auto *earlier = part<DifferenceTable>(view, "earlierDifferences");
    QCOMPARE(earlier->model().index(0, 3).data().toString(), QStringLiteral("6"));
    difference.earlierAt.reset();
    difference.earlier.clear();
    view.showDifferences(difference);
    QVERIFY(part<PlainLabel>(*earlier, "differenceWords")->fullText().contains(QLatin1String("no earlier answer")));
}

QTEST_MAIN(AnswerDifferencesTest)
#include "AnswerDifferencesTest.moc"
