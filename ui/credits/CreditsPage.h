// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "ui/widgets/Page.h"

class QTimer;
class QVBoxLayout;

namespace Tidemark {

class BalanceCard;
class BarList;
class CapsCard;
class Card;
class LedgerCard;
class PlainLabel;
class SpentCard;
class StatePanel;

// The credit gauge: what is left, what was spent and saved, by what, and the limits. The book is
// always of now: it has no "as of".
class CreditsPage : public Page
{
    Q_OBJECT

public:
    CreditsPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    [[nodiscard]] bool followsAsOf() const override { return false; }
    void refresh() override; // checks the balance: free
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    [[nodiscard]] bool canExport() const override { return true; }
    void exportData() override; // the whole ledger

private:
    void buildSheet();
    void buildTop(QVBoxLayout *column);
    void buildMiddle(QVBoxLayout *column);
    void watchEngine();
    void reload();
    void loadRows();
    void showSummary(const CreditSummary &summary);
    void showOutlook(const CreditSummary &summary);
    void showStop(const CreditSummary &summary);
    void showProblem(const Error &error);
    void written(const Status &status);
    void checkBalance();

    StatePanel *m_stop = nullptr;
    StatePanel *m_problem = nullptr;
    BalanceCard *m_balance = nullptr;
    SpentCard *m_spent = nullptr;
    Card *m_endpointsCard = nullptr;
    Card *m_askersCard = nullptr;
    BarList *m_endpoints = nullptr;
    BarList *m_askers = nullptr;
    PlainLabel *m_noEndpoints = nullptr;
    PlainLabel *m_noAskers = nullptr;
    CapsCard *m_caps = nullptr;
    LedgerCard *m_ledger = nullptr;
    QWidget *m_overview = nullptr; // all above the ledger; gone while the ledger shows the calls behind a figure
    LedgerFilter m_filter;
    QTimer *m_reload = nullptr;
    int m_request = 0;
    int m_rowsRequest = 0;
    bool m_checking = false;
};

} // namespace Tidemark
