// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace Tidemark {

// Standard output for answers, standard error for everything else. A reader that has gone away
// (`| head`) is no failure: the rest is dropped. A full disk is one, and is told by finish().
class Console
{
public:
    void print(const QByteArray &utf8); // to standard output, as it is
    void printLine(const QString &text);
    void note(const QString &text); // a line on standard error
    // A line on standard error that the next one replaces; on a terminal only.
    void progress(const QString &text);
    [[nodiscard]] bool showsProgress() const;

    // Everything is out, or the Error that says why not.
    [[nodiscard]] Status finish();

private:
    void clearProgress();

    int m_error = 0; // errno of the first failed write
    bool m_hasProgress = false;
};

} // namespace Tidemark
