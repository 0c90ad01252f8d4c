// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Definitions.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/history/HistoryReader.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class EngineTest : public QObject
{
    Q_OBJECT

private slots:
    void shutdownWaitsForWhatWasAsked_data();
    void shutdownWaitsForWhatWasAsked();
    void definitionsMayBeReadBefore_data();
    void definitionsMayBeReadBefore();
    void theHistoryIsAskedWhileItOpens_data();
    void theHistoryIsAskedWhileItOpens();
};

void EngineTest::shutdownWaitsForWhatWasAsked_data()
{
    using Begin = std::function<void(Engine &, bool *)>;
    QTest::addColumn<Begin>("begin");
    QTest::addRow("the key") << Begin([](Engine &engine, bool *isDone) {
        engine.keyStatus().then([isDone](const KeyStatus &) { *isDone = true; });
    });
    QTest::addRow("a key set") << Begin([](Engine &engine, bool *isDone) {
        engine.setKey("another-key").then([isDone](const Result<KeyStatus> &) { *isDone = true; });
    });
    QTest::addRow("a balance") << Begin([](Engine &engine, bool *isDone) {
        engine.checkBalance().then([isDone](const Status &) { *isDone = true; });
    });
    QTest::addRow("a price") << Begin([](Engine &engine, bool *isDone) {
        const Question question{Question::Kind::Posts, QStringLiteral("nobody"), 1};
        engine.questions().price(question, {}).then([isDone](const Result<Price> &) { *isDone = true; });
    });
    QTest::addRow("a profile") << Begin([](Engine &engine, bool *isDone) {
        engine.questions().profile(QStringLiteral("nobody"), {}).then([isDone](const Result<ProfileAnswer> &) { *isDone = true; });
    });
}

// Whoever waits for the keychain, a database or the network is answered before the services go.
void EngineTest::shutdownWaitsForWhatWasAsked()
{
    using Begin = std::function<void(Engine &, bool *)>;
    QFETCH(Begin, begin);
    QTemporaryDir folder;
    EngineOptions options;
    options.dataDir = folder.path();
    options.demo = true;
    auto opened = Engine::open(options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    bool isDone = false;
    begin(**opened, &isDone);
    QVERIFY(!isDone);
    QCoro::waitFor((*opened)->shutdown());
    QVERIFY(isDone);
    opened->reset();
    QCoreApplication::processEvents(); // anything left would now touch what is gone
}

void EngineTest::definitionsMayBeReadBefore_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("those shipped") << QString() << QByteArray();
    QTest::newRow("a damaged catalogue") << QStringLiteral("catalogue.json") << QByteArray("{");
    QTest::newRow("objectives with a fault") << QStringLiteral("slo.yaml") << QByteArray("tiers: [");
}

// They, and what is wrong with them, are the same whether the engine reads them or whoever makes it has begun to.
void EngineTest::definitionsMayBeReadBefore()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    if (!file.isEmpty()) {
        QFile written(folder.filePath(file));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    }
    QStringList said;
    for (const bool isBegun : {false, true}) {
        EngineOptions options;
        options.dataDir = folder.path();
        options.demo = true;
        if (isBegun)
            options.definitions = std::make_shared<DefinitionsReading>(options.dataDir, options.demo);
        auto opened = Engine::open(options);
        said.append(opened ? (*opened)->notices().join(QLatin1Char('\n')) : opened.error().detail);
        if (opened)
            QCoro::waitFor((*opened)->shutdown());
    }
    QCOMPARE(said.first().isEmpty(), file.isEmpty());
    QCOMPARE(said.last(), said.first());
}

void EngineTest::theHistoryIsAskedWhileItOpens_data()
{
    QTest::addColumn<bool>("canBeOpened");
    QTest::newRow("answered") << true;
    QTest::newRow("cancelled") << false;
}

void EngineTest::theHistoryIsAskedWhileItOpens()
{
    QFETCH(bool, canBeOpened);
    QTemporaryDir folder;
    if (!canBeOpened)
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("history.db")));
    QFuture<Result<std::optional<Stored<Profile>>>> asked;
    EngineOptions options;
    options.dataDir = folder.path();
    options.meanwhile = [&asked](const Settings &, HistoryReader &history) { asked = history.profile(QStringLiteral("nobody")); };
    auto opened = Engine::open(options);
    QCOMPARE(opened.has_value(), canBeOpened);
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(asked.isCanceled(), !canBeOpened);
    if (!canBeOpened)
        return;
    QVERIFY(asked.result() && !*asked.result());
    QCoro::waitFor((*opened)->shutdown());
}

QTEST_GUILESS_MAIN(EngineTest)

#include "EngineTest.moc"
