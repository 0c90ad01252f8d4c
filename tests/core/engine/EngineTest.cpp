// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class EngineTest : public QObject
{
    Q_OBJECT

private slots:
    void shutdownWaitsForWhatWasAsked_data();
    void shutdownWaitsForWhatWasAsked();
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

QTEST_GUILESS_MAIN(EngineTest)

#include "EngineTest.moc"
