// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark::Bench {

class WrapperPeer;

// Each prints what ours takes, and what the peers take that were measured in turns with it.
void benchMemory(WrapperPeer &wrapper);
// What the wrapper does with a body in Redis.
enum class WrapperHit { Userinfo, None };
void benchDisk(const char *name, const QByteArray &body, WrapperPeer &wrapper, WrapperHit hit);
// From the file to posts; the wrapper goes from Redis to what json.loads gives.
void benchDecodedPosts(const QByteArray &body, WrapperPeer &wrapper);
void benchPut(const QByteArray &body);

} // namespace Tidemark::Bench
