// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ExportersCard.h"

#include "core/engine/Engine.h"
#include "core/engine/MetricsSwitch.h"
#include "core/settings/Settings.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SettingField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace Tidemark {

namespace {
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");
} // namespace

ExportersCard::ExportersCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Exporters"), QStringLiteral("exportersCard"), parent)
    , m_engine(engine)
{
    buildSwitch();
    addField(tr("Port"), tr("On 127.0.0.1 and ::1: no other machine can ask."),
             new SettingField(engine.settings(), Setting::MetricsPort, SettingUnit::Port, this));
    buildAddress();
    m_told = addWords(QStringLiteral("metricsTold"));
    m_told->setInk(TextInk::Critical);
    connect(&engine.metricsSwitch(), &MetricsSwitch::changed, this, &ExportersCard::show);
    show();
}

void ExportersCard::buildSwitch()
{
    m_served = new SegmentedControl(tr("Figures for Prometheus"), this);
    m_served->setObjectName(QStringLiteral("metricsChoice"));
    m_served->addSegment(tr("On"), kOn);
    m_served->addSegment(tr("Off"), kOff);
    connect(m_served, &SegmentedControl::chosen, this,
            [this](const QString &id) { std::ignore = m_engine.settings().set(Setting::MetricsServed, id == kOn); });
    addRow(tr("Figures for Prometheus"),
           tr("Serves /metrics while this window is open: calls, error budgets and credits of this data folder, without a "
              "handle, keyword or id. It spends nothing."),
           m_served);
}

void ExportersCard::buildAddress()
{
    m_where = new QWidget(this);
    auto *row = new QHBoxLayout(m_where);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    m_address = new PlainLabel(TextRole::Body, m_where);
    m_address->setObjectName(QStringLiteral("metricsAddress"));
    m_copy = new PriceButton(tr("Copy"), ButtonKind::Plain, m_where);
    m_copy->setObjectName(QStringLiteral("copyMetricsAddress"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_again = new PriceButton(tr("Try again"), ButtonKind::Plain, m_where);
    m_again->setObjectName(QStringLiteral("serveMetricsAgain"));
    for (QWidget *part : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_again)})
        row->addWidget(part);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_engine.metricsSwitch().address().toString()); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { m_engine.metricsSwitch().tryAgain(); });
    addRow(tr("Address"),
           tr("For Prometheus on this machine; `tidemark-cli generate prometheus-scrape` writes its configuration."), m_where);
}

void ExportersCard::show()
{
    const MetricsSwitch &metrics = m_engine.metricsSwitch();
    const QString address = metrics.address().toString();
    const bool isBarred = !metrics.listening();
    m_served->setCurrent(m_engine.settings().flag(Setting::MetricsServed) ? kOn : kOff);
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
    m_copy->setVisible(!address.isEmpty());
    m_again->setVisible(isBarred);
    setRowVisible(m_where, !address.isEmpty() || isBarred);
    m_told->setText(isBarred ? tr("Nothing is served: %1.").arg(detailWords(metrics.listening().error())) : QString());
    m_told->setVisible(isBarred);
}

} // namespace Tidemark
