// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tidemark::Bench {

// Nanoseconds a hit in the wrapper; 0 where it could not be measured.
struct WrapperFigures {
    double memory = 0;
    double redisUserinfo = 0;
    double redisPosts = 0;
};

[[nodiscard]] WrapperFigures measureWrapper(const QString &userinfoFile, const QString &postsFile);
void benchMemory(const WrapperFigures &wrapper);
// name: of the row printed; wrapperNs: 0 where there is none to compare with.
void benchDisk(const char *name, const QByteArray &body, double wrapperNs);
// From the file to posts; the wrapper goes from Redis to what json.loads gives.
void benchDecodedPosts(const QByteArray &body, double wrapperNs);
void benchPut(const QByteArray &body);

} // namespace Tidemark::Bench
