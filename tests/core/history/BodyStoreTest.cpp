// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/BodyStore.h"
#include "tests/core/history/HistoryFixture.h"
#include "tests/support/RecordedBodies.h"

#include <QTest>

#include <zstd.h>

using namespace Tidemark;

namespace {

constexpr Sql kSizes("SELECT sum(size) * 100 / sum(length(data)) FROM bodies");

} // namespace

class BodyStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void sizes_data();
    void sizes();
    void everyLengthComesBack_data();
    void everyLengthComesBack();
    void bodiesOfEarlierVersionsAreRead();
    void anUnknownDictionaryIsDamage();

private:
    void keep(const QByteArray &body)
    {
        AnswerRecord answer = anAnswer(kStart);
        answer.body = body;
        const Status kept = waitFor(m_history->store->keep(answer, {}));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    }
    [[nodiscard]] Result<std::optional<QByteArray>> first()
    {
        const auto answers = waitFor(m_history->reader->answers(anAnswer(kStart).key)).value();
        return waitFor(m_history->reader->body(answers.first().first));
    }
    void replaceData(const QByteArray &data)
    {
        const Status replaced = waitFor(m_history->database().write([data](Connection &connection) {
            return connection.execute(Sql("UPDATE bodies SET data = ?1"), {data});
        }));
        QVERIFY(replaced);
    }

    std::unique_ptr<HistoryFixture> m_history;
};

// Hundredths. Links carry signatures, which are chance and cannot be made smaller: a profile alone has three.
void BodyStoreTest::sizes_data()
{
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::addColumn<int>("least");
    const auto all = [](const QString &pattern) {
        QList<QByteArray> bodies;
        for (const QString &path : recordedPaths(pattern))
            bodies += recordedBody(path);
        return bodies;
    };
    QTest::newRow("userinfo") << all(QStringLiteral("userinfo*")) << 250;
    QTest::newRow("comments pages") << all(QStringLiteral("post-comments*")) << 350;
    QTest::newRow("posts page") << QList<QByteArray>{pageOfPosts()} << 350;
    QTest::newRow("mixed") << all(QStringLiteral("*.json")) + QList<QByteArray>{pageOfPosts()} << 350;
}

void BodyStoreTest::sizes()
{
    QFETCH(QList<QByteArray>, bodies);
    QFETCH(int, least);
    qint64 bytes = 0;
    for (const QByteArray &body : bodies) {
        keep(body);
        bytes += body.size();
    }
    const qint64 ratio = m_history->count(kSizes);
    qInfo("%lld bytes of JSON in %d bodies: %.2f times smaller", qlonglong(bytes), int(bodies.size()), double(ratio) / 100);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void BodyStoreTest::everyLengthComesBack_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {1, 2, 100, 16 * 1024 - 1, 16 * 1024, 16 * 1024 + 1, 1'000'000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void BodyStoreTest::everyLengthComesBack()
{
    QFETCH(int, bytes);
    QByteArray body = pageOfPosts();
    while (body.size() < bytes)
        body += body;
    body.truncate(bytes);
    keep(body);
    const auto read = first();
    QVERIFY(read && *read);
    QCOMPARE(**read, body);
}

// They were stored without a dictionary.
void BodyStoreTest::bodiesOfEarlierVersionsAreRead()
{
    const QByteArray body = recordedBody(recordedPaths(QStringLiteral("userinfo*")).first());
    keep(body);
    QByteArray plain(qsizetype(ZSTD_compressBound(size_t(body.size()))), Qt::Uninitialized);
    plain.truncate(qsizetype(ZSTD_compress(plain.data(), size_t(plain.size()), body.constData(), size_t(body.size()), 3)));
    QVERIFY(m_history->count(Sql("SELECT length(data) FROM bodies")) < plain.size());
    replaceData(plain);
    const auto read = first();
    QVERIFY(read && *read);
    QCOMPARE(**read, body);
}

void BodyStoreTest::anUnknownDictionaryIsDamage()
{
    keep(recordedBody(recordedPaths(QStringLiteral("userinfo*")).first()));
    // Magic number, a header that promises a dictionary's number of one byte, the number, a length, nothing.
    replaceData(QByteArray::fromHex("28b52ffd2107aa00"));
    const auto read = first();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::LocalData);
}

QTEST_GUILESS_MAIN(BodyStoreTest)
#include "BodyStoreTest.moc"
