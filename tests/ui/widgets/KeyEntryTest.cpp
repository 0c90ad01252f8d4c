// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyEntry.h"

#include "tests/support/DemoRig.h"
#include "ui/widgets/KeyStatusWords.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Tidemark;

// On demo data: a key given here stays in this process and never meets a keychain.
class KeyEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyLeavesTheFieldAtOnce();
    void aWrongKeyLeavesItToo();
    void aGoodKeyIsNotCalledMalformed();
    void nothingIsNotAKey();
    void saysHowTheKeyStands_data();
    void saysHowTheKeyStands();
};

void KeyEntryTest::theKeyLeavesTheFieldAtOnce()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    KeyEntry entry(rig.engine());
    auto *field = DemoRig::find<QLineEdit>(entry, "keyField");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("a-key-of-this-test"));
    QSignalSpy taken(&entry, &KeyEntry::taken);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    QTRY_COMPARE(taken.size(), 1);
    QVERIFY(!DemoRig::isShown(entry, "keyProblem"));
}

void KeyEntryTest::aWrongKeyLeavesItToo()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    KeyEntry entry(rig.engine());
    auto *field = DemoRig::find<QLineEdit>(entry, "keyField");
    field->setText(QStringLiteral("short"));
    DemoRig::find<QAbstractButton>(entry, "saveKey")->click();
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY(DemoRig::isShown(entry, "keyProblem"));
    QVERIFY(!DemoRig::words(entry, "keyProblem").contains(QStringLiteral("short")));
}

// Where a key comes from the environment, none can be put in its place: that is said, not that the key were wrong.
void KeyEntryTest::aGoodKeyIsNotCalledMalformed()
{
    qputenv("TIDEMARK_API_KEY", "a-key-of-the-environment");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    const QTemporaryDir folder;
    EngineOptions options;
    options.dataDir = folder.path();
    options.offline = true;
    auto engine = Engine::open(options);
    QVERIFY(engine);
    {
        KeyEntry entry(**engine);
        DemoRig::find<QLineEdit>(entry, "keyField")->setText(QStringLiteral("another-good-key"));
        DemoRig::find<QAbstractButton>(entry, "saveKey")->click();
        QTRY_VERIFY_WITH_TIMEOUT(DemoRig::isShown(entry, "keyProblem"), 20'000);
        const QString words = DemoRig::words(entry, "keyProblem");
        QVERIFY2(!words.contains(QStringLiteral("8 to 512")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("environment")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("another-good-key")));
    }
    QCoro::waitFor((*engine)->shutdown());
}

void KeyEntryTest::nothingIsNotAKey()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    KeyEntry entry(rig.engine());
    const auto *save = DemoRig::find<QAbstractButton>(entry, "saveKey");
    QVERIFY(!save->isEnabled());
    DemoRig::find<QLineEdit>(entry, "keyField")->setText(QStringLiteral("   "));
    QVERIFY(!save->isEnabled());
}

void KeyEntryTest::saysHowTheKeyStands_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("words");
    QTest::newRow("keychain") << QStringLiteral("keychain") << false << QString() << QStringLiteral("keychain and nowhere else");
    QTest::newRow("environment") << QStringLiteral("environment") << false << QString() << QStringLiteral("TIDEMARK_API_KEY");
    QTest::newRow("no keychain here") << QStringLiteral("this session only") << false << QStringLiteral("no service") << QStringLiteral("no service");
    QTest::newRow("refused") << QStringLiteral("keychain") << true << QString() << QStringLiteral("refused");
    QTest::newRow("none") << QString() << false << QString() << QStringLiteral("No key is set");
}

void KeyEntryTest::saysHowTheKeyStands()
{
    QFETCH(QString, place);
    QFETCH(bool, refused);
    QFETCH(QString, problem);
    QFETCH(QString, words);
    const KeyStatus status{!place.isEmpty(), place, problem, refused};
    QVERIFY2(keyStatusWords(status).text.contains(words), qPrintable(keyStatusWords(status).text));
}

QTEST_MAIN(KeyEntryTest)
#include "KeyEntryTest.moc"
