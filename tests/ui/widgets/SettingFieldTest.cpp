// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SettingField.h"

#include "core/settings/Settings.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class SettingFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void takesAValueOnEnter();
    void saysWhatIsWrongAndKeepsTheOldValue_data();
    void saysWhatIsWrongAndKeepsTheOldValue();
    void escapePutsBack();
    void followsTheSetting();
};

namespace {

// Not the user's settings: a file of each test's own.
struct Rig {
    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("settings.json"))};
};

void type(SettingField &field, const QString &text)
{
    field.field().setFocus();
    field.field().selectAll();
    QTest::keyClicks(&field.field(), text);
    QTest::keyClick(&field.field(), Qt::Key_Return);
}

} // namespace

void SettingFieldTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("credits") << int(SettingUnit::Credits) << QStringLiteral(" 2500 ") << QVariant(2'500LL);
    QTest::newRow("no limit in words") << int(SettingUnit::Credits) << QStringLiteral("No limit") << QVariant(-1LL);
    QTest::newRow("nothing is no limit") << int(SettingUnit::Credits) << QString() << QVariant(-1LL);
    QTest::newRow("below no limit") << int(SettingUnit::Credits) << QStringLiteral("-5") << QVariant();
    QTest::newRow("a word") << int(SettingUnit::Credits) << QStringLiteral("many") << QVariant();
    QTest::newRow("per cent with its sign") << int(SettingUnit::Percent) << QStringLiteral("80 %") << QVariant(80LL);
    QTest::newRow("half a per cent") << int(SettingUnit::Percent) << QStringLiteral("0.5") << QVariant();
    QTest::newRow("money with its sign") << int(SettingUnit::Money) << QStringLiteral("$9.90") << QVariant(9.9);
    QTest::newRow("negative money") << int(SettingUnit::Money) << QStringLiteral("-1") << QVariant();
    QTest::newRow("mebibytes") << int(SettingUnit::Mebibytes) << QStringLiteral("64") << QVariant(64LL * 1024 * 1024);
}

void SettingFieldTest::readsWhatPeopleWrite()
{
    QFETCH(int, unit);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    QCOMPARE(SettingField::read(static_cast<SettingUnit>(unit), text), value);
}

void SettingFieldTest::takesAValueOnEnter()
{
    Rig rig;
    SettingField field(rig.settings, Setting::CapsPerDay, SettingUnit::Credits);
    QSignalSpy taken(&field, &SettingField::taken);
    type(field, QStringLiteral("320"));
    QCOMPARE(rig.settings.whole(Setting::CapsPerDay), 320);
    QCOMPARE(taken.size(), 1);
    QVERIFY(field.problem().isEmpty());
    type(field, QStringLiteral("no limit"));
    QCOMPARE(rig.settings.whole(Setting::CapsPerDay), -1);
    QCOMPARE(field.field().text(), QStringLiteral("no limit"));
}

void SettingFieldTest::saysWhatIsWrongAndKeepsTheOldValue_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word for credits") << int(Setting::CapsPerDay) << int(SettingUnit::Credits) << QStringLiteral("lots");
    QTest::newRow("more than all") << int(Setting::CapsBackground) << int(SettingUnit::Percent) << QStringLiteral("101");
    QTest::newRow("no memory at all") << int(Setting::CacheMemoryBytes) << int(SettingUnit::Mebibytes) << QStringLiteral("0");
    QTest::newRow("plain http") << int(Setting::ApiBase) << int(SettingUnit::Address) << QStringLiteral("http://example.com");
    QTest::newRow("with a path") << int(Setting::ApiBase) << int(SettingUnit::Address) << QStringLiteral("https://example.com/api");
}

void SettingFieldTest::saysWhatIsWrongAndKeepsTheOldValue()
{
    QFETCH(int, setting);
    QFETCH(int, unit);
    QFETCH(QString, text);
    Rig rig;
    const auto key = static_cast<Setting>(setting);
    const QVariant before = rig.settings.value(key);
    SettingField field(rig.settings, key, static_cast<SettingUnit>(unit));
    type(field, text);
    QCOMPARE(rig.settings.value(key), before);
    QVERIFY(!field.problem().isEmpty());
    QCOMPARE(field.field().text(), text); // what was typed stays, to be mended
}

void SettingFieldTest::escapePutsBack()
{
    Rig rig;
    SettingField field(rig.settings, Setting::CapsPerAction, SettingUnit::Credits);
    const QString before = field.field().text();
    type(field, QStringLiteral("lots"));
    QTest::keyClick(&field.field(), Qt::Key_Escape);
    QCOMPARE(field.field().text(), before);
    QVERIFY(field.problem().isEmpty());
}

void SettingFieldTest::followsTheSetting()
{
    Rig rig;
    SettingField field(rig.settings, Setting::PricePer100k, SettingUnit::Money);
    QVERIFY(rig.settings.set(Setting::PricePer100k, 12.5));
    QCOMPARE(field.field().text(), QStringLiteral("12.50"));
}

QTEST_MAIN(SettingFieldTest)
#include "SettingFieldTest.moc"
