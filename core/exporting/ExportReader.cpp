// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportReader.h"

#include "core/exporting/XlsxParts.h"

#include <QFile>
#include <QFileInfo>

namespace Tidemark {

namespace {

Result<std::unique_ptr<ExportReader>> openWorkbook(const QString &path)
{
    const auto parts = detail::xlsxParts();
    if (!parts)
        return fail(parts.error());
    return parts->open(path);
}

} // namespace

Result<std::unique_ptr<ExportReader>> ExportReader::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData,
                    QStringLiteral("%1: %2").arg(name, QFileInfo::exists(path) ? QStringLiteral("it is no readable file")
                                                                               : QStringLiteral("there is no such file")));
    const QByteArray begin = file.peek(64).trimmed();
    auto reader = begin.startsWith("PK")  ? openWorkbook(path)
                  : begin.startsWith('{') ? detail::openJson(path)
                                          : detail::openCsv(path);
    if (!reader)
        reader.error().detail.prepend(name + QStringLiteral(": "));
    return reader;
}

} // namespace Tidemark
