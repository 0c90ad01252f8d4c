// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QUrl>
#include <QVersionNumber>

namespace Tidemark {

// A release that those who make Tidemark have signed for.
struct Release {
    QVersionNumber version;
    QString released; // "2026-01-31"
    QUrl page;        // https

    bool operator==(const Release &) const = default;
};

inline constexpr qint64 kMostManifestBytes = 16 * 1024;

// The manifest as packaging/tools/manifest.py signs it: {"manifest": TEXT, "signature": BASE64}, Ed25519 over a line that
// says what is signed, and TEXT. Nothing in TEXT is looked at before the signature fits; anything odd is ContractBroken.
[[nodiscard]] Result<Release> readManifest(const QByteArray &file, const QByteArray &publicKey);

// The TEXT of a manifest: also how a release is kept on disk.
[[nodiscard]] QByteArray manifestText(const Release &release);
[[nodiscard]] Result<Release> readManifestText(const QByteArray &text);

} // namespace Tidemark
