// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark::Bench {

class PeerProgram;

// Each prints what ours takes, and what the peers take that were measured in turns with it.
void benchMemory(PeerProgram &wrapper);
// What the wrapper does with a body in Redis.
enum class WrapperHit { Userinfo, None };
void benchDisk(const char *name, const QByteArray &body, PeerProgram &wrapper, WrapperHit hit);
// The same hit against QNetworkDiskCache, requests-cache on SQLite and nginx's proxy cache.
void benchOthers(const QByteArray &body, PeerProgram &caches);
// From the file to posts; the wrapper goes from Redis to what json.loads gives.
void benchDecodedPosts(const QByteArray &body, PeerProgram &wrapper);
void benchPut(const QByteArray &body);
// What history holds of recorded bodies, beside their JSON.
void benchStoredSize();

} // namespace Tidemark::Bench
