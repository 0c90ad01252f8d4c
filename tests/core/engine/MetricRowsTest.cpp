// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MetricRows.h"
#include "tests/core/history/HistoryFixture.h"

#include <QCoroTask>

using namespace Tidemark;

// What figures are made of, as of now and as of a time.
class MetricRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void cleanup() { m_history.reset(); }
    void aDeletedPostIsOutOfTheCurrent();
    void aRenamedCreatorIsOne();
    void nothingOfLater();

private:
    [[nodiscard]] MetricInputs rowsOf(const QString &creator, qint64 at)
    {
        const EntityRef entity{EntityKind::Profile, creator};
        const auto rows = QCoro::waitFor(detail::metricRows(m_history->reader.get(), entity, at));
        return rows ? *rows : MetricInputs();
    }

    std::unique_ptr<HistoryFixture> m_history;
};

// Its last snapshot stays in history; averages of now do without it, those of then have it.
void MetricRowsTest::aDeletedPostIsOutOfTheCurrent()
{
    m_history->keep(kStart, {{aProfile()}, {aPost(QStringLiteral("1")), aPost(QStringLiteral("2"))}, {}, {}});
    REQUIRE_OK(waitFor(m_history->store->keepNotFound(EntityKind::Post, QStringLiteral("2"), kStart + kDay)));
    QCOMPARE(rowsOf(kAda.id, kStart + 2 * kDay).posts.size(), 1);
    QCOMPARE(rowsOf(kAda.id, kStart + 100).posts.size(), 2);
    const EntityRef gone{EntityKind::Post, QStringLiteral("2")};
    QCOMPARE(waitFor(m_history->reader->series(gone, QStringLiteral("views"), 0)).value().size(), 1);
    QCOMPARE(m_history->eventKinds(gone).last(), QStringLiteral("gone"));
}

void MetricRowsTest::aRenamedCreatorIsOne()
{
    Profile profile = aProfile();
    m_history->keep(kStart, {{profile}, {aPost(QStringLiteral("1"))}, {}, {}});
    profile.handle = QStringLiteral("ada.l");
    profile.followers = 112'500'000;
    m_history->keep(kStart + kDay, {{profile}, {}, {}, {}});
    for (const char *name : {"ada", "ada.l"}) {
        const MetricInputs rows = rowsOf(QLatin1String(name), kStart + 2 * kDay);
        QCOMPARE(rows.followerSeries.size(), 2);
        QCOMPARE(rows.posts.size(), 1);
        QCOMPARE(rows.followers, Count(112'500'000));
    }
}

void MetricRowsTest::nothingOfLater()
{
    Profile profile = aProfile();
    m_history->keep(kStart, {{profile}, {aPost(QStringLiteral("1"))}, {}, {}});
    profile.followers = 112'500'000;
    m_history->keep(kStart + kDay, {{profile}, {aPost(QStringLiteral("1")), aPost(QStringLiteral("2"))}, {}, {}});
    const MetricInputs then = rowsOf(kAda.id, kStart + 100);
    QCOMPARE(then.followers, Count(112'400'000));
    QCOMPARE(then.followerSeries.size(), 1);
    QCOMPARE(then.posts.size(), 1);
    QCOMPARE(then.posts.first().views.size(), 1);
}

QTEST_GUILESS_MAIN(MetricRowsTest)
#include "MetricRowsTest.moc"
