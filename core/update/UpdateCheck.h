// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ProxyRoute.h"
#include "core/update/UpdateBook.h"

#include <QCoroTask>

#include <memory>

namespace Tidemark {

class KeylessClient;

// Where releases are told of, and who signs for them: set when Tidemark is built (TIDEMARK_UPDATE_URL, TIDEMARK_UPDATE_KEY).
// Without both nothing is ever asked, as in packages of distributions, which bring their own updates.
struct UpdateSource {
    QUrl url;
    QByteArray publicKey; // 32 bytes
    QVersionNumber own;

    [[nodiscard]] bool isComplete() const;
};
[[nodiscard]] UpdateSource builtInUpdateSource();

// For `source`: one that reaches the hosts that it names.
[[nodiscard]] std::shared_ptr<KeylessClient> updateClient(const UpdateSource &source, ProxyRoutePtr route = {});

// A version newer than this one, as far as is known: asks the source where the day's question is still there to be taken.
// An answer that is older than what is known, or than this program, changes nothing. The question holds no identifier; it
// is what any request of Tidemark is, without the key. Asks nothing again where it fails: tomorrow is a day too.
[[nodiscard]] QCoro::Task<Result<std::optional<Release>>> newerRelease(std::shared_ptr<KeylessClient> client, UpdateSource source,
                                                                       UpdateBook book, qint64 now);

// The same without asking.
[[nodiscard]] std::optional<Release> knownNewer(const UpdateSource &source, const UpdateState &state);

} // namespace Tidemark
