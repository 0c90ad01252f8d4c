// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

class QTranslator;

namespace Tidemark {

// The language of the window's words, of its figures and dates, and the direction in which it reads. Words that a
// language does not have yet are English. The command line never uses it: its output stays as it is documented.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(const QString &id, QObject *parent = nullptr); // "system", or one of languageIds()
    ~Language() override;

    // Widgets keep the words that they were made with: whoever changes the language makes the window anew.
    void setId(const QString &id);
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    void load(const QString &prefix, const QString &folder);
    void unload();

    QString m_id;
    QString m_code; // never "system"
    QList<QTranslator *> m_translators;
};

// "en", "de", "ar": what there is a translation for.
[[nodiscard]] QStringList languageIds();
// As the language calls itself; "system" by tr().
[[nodiscard]] QString languageTitle(const QString &id);
// The language for "system" on a desktop with these languages, dearest first ("de-AT", "en"): English where there is none.
[[nodiscard]] QString languageFor(const QStringList &wanted);
// Of figures and dates: the desktop's where it speaks the language.
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &desktop);

} // namespace Tidemark
