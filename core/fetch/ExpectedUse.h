// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Tidemark {

// How often each key is asked for of late: a sum of its uses that halves every half-life, so that
// it says what is to be expected without keeping any times. Times are UTC seconds; one thread.
class ExpectedUse
{
public:
    explicit ExpectedUse(qint64 halfLifeS);

    void used(const QString &key, qint64 now);
    // Uses to be expected within that time, if things go on as they are.
    [[nodiscard]] double within(const QString &key, qint64 seconds, qint64 now) const;

private:
    struct Sum {
        double uses = 0; // as of at
        qint64 at = 0;
    };
    [[nodiscard]] double faded(const Sum &sum, qint64 now) const;

    double m_fadeS; // the time in which a sum falls to 1/e
    QHash<QString, Sum> m_sums;
};

} // namespace Tidemark
