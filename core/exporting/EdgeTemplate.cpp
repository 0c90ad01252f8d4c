// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/EdgeTemplate.h"

#include <QFile>

namespace Tidemark {

QString edgeTemplate(const char *name, const TemplateValues &values)
{
    QFile file(QStringLiteral(":/tidemark/edge/") + QLatin1String(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    for (const auto &[word, value] : values)
        text.replace(QLatin1Char('@') + QLatin1String(word) + QLatin1Char('@'), value);
    return text;
}

} // namespace Tidemark
