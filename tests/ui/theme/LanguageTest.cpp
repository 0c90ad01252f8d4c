// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Language.h"

#include <QGuiApplication>
#include <QTest>

using namespace Tidemark;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void englishHasPluralsWithoutBeingChosen();
    void germanSpeaksAndCounts();
    void arabicReadsFromTheRight();
    void whatWasLoadedGoesAgain();
    void theDesktopsLanguage_data();
    void theDesktopsLanguage();
    void figuresOfTheDesktop();
    void namesOfThemselves();
    void wordsOfTheCore();
    void signsKeepTheirOrder();
};

void LanguageTest::englishHasPluralsWithoutBeingChosen()
{
    QCOMPARE(creditsText(0), QStringLiteral("free"));
    QCOMPARE(creditsText(1), QStringLiteral("1 credit"));
    QCOMPARE(creditsText(1234), QStringLiteral("1,234 credits"));
}

void LanguageTest::germanSpeaksAndCounts()
{
    const Language german(QStringLiteral("de"));
    QCOMPARE(creditsText(0), QStringLiteral("kostenlos"));
    QCOMPARE(creditsText(1), QStringLiteral("1 Credit"));
    QCOMPARE(creditsText(1234), QStringLiteral("1.234 Credits"));
    QCOMPARE(dateText(1'794'657'600), QStringLiteral("14. Nov. 2026"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::arabicReadsFromTheRight()
{
    const Language arabic(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(creditsText(0), QStringLiteral("مجاني"));
    QCOMPARE(exactCount(1234), QStringLiteral("1,234")); // the digits of the API's own names
}

void LanguageTest::whatWasLoadedGoesAgain()
{
    {
        Language language(QStringLiteral("ar"));
        language.setId(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(creditsText(2), QStringLiteral("2 credits"));
        language.setId(QStringLiteral("de"));
        QCOMPARE(ageWords(120), QStringLiteral("vor 2 min"));
    }
    QCOMPARE(ageWords(120), QStringLiteral("2 min ago"));
}

void LanguageTest::theDesktopsLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("German of Austria") << QStringList{QStringLiteral("de-AT"), QStringLiteral("de")} << QStringLiteral("de");
    QTest::newRow("the second choice") << QStringList{QStringLiteral("fr-FR"), QStringLiteral("ar-EG")} << QStringLiteral("ar");
    QTest::newRow("English before German") << QStringList{QStringLiteral("en-US"), QStringLiteral("de")} << QStringLiteral("en");
    QTest::newRow("none that is known") << QStringList{QStringLiteral("fr-FR")} << QStringLiteral("en");
    QTest::newRow("nothing said") << QStringList() << QStringLiteral("en");
}

void LanguageTest::theDesktopsLanguage()
{
    QFETCH(QStringList, wanted);
    QTEST(languageFor(wanted), "language");
}

void LanguageTest::figuresOfTheDesktop()
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    QCOMPARE(localeFor(QStringLiteral("de"), austria), austria);
    QCOMPARE(localeFor(QStringLiteral("de"), QLocale::c()).language(), QLocale::German);
    QCOMPARE(localeFor(QStringLiteral("en"), austria).territory(), QLocale::UnitedKingdom);
    QCOMPARE(localeFor(QStringLiteral("ar"), QLocale(QLocale::Arabic, QLocale::Egypt)).zeroDigit(), QStringLiteral("0"));
}

void LanguageTest::namesOfThemselves()
{
    QCOMPARE(languageIds(), (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")}));
    QCOMPARE(languageTitle(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(languageTitle(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(languageTitle(QStringLiteral("ar")), QStringLiteral("العربية"));
    QCOMPARE(languageTitle(QStringLiteral("system")), QStringLiteral("System"));
}

void LanguageTest::wordsOfTheCore()
{
    const Language german(QStringLiteral("de"));
    QCOMPARE(coreWords(QStringLiteral("views unknown")), QStringLiteral("Aufrufe unbekannt"));
    QCOMPARE(coreWords(QStringLiteral("no word of ours")), QStringLiteral("no word of ours"));
    QCOMPARE(coreWords(QString()), QString());
    QCOMPARE(coreWords(QStringLiteral("the API refused the key (HTTP 401)")), QStringLiteral("die API lehnte den Schlüssel ab (HTTP 401)"));
    QCOMPARE(coreWords(QStringLiteral("expired; asked 2.5 times a day")), QStringLiteral("abgelaufen; 2,5-mal am Tag gefragt"));
    QCOMPARE(coreWords(QStringLiteral("@ada passed 1,000,000 followers")), QStringLiteral("@ada: 1.000.000 Follower überschritten"));
    QCOMPARE(coreWords(QStringLiteral("and 2 more")), QStringLiteral("und 2 weitere"));
    QCOMPARE(coreWords(QStringLiteral("The posts under a hashtag.")), QStringLiteral("Beiträge unter einem Hashtag."));
    QCOMPARE(askerWords(QStringLiteral("You · Profiles")), QStringLiteral("Sie · Profile"));
    QCOMPARE(askerWords(QStringLiteral("watch")), QStringLiteral("Erste Beobachtungsliste"));
    QCOMPARE(askerWords(QStringLiteral("watch:3 Spring · %1 campaign")), QStringLiteral("Beobachtungsliste Spring · %1 campaign"));
    QCOMPARE(askerWords(QStringLiteral("watch:3")), QStringLiteral("Beobachtungsliste 3")); // without a name, by its number
    QCOMPARE(askerWords(QStringLiteral("watchful")), QStringLiteral("watchful"));
    QCOMPARE(askerWords(QStringLiteral("cli get")), QStringLiteral("Befehlszeile · get"));
}

void LanguageTest::signsKeepTheirOrder()
{
    const QString handle = QStringLiteral("@handle");
    QCOMPARE(inOwnOrder(handle, Qt::LeftToRight), handle);
    QCOMPARE(inOwnOrder(handle, Qt::RightToLeft), QChar(0x2066) + handle + QChar(0x2069));
    QCOMPARE(inOwnOrder(QStringLiteral("مجاني"), Qt::RightToLeft), QStringLiteral("مجاني"));
    QCOMPARE(inOwnOrder(QString(), Qt::RightToLeft), QString());
}

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
