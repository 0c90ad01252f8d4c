// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Learner.h"

#include "core/catalogue/Catalogue.h"
#include "core/parse/Contract.h"
#include "tests/core/parse/Samples.h"

#include <QTest>

using namespace Tidemark;

class LearnerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recordedAnswersAreAgreedAndTeach_data();
    void recordedAnswersAreAgreedAndTeach();
    void aPostWithoutAnIdIsTheOneAskedFor();

private:
    [[nodiscard]] Query query(const char *endpoint, const char *name, const QString &value) const;

    std::optional<Catalogue> m_catalogue;
};

void LearnerTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue = std::move(*catalogue);
}

Query LearnerTest::query(const char *endpoint, const char *name, const QString &value) const
{
    const auto made = Query::make(*m_catalogue->find(QLatin1String(endpoint)), {{QLatin1String(name), value}});
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

void LearnerTest::recordedAnswersAreAgreedAndTeach_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("profiles");
    QTest::addColumn<int>("posts");
    const auto row = [](const char *name, const char *endpoint, const char *parameter, const char *value, int profiles, int posts) {
        QTest::addRow("%s", name) << sample(name) << QString::fromLatin1(endpoint) << QString::fromLatin1(parameter)
                                  << QString::fromLatin1(value) << profiles << posts;
    };
    row("sibling/userinfo-by-username.1", "userinfo-by-username", "username", "somebody", 1, 0);
    row("sibling/post-detail.1", "post-detail", "url", "https://www.tiktok.com/@a/video/6996", 0, 1);
    row("sibling/post-detail.2", "post-detail", "url", "https://www.tiktok.com/@a/video/7613619028011027733", 0, 1);
}

void LearnerTest::recordedAnswersAreAgreedAndTeach()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, endpoint);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    const Query asked = query(qPrintable(endpoint), qPrintable(parameter), value);
    const Status agreed = checkContract(asked.endpoint(), body);
    QVERIFY2(agreed, qPrintable(agreed ? QString() : agreed.error().detail));
    const auto learned = learn(asked, body);
    QVERIFY(learned);
    QTEST(int(learned->profiles.size()), "profiles");
    QTEST(int(learned->posts.size()), "posts");
}

void LearnerTest::aPostWithoutAnIdIsTheOneAskedFor()
{
    const QString link = QStringLiteral("https://www.tiktok.com/@a/video/6996123456789012345");
    const auto learned = learn(query("post-detail", "url", link), sample("sibling/post-detail.1"));
    QVERIFY(learned);
    QCOMPARE(learned->posts.first().id.value, QStringLiteral("6996123456789012345"));
}

QTEST_GUILESS_MAIN(LearnerTest)
#include "LearnerTest.moc"
