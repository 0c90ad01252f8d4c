// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/DeliveryBook.h"

#include <QJsonObject>

namespace Tidemark {

class Settings;

// One channel of `notify status`.
struct ChannelRow {
    ChannelState state;
    QString place;   // where its secret is; empty: it is not set up
    QString problem; // why its secret could not be had
    bool isForPages = false;
    bool isForTickets = false;
};

[[nodiscard]] QJsonObject channelsJson(const QList<ChannelRow> &rows, const Settings &settings);
[[nodiscard]] QString channelsText(const QList<ChannelRow> &rows, const Settings &settings);

} // namespace Tidemark
