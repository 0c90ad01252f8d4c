// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Tidemark;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theTableStandsInOrder();
    void defaults();
    void setsAndKeeps_data();
    void setsAndKeeps();
    void refused_data();
    void refused();
    void onlyWhatWasSetStandsInTheFile();
    void theFileIsForItsOwnerAlone();
    void changedTellsOfRealChanges();
    void resetBringsTheDefaultBack();
    void unknownValuesFallBack_data();
    void unknownValuesFallBack();
    void namesOfANewerVersionAreKept();
    void aDamagedFileIsPutAside();
    void aNewerFormatIsNotTouched();
    void twoProgramsKeepEachOthersChanges();
    void reloadTakesOverWhatOthersWrote();
    void whatOthersWriteIsNoticed();
    void aFailedWriteIsToldAndTriedAgain();
    void theDestructorWritesWhatIsLeft();
    void windowStates();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.json")); }
    [[nodiscard]] QJsonObject stored() const;
    void store(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Status saved(Settings &settings)
{
    const QFuture<Status> future = settings.save();
    return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : fail(ErrorKind::LocalData, QStringLiteral("not saved in time"));
}

} // namespace

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QJsonObject SettingsTest::stored() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void SettingsTest::store(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void SettingsTest::theTableStandsInOrder()
{
    int index = 0;
    for (const SettingDefinition &definition : settingDefinitions()) {
        QCOMPARE(static_cast<int>(definition.key), index++);
        QCOMPARE(settingOf(definition.name), definition.key);
        const auto checked = checkedSetting(definition.key, definition.defaultValue);
        QVERIFY2(checked && *checked == definition.defaultValue, qPrintable(definition.name));
    }
    QCOMPARE(index, static_cast<int>(Setting::RunbookSwitchedOff) + 1);
    QVERIFY(!settingOf(QStringLiteral("spending.stopped")));
}

void SettingsTest::defaults()
{
    const Settings settings(path());
    QCOMPARE(settings.whole(Setting::CapsPerAction), 25);
    QCOMPARE(settings.whole(Setting::CapsPerDay), 200);
    QCOMPARE(settings.whole(Setting::CapsPerMonth), 2500);
    QCOMPARE(settings.whole(Setting::CapsBackground), 80);
    QCOMPARE(settings.real(Setting::PricePer100k), 9.90);
    QCOMPARE(settings.text(Setting::ApiBase), QStringLiteral("https://api.tikliveapi.com"));
    QCOMPARE(settings.whole(Setting::CacheMemoryBytes), 67108864);
    QCOMPARE(settings.text(Setting::AppearanceTheme), QStringLiteral("system"));
    QCOMPARE(settings.whole(Setting::AppearanceScale), 100);
    QCOMPARE(settings.text(Setting::AppearanceLanguage), QStringLiteral("system"));
    QCOMPARE(settings.text(Setting::InsightEngagement), QStringLiteral("er_view_typical"));
    QCOMPARE(settings.text(Setting::SharedCacheUrl), QString());
    QVERIFY(!settings.flag(Setting::SharedCachePassword));
    QVERIFY(!settings.flag(Setting::FirstRunDone));
    QVERIFY(settings.problems().isEmpty());
    QVERIFY(!QFileInfo::exists(path())); // looking writes nothing
}

void SettingsTest::setsAndKeeps_data()
{
    QTest::addColumn<Setting>("key");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("kept");
    const auto row = [](const char *name, Setting key, const QVariant &given, const QVariant &kept) { QTest::newRow(name) << key << given << kept; };
    row("cap", Setting::CapsPerDay, 500, 500LL);
    row("cap of nothing", Setting::CapsPerAction, 0, 0LL);
    row("no cap", Setting::CapsPerMonth, -1, -1LL);
    row("background", Setting::CapsBackground, 100, 100LL);
    row("price", Setting::PricePer100k, 12.5, 12.5);
    row("whole price", Setting::PricePer100k, 10, 10.0);
    row("theme", Setting::AppearanceTheme, QStringLiteral("dark"), QStringLiteral("dark"));
    row("scale", Setting::AppearanceScale, 300, 300LL);
    row("language", Setting::AppearanceLanguage, QStringLiteral("de"), QStringLiteral("de"));
    row("engagement", Setting::InsightEngagement, QStringLiteral("er_likes_mean"), QStringLiteral("er_likes_mean"));
    row("thrifty", Setting::FreshnessRule, QStringLiteral("thrifty"), QStringLiteral("thrifty"));
    row("bound", Setting::FreshnessBound, 1, 1.0);
    row("first run", Setting::FirstRunDone, true, true);
    row("memory above 32 bits", Setting::CacheMemoryBytes, 4294967296LL, 4294967296LL);
    row("address with a slash", Setting::ApiBase, QStringLiteral(" https://API.example.com/ "), QStringLiteral("https://api.example.com"));
    row("shared cache", Setting::SharedCacheUrl, QStringLiteral(" redis://Team@Cache.example.org/2 "), QStringLiteral("redis://Team@cache.example.org:6379/2"));
    row("password in the keychain", Setting::SharedCachePassword, true, true);
    row("endpoints of a runbook", Setting::RunbookSwitchedOff, QStringLiteral("search-video@1790000000 userid@1"), QStringLiteral("search-video@1790000000 userid@1"));
    row("own machine", Setting::ApiBase, QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("http://127.0.0.1:8080"));
    row("own machine by name", Setting::ApiBase, QStringLiteral("http://localhost:1/"), QStringLiteral("http://localhost:1"));
    row("own machine, IPv6", Setting::ApiBase, QStringLiteral("http://[::1]:8080"), QStringLiteral("http://[::1]:8080"));
}

void SettingsTest::setsAndKeeps()
{
    QFETCH(Setting, key);
    QFETCH(QVariant, given);
    QFETCH(QVariant, kept);
    {
        Settings settings(path());
        const Status status = settings.set(key, given);
        QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().detail));
        QCOMPARE(settings.value(key), kept);
        QVERIFY(saved(settings));
    }
    const Settings again(path());
    QCOMPARE(again.value(key), kept);
    QVERIFY(again.problems().isEmpty());
}

void SettingsTest::refused_data()
{
    QTest::addColumn<Setting>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Setting key, const QVariant &value, const char *said) {
        QTest::newRow(name) << key << value << QString::fromLatin1(said);
    };
    row("cap below no limit", Setting::CapsPerDay, -2, "caps.perDay: expected a whole number from -1 (no limit) to 1000000000");
    row("cap as a text", Setting::CapsPerDay, QStringLiteral("500"), "caps.perDay");
    row("cap with a fraction", Setting::CapsPerDay, 1.5, "whole number");
    row("cap as a flag", Setting::CapsPerDay, true, "caps.perDay");
    row("background above 100", Setting::CapsBackground, 101, "caps.background: expected a whole number from 0 to 100");
    row("price below zero", Setting::PricePer100k, -0.01, "price.per100k: expected a number from 0 to 1000000");
    row("price that is no number", Setting::PricePer100k, qQNaN(), "price.per100k");
    row("theme", Setting::AppearanceTheme, QStringLiteral("Dark"), "appearance.theme: expected one of system, light, dark");
    row("language", Setting::AppearanceLanguage, QStringLiteral("tlh"), "appearance.language: expected one of system, en, de, ar");
    row("scale", Setting::AppearanceScale, 99, "from 100 to 300");
    row("too little memory", Setting::CacheMemoryBytes, 1024, "cache.memoryBytes");
    row("engagement", Setting::InsightEngagement, QStringLiteral("er"), "er_view_typical");
    row("flag as a number", Setting::FirstRunDone, 1, "true or false");
    row("plain http elsewhere", Setting::ApiBase, QStringLiteral("http://api.tikliveapi.com"), "api.base: expected an https address");
    row("host that begins like loopback", Setting::ApiBase, QStringLiteral("http://127.0.0.1.example.com"), "api.base");
    row("user part", Setting::ApiBase, QStringLiteral("https://a:b@api.example.com"), "api.base");
    row("path", Setting::ApiBase, QStringLiteral("https://api.example.com/v1"), "api.base");
    row("query", Setting::ApiBase, QStringLiteral("https://api.example.com/?key=1"), "api.base");
    row("other scheme", Setting::ApiBase, QStringLiteral("file:///etc/passwd"), "api.base");
    row("no address", Setting::ApiBase, QString(), "api.base");
    row("endpoint of a runbook without since when", Setting::RunbookServeStale, QStringLiteral("search-video"), "runbooks.serveStale: expected endpoints");
    row("endpoint of a runbook with a path", Setting::RunbookSmallPages, QStringLiteral("/search-video/@1"), "runbooks.smallPages");
    row("endpoints of a runbook, parted by two blanks", Setting::RunbookSmallPages, QStringLiteral("userid@1  userid@2"), "runbooks.smallPages");
}

void SettingsTest::refused()
{
    QFETCH(Setting, key);
    QFETCH(QVariant, value);
    QFETCH(QString, said);
    Settings settings(path());
    const QSignalSpy changed(&settings, &Settings::changed);
    const Status status = settings.set(key, value);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Usage);
    QVERIFY2(status.error().detail.contains(said), qPrintable(status.error().detail));
    QCOMPARE(settings.value(key), settingDefinition(key).defaultValue);
    QCOMPARE(changed.size(), 0);
}

void SettingsTest::onlyWhatWasSetStandsInTheFile()
{
    Settings settings(path());
    QVERIFY(settings.set(Setting::CapsPerDay, 7));
    QVERIFY(saved(settings));
    QCOMPARE(stored().value(QStringLiteral("values")).toObject(), (QJsonObject{{QStringLiteral("caps.perDay"), 7}}));
}

void SettingsTest::theFileIsForItsOwnerAlone()
{
    store(R"({"format": 1})");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    Settings settings(path());
    QVERIFY(settings.set(Setting::CapsPerDay, 7));
    QVERIFY(saved(settings));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void SettingsTest::changedTellsOfRealChanges()
{
    Settings settings(path());
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(settings.set(Setting::CapsPerDay, 200)); // as it was by default
    QCOMPARE(changed.size(), 0);
    QVERIFY(settings.set(Setting::CapsPerDay, 201));
    QVERIFY(settings.set(Setting::CapsPerDay, 201));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().first().value<Setting>(), Setting::CapsPerDay);
}

void SettingsTest::resetBringsTheDefaultBack()
{
    Settings settings(path());
    QVERIFY(settings.set(Setting::AppearanceTheme, QStringLiteral("dark")));
    QVERIFY(saved(settings));
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.reset(Setting::AppearanceTheme);
    QCOMPARE(settings.text(Setting::AppearanceTheme), QStringLiteral("system"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(saved(settings));
    QVERIFY(stored().value(QStringLiteral("values")).toObject().isEmpty());
}

void SettingsTest::unknownValuesFallBack_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<Setting>("key");
    QTest::newRow("text for a number") << QByteArray(R"({"caps.perDay": "many"})") << Setting::CapsPerDay;
    QTest::newRow("out of range") << QByteArray(R"({"caps.background": 900})") << Setting::CapsBackground;
    QTest::newRow("unknown word") << QByteArray(R"({"appearance.theme": "sepia"})") << Setting::AppearanceTheme;
    QTest::newRow("null") << QByteArray(R"({"firstRun.done": null})") << Setting::FirstRunDone;
    QTest::newRow("object") << QByteArray(R"({"price.per100k": {}})") << Setting::PricePer100k;
    QTest::newRow("unsafe address") << QByteArray(R"({"api.base": "http://evil.example"})") << Setting::ApiBase;
}

void SettingsTest::unknownValuesFallBack()
{
    QFETCH(QByteArray, values);
    QFETCH(Setting, key);
    store(R"({"format": 1, "values": )" + values + "}");
    const Settings settings(path());
    QCOMPARE(settings.value(key), settingDefinition(key).defaultValue);
    QCOMPARE(settings.problems().size(), 1);
    const QString problem = settings.problems().first();
    QVERIFY2(problem.contains(settingDefinition(key).name) && problem.contains(QLatin1String("settings.json")), qPrintable(problem));
}

void SettingsTest::namesOfANewerVersionAreKept()
{
    store(R"({"format": 1, "values": {"future.thing": [1, 2]}, "more": {"a": 1}})");
    Settings settings(path());
    QVERIFY(settings.problems().isEmpty());
    QVERIFY(settings.set(Setting::CapsPerDay, 7));
    QVERIFY(saved(settings));
    QCOMPARE(stored().value(QStringLiteral("values")).toObject().value(QStringLiteral("future.thing")).toArray().size(), 2);
    QVERIFY(stored().contains(QStringLiteral("more")));
}

void SettingsTest::aDamagedFileIsPutAside()
{
    store(R"({"format": 1, "values": {"caps.perDay": 5)");
    Settings settings(path());
    QCOMPARE(settings.problems().size(), 1);
    QVERIFY(settings.problems().first().contains(QLatin1String("damaged")));
    QCOMPARE(settings.whole(Setting::CapsPerDay), 200);
    QVERIFY(!QFileInfo::exists(path() + QStringLiteral(".damaged"))); // reading touches nothing
    QTest::ignoreMessage(QtWarningMsg, "a damaged settings file was put aside");
    QVERIFY(settings.set(Setting::CapsPerMonth, 9));
    QVERIFY(saved(settings));
    QVERIFY(QFileInfo::exists(path() + QStringLiteral(".damaged")));
    QCOMPARE(Settings(path()).whole(Setting::CapsPerMonth), 9);
}

void SettingsTest::aNewerFormatIsNotTouched()
{
    const QByteArray newer = R"({"format": 2, "values": {"caps.perDay": 5}})";
    store(newer);
    QTest::ignoreMessage(QtWarningMsg, "settings could not be saved");
    QTest::ignoreMessage(QtWarningMsg, "the last changes could not be saved");
    Settings settings(path());
    QVERIFY(settings.problems().value(0).contains(QLatin1String("format 2, this version knows 1")));
    QVERIFY(settings.set(Setting::CapsPerDay, 7));
    const Status status = saved(settings);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::LocalData);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void SettingsTest::twoProgramsKeepEachOthersChanges()
{
    Settings window(path());
    Settings commandLine(path());
    QVERIFY(window.set(Setting::AppearanceTheme, QStringLiteral("dark")));
    QVERIFY(commandLine.set(Setting::CapsPerDay, 10));
    QVERIFY(saved(window));
    QVERIFY(saved(commandLine));
    const Settings later(path());
    QCOMPARE(later.text(Setting::AppearanceTheme), QStringLiteral("dark"));
    QCOMPARE(later.whole(Setting::CapsPerDay), 10);
}

void SettingsTest::reloadTakesOverWhatOthersWrote()
{
    Settings window(path());
    Settings commandLine(path());
    QVERIFY(commandLine.set(Setting::CapsPerDay, 10));
    QVERIFY(commandLine.set(Setting::CapsPerMonth, 20));
    QVERIFY(saved(commandLine));
    QVERIFY(window.set(Setting::CapsPerMonth, 30)); // not yet saved: newer than what is read
    window.reload();
    QTRY_COMPARE(window.whole(Setting::CapsPerDay), 10); // its own eye on the file may have been faster
    QCOMPARE(window.whole(Setting::CapsPerMonth), 30);
}

void SettingsTest::whatOthersWriteIsNoticed()
{
    Settings window(path());
    Settings commandLine(path());
    QVERIFY(commandLine.set(Setting::CapsPerDay, 10));
    QVERIFY(saved(commandLine));
    QTRY_COMPARE(window.whole(Setting::CapsPerDay), 10);
    commandLine.reset(Setting::CapsPerDay);
    QVERIFY(saved(commandLine));
    QTRY_COMPARE(window.whole(Setting::CapsPerDay), 200);
}

void SettingsTest::aFailedWriteIsToldAndTriedAgain()
{
    const QString folder = m_folder->filePath(QStringLiteral("later"));
    Settings settings(folder + QStringLiteral("/settings.json")); // its folder is not there yet
    QTest::ignoreMessage(QtWarningMsg, "settings could not be saved");
    QSignalSpy failed(&settings, &Settings::saveFailed);
    QVERIFY(settings.set(Setting::CapsPerDay, 7));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::LocalData);
    QCOMPARE(settings.whole(Setting::CapsPerDay), 7);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(saved(settings));
    QCOMPARE(Settings(folder + QStringLiteral("/settings.json")).whole(Setting::CapsPerDay), 7);
}

void SettingsTest::theDestructorWritesWhatIsLeft()
{
    {
        Settings settings(path());
        QVERIFY(settings.set(Setting::CapsPerDay, 7));
        QVERIFY(settings.setWindowState(QStringLiteral("main.geometry"), QByteArray("\0\1\xff", 3)));
    }
    const Settings again(path());
    QCOMPARE(again.whole(Setting::CapsPerDay), 7);
    QCOMPARE(again.windowState(QStringLiteral("main.geometry")), QByteArray("\0\1\xff", 3));
}

void SettingsTest::windowStates()
{
    Settings settings(path());
    QVERIFY(settings.windowState(QStringLiteral("main.geometry")).isEmpty());
    QVERIFY(!settings.setWindowState(QStringLiteral("main geometry"), "x"));
    QVERIFY(!settings.setWindowState(QString(), "x"));
    const Status tooLarge = settings.setWindowState(QStringLiteral("posts.table"), QByteArray(65537, 'x'));
    QVERIFY(!tooLarge && tooLarge.error().detail.contains(QLatin1String("posts.table")));
    QVERIFY(settings.setWindowState(QStringLiteral("posts.table"), QByteArray(65536, 'x')));
    QCOMPARE(settings.windowState(QStringLiteral("posts.table")).size(), 65536);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
