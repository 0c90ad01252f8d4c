// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthPage.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/RunbookDesk.h"
#include "core/health/AlertBook.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthReader.h"
#include "core/health/HealthWatch.h"
#include "core/health/Prober.h"
#include "core/health/SloFile.h"
#include "core/settings/Settings.h"
#include "ui/health/AlertBars.h"
#include "ui/health/AlertsCard.h"
#include "ui/health/HealthNotes.h"
#include "ui/health/LatencyCard.h"
#include "ui/health/OffendersCard.h"
#include "ui/health/OutlookCard.h"
#include "ui/health/ProbesCard.h"
#include "ui/health/ReviewFile.h"
#include "ui/health/RunbookView.h"
#include "ui/health/RunbookWords.h"
#include "ui/health/TierCard.h"
#include "ui/render/CoreWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/CallsLink.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Skeleton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kOutlookDays = 30;
constexpr int kSideWidth = 320;
constexpr int kLeastMain = 420; // what stands beside it else goes below
constexpr int kLeastTier = 290;
constexpr int kTiers = 3;
constexpr qint64 kOffendersS = 7LL * 24 * 3'600;
const QString kRunbook = QStringLiteral("runbook");

FlowLayout *row(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, kSpaceCardGap);
    column->addLayout(row);
    return row;
}

// Hidden while there is nothing to say.
PlainLabel *addSentences(QVBoxLayout *column, const QString &name)
{
    PlainLabel *sentences = secondaryLabel({}, column->parentWidget());
    sentences->setObjectName(name);
    sentences->setOverflow(Overflow::Wrap);
    sentences->hide();
    column->addWidget(sentences);
    return sentences;
}

} // namespace

HealthPage::HealthPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("healthPage"));
    setAccessibleName(tr("Health"));
    buildSheet();
    connect(&engine.healthWatch(), &HealthWatch::sloChanged, this, &HealthPage::refreshIfSeen);
    connect(&engine.healthWatch().prober(), &Prober::probed, this, &HealthPage::refreshIfSeen);
    connect(&engine.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::ProbesEveryMinutes || key == Setting::ProbesCreditsPerDay)
            refreshIfSeen();
    });
    m_minute = new QTimer(this);
    m_minute->setInterval(kMinuteMs);
    m_minute->start();
    connect(m_minute, &QTimer::timeout, this, &HealthPage::refreshIfSeen);
}

// A runbook stays as it is until somebody asks for it anew: a question that it asks would go from under the pointer.
void HealthPage::refreshIfSeen()
{
    if (isVisible() && !m_runbook->isVisible())
        refresh();
}

void HealthPage::buildSheet()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new PageScroll(this);
    auto *sheet = area->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_sheet = new QWidget(sheet);
    auto *parts = new QVBoxLayout(m_sheet);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(kSpaceCard);
    buildStates(parts);
    m_content = new QWidget(m_sheet);
    m_content->hide();
    auto *cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kSpaceCard);
    buildTiers(cards);
    buildMiddle(cards);
    buildBottom(cards);
    parts->addWidget(m_content);
    column->addWidget(m_sheet);
    m_runbook = new RunbookView(engine(), sheet);
    m_runbook->hide();
    column->addWidget(m_runbook);
    column->addStretch(1);
    outer->addWidget(area);
    connect(m_runbook, &RunbookView::leaveRequested, this, [this] { navigator().open({Place::Health, {}, {}}); });
    connect(m_runbook, &RunbookView::chosen, this, &HealthPage::openRunbook);
}

void HealthPage::buildStates(QVBoxLayout *column)
{
    m_problem = new StatePanel(column->parentWidget());
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_empty = new StatePanel(column->parentWidget());
    m_empty->setObjectName(QStringLiteral("noCalls"));
    m_empty->setMessage(
        PanelKind::Empty, tr("No call so far"),
        tr("Each call to the API is measured as it is made: how long it took, and whether the upstream failed it. "
           "From the first one on, this view says whether the objectives of slo.yaml hold and how much of the "
           "error budget is left. Looking here costs nothing."));
    m_empty->setAction(tr("Look up a creator"));
    m_empty->hide();
    m_loading = new Skeleton(column->parentWidget());
    m_loading->setBars({{1.0, 108}, {1.0, 220}, {1.0, 180}});
    column->addWidget(m_problem);
    column->addWidget(m_empty);
    column->addWidget(m_loading);
    connect(m_problem, &StatePanel::actionRequested, this, &HealthPage::reload);
    connect(m_empty, &StatePanel::actionRequested, this, [this] { navigator().open({Place::Profiles, {}, {}}); });
}

void HealthPage::buildTiers(QVBoxLayout *column)
{
    FlowLayout *tiers = row(column);
    for (int i = 0; i < kTiers; ++i) {
        auto *card = new TierCard(column->parentWidget());
        card->setObjectName(QStringLiteral("tier%1").arg(i + 1));
        tiers->addShare(card, kLeastTier, 1);
        m_tiers += card;
        connect(card, &TierCard::failuresRequested, this,
                [this](const QStringList &endpoints) { openFailures(endpoints, kSloWindowS); });
    }
    m_alertBars = new AlertBars(column->parentWidget());
    column->addWidget(m_alertBars);
    connect(m_alertBars, &AlertBars::silenceRequested, this, &HealthPage::silence);
    connect(m_alertBars, &AlertBars::acknowledgeRequested, this, &HealthPage::acknowledge);
    connect(m_alertBars, &AlertBars::runbookRequested, this, [this](const QString &rule) {
        openRunbook(runbooksOfAlert(engine().runbooks().all(), engine().slo().plan, rule).value(0));
    });
    m_notes = addSentences(column, QStringLiteral("healthNotes"));
    m_unheard = addSentences(column, QStringLiteral("alertsUnheard"));
    m_unheard->setInk(TextInk::Critical);
}

void HealthPage::buildMiddle(QVBoxLayout *column)
{
    FlowLayout *middle = row(column);
    m_latency = new LatencyCard(column->parentWidget());
    m_probes = new ProbesCard(column->parentWidget());
    middle->addShare(m_latency, kLeastMain, 1);
    middle->addShare(m_probes, kSideWidth, 0);
    connect(m_latency, &LatencyCard::callsRequested, this,
            [this](const LedgerFilter &filter) { navigator().open(callsLink(filter)); });
}

void HealthPage::buildBottom(QVBoxLayout *column)
{
    FlowLayout *bottom = row(column);
    // Few offenders leave room beside the outlook: the alerts take it.
    auto *left = new QWidget(column->parentWidget());
    auto *tables = new QVBoxLayout(left);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(kSpaceCard);
    m_offenders = new OffendersCard(left);
    m_alerts = new AlertsCard(left);
    m_outlook = new OutlookCard(column->parentWidget());
    tables->addWidget(m_offenders);
    tables->addWidget(m_alerts);
    tables->addStretch(1);
    bottom->addShare(left, kLeastMain, 1);
    bottom->addShare(m_outlook, kSideWidth, 0, Qt::AlignTop);
    buildLinks(column);
    connect(m_offenders, &OffendersCard::endpointChosen, this,
            [this](const QString &endpoint) { openFailures({endpoint}, kOffendersS); });
    connect(m_outlook, &OutlookCard::creditsRequested, this, [this] { navigator().open({Place::Credits, {}, {}}); });
}

// What is not a figure: the runbooks, and all of it for the meeting.
void HealthPage::buildLinks(QVBoxLayout *column)
{
    auto *links = new FlowLayout(nullptr, kSpaceControl);
    auto *books = new PriceButton(tr("Runbooks"), ButtonKind::Plain, column->parentWidget());
    books->setObjectName(QStringLiteral("openRunbooks"));
    auto *review = new PriceButton(tr("Save the review of two weeks"), ButtonKind::Plain, column->parentWidget());
    review->setObjectName(QStringLiteral("saveReview"));
    links->addWidget(books);
    links->addWidget(review);
    column->addLayout(links);
    connect(books, &QAbstractButton::clicked, this, [this] { openRunbook(engine().runbooks().all().value(0).name); });
    connect(review, &QAbstractButton::clicked, this, &HealthPage::exportData);
}

QString HealthPage::title() const
{
    return tr("Health");
}

void HealthPage::visit(const Link &link)
{
    const bool isRunbook = link.aspect == kRunbook && !link.id.isEmpty();
    m_sheet->setVisible(!isRunbook);
    m_runbook->setVisible(isRunbook);
    if (isRunbook)
        m_runbook->open(link.id);
    else
        refresh();
}

void HealthPage::openRunbook(const QString &name)
{
    navigator().open({Place::Health, name, kRunbook});
}

void HealthPage::openFailures(const QStringList &endpoints, qint64 ofS)
{
    navigator().open(callsLink({endpoints, failedOutcomes(), engine().clock().now() - ofS, {}}));
}

void HealthPage::setAsOf(std::optional<qint64>) {}

// What is on the disk at once, and again with the calls and alerts of this very minute.
void HealthPage::refresh()
{
    if (m_runbook->isVisible()) {
        m_runbook->reload();
        return;
    }
    reload();
    QCoro::connect(engine().healthWatch().refresh(), this, [this](const Result<QList<AlertRecord>> &) { reload(); });
}

void HealthPage::reload()
{
    const int request = ++m_request;
    whenReady(engine().health().overview(), this, [this, request](const Result<HealthOverview> &overview) {
        if (request != m_request)
            return;
        if (overview)
            showOverview(*overview);
        else
            showProblem(overview.error());
    });
    readParts(request);
}

void HealthPage::readParts(int request)
{
    const qint64 now = engine().clock().now();
    whenReady(engine().health().heatmap(LatencyCard::kWindowS, LatencyCard::kSpanS), this,
              [this, request, now](const Result<QList<HeatCell>> &cells) {
                  if (request == m_request && cells)
                      m_latency->setCells(*cells, engine().slo().plan, now);
              });
    whenReady(engine().health().offenders(), this, [this, request](const Result<QList<Offender>> &offenders) {
        if (request == m_request && offenders)
            m_offenders->setOffenders(*offenders);
    });
    whenReady(engine().health().alerts(), this, [this, request](const Result<QList<AlertEntry>> &alerts) {
        if (request == m_request && alerts)
            m_alerts->setAlerts(*alerts);
    });
    whenReady(engine().health().probes(), this, [this, request](const Result<ProbeReport> &report) {
        const Settings &settings = engine().settings();
        const ProbePlan plan{int(settings.whole(Setting::ProbesEveryMinutes)), settings.whole(Setting::ProbesCreditsPerDay)};
        if (request == m_request && report)
            m_probes->setProbes(*report, plan);
    });
    whenReady(engine().healthWatch().courier().deliveries().states(), this,
              [this, request](const Result<QList<ChannelState>> &states) {
                  if (request == m_request && states)
                      showUnheard(*states);
              });
    whenReady(engine().ledger().summary(kOutlookDays, engine().keyFingerprint()), this,
              [this, request, now](const Result<CreditSummary> &summary) {
                  if (request == m_request && summary)
                      m_outlook->setSummary(*summary, now);
              });
}

void HealthPage::showOverview(const HealthOverview &overview)
{
    m_problem->hide();
    m_loading->hide();
    m_empty->setVisible(!overview.firstAt);
    m_content->setVisible(overview.firstAt.has_value());
    for (qsizetype i = 0; i < std::min<qsizetype>(m_tiers.size(), overview.tiers.size()); ++i)
        m_tiers.at(i)->setOverview(overview.tiers.at(i));
    m_probes->setTiers(overview.tiers);
    m_alertBars->setAlerts(overview.alerts, overview.tiers);
    showNotes(overview);
}

void HealthPage::showNotes(const HealthOverview &overview)
{
    QStringList notes;
    if (!engine().slo().problem.isEmpty())
        notes += coreWords(engine().slo().problem);
    for (const ActiveMitigation &active : engine().runbooks().mitigations().active())
        notes += activeWords(active);
    if (overview.alerts.size() > AlertBars::kMost)
        notes += tr("%Ln more alerts stand below.", nullptr, int(overview.alerts.size()) - AlertBars::kMost);
    notes += healthNotes(overview);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void HealthPage::showUnheard(const QList<ChannelState> &states)
{
    const QStringList lines = unheardWords(states);
    m_unheard->setText(lines.join(QLatin1Char('\n')));
    m_unheard->setVisible(!lines.isEmpty());
}

void HealthPage::showProblem(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("the record of calls"));
    m_problem->setProblem(words);
    m_problem->setAction(tr("Try again"));
    m_problem->show();
    m_loading->hide();
}

void HealthPage::exportData()
{
    whenReady(engine().health().review(), this, [this](const Result<SloReview> &review) {
        if (review)
            saveReview(this, *review, reviewOrigin(engine()));
        else
            showProblem(review.error());
    });
}

void HealthPage::silence(const QString &rule, qint64 forS)
{
    whenReady(engine().alertBook().silence(rule, engine().clock().now() + forS), this, [this](const Status &status) {
        if (status)
            reload();
        else
            showProblem(status.error());
    });
}

void HealthPage::acknowledge(const QString &rule)
{
    whenReady(engine().alertBook().acknowledge(rule), this, [this](const Result<AlertRecord> &record) {
        if (record || record.error().kind == ErrorKind::NotFound) // it was over before
            reload();
        else
            showProblem(record.error());
        engine().healthWatch().courier().hurry();
    });
}

} // namespace Tidemark
