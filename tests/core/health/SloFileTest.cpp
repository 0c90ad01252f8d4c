// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/health/SloFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class SloFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutAFileTheShippedHolds();
    void aFileHolds();
    void aBrokenFileLeavesTheShipped();
    void aBrokenFileLeavesTheLastGood();
    void aRemovedFileIsForgotten();
    void aCatalogueOfOnesOwnIsNotOverruledByTheShipped();
    void whatIsNoFileIsToldAs_data();
    void whatIsNoFileIsToldAs();

private:
    void write(const QByteArray &yaml) const;
    [[nodiscard]] LoadedSlo load() const;

    Catalogue m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray withP95(int ms)
{
    return "slo_tiers:\n  tier1_interactive:\n    p95_ms: " + QByteArray::number(ms)
           + "\n    availability: 0.999\n    burn_rate_fast: 14.4\n    burn_rate_slow: 6\n";
}

} // namespace

void SloFileTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY(catalogue.has_value());
    m_catalogue = *catalogue;
}

void SloFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SloFileTest::write(const QByteArray &yaml) const
{
    QFile file(SloFile::path(m_folder->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(yaml), yaml.size());
}

LoadedSlo SloFileTest::load() const
{
    const auto loaded = SloFile::load(m_folder->path(), m_catalogue);
    return loaded ? *loaded : LoadedSlo{{}, LoadedSlo::Source::Shipped, loaded.error().detail};
}

void SloFileTest::withoutAFileTheShippedHolds()
{
    const LoadedSlo loaded = load();
    QCOMPARE(loaded.problem, QString());
    QCOMPARE(loaded.source, LoadedSlo::Source::Shipped);
    QCOMPARE(loaded.plan.tiers.at(0).p95Ms, 1200.0);
    QVERIFY(!QFile::exists(SloFile::lastGoodPath(m_folder->path())));
}

void SloFileTest::aFileHolds()
{
    write(withP95(700));
    const LoadedSlo loaded = load();
    QCOMPARE(loaded.problem, QString());
    QCOMPARE(loaded.source, LoadedSlo::Source::File);
    QCOMPARE(loaded.plan.tiers.at(0).p95Ms, 700.0);
    QCOMPARE(QFile::permissions(SloFile::lastGoodPath(m_folder->path())) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void SloFileTest::aBrokenFileLeavesTheShipped()
{
    write(withP95(-7));
    const LoadedSlo loaded = load();
    QCOMPARE(loaded.source, LoadedSlo::Source::Shipped);
    QCOMPARE(loaded.problem, QStringLiteral("slo.yaml line 3: slo_tiers.tier1_interactive.p95_ms must be a positive number; the "
                                            "objectives that Tidemark ships are in force"));
}

void SloFileTest::aBrokenFileLeavesTheLastGood()
{
    write(withP95(700));
    QCOMPARE(load().source, LoadedSlo::Source::File);
    write("slo_tiers: [");
    for (int start = 0; start < 2; ++start) {
        const LoadedSlo loaded = load();
        QCOMPARE(loaded.source, LoadedSlo::Source::LastGood);
        QCOMPARE(loaded.plan.tiers.at(0).p95Ms, 700.0);
        QVERIFY2(loaded.problem.endsWith(QLatin1String("; the last slo.yaml that could be read stays in force")),
                 qPrintable(loaded.problem));
    }
    write(withP95(800));
    QCOMPARE(load().plan.tiers.at(0).p95Ms, 800.0);
    write("slo_tiers: [");
    QCOMPARE(load().plan.tiers.at(0).p95Ms, 800.0);
}

void SloFileTest::aRemovedFileIsForgotten()
{
    write(withP95(700));
    QCOMPARE(load().plan.tiers.at(0).p95Ms, 700.0);
    QVERIFY(QFile::remove(SloFile::path(m_folder->path())));
    QCOMPARE(load().plan.tiers.at(0).p95Ms, 1200.0);
    write("slo_tiers: [");
    QCOMPARE(load().source, LoadedSlo::Source::Shipped);
}

void SloFileTest::aCatalogueOfOnesOwnIsNotOverruledByTheShipped()
{
    QFile own(m_folder->filePath(QStringLiteral("catalogue.json")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(R"({"format": 1, "endpoints": [{"path": "/user-posts/", "tier": "tier1_interactive"},
                                             {"path": "/userid/", "timeout_s": 20}]})");
    own.close();
    auto catalogue = Catalogue::load(own.fileName());
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    const auto loaded = SloFile::load(m_folder->path(), *catalogue);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->plan.tierOf(QStringLiteral("/user-posts/")).label, QStringLiteral("tier1"));
    applyPlan(loaded->plan, *catalogue);
    QCOMPARE(catalogue->find(QStringLiteral("user-posts"))->timeoutS, 10);
    QCOMPARE(catalogue->find(QStringLiteral("userid"))->timeoutS, 20);
}

void SloFileTest::whatIsNoFileIsToldAs_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: a folder stands there
    QTest::addColumn<QString>("problem");
    QTest::newRow("a folder") << QByteArray() << QStringLiteral("slo.yaml cannot be read");
    QTest::newRow("endless") << QByteArray(300 * 1024, '#') << QStringLiteral("slo.yaml is larger than 256 KiB");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x80\x81", 5) << QStringLiteral("slo.yaml");
}

void SloFileTest::whatIsNoFileIsToldAs()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    if (content.isEmpty())
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("slo.yaml")));
    else
        write(content);
    const LoadedSlo loaded = load();
    QCOMPARE(loaded.source, LoadedSlo::Source::Shipped);
    QVERIFY2(loaded.problem.startsWith(problem), qPrintable(loaded.problem));
}

QTEST_GUILESS_MAIN(SloFileTest)
#include "SloFileTest.moc"
