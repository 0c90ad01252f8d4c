// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GlobalOptions.h"

#include <QTest>

using namespace Tidemark;

namespace {
Invocation with(const QMap<QString, QString> &options)
{
    Invocation invocation;
    invocation.options = options;
    return invocation;
}
} // namespace

class GlobalOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const auto options = GlobalOptions::from({});
        QVERIFY(options);
        QCOMPARE(options->limit, 30);
        QCOMPARE(options->scope, QStringLiteral("global"));
        const auto ask = options->ask(QStringLiteral("profile"), 1000);
        QVERIFY(ask);
        QCOMPARE(ask->mode, FetchMode::Normal);
        QCOMPARE(ask->stale, StalePolicy::OnFailure);
        QCOMPARE(ask->askedBy, QStringLiteral("cli profile"));
        QVERIFY(!ask->maxCredits);
        QVERIFY(!ask->asOf);
    }

    void becomeTheQuestion()
    {
        const auto options = GlobalOptions::from(with({{QStringLiteral("--fresh"), {}}, {QStringLiteral("--max-credits"), QStringLiteral("0")},
                                                       {QStringLiteral("--scope"), QStringLiteral("user:42")}, {QStringLiteral("--as-of"), QStringLiteral("-1d")}}));
        QVERIFY(options);
        const auto ask = options->ask(QStringLiteral("posts"), 100'000);
        QVERIFY(ask);
        QCOMPARE(ask->mode, FetchMode::Fresh);
        QCOMPARE(ask->maxCredits.value_or(-1), 0);
        QCOMPARE(ask->scope, QStringLiteral("user:42"));
        QCOMPARE(ask->asOf.value_or(-1), 13'600);
    }

    void theFutureIsNotKnown()
    {
        const auto options = GlobalOptions::from(with({{QStringLiteral("--as-of"), QStringLiteral("1700000000")}}));
        QVERIFY(options);
        QVERIFY(!options->ask(QStringLiteral("posts"), 1'600'000'000));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("no number") << "--max-credits" << "many";
        QTest::newRow("negative") << "--max-credits" << "-1";
        QTest::newRow("a fraction") << "--max-credits" << "1.5";
        QTest::newRow("no items") << "--limit" << "0";
        QTest::newRow("too many items") << "--limit" << "1000000";
        QTest::newRow("a key file") << "--key-file" << "/tmp/key";
        QTest::newRow("no folder") << "--data-dir" << " ";
        QTest::newRow("no address") << "--api-base" << "";
        QTest::newRow("no scope") << "--scope" << "";
        QTest::newRow("no time") << "--as-of" << "lately";
    }

    void refuses()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        const auto options = GlobalOptions::from(with({{option, value}}));
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ErrorKind::Usage);
        QVERIFY2(options.error().detail.contains(option), qPrintable(options.error().detail));
    }

    void someExcludeEachOther()
    {
        QVERIFY(!GlobalOptions::from(with({{QStringLiteral("--offline"), {}}, {QStringLiteral("--fresh"), {}}})));
        QVERIFY(!GlobalOptions::from(with({{QStringLiteral("--demo"), {}}, {QStringLiteral("--api-base"), QStringLiteral("http://127.0.0.1:1")}})));
    }
};

QTEST_GUILESS_MAIN(GlobalOptionsTest)
#include "GlobalOptionsTest.moc"
