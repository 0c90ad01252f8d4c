// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/AlertChannel.h"
#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class AlertChannelRow;
class Engine;
struct ChannelState;

// Where the alerts of Health are told: the channels, what each is told of, and how that went last.
class AlertChannelsCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AlertChannelsCard(Engine &engine, QWidget *parent = nullptr);

    void reload();

private:
    void addChannel(AlertChannel channel, const QString &title, const QString &help);
    void addTimes();
    void showStates(const QList<ChannelState> &states);

    struct Row {
        AlertChannelRow *controls = nullptr;
        PlainLabel *state = nullptr;
    };

    Engine &m_engine;
    QList<Row> m_rows; // in the order of kAlertChannels
    PlainLabel *m_told = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
