// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Language.h"

#include "core/settings/Setting.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Tidemark {

namespace {

const QString kSystem = QStringLiteral("system");
const QString kEnglish = QStringLiteral("en");
const QString kArabic = QStringLiteral("ar");

} // namespace

Language::Language(const QString &id, QObject *parent)
    : QObject(parent)
{
    setId(id);
}

Language::~Language()
{
    unload();
}

void Language::setId(const QString &id)
{
    unload();
    m_id = id;
    const QLocale desktop = QLocale::system();
    m_code = id == kSystem ? languageFor(desktop.uiLanguages()) : id;
    // A desktop in a language that there is no translation for keeps its own figures and dates.
    QLocale::setDefault(id == kSystem && m_code == kEnglish && desktop.language() != QLocale::C ? desktop
                                                                                                : localeFor(m_code, desktop));
    if (m_code != kEnglish) {
        load(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // what Qt's own widgets say
        load(QStringLiteral("tidemark_"), QStringLiteral(":/tidemark/translations"));
    }
    QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
}

void Language::load(const QString &prefix, const QString &folder)
{
    auto *words = new QTranslator(this);
    if (words->load(prefix + m_code, folder) && QCoreApplication::installTranslator(words))
        m_translators.append(words);
    else
        delete words;
}

void Language::unload()
{
    for (QTranslator *words : std::as_const(m_translators)) {
        QCoreApplication::removeTranslator(words);
        delete words;
    }
    m_translators.clear();
}

QStringList languageIds()
{
    QStringList ids = settingDefinition(Setting::AppearanceLanguage).choices;
    ids.removeAll(kSystem);
    return ids;
}

QString languageTitle(const QString &id)
{
    if (id == kSystem)
        return QCoreApplication::translate("Tidemark", "System", "the desktop's language");
    return id == kEnglish ? QStringLiteral("English") : QLocale(id).nativeLanguageName();
}

QString languageFor(const QStringList &wanted)
{
    const QStringList ids = languageIds();
    for (const QString &tag : wanted) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0);
        if (ids.contains(code))
            return code;
    }
    return kEnglish;
}

// Arabic counts with the digits of the API's own names and of every figure that a formula prints: one sentence has one
// kind of digits.
QLocale localeFor(const QString &code, const QLocale &desktop)
{
    const QLocale own = code == kArabic    ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                        : code == kEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(code);
    return desktop.language() == own.language() && desktop.zeroDigit() == own.zeroDigit() ? desktop : own;
}

} // namespace Tidemark
