// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <memory>

namespace Tidemark::detail {

// Reads the members of a zip file. What a member unpacks to is bounded: the size of a small file is no promise.
class ZipFile
{
public:
    static constexpr qint64 kMostBytes = 2LL * 1024 * 1024 * 1024; // of one member

    // A member while it is read.
    class Member
    {
    public:
        explicit Member(void *file);
        Member(const Member &) = delete;
        Member &operator=(const Member &) = delete;
        ~Member();

        // The next piece; empty at the end.
        [[nodiscard]] Result<QByteArray> read();

    private:
        void *m_file;
        qint64 m_read = 0;
    };

    ZipFile();
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    [[nodiscard]] Status open(const QString &path);
    // Null where there is no such member.
    [[nodiscard]] std::unique_ptr<Member> member(const QString &name);

private:
    void *m_zip = nullptr;
};

} // namespace Tidemark::detail
