// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/NumberFormat.h"

#include <QCoreApplication>
#include <QTranslator>

// The sources' own language has plural forms too ("1 post", "2 posts"), in a catalogue of its own. Every program that
// draws or prints words has it from the start; an object file of its own, so that no linker drops it.
namespace Tidemark {

namespace {

void installEnglishPlurals()
{
    QLocale::setDefault(displayLocale()); // %Ln groups digits as all other figures do
    auto *plurals = new QTranslator(QCoreApplication::instance());
    if (plurals->load(QStringLiteral(":/tidemark/translations/tidemark_en.qm")))
        QCoreApplication::installTranslator(plurals);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)

} // namespace Tidemark
