// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Tidemark {

// What a word for people goes through outside of a QObject. Its context is the one under which lupdate files a tr()
// of a free function here; words of a table are marked QT_TRANSLATE_NOOP("Tidemark", ...). With a number, "%n" is it,
// and each language has its own plural forms.
[[nodiscard]] inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Tidemark", text, comment, n);
}

// An amount as %n takes it: more than an int holds is many all the same.
[[nodiscard]] constexpr int pluralOf(qint64 n)
{
    constexpr qint64 kMany = 2'000'000'000;
    return n > kMany ? int(kMany) : n < -kMany ? -int(kMany) : int(n);
}

} // namespace Tidemark
