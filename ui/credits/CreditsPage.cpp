// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/CreditsPage.h"

#include "core/base/Clock.h"
#include "core/credits/Forecast.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "core/settings/Settings.h"
#include "ui/credits/BalanceCard.h"
#include "ui/credits/CapsCard.h"
#include "ui/credits/LedgerCard.h"
#include "ui/credits/SpentCard.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/tables/ExportJobs.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/CallsLink.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kReloadAfterMs = 150;
constexpr int kOutlookDays = 30;
constexpr int kShownBars = 6;
constexpr int kBalanceWidth = 340;
constexpr int kLeastSpent = 400; // with less beside the balance it goes below
constexpr int kLeastList = 250;
constexpr int kTopHeight = 300;

using Named = std::pair<QString, qint64>;

enum class Bars { Shown, Absent };

QList<BarListRow> rowsOf(const QList<Named> &entries, Bars bars)
{
    qint64 all = 0;
    for (const Named &entry : entries)
        all += entry.second;
    QList<BarListRow> rows;
    for (const Named &entry : entries.mid(0, kShownBars)) {
        const double share =
            bars == Bars::Shown ? double(entry.second) / double(std::max<qint64>(1, entries.first().second)) : -1;
        const QString note =
            bars == Bars::Shown ? QString() : percent(100.0 * double(entry.second) / double(std::max<qint64>(1, all)), 0);
        rows.append({entry.first.isEmpty() ? CreditsPage::tr("not said") : askerWords(entry.first), exactCount(entry.second),
                     note, share, entry.first});
    }
    return rows;
}

Card *listCard(QWidget *parent, const QString &name, BarList *list, PlainLabel *empty)
{
    auto *card = new Card(parent);
    card->setObjectName(name);
    card->setTitle(QStringLiteral(" "));
    empty->setOverflow(Overflow::Wrap);
    card->body()->addWidget(list);
    card->body()->addWidget(empty);
    card->body()->addStretch(1);
    return card;
}

} // namespace

CreditsPage::CreditsPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("creditsPage"));
    setAccessibleName(tr("Credits"));
    buildSheet();
    watchEngine();
}

void CreditsPage::buildSheet()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new PageScroll(this);
    auto *sheet = area->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_stop = new StatePanel(sheet);
    m_stop->setObjectName(QStringLiteral("stopPanel"));
    m_stop->hide();
    m_problem = new StatePanel(sheet);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_stop);
    column->addWidget(m_problem);
    m_overview = new QWidget(sheet);
    auto *cards = new QVBoxLayout(m_overview);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kSpaceCard);
    buildTop(cards);
    buildMiddle(cards);
    column->addWidget(m_overview);
    m_ledger = new LedgerCard(sheet);
    column->addWidget(m_ledger);
    column->addStretch(1);
    outer->addWidget(area);
    connect(m_ledger, &LedgerCard::moreRequested, this, &CreditsPage::loadRows);
    connect(m_ledger, &LedgerCard::exportRequested, this, &CreditsPage::exportData);
    connect(m_ledger, &LedgerCard::allRequested, this, [this] { this->navigator().open({Place::Credits, {}, {}}); });
    connect(m_problem, &StatePanel::actionRequested, this, &CreditsPage::reload);
    connect(m_stop, &StatePanel::actionRequested, this, [this] {
        this->navigator().open({Place::Settings, {}, QStringLiteral("key")});
    });
}

void CreditsPage::buildTop(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, kSpaceCardGap);
    m_balance = new BalanceCard(column->parentWidget());
    m_balance->setMinimumHeight(kTopHeight);
    m_spent = new SpentCard(column->parentWidget());
    row->addShare(m_balance, kBalanceWidth, 0);
    row->addShare(m_spent, kLeastSpent, 1);
    column->addLayout(row);
    connect(m_balance, &BalanceCard::balanceTyped, this, [this](qint64 credits) {
        whenReady(this->engine().ledger().setBalance(credits, Balance::Origin::Manual), this,
                  [this](const Status &status) { written(status); });
    });
    connect(m_balance, &BalanceCard::checkRequested, this, &CreditsPage::checkBalance);
    connect(m_spent, &SpentCard::daysChosen, this, &CreditsPage::reload);
}

void CreditsPage::buildMiddle(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, kSpaceCardGap);
    m_endpoints = new BarList(tr("Credits by endpoint"), column->parentWidget());
    m_endpoints->setObjectName(QStringLiteral("byEndpoint"));
    m_noEndpoints = secondaryLabel(tr("Nothing was spent in this time."), column->parentWidget());
    m_endpointsCard = listCard(column->parentWidget(), QStringLiteral("endpointsCard"), m_endpoints, m_noEndpoints);
    m_askers = new BarList(tr("Credits by what asked"), column->parentWidget());
    m_askers->setObjectName(QStringLiteral("byAsker"));
    m_noAskers = secondaryLabel(tr("Nothing was spent in this time."), column->parentWidget());
    m_askersCard = listCard(column->parentWidget(), QStringLiteral("askersCard"), m_askers, m_noAskers);
    m_caps = new CapsCard(engine().settings(), column->parentWidget());
    for (QWidget *card :
         {static_cast<QWidget *>(m_endpointsCard), static_cast<QWidget *>(m_askersCard), static_cast<QWidget *>(m_caps)})
        row->addShare(card, kLeastList, 1);
    column->addLayout(row);
    connect(m_caps, &CapsCard::stopRequested, this, [this](bool stop) {
        whenReady(this->engine().ledger().setSpendingStopped(stop), this, [this](const Status &status) { written(status); });
    });
}

void CreditsPage::watchEngine()
{
    m_reload = new QTimer(this);
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadAfterMs);
    connect(m_reload, &QTimer::timeout, this, &CreditsPage::reload);
    connect(&engine().ledger(), &Ledger::changed, this, [this] {
        if (isVisible() && !m_reload->isActive())
            m_reload->start();
    });
    connect(&engine().settings(), &Settings::changed, m_reload, qOverload<>(&QTimer::start));
    connect(&engine(), &Engine::onlineChanged, this, [this] {
        m_balance->setChecking(m_checking, this->engine().isOffline());
        emit stateChanged();
    });
}

QString CreditsPage::title() const
{
    return tr("Credits");
}

void CreditsPage::visit(const Link &link)
{
    m_filter = callsOf(link);
    m_overview->setVisible(m_filter.isEmpty());
    m_ledger->setFilter(m_filter);
    m_balance->setChecking(m_checking, engine().isOffline());
    reload();
}

void CreditsPage::setAsOf(std::optional<qint64>) {}

void CreditsPage::reload()
{
    const int request = ++m_request;
    whenReady(engine().ledger().summary(m_spent->days(), engine().keyFingerprint()), this,
              [this, request](const Result<CreditSummary> &summary) {
                  if (request != m_request)
                      return;
                  if (summary)
                      showSummary(*summary);
                  else
                      showProblem(summary.error());
              });
    whenReady(engine().ledger().summary(kOutlookDays, engine().keyFingerprint()), this,
              [this, request](const Result<CreditSummary> &summary) {
                  if (request == m_request && summary)
                      showOutlook(*summary);
              });
    loadRows();
}

void CreditsPage::loadRows()
{
    const int request = ++m_rowsRequest;
    const auto found = engine().ledger().rowsOf(m_filter, m_ledger->wanted());
    whenReady(found, this, [this, request](const Result<QList<LedgerRow>> &rows) {
        if (request != m_rowsRequest)
            return;
        if (rows)
            m_ledger->setRows(*rows);
        else
            m_ledger->showProblem(errorWords(rows.error(), tr("the ledger")).text);
    });
}

void CreditsPage::showSummary(const CreditSummary &summary)
{
    m_problem->hide();
    m_spent->setSummary(summary, engine().settings().real(Setting::PricePer100k));
    const int days = m_spent->days();
    m_endpointsCard->setTitle(tr("By endpoint, %Ln d", nullptr, days));
    m_askersCard->setTitle(tr("By what asked, %Ln d", nullptr, days));
    m_endpoints->setRows(rowsOf(summary.byEndpoint, Bars::Shown));
    m_askers->setRows(rowsOf(summary.byAsker, Bars::Absent));
    m_noEndpoints->setVisible(summary.byEndpoint.isEmpty());
    m_noAskers->setVisible(summary.byAsker.isEmpty());
    m_caps->setSummary(summary);
    showStop(summary);
}

void CreditsPage::showOutlook(const CreditSummary &summary)
{
    m_balance->setBalance(summary.balance, forecast(summary.days, summary.balance.credits, engine().clock().now()));
}

void CreditsPage::showStop(const CreditSummary &summary)
{
    m_stop->setVisible(!summary.stopReason.isEmpty());
    if (summary.stopReason.isEmpty())
        return;
    m_stop->setMessage(
        PanelKind::Error, tr("Nothing is spent with this key"),
        tr("%1. What was seen before stays usable; another key or more credits end the stop.").arg(summary.stopReason));
    m_stop->setChip(tr("stopped"));
    m_stop->setAction(tr("Open the key's settings"));
}

void CreditsPage::showProblem(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("the ledger"));
    m_problem->setProblem(words);
    m_problem->setAction(tr("Try again"));
    m_problem->show();
}

void CreditsPage::written(const Status &status)
{
    if (status)
        reload();
    else
        showProblem(status.error());
}

std::optional<int> CreditsPage::refreshPrice() const
{
    return engine().isOffline() ? std::nullopt : std::optional(0);
}

void CreditsPage::refresh()
{
    if (refreshPrice())
        checkBalance();
}

void CreditsPage::exportData()
{
    ExportRecipe recipe;
    recipe.what = QStringLiteral("ledger");
    recipe.asOf = engine().clock().now();
    QCoro::connect(engine().exports().collect(recipe), this, [this](const Result<ExportTable> &table) {
        if (!table) {
            showProblem(table.error());
            return;
        }
        ExportJob job = tableJob(QStringLiteral("ledger"), *table);
        job.done = [this](const QString &path, const Status &status) {
            Toast::tell(this, status ? tr("saved %1").arg(QFileInfo(path).fileName())
                                     : errorWords(status.error(), tr("the export")).text);
        };
        askAndExport(this, std::move(job));
    });
}

void CreditsPage::checkBalance()
{
    if (m_checking)
        return;
    m_checking = true;
    m_balance->showCheckProblem({});
    m_balance->setChecking(true, engine().isOffline());
    QCoro::connect(engine().checkBalance(), this, [this](const Status &status) {
        m_checking = false;
        m_balance->setChecking(false, this->engine().isOffline());
        if (!status)
            m_balance->showCheckProblem(
                tr("No balance was had: %1. Type it in as your account shows it.").arg(detailWords(status.error())));
        reload();
    });
}

} // namespace Tidemark
