// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AlertChannelsCard.h"

#include "core/engine/Engine.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthWatch.h"
#include "ui/settings/AlertChannelRow.h"
#include "ui/widgets/SettingField.h"
#include "ui/widgets/WhenReady.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr int kAddressWidth = 320;
}

AlertChannelsCard::AlertChannelsCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Alerts"), QStringLiteral("alertChannelsCard"), parent)
    , m_engine(engine)
{
    addChannel(AlertChannel::Desktop, tr("Desktop"),
               tr("Alerts of Health: a page is for now, a ticket can wait. Those of one tier are told together, and what goes on "
                  "is told again."));
    addChannel(AlertChannel::PagerDuty, tr("PagerDuty"),
               tr("Routing key of an integration with Events API v2. It is kept in the system's keychain, and in no file of "
                  "ours."));
    addChannel(AlertChannel::Slack, tr("Slack"), tr("Address of an incoming webhook. It is kept in the keychain too."));
    addChannel(AlertChannel::Webhook, tr("Another webhook"),
               tr("Takes JSON by POST, as Jira's automation does; `tidemark-cli notify --help` documents it. Its address is kept "
                  "in the keychain too."));
    addTimes();
    m_told = addWords(QStringLiteral("alertsTold"));
    m_told->hide();
    setEnabled(!engine.isDemo());
    connect(&engine.healthWatch().courier(), &AlertCourier::tried, this, &AlertChannelsCard::reload);
}

void AlertChannelsCard::addChannel(AlertChannel channel, const QString &title, const QString &help)
{
    Row row;
    row.controls = new AlertChannelRow(m_engine, channel, title, this);
    addRow(title, help, row.controls);
    row.state = addWords(alertChannelName(channel) + QStringLiteral("State"));
    row.state->hide();
    m_rows += row;
    connect(row.controls, &AlertChannelRow::changed, this, &AlertChannelsCard::reload);
    connect(row.controls, &AlertChannelRow::said, this, [this](const QString &text, TextInk ink) {
        m_told->setText(text);
        m_told->setInk(ink);
        m_told->setVisible(true);
    });
}

void AlertChannelsCard::addTimes()
{
    Settings &settings = m_engine.settings();
    addField(tr("Told again after, in minutes"), tr("What goes on is told again until it is over or somebody acknowledges it."),
             new SettingField(settings, Setting::AlertsRepeatMinutes, SettingUnit::Minutes, this));
    auto *address = new SettingField(settings, Setting::AlertsPagerDutyUrl, SettingUnit::Address, this);
    address->setFieldWidth(kAddressWidth);
    addField(tr("Address of PagerDuty's events"),
             tr("Accounts in Europe have another one: https://events.eu.pagerduty.com/v2/enqueue."), address);
}

void AlertChannelsCard::reload()
{
    const int request = ++m_request;
    whenReady(m_engine.healthWatch().courier().deliveries().states(), this,
              [this, request](const Result<QList<ChannelState>> &states) {
                  if (request == m_request && states)
                      showStates(*states);
              });
}

void AlertChannelsCard::showStates(const QList<ChannelState> &states)
{
    for (qsizetype i = 0; i < std::min(states.size(), m_rows.size()); ++i)
        m_rows.at(i).controls->showState(states.at(i), m_rows.at(i).state);
}

} // namespace Tidemark
