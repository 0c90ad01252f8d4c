// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthPage.h"

#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/health/AlertBook.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthReader.h"
#include "core/health/HealthWatch.h"
#include "core/health/Prober.h"
#include "core/health/SloFile.h"
#include "core/settings/Settings.h"
#include "ui/health/AlertBar.h"
#include "ui/health/AlertsCard.h"
#include "ui/health/LatencyCard.h"
#include "ui/health/OffendersCard.h"
#include "ui/health/OutlookCard.h"
#include "ui/health/ProbesCard.h"
#include "ui/health/TierCard.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PlainLabel.h"
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
constexpr int kTiers = 3;
constexpr int kMostBars = 3;

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    column->addLayout(row);
    return row;
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

void HealthPage::refreshIfSeen()
{
    if (isVisible())
        refresh();
}

void HealthPage::buildSheet()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new PageScroll(this);
    auto *sheet = new QWidget(area);
    sheet->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    buildStates(column);
    m_content = new QWidget(sheet);
    m_content->hide();
    auto *cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kSpaceCard);
    buildTiers(cards);
    buildMiddle(cards);
    buildBottom(cards);
    column->addWidget(m_content);
    column->addStretch(1);
    area->setWidget(sheet);
    outer->addWidget(area);
}

void HealthPage::buildStates(QVBoxLayout *column)
{
    m_problem = new StatePanel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_empty = new StatePanel(this);
    m_empty->setObjectName(QStringLiteral("noCalls"));
    m_empty->setMessage(
        PanelKind::Empty, tr("No call so far"),
        tr("Each call to the API is measured as it is made: how long it took, and whether the upstream failed it. "
           "From the first one on, this view says whether the objectives of slo.yaml hold and how much of the "
           "error budget is left. Looking here costs nothing."));
    m_empty->setAction(tr("Look up a creator"));
    m_empty->hide();
    m_loading = new Skeleton(this);
    m_loading->setBars({{1.0, 108}, {1.0, 220}, {1.0, 180}});
    column->addWidget(m_problem);
    column->addWidget(m_empty);
    column->addWidget(m_loading);
    connect(m_problem, &StatePanel::actionRequested, this, &HealthPage::reload);
    connect(m_empty, &StatePanel::actionRequested, this, [this] { navigator().open({Place::Profiles, {}, {}}); });
}

void HealthPage::buildTiers(QVBoxLayout *column)
{
    QHBoxLayout *tiers = row(column);
    for (int i = 0; i < kTiers; ++i) {
        auto *card = new TierCard(this);
        card->setObjectName(QStringLiteral("tier%1").arg(i + 1));
        tiers->addWidget(card, 1);
        m_tiers += card;
    }
    m_alertBars = new QVBoxLayout;
    m_alertBars->setSpacing(kSpaceControl);
    column->addLayout(m_alertBars);
    m_notes = secondaryLabel({}, this);
    m_notes->setObjectName(QStringLiteral("healthNotes"));
    m_notes->setOverflow(Overflow::Wrap);
    column->addWidget(m_notes);
    m_unheard = secondaryLabel({}, this);
    m_unheard->setObjectName(QStringLiteral("alertsUnheard"));
    m_unheard->setOverflow(Overflow::Wrap);
    m_unheard->setInk(TextInk::Critical);
    m_unheard->hide();
    column->addWidget(m_unheard);
}

void HealthPage::buildMiddle(QVBoxLayout *column)
{
    QHBoxLayout *middle = row(column);
    m_latency = new LatencyCard(this);
    m_probes = new ProbesCard(this);
    m_probes->setFixedWidth(kSideWidth);
    middle->addWidget(m_latency, 1);
    middle->addWidget(m_probes);
    connect(m_latency, &LatencyCard::endpointChosen, this, [this] { navigator().open({Place::Credits, {}, {}}); });
}

void HealthPage::buildBottom(QVBoxLayout *column)
{
    QHBoxLayout *bottom = row(column);
    m_offenders = new OffendersCard(this);
    m_alerts = new AlertsCard(this);
    m_outlook = new OutlookCard(this);
    m_outlook->setFixedWidth(kSideWidth);
    // Few offenders leave room beside the outlook: the alerts take it.
    auto *tables = new QVBoxLayout;
    tables->setSpacing(kSpaceCard);
    tables->addWidget(m_offenders);
    tables->addWidget(m_alerts);
    tables->addStretch(1);
    bottom->addLayout(tables, 1);
    bottom->addWidget(m_outlook, 0, Qt::AlignTop);
    connect(m_outlook, &OutlookCard::creditsRequested, this, [this] { navigator().open({Place::Credits, {}, {}}); });
}

QString HealthPage::title() const
{
    return tr("Health");
}

void HealthPage::visit(const Link &)
{
    refresh();
}

void HealthPage::setAsOf(std::optional<qint64>) {}

// What is on the disk at once, and again with the calls and alerts of this very minute.
void HealthPage::refresh()
{
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
    showAlerts(overview);
    showNotes(overview);
}

void HealthPage::showAlerts(const HealthOverview &overview)
{
    const qsizetype shown = std::min<qsizetype>(kMostBars, overview.alerts.size());
    while (m_bars.size() < shown) {
        auto *bar = new AlertBar(this);
        connect(bar, &AlertBar::silenceRequested, this, &HealthPage::silence);
        connect(bar, &AlertBar::acknowledgeRequested, this, &HealthPage::acknowledge);
        m_alertBars->addWidget(bar);
        m_bars += bar;
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setVisible(i < shown);
        if (i < shown)
            m_bars.at(i)->setAlert(overview.alerts.at(i), overview.tiers);
    }
}

// What the cards have no room for, in sentences.
void HealthPage::showNotes(const HealthOverview &overview)
{
    QStringList notes;
    if (!engine().slo().problem.isEmpty())
        notes += coreWords(engine().slo().problem);
    if (overview.alerts.size() > kMostBars)
        notes += tr("%Ln more alerts stand below.", nullptr, int(overview.alerts.size()) - kMostBars);
    for (const TrafficDrop &drop : overview.drops)
        notes += tr("%1 is hardly asked: %2 calls in the last hour, where %3 are usual.")
                     .arg(drop.endpoint, exactCount(drop.calls), decimalNumber(drop.usual, 0));
    if (overview.saturation.outOfCredits > 0)
        notes += tr("%Ln calls of the last 24 hours found no credits.", nullptr, int(overview.saturation.outOfCredits));
    if (overview.saturation.rateLimited > 0)
        notes += tr("%Ln calls of the last 24 hours came too fast for the API.", nullptr, int(overview.saturation.rateLimited));
    const CallLoad &load = overview.saturation.dayLoad;
    if (load.queued > 0 || load.retries > 0)
        notes += tr("In the last 24 hours up to %1 requests at once waited for a connection, and up to %2 to be sent again.")
                     .arg(exactCount(load.queued), exactCount(load.retries));
    if (overview.firstAt && overview.coverage < 0.995)
        notes += tr("A program ran %1 of the time since %2; nothing is known of the rest.")
                     .arg(percent(overview.coverage * 100, 0), shortDate(*overview.firstAt));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void HealthPage::showUnheard(const QList<ChannelState> &states)
{
    QStringList lines;
    for (const ChannelState &state : states) {
        const QString title = state.channel == AlertChannel::PagerDuty ? tr("PagerDuty")
                              : state.channel == AlertChannel::Slack   ? tr("Slack")
                                                                       : tr("The webhook");
        if (state.isFailing() && state.channel != AlertChannel::Desktop)
            lines += tr("%1 was not told of the last alert: %2.").arg(title, plain(state.why));
    }
    m_unheard->setText(lines.join(QLatin1Char('\n')));
    m_unheard->setVisible(!lines.isEmpty());
}

void HealthPage::showProblem(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("the record of calls"));
    m_problem->setMessage(PanelKind::Error, words.title, words.text);
    m_problem->setAction(tr("Try again"));
    m_problem->show();
    m_loading->hide();
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
