// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QString>

namespace Tidemark {

// A message in Slack's form. The text is plain: what would be markup, a mention or a link of Slack's is written out.
[[nodiscard]] QByteArray slackMessage(const QString &text);

// An https address of at most 1,000 characters without user-info (http on this machine alone); the error never repeats it.
[[nodiscard]] Result<Secret> checkedWebhook(const QByteArray &text);

} // namespace Tidemark
