// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/PictureStore.h"

#include "tests/support/Wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class PictureStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsById();
    void theLongestUnusedMakeRoom();
    void theBoundOutlivesAStart();
    void whatIsNoPictureGoes_data();
    void whatIsNoPictureGoes();
    void tooLargeIsNotKept();
    void purges();
    void othersCannotRead();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString folder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
};

namespace {

constexpr qint64 kNow = 1'800'000'000;
const QByteArray kBytes(1'000, 'x');

QString number(int i)
{
    return QString::number(i);
}

} // namespace

void PictureStoreTest::keepsById()
{
    {
        PictureStore store(folder("keeps"));
        store.put(QStringLiteral("7/../a"), {kBytes, 42});
        const auto held = wait(store.find(QStringLiteral("7/../a"), kNow));
        QVERIFY(held);
        QCOMPARE(held->bytes, kBytes);
        QCOMPARE(held->fetchedAt, 42);
        QVERIFY(!wait(store.find(QStringLiteral("8"), kNow)));
    }
    PictureStore again(folder("keeps"));
    QVERIFY(wait(again.find(QStringLiteral("7/../a"), kNow)));
    QCOMPARE(wait(again.statistics()).pictures, 1);
}

void PictureStoreTest::theLongestUnusedMakeRoom()
{
    PictureStore store(folder("room"), 10'400); // ten of them
    for (int i = 0; i < 10; ++i)
        store.put(number(i), {kBytes, 0});
    QVERIFY(wait(store.find(number(0), kNow)));
    store.put(number(10), {kBytes, 0});
    QVERIFY(wait(store.statistics()).bytes <= 10'400);
    QVERIFY(wait(store.find(number(0), kNow))); // it was looked at
    QVERIFY(wait(store.find(number(10), kNow)));
    QVERIFY(!wait(store.find(number(1), kNow)));
}

void PictureStoreTest::theBoundOutlivesAStart()
{
    {
        PictureStore store(folder("bound"));
        for (int i = 0; i < 20; ++i)
            store.put(number(i), {kBytes, 0});
    }
    PictureStore store(folder("bound"), 5'200);
    store.put(number(20), {kBytes, 0});
    const auto held = wait(store.statistics());
    QVERIFY(held.bytes <= 5'200);
    QCOMPARE(QDir(folder("bound")).entryList(QDir::Files).size(), held.pictures);
    QVERIFY(wait(store.find(number(20), kNow)));
}

void PictureStoreTest::whatIsNoPictureGoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("nonsense");
    QTest::newRow("a length that lies") << QByteArray::fromHex("544d503100000000000000007fffffff00");
    QTest::newRow("no bytes behind the head") << QByteArray::fromHex("544d5031000000000000000000000000");
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, 'x');
}

void PictureStoreTest::whatIsNoPictureGoes()
{
    QFETCH(QByteArray, bytes);
    PictureStore store(folder("damaged"));
    store.put(number(1), {kBytes, 0});
    QVERIFY(wait(store.find(number(1), kNow)));
    const QDir files(folder("damaged"));
    QFile file(files.filePath(files.entryList(QDir::Files).first()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    QVERIFY(!wait(store.find(number(1), kNow)));
    QVERIFY(!file.exists());
    QCOMPARE(wait(store.statistics()), PictureStore::Statistics());
}

void PictureStoreTest::tooLargeIsNotKept()
{
    PictureStore store(folder("large"));
    store.put(number(1), {QByteArray(PictureStore::kLargestPicture + 1, 'x'), 0});
    store.put(QString(), {kBytes, 0});
    QCOMPARE(wait(store.statistics()).pictures, 0);
}

void PictureStoreTest::purges()
{
    PictureStore store(folder("purged"));
    for (int i = 0; i < 3; ++i)
        store.put(number(i), {kBytes, 0});
    const auto gone = wait(store.purge());
    QVERIFY(gone);
    QCOMPARE(*gone, 3);
    QVERIFY(!wait(store.find(number(1), kNow)));
    QCOMPARE(wait(store.statistics()), PictureStore::Statistics());
    QVERIFY(QDir(folder("purged")).isEmpty());
}

void PictureStoreTest::othersCannotRead()
{
    PictureStore store(folder("private"));
    store.put(number(1), {kBytes, 0});
    QVERIFY(wait(store.find(number(1), kNow)));
    const QDir files(folder("private"));
    const QFileInfo file(files.filePath(files.entryList(QDir::Files).first()));
    QVERIFY(!file.permission(QFileDevice::ReadGroup) && !file.permission(QFileDevice::ReadOther));
}

QTEST_GUILESS_MAIN(PictureStoreTest)

#include "PictureStoreTest.moc"
