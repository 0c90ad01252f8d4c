// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>

namespace Tidemark {

struct AlertNotice;

// An event of PagerDuty's Events API v2: trigger, acknowledge or resolve of the incident of the notice's dedup_key. A page is
// critical, a ticket a warning, a test is info. The routing key stands in the body, which therefore is made when it is
// sent and kept nowhere.
[[nodiscard]] QByteArray pagerDutyEvent(const AlertNotice &notice, const Secret &routingKey);

// PagerDuty's keys are 32 letters and digits; the error never repeats the text.
[[nodiscard]] Result<Secret> checkedRoutingKey(const QByteArray &text);

} // namespace Tidemark
