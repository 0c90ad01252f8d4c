// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"
#include "ui/widgets/Page.h"

class QTimer;
class QVBoxLayout;

namespace Tidemark {

class AlertBars;
class AlertsCard;
class Chip;
class LatencyCard;
class OffendersCard;
class OutlookCard;
class PlainLabel;
class ProbesCard;
class RunbookView;
class Skeleton;
class StatePanel;
class TierCard;
struct ChannelState;

// How the API fares, by this folder's own calls: the objectives of the tiers, alerts, latencies, what spends the error
// budgets, and how long the credits last. All of it is read from this disk and costs nothing; it is always of now.
class HealthPage : public Page
{
    Q_OBJECT

public:
    HealthPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    [[nodiscard]] bool followsAsOf() const override { return false; }
    void refresh() override; // reads anew: free
    [[nodiscard]] std::optional<int> refreshPrice() const override { return 0; }
    [[nodiscard]] bool canExport() const override { return true; }
    void exportData() override; // the review of two weeks, as pages or as Markdown

private:
    void buildSheet();
    void buildStates(QVBoxLayout *column);
    void buildTiers(QVBoxLayout *column);
    void buildMiddle(QVBoxLayout *column);
    void buildBottom(QVBoxLayout *column);
    void buildLinks(QVBoxLayout *column);
    void refreshIfSeen();
    void reload();
    void readParts(int request);
    void showOverview(const HealthOverview &overview);
    void showNotes(const HealthOverview &overview);
    void showUnheard(const QList<ChannelState> &states);
    void showProblem(const Error &error);
    void silence(const QString &rule, qint64 forS);
    void acknowledge(const QString &rule);
    void openRunbook(const QString &name);
    void openFailures(const QStringList &endpoints, qint64 ofS); // in the ledger, of the last seconds

    QWidget *m_content = nullptr; // all cards
    Skeleton *m_loading = nullptr;
    StatePanel *m_empty = nullptr;
    StatePanel *m_problem = nullptr;
    QList<TierCard *> m_tiers;
    AlertBars *m_alertBars = nullptr;
    PlainLabel *m_notes = nullptr;
    PlainLabel *m_unheard = nullptr; // where alerts could not be told
    LatencyCard *m_latency = nullptr;
    ProbesCard *m_probes = nullptr;
    OffendersCard *m_offenders = nullptr;
    OutlookCard *m_outlook = nullptr;
    AlertsCard *m_alerts = nullptr;
    QWidget *m_sheet = nullptr; // all but a runbook
    RunbookView *m_runbook = nullptr;
    QTimer *m_minute = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
