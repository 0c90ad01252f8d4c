// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"

#include <QWidget>

class QVBoxLayout;

namespace Tidemark {

class AlertBar;

// The alerts that are there now, one bar each: the first few, since the table below has all of them.
class AlertBars : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMost = 3;

    explicit AlertBars(QWidget *parent = nullptr);

    void setAlerts(const QList<AlertEntry> &alerts, const QList<TierOverview> &tiers);

signals:
    void acknowledgeRequested(const QString &rule);
    void silenceRequested(const QString &rule, qint64 forS);
    void runbookRequested(const QString &rule);

private:
    QVBoxLayout *m_column = nullptr;
    QList<AlertBar *> m_bars; // kept, so that a menu of one outlives a refresh
};

} // namespace Tidemark
