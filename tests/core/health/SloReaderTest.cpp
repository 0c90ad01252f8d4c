// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/health/SloFile.h"
#include "core/health/SloReader.h"

#include <QFile>
#include <QTest>

using namespace Tidemark;

class SloReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTextsOwnSnippetLoads();
    void everyEndpointHasATier();
    void whatIsNotListedStays();
    void aTierThatIsLeftOutKeepsWhatIsShipped();
    void theCatalogueFollows();
    void refused_data();
    void refused();
    void refusesWhatNothingCanBeReckonedFrom_data();
    void refusesWhatNothingCanBeReckonedFrom();

private:
    [[nodiscard]] Result<SloPlan> read(const QByteArray &yaml) const
    {
        return readSlo(yaml, m_catalogue, &m_shipped, SloLists::Follow);
    }

    Catalogue m_catalogue;
    SloPlan m_shipped;
};

namespace {

// Lines 1 to 6 or 7 of a file with one tier.
QByteArray tierOne(const QByteArray &p95 = "1200", const QByteArray &availability = "0.999", const QByteArray &fast = "14.4",
                   const QByteArray &slow = "6.0")
{
    return "slo_tiers:\n  tier1_interactive:\n    p95_ms: " + p95 + "\n    availability: " + availability
           + "\n    burn_rate_fast: " + fast + "\n    burn_rate_slow: " + slow + "\n";
}

QByteArray listing(const QByteArray &endpoints)
{
    return tierOne() + "    endpoints:\n" + endpoints;
}

} // namespace

void SloReaderTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    m_catalogue = *catalogue;
    const auto shipped = SloFile::shipped(m_catalogue);
    QVERIFY2(shipped.has_value(), shipped ? "" : qPrintable(shipped.error().detail));
    m_shipped = *shipped;
}

void SloReaderTest::theTextsOwnSnippetLoads()
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/health/slo-of-the-text.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto plan = readSlo(file.readAll(), m_catalogue, nullptr, SloLists::Follow);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->tiers.size(), 3);
    const SloTier &first = plan->tiers.at(0);
    QCOMPARE(first.name, QStringLiteral("tier1_interactive"));
    QCOMPARE(first.label, QStringLiteral("tier1"));
    QCOMPARE(first.p95Ms, 1200.0);
    QCOMPARE(first.availability, 0.999);
    QCOMPARE(first.fastBurn, 14.4);
    QCOMPARE(first.slowBurn, 6.0);
    QCOMPARE(plan->tiers.at(1).p95Ms, 2500.0);
    QCOMPARE(plan->tiers.at(1).availability, 0.995);
    QCOMPARE(plan->tiers.at(1).fastBurn, 10.0);
    QCOMPARE(plan->tiers.at(1).slowBurn, 3.0);
    QCOMPARE(plan->tiers.at(2).p95Ms, 6000.0);
    QCOMPARE(plan->tiers.at(2).availability, 0.990);
    QCOMPARE(plan->tiers.at(2).fastBurn, 6.0);
    QCOMPARE(plan->tiers.at(2).slowBurn, 2.0);
    QCOMPARE((QList<int>{plan->tiers.at(0).timeoutS, plan->tiers.at(1).timeoutS, plan->tiers.at(2).timeoutS}),
             (QList<int>{10, 20, 60}));
    QCOMPARE(plan->tierOf(QStringLiteral("/download-music/")).label, QStringLiteral("tier1"));
    QCOMPARE(plan->tierOf(QStringLiteral("post-comment-replies")).label, QStringLiteral("tier2"));
    QCOMPARE(plan->tierOf(QStringLiteral("/never-heard-of/")).label, QStringLiteral("tier3"));
    QCOMPARE(*plan, m_shipped); // what is shipped is what the text says, and what the catalogue says
}

void SloReaderTest::everyEndpointHasATier()
{
    QStringList all;
    for (const SloTier &tier : m_shipped.tiers)
        all += tier.endpoints;
    QCOMPARE(all.size(), m_catalogue.endpoints().size());
    for (const Endpoint &endpoint : m_catalogue.endpoints())
        QCOMPARE(all.count(endpoint.path), 1);
}

void SloReaderTest::whatIsNotListedStays()
{
    const auto plan = read(listing("      - /user-posts/\n      - region-list\n"));
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->tierOf(QStringLiteral("/user-posts/")).label, QStringLiteral("tier1"));
    QCOMPARE(plan->tierOf(QStringLiteral("/region-list/")).label, QStringLiteral("tier1"));
    QCOMPARE(plan->tierOf(QStringLiteral("/userid/")).label, QStringLiteral("tier1"));
    QCOMPARE(plan->tierOf(QStringLiteral("/search-video/")).label, QStringLiteral("tier2"));
    QVERIFY(!plan->tiers.at(1).endpoints.contains(QStringLiteral("/user-posts/")));
}

void SloReaderTest::aTierThatIsLeftOutKeepsWhatIsShipped()
{
    const auto plan = read(tierOne("900", "0.99", "10", "5"));
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->tiers.at(0).p95Ms, 900.0);
    QCOMPARE(plan->tiers.at(1), m_shipped.tiers.at(1));
    const auto alone = readSlo(tierOne(), m_catalogue, nullptr, SloLists::Follow);
    QVERIFY(!alone.has_value());
    QCOMPARE(alone.error().detail, QStringLiteral("slo.yaml: slo_tiers.tier2_search is missing"));
}

void SloReaderTest::theCatalogueFollows()
{
    const auto plan = read(listing("      - /user-followers/\n"));
    QVERIFY(plan.has_value());
    Catalogue catalogue = m_catalogue;
    QCOMPARE(catalogue.find(QStringLiteral("user-followers"))->timeoutS, 60);
    applyPlan(*plan, catalogue);
    QCOMPARE(catalogue.find(QStringLiteral("user-followers"))->tier, QStringLiteral("tier1_interactive"));
    QCOMPARE(catalogue.find(QStringLiteral("user-followers"))->timeoutS, 10);
    QCOMPARE(catalogue.find(QStringLiteral("user-following"))->timeoutS, 60);
}

void SloReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &yaml, const char *message) {
        QTest::newRow(name) << yaml << QString::fromUtf8(message);
    };
    row("text instead of a number", tierOne("fast"),
        "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number");
    row("negative", tierOne("-1"), "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number");
    row("not a number", tierOne("nan"), "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number");
    row("infinite", tierOne(".inf"), "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number");
    row("a list for a number", tierOne("[1, 2]"),
        "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number");
    row("no value", tierOne(""), "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number");
    row("past the time-out", tierOne("10001"),
        "slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms is more than the tier's hard time-out of 10000 ms");
    row("per cent", tierOne("1200", "99.9"),
        "slo.yaml line 4: slo_tiers.tier1_interactive.availability must be a share below 1, like 0.999 for 99.9 percent");
    row("rates the wrong way round", tierOne("1200", "0.999", "6", "14.4"),
        "slo.yaml line 5: slo_tiers.tier1_interactive.burn_rate_fast must be more than burn_rate_slow");
    row("a rate that nothing reaches", tierOne("1200", "0.9", "14.4", "6"),
        "slo.yaml line 5: slo_tiers.tier1_interactive.burn_rate_fast can never be reached: with this availability all calls "
        "failing burn 10 times");
    row("a field that nobody knows", tierOne() + "    p95: 3\n",
        "slo.yaml line 7: slo_tiers.tier1_interactive.p95 is not known; a tier has p95_ms, availability, burn_rate_fast, "
        "burn_rate_slow, endpoints");
    row("a field twice", tierOne() + "    p95_ms: 1300\n",
        "slo.yaml line 7: slo_tiers.tier1_interactive.p95_ms stands twice, first on line 3");
    row("a field missing", "slo_tiers:\n  tier2_search:\n    p95_ms: 1\n",
        "slo.yaml line 2: slo_tiers.tier2_search.availability is missing");
    row("a tier that nobody knows", "slo_tiers:\n  tier4:\n    p95_ms: 1\n",
        "slo.yaml line 2: slo_tiers.tier4 is no tier; there are tier1_interactive, tier2_search and tier3_batch");
    row("a tier twice", tierOne() + tierOne().mid(11),
        "slo.yaml line 7: slo_tiers.tier1_interactive stands twice, first on line 2");
    row("a tier that is a word", "slo_tiers:\n  tier2_search: no\n",
        "slo.yaml line 2: slo_tiers.tier2_search must hold fields by name");
    row("an unknown endpoint", listing("      - /userid/\n      - /user-id/\n"),
        "slo.yaml line 9: slo_tiers.tier1_interactive.endpoints has \"/user-id/\", which is no endpoint of the catalogue");
    row("an endpoint twice", listing("      - /userid/\n      - /userid/\n"),
        "slo.yaml line 9: slo_tiers.tier1_interactive.endpoints has /userid/ twice: it stands on line 8 (tier1_interactive) "
        "already");
    row("endpoints as a text", tierOne() + "    endpoints: /userid/\n",
        "slo.yaml line 7: slo_tiers.tier1_interactive.endpoints must be a list of paths");
    row("another top", "tiers: 3\n", "slo.yaml line 1: tiers is not known here, only slo_tiers is");
    row("nothing", "", "slo.yaml line 1: slo_tiers is missing");
    row("a list", "- 1\n", "slo.yaml line 1: must begin with \"slo_tiers:\"");
    row("no tiers", "slo_tiers:\n", "slo.yaml line 1: slo_tiers must hold tiers by name");
    row("two documents", tierOne() + "---\n" + tierOne(), "slo.yaml line 8: a second document begins; one is read");
    row("no YAML", "slo_tiers:\n\ttier1: 3\n", "slo.yaml line 2: not YAML (");
    row("an anchor that nobody set", "slo_tiers: *gone\n", "slo.yaml line 1: not YAML (");
    row("a hostile name", tierOne() + "    \"<b>\\u202Ex\": 1\n",
        "slo.yaml line 7: slo_tiers.tier1_interactive.<b>x is not known; a tier has p95_ms, availability, burn_rate_fast, "
        "burn_rate_slow, endpoints");
    row("very deep", QByteArray(100'000, '['), "slo.yaml line 1: not YAML (");
}

void SloReaderTest::refused()
{
    QFETCH(QByteArray, yaml);
    const auto plan = read(yaml);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().kind, ErrorKind::LocalData);
    QFETCH(QString, message);
    const QString detail = plan.error().detail;
    // What is no YAML is told in the library's words, which are its own.
    QCOMPARE(message.endsWith(QLatin1Char('(')) ? detail.first(message.size()) : detail, message);
}

void SloReaderTest::refusesWhatNothingCanBeReckonedFrom_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &yaml, const char *message) {
        QTest::newRow(name) << yaml << QString::fromUtf8(message);
    };
    row("more nines than anybody counts", tierOne("1200", "0.9999999"),
        "slo.yaml line 4: slo_tiers.tier1_interactive.availability must be from 0.01 to 0.999999");
    row("no promise", tierOne("1200", "1e-300", "0.5", "0.2"),
        "slo.yaml line 4: slo_tiers.tier1_interactive.availability must be from 0.01 to 0.999999");
    row("a rate that is none", tierOne("1200", "0.999", "6", "1e-300"),
        "slo.yaml line 6: slo_tiers.tier1_interactive.burn_rate_slow must be at least 0.1");
}

void SloReaderTest::refusesWhatNothingCanBeReckonedFrom()
{
    refused();
}

QTEST_GUILESS_MAIN(SloReaderTest)
#include "SloReaderTest.moc"
