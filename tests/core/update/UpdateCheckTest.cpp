// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/UpdateCheck.h"

#include "core/net/KeylessClient.h"
#include "tests/core/update/SignedManifest.h"
#include "tests/support/RawHttpServer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr qint64 kNow = 1'764'504'000;
constexpr qint64 kDay = 86'400;
} // namespace

class UpdateCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOrdinaryBuildAsksNothing();
    void aNewerVersionIsTold();
    void itIsAskedOnceADay();
    void whatIsNotNewerIsNotTold_data();
    void whatIsNotNewerIsNotTold();
    void neverBackFromWhatIsKnown();
    void badAnswers_data();
    void badAnswers();
    void theQuestionHoldsNoIdentifier();

private:
    void serve(const QByteArray &body, int status = 200)
    {
        m_server->setScript(RawHttpServer::answers(RawHttpServer::response(status, body)));
    }
    void serveVersion(const char *version) { serve(m_signer.file(manifestText(aRelease(version)))); }
    [[nodiscard]] UpdateSource source() const
    {
        return {m_server->url(QStringLiteral("/update.json")), m_signer.publicKey(), QVersionNumber(0, 1, 0)};
    }
    [[nodiscard]] UpdateBook book() const { return UpdateBook(m_folder->path()); }
    [[nodiscard]] Result<std::optional<Release>> look(qint64 now = kNow)
    {
        return QCoro::waitFor(newerRelease(updateClient(source()), source(), book(), now));
    }

    const Signer m_signer{'s'};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawHttpServer> m_server;
};

void UpdateCheckTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawHttpServer>();
}

void UpdateCheckTest::anOrdinaryBuildAsksNothing()
{
    const UpdateSource none{{}, {}, QVersionNumber(0, 1, 0)};
    const UpdateSource clear{QUrl(QStringLiteral("http://tidemark.example/update.json")), m_signer.publicKey(), {}};
    QVERIFY(!none.isComplete());
    QVERIFY(!clear.isComplete());
    const auto newer = QCoro::waitFor(newerRelease(updateClient(none), none, book(), kNow));
    QVERIFY(newer && !*newer);
    QCOMPARE(book().read().askedAt, 0);
}

void UpdateCheckTest::aNewerVersionIsTold()
{
    serveVersion("0.2.0");
    const auto newer = look();
    QVERIFY2(newer, newer ? "" : qPrintable(newer.error().detail));
    QCOMPARE(*newer, aRelease("0.2.0"));
    QCOMPARE(knownNewer(source(), book().read()), aRelease("0.2.0"));
}

void UpdateCheckTest::itIsAskedOnceADay()
{
    serveVersion("0.2.0");
    for (const qint64 later : {qint64(0), qint64(1), kDay - 1}) {
        const auto newer = look(kNow + later);
        QVERIFY(newer && *newer == aRelease("0.2.0")); // known without asking
    }
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(look(kNow + kDay));
    QCOMPARE(m_server->requests(), 2);
    QVERIFY(book().setWanted(false));
    QVERIFY(look(kNow + 9 * kDay));
    QCOMPARE(m_server->requests(), 2);
}

void UpdateCheckTest::whatIsNotNewerIsNotTold_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("this one") << QByteArray("0.1.0");
    QTest::newRow("an older one") << QByteArray("0.0.9");
}

void UpdateCheckTest::whatIsNotNewerIsNotTold()
{
    QFETCH(QByteArray, version);
    serveVersion(version.constData());
    const auto newer = look();
    QVERIFY(newer);
    QVERIFY(!*newer);
}

// Somebody who holds an old signed file offers it again.
void UpdateCheckTest::neverBackFromWhatIsKnown()
{
    serveVersion("0.3.0");
    QVERIFY(look());
    serveVersion("0.2.0");
    const auto newer = look(kNow + kDay);
    QVERIFY(newer);
    QCOMPARE(*newer, aRelease("0.3.0"));
}

void UpdateCheckTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = m_signer.file(manifestText(aRelease()));
    QTest::newRow("signed by another") << Signer('x').file(manifestText(aRelease())) << 200;
    QTest::newRow("10 MB") << good + QByteArray(10 * 1024 * 1024, ' ') << 200;
    QTest::newRow("not there") << good << 404;
    QTest::newRow("a page of HTML") << QByteArray("<html></html>") << 200;
    QTest::newRow("nothing") << QByteArray() << 200;
}

void UpdateCheckTest::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    serve(body, status);
    QVERIFY(!look());
    QVERIFY(!book().read().newest);
    QVERIFY(look(kNow + 1)); // not asked again before tomorrow
    QCOMPARE(m_server->requests(), 1);
}

void UpdateCheckTest::theQuestionHoldsNoIdentifier()
{
    serveVersion("0.2.0");
    QVERIFY(look());
    const QByteArray head = m_server->heads().value(0).toLower();
    QVERIFY(head.startsWith("get /update.json http/1.1\r\n"));
    for (const char *name : {"cookie:", "x-api-key:", "authorization:", "referer:", "?"})
        QVERIFY2(!head.contains(name), name);
}

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "UpdateCheckTest.moc"
