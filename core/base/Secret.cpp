// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <QCryptographicHash>

namespace Tidemark {

QByteArray Secret::fingerprint(const QByteArray &salt) const
{
    return QCryptographicHash::hash(salt + m_bytes, QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace Tidemark
