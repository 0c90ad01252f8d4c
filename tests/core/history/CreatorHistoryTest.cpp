// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/history/HistoryFixture.h"

using namespace Tidemark;

// All that is held of a creator, in one go.
class CreatorHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void cleanup() { m_history.reset(); }
    void theViewsOfThePastAreThoseOfThen_data();
    void theViewsOfThePastAreThoseOfThen();
    void whatWasReadAheadIsHandedOut_data();
    void whatWasReadAheadIsHandedOut();

private:
    std::unique_ptr<HistoryFixture> m_history;
};

void CreatorHistoryTest::theViewsOfThePastAreThoseOfThen_data()
{
    QTest::addColumn<int>("posts"); // of the last week
    QTest::newRow("all of which are read") << 2;
    QTest::newRow("more than are read at once") << 1'000;
}

// They are taken from what is read of today, as far as the posts are the same.
void CreatorHistoryTest::theViewsOfThePastAreThoseOfThen()
{
    QFETCH(int, posts);
    const qint64 now = kStart + 40 * kDay;
    Post old = aPost(QStringLiteral("1"));
    for (const qint64 day : {0, 5, 20, 33, 40}) {
        old.views = 1'000 + day;
        m_history->keep(kStart + day * kDay, {{aProfile()}, {old}, {}, {}});
    }
    Learned fresh;
    for (int i = 0; i < posts; ++i) {
        fresh.posts.append(aPost(QString::number(100 + i)));
        fresh.posts.last().createdAt = now - kDay;
    }
    m_history->keep(now, fresh);
    const auto creator = waitFor(m_history->reader->creator(QStringLiteral("ada"), now)).value();
    QVERIFY(creator);
    QCOMPARE(creator->posts.size(), std::min(posts + 1, 1'000));
    const auto viewsOf = [](const QList<StoredPost> &found) { return found.isEmpty() ? QList<Observation>() : found.first().views; };
    for (const auto &[found, days, snapshots] : {std::tuple(creator->postsWeekAgo, 7, 4), std::tuple(creator->postsMonthAgo, 30, 2)}) {
        PostFilter filter;
        filter.viewsDays = 1'000;
        const auto then = waitFor(m_history->reader->posts(filter, now - days * kDay)).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(viewsOf(found).size(), snapshots);
        QCOMPARE(viewsOf(found), viewsOf(then));
    }
}

void CreatorHistoryTest::whatWasReadAheadIsHandedOut_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<bool>("ofThePast");
    QTest::addColumn<qint64>("followers");
    QTest::newRow("to who asks for it") << QStringLiteral("ada") << qint64(1) << false << qint64(1'000);
    QTest::newRow("not under another name") << kAda.id << qint64(1) << false << qint64(2'000);
    QTest::newRow("not of the past") << QStringLiteral("ada") << qint64(1) << true << qint64(2'000);
    QTest::newRow("not when it is old") << QStringLiteral("ada") << qint64(10) << false << qint64(2'000);
    QTest::newRow("not for a time before") << QStringLiteral("ada") << qint64(-1) << false << qint64(2'000);
}

void CreatorHistoryTest::whatWasReadAheadIsHandedOut()
{
    QFETCH(QString, asked);
    QFETCH(qint64, later);
    QFETCH(bool, ofThePast);
    QFETCH(qint64, followers);
    const auto keep = [this](qint64 at, qint64 count) {
        Profile profile = aProfile();
        profile.followers = count;
        m_history->keep(at, {{profile}, {}, {}, {}});
    };
    const auto followersOf = [this](const QString &name, qint64 at, HistoryReader::AsOf asOf = {}) {
        const auto read = waitFor(m_history->reader->creator(name, at, asOf));
        return read && *read ? (*read)->stored.value.followers : Count();
    };
    const qint64 now = kStart + kDay;
    keep(kStart, 1'000);
    m_history->reader->readAhead(QStringLiteral("ada"), now);
    keep(kStart + 60, 2'000); // told after it was read
    QCOMPARE(followersOf(asked, now + later, ofThePast ? HistoryReader::AsOf(now) : std::nullopt), Count(followers));
    QCOMPARE(followersOf(QStringLiteral("ada"), now + 1), Count(2'000)); // once
}

QTEST_GUILESS_MAIN(CreatorHistoryTest)
#include "CreatorHistoryTest.moc"
