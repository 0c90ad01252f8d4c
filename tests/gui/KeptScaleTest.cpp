// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/KeptScale.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

// The size that was chosen holds from the next start; a file that is damaged or says nonsense leaves the desktop's.
class KeptScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadFromTheSettings_data();
    void isReadFromTheSettings();
    void aNewFolderHasNone();
};

void KeptScaleTest::isReadFromTheSettings_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("scale");
    QTest::newRow("twice") << QByteArray(R"({"format": 1, "values": {"appearance.scale": 200}})") << QByteArray("2.00");
    QTest::newRow("a quarter more") << QByteArray(R"({"format": 1, "values": {"appearance.scale": 125}})") << QByteArray("1.25");
    QTest::newRow("the most") << QByteArray(R"({"format": 1, "values": {"appearance.scale": 300}})") << QByteArray("3.00");
    QTest::newRow("as the desktop has it") << QByteArray(R"({"format": 1, "values": {"appearance.scale": 100}})") << QByteArray();
    QTest::newRow("not set") << QByteArray(R"({"format": 1, "values": {}})") << QByteArray();
    QTest::newRow("too much") << QByteArray(R"({"format": 1, "values": {"appearance.scale": 5000}})") << QByteArray();
    QTest::newRow("below nothing") << QByteArray(R"({"format": 1, "values": {"appearance.scale": -3}})") << QByteArray();
    QTest::newRow("a word") << QByteArray(R"({"format": 1, "values": {"appearance.scale": "large"}})") << QByteArray();
    QTest::newRow("damaged") << QByteArray(4096, '\xff') << QByteArray();
}

void KeptScaleTest::isReadFromTheSettings()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, scale);
    const QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("settings.json")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    QCOMPARE(settings.write(file), file.size());
    settings.close();
    QCOMPARE(keptScale(folder.path(), false), scale);
}

void KeptScaleTest::aNewFolderHasNone()
{
    const QTemporaryDir folder;
    QCOMPARE(keptScale(folder.path(), false), QByteArray());
}

QTEST_GUILESS_MAIN(KeptScaleTest)
#include "KeptScaleTest.moc"
