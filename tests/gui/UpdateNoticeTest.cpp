// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/UpdateNotice.h"

#include "core/settings/Settings.h"
#include "tests/core/update/SignedManifest.h"
#include "tests/support/PageRig.h"
#include "tests/support/RawHttpServer.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Tidemark;

// The one request of a window that nobody asked for: it is told of what is new, and it keeps still where it has to.
class UpdateNoticeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewerVersionIsSaidOnce();
    void theMasterPauseHoldsUntilItIsTakenBack();
    void offlineAsksNothing();

private:
    [[nodiscard]] UpdateSource source() const
    {
        return {m_server->url(QStringLiteral("/update.json")), m_signer.publicKey(), QVersionNumber(0, 1, 0)};
    }
    // The time of the notice's next look has come.
    static void goOff(const UpdateNotice &notice)
    {
        auto *timer = notice.findChild<QTimer *>();
        QVERIFY(timer && timer->isActive());
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
    }
    // Who asks takes the day's question first, in a worker.
    [[nodiscard]] static bool wasTaken(const PageRig &rig)
    {
        QThreadPool::globalInstance()->waitForDone();
        return UpdateBook(rig.engine->dataDir()).read().askedAt != 0;
    }

    const Signer m_signer{'s'};
    std::unique_ptr<RawHttpServer> m_server;
};

void UpdateNoticeTest::init()
{
    m_server = std::make_unique<RawHttpServer>();
    m_server->setScript(RawHttpServer::answers(RawHttpServer::response(200, m_signer.file(manifestText(aRelease("0.2.0"))))));
}

void UpdateNoticeTest::aNewerVersionIsSaidOnce()
{
    PageRig rig;
    UpdateNotice notice(*rig.engine, source());
    QSignalSpy found(&notice, &UpdateNotice::found);
    goOff(notice);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<Release>(), aRelease("0.2.0"));
    goOff(notice);
    QVERIFY(wasTaken(rig));
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_server->requests(), 1);
}

void UpdateNoticeTest::theMasterPauseHoldsUntilItIsTakenBack()
{
    PageRig rig;
    QVERIFY(rig.engine->settings().set(Setting::BackgroundPaused, true));
    UpdateNotice notice(*rig.engine, source());
    QSignalSpy found(&notice, &UpdateNotice::found);
    goOff(notice);
    QVERIFY(!wasTaken(rig));
    QVERIFY(rig.engine->settings().set(Setting::BackgroundPaused, false));
    goOff(notice);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(m_server->requests(), 1);
}

void UpdateNoticeTest::offlineAsksNothing()
{
    PageRig rig;
    rig.engine->setOffline(true);
    UpdateNotice notice(*rig.engine, source());
    goOff(notice);
    QVERIFY(!wasTaken(rig));
    QCOMPARE(m_server->requests(), 0);
}

QTEST_MAIN(UpdateNoticeTest)

#include "UpdateNoticeTest.moc"
