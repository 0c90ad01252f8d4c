// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/AlertBar.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace Tidemark {

AlertBar::AlertBar(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("alertBar"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_severity = new Chip(QString(), Tone::Neutral, this);
    m_title = new PlainLabel(TextRole::BodyStrong, this);
    m_title->setObjectName(QStringLiteral("alertTitle"));
    m_detail = secondaryLabel({}, this);
    m_detail->setObjectName(QStringLiteral("alertDetail"));
    m_detail->setOverflow(Overflow::Wrap);
    m_acknowledge = new PriceButton(tr("Acknowledge"), ButtonKind::Plain, this);
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_acknowledge->setToolTip(tr("Somebody works on it: it is not told again and again, and PagerDuty hears of it"));
    m_silence = new PriceButton(tr("Silence"), ButtonKind::Plain, this);
    m_silence->setObjectName(QStringLiteral("silence"));
    row->addWidget(m_severity);
    row->addWidget(m_title);
    row->addWidget(m_detail, 1);
    row->addWidget(m_acknowledge);
    auto *runbook = new PriceButton(tr("Runbook"), ButtonKind::Plain, this);
    runbook->setObjectName(QStringLiteral("openRunbook"));
    row->addWidget(m_silence);
    row->addWidget(runbook);
    connect(runbook, &QAbstractButton::clicked, this, [this] { emit runbookRequested(m_alert.record.rule); });
    body()->addLayout(row);
    connect(m_silence, &QAbstractButton::clicked, this, &AlertBar::openMenu);
    connect(m_acknowledge, &QAbstractButton::clicked, this, [this] { emit acknowledgeRequested(m_alert.record.rule); });
}

void AlertBar::setAlert(const AlertEntry &alert, const QList<TierOverview> &tiers)
{
    m_alert = alert;
    const bool isPending = alert.state == AlertEntry::State::Pending;
    const Tone tone = isPending ? Tone::Neutral : alert.record.severity == Severity::Page ? Tone::Critical : Tone::Warning;
    m_severity->setChipText(isPending ? tr("pending") : severityWords(alert.record.severity));
    m_severity->setTone(tone);
    setEdge(alert.silencedUntil ? Tone::Neutral : tone);
    m_title->setText(alertTitle(alert, tiers));
    QString detail = alertDetail(alert);
    if (alert.silencedUntil)
        detail += QStringLiteral(" · ") + tr("silenced until %1").arg(dateTimeText(*alert.silencedUntil));
    if (alert.acknowledgedAt)
        detail += QStringLiteral(" · ") + tr("acknowledged at %1").arg(timeText(*alert.acknowledgedAt));
    m_detail->setText(detail);
    m_acknowledge->setVisible(alert.state == AlertEntry::State::Firing && !alert.acknowledgedAt);
    m_silence->setLabel(alert.silencedUntil ? tr("Silenced") : tr("Silence"));
    setAccessibleName(tr("Alert: %1. %2").arg(m_title->fullText(), detail));
}

void AlertBar::openMenu()
{
    constexpr qint64 kHourS = 3600;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("silenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, qint64 forS) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, forS] { emit silenceRequested(m_alert.record.rule, forS); });
    };
    add(tr("For an hour"), kHourS);
    add(tr("For eight hours"), 8 * kHourS);
    add(tr("For a day"), 24 * kHourS);
    if (m_alert.silencedUntil)
        add(tr("Speak again"), 0);
    menu->popup(m_silence->mapToGlobal(QPoint(0, m_silence->height())));
}

} // namespace Tidemark
