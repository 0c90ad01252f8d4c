// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ZipFile.h"

#include <QFile>

#include <zip.h>

namespace Tidemark::detail {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

zip_t *zipOf(void *handle)
{
    return static_cast<zip_t *>(handle);
}

zip_file_t *fileOf(void *handle)
{
    return static_cast<zip_file_t *>(handle);
}

} // namespace

ZipFile::Member::Member(void *file)
    : m_file(file)
{
}

ZipFile::Member::~Member()
{
    zip_fclose(fileOf(m_file));
}

Result<QByteArray> ZipFile::Member::read()
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    const zip_int64_t read = zip_fread(fileOf(m_file), piece.data(), static_cast<zip_uint64_t>(piece.size()));
    if (read < 0)
        return fail(ErrorKind::LocalData, QStringLiteral("the file is damaged"));
    m_read += read;
    if (m_read > kMostBytes)
        return fail(ErrorKind::LocalData, QStringLiteral("the file unpacks to more than it can honestly hold"));
    piece.truncate(static_cast<qsizetype>(read));
    return piece;
}

ZipFile::ZipFile() = default;

ZipFile::~ZipFile()
{
    if (m_zip)
        zip_discard(zipOf(m_zip));
}

Status ZipFile::open(const QString &path)
{
    int error = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!m_zip)
        return fail(ErrorKind::LocalData, QStringLiteral("the file is damaged: it is no workbook"));
    return {};
}

std::unique_ptr<ZipFile::Member> ZipFile::member(const QString &name)
{
    zip_file_t *file = zip_fopen(zipOf(m_zip), name.toUtf8().constData(), 0);
    return file ? std::make_unique<Member>(file) : nullptr;
}

} // namespace Tidemark::detail
