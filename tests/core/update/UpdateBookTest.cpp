// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/UpdateBook.h"

#include "tests/core/update/SignedManifest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr qint64 kNow = 1'764'504'000;
constexpr qint64 kDay = 86'400;
} // namespace

class UpdateBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void oneQuestionADay();
    void whoDoesNotWantItIsNotAsked();
    void aClockThatWasWrongIsForgiven();
    void theNewestIsKept();
    void whatCannotBeReadIsAsNone();
    void whereNothingCanBeNotedNothingIsAsked();

private:
    [[nodiscard]] UpdateBook book() const { return UpdateBook(m_folder->path()); }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("updates.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UpdateBookTest::oneQuestionADay()
{
    QVERIFY(book().claim(kNow));
    QVERIFY(!book().claim(kNow)); // another program's
    QVERIFY(!book().claim(kNow + kDay - 1));
    QVERIFY(book().claim(kNow + kDay));
    QCOMPARE(book().read().askedAt, kNow + kDay);
}

void UpdateBookTest::whoDoesNotWantItIsNotAsked()
{
    QVERIFY(book().read().isWanted);
    QVERIFY(book().setWanted(false));
    QVERIFY(!book().claim(kNow));
    QCOMPARE(book().read().askedAt, 0);
    QVERIFY(book().setWanted(true));
    QVERIFY(book().claim(kNow));
}

void UpdateBookTest::aClockThatWasWrongIsForgiven()
{
    QVERIFY(book().claim(kNow + 10 * 365 * kDay));
    QVERIFY(book().claim(kNow));
    QVERIFY(!book().claim(kNow + 1));
}

void UpdateBookTest::theNewestIsKept()
{
    QVERIFY(book().remember(aRelease("0.3.0")));
    QVERIFY(book().remember(aRelease("0.2.9")));
    QCOMPARE(book().read().newest, aRelease("0.3.0"));
    QVERIFY(book().remember(aRelease("0.10.0"))); // no text
    QVERIFY(book().setWanted(false));
    QCOMPARE(book().read().newest, aRelease("0.10.0"));
}

void UpdateBookTest::whatCannotBeReadIsAsNone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"wanted\": \"perhaps\", \"asked_at\": \"x\", \"newest\": \"{\\\"version\\\": \\\"9.9.9\\\"}\"}");
    file.close();
    QVERIFY(book().read().isWanted);
    QCOMPARE(book().read().askedAt, 0);
    QVERIFY(!book().read().newest);
    QVERIFY(book().claim(kNow));
}

void UpdateBookTest::whereNothingCanBeNotedNothingIsAsked()
{
    const UpdateBook nowhere(m_folder->filePath(QStringLiteral("missing")));
    QVERIFY(!nowhere.claim(kNow));
    QVERIFY(!nowhere.setWanted(false));
}

QTEST_GUILESS_MAIN(UpdateBookTest)
#include "UpdateBookTest.moc"
