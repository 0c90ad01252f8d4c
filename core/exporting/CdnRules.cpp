// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/CdnRules.h"

#include <QFile>

namespace Tidemark {

QString cdnRules(const QList<Endpoint> &endpoints)
{
    QFile file(QStringLiteral(":/tidemark/edge/cdn.txt"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QString table;
    for (const Endpoint &endpoint : endpoints) {
        QStringList names;
        for (const Parameter &parameter : endpoint.parameters)
            names += parameter.name;
        names.sort();
        table += QStringLiteral("  %1 %2 %3  %4\n")
                     .arg(endpoint.path, -26)
                     .arg(endpoint.ttlS, 8)
                     .arg(endpoint.staleS, 8)
                     .arg(names.join(QLatin1Char(' ')));
    }
    return (isOpen ? QString::fromUtf8(file.readAll()) : QString()).replace(QLatin1String("@TABLE@\n"), table);
}

} // namespace Tidemark
