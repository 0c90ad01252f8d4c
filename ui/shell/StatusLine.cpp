// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/credits/Forecast.h"
#include "core/engine/Downloads.h"
#include "core/engine/Engine.h"
#include "core/fetch/Fetcher.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CreditGauge.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WhenReady.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kSummaryDays = 30;
constexpr int kRefreshPauseMs = 300;

QString lastsWords(const Forecast &forecast)
{
    if (!forecast.exhaustedAt)
        return {};
    return QObject::tr("lasts to %1").arg(shortDate(*forecast.exhaustedAt));
}

std::optional<double> savedShare(const CreditSummary &summary)
{
    const qint64 all = summary.saved.today + summary.spent.today;
    if (all == 0)
        return std::nullopt;
    return 100.0 * double(summary.saved.today) / double(all);
}

// How far the downloads are whose length is known, together.
QString progressWords(const QList<Download> &downloads)
{
    qint64 received = 0;
    qint64 total = 0;
    for (const Download &download : downloads) {
        if (download.state != DownloadState::Running || download.progress.total.value_or(0) <= 0)
            continue;
        received += download.progress.received;
        total += *download.progress.total;
    }
    return total > 0 ? QStringLiteral(" \u00b7 ") + percent(100.0 * double(received) / double(total), 0) : QString();
}

} // namespace

StatusLine::StatusLine(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_gauge(new CreditGauge(GaugeSize::Small, this))
    , m_balance(new PlainLabel(TextRole::BodyStrong, this))
    , m_burn(secondaryLabel({}, this))
    , m_lasts(secondaryLabel({}, this))
    , m_saved(secondaryLabel({}, this))
    , m_tasks(new Chip(QString(), Tone::Neutral, ChipUse::Button, this))
    , m_connection(secondaryLabel({}, this))
{
    setFixedHeight(kStatusBarHeight);
    setObjectName(QStringLiteral("statusLine"));
    m_gauge->setObjectName(QStringLiteral("statusGauge"));
    m_balance->setObjectName(QStringLiteral("statusBalance"));
    m_tasks->setObjectName(QStringLiteral("statusTasks"));
    m_tasks->setToolTip(tr("Shows what runs"));
    m_connection->setObjectName(QStringLiteral("statusConnection"));
    for (PlainLabel *label : {m_burn, m_lasts, m_saved})
        label->setOverflow(Overflow::Elide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceCard, 0, kSpaceCard, 0);
    layout->setSpacing(kSpaceCard);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_gauge, m_balance, m_burn, m_lasts, m_saved})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_tasks);
    layout->addWidget(m_connection);

    connect(m_gauge, &QAbstractButton::clicked, this, &StatusLine::creditsRequested);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&engine.ledger(), &Ledger::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&engine, &Engine::onlineChanged, this, [this](bool isOnline) {
        if (!m_engine.isOffline())
            m_isReached = isOnline;
        showConnection();
    });
    connect(&engine.fetcher(), &Fetcher::runningChanged, this, &StatusLine::showTasks);
    connect(&engine.downloads(), &Downloads::listChanged, this, &StatusLine::showTasks);
    connect(&engine.downloads(), &Downloads::changed, this, &StatusLine::showTasks);
    connect(m_tasks, &QAbstractButton::clicked, this, &StatusLine::tasksRequested);
    showConnection();
    showTasks();
    refresh();
}

void StatusLine::refresh()
{
    whenReady(m_engine.ledger().summary(kSummaryDays, m_engine.keyFingerprint()), this,
              [this](const Result<CreditSummary> &summary) {
                  if (summary)
                      showCredits(*summary);
              });
}

void StatusLine::showCredits(const CreditSummary &summary)
{
    const Forecast outlook = forecast(summary.days, summary.balance.credits, m_engine.clock().now());
    const auto &balance = summary.balance;
    GaugeFigure figure;
    if (balance.credits && balance.setTo > 0)
        figure.share = double(*balance.credits) / double(balance.setTo);
    figure.tone = creditTone(outlook.daysLeft);
    m_balance->setText(balance.credits ? tr("%Ln credits", nullptr, pluralOf(*balance.credits)) : tr("balance unknown"));
    m_burn->setText(outlook.burnPerDay ? tr("%1 a day").arg(decimalNumber(outlook.burnPerDay, 0)) : QString());
    m_lasts->setText(lastsWords(outlook));
    const auto share = savedShare(summary);
    m_saved->setText(share ? tr("saved today %1").arg(percent(share, 0)) : QString());
    figure.summary = tr("Credits: %1. %2. %3").arg(m_balance->fullText(), m_burn->fullText(), m_lasts->fullText());
    m_gauge->setFigure(figure);
    for (PlainLabel *label : {m_burn, m_lasts, m_saved})
        label->setVisible(!label->fullText().isEmpty());
}

void StatusLine::showConnection()
{
    const QString host = m_engine.apiBase().host();
    const bool isWell = !m_engine.isOffline() && (m_isReached || m_engine.isDemo());
    m_connection->setInk(isWell ? TextInk::Secondary : TextInk::Warning);
    if (m_engine.isOffline()) {
        m_connection->setText(tr("○ offline"));
        m_connection->setToolTip(tr("Nothing is sent. Everything that was seen before can be opened."));
    } else if (m_engine.isDemo()) {
        m_connection->setText(tr("● demo data"));
        m_connection->setToolTip(host);
    } else {
        m_connection->setText(isWell ? tr("● online") : tr("○ not reached"));
        m_connection->setToolTip(isWell ? host
                                        : tr("The last request did not reach %1, or was not answered in time. The next answer "
                                             "ends this; everything that was seen before can be opened.")
                                              .arg(host));
    }
}

void StatusLine::showTasks()
{
    const QList<Download> downloads = m_engine.downloads().all();
    const auto count = [&downloads](DownloadState state) {
        return int(std::count_if(downloads.begin(), downloads.end(),
                                 [state](const Download &download) { return download.state == state; }));
    };
    const int running = m_engine.fetcher().running() + count(DownloadState::Running) + count(DownloadState::Waiting);
    const int failed = count(DownloadState::Failed);
    const int paused = count(DownloadState::Paused);
    m_tasks->setTone(failed > 0 ? Tone::Critical : Tone::Neutral);
    m_tasks->setChipText(failed > 0    ? (tr("%Ln downloads failed", nullptr, pluralOf(failed)))
                         : running > 0 ? (tr("%Ln tasks", nullptr, pluralOf(running))) + progressWords(downloads)
                         : paused > 0  ? (tr("%Ln downloads paused", nullptr, pluralOf(paused)))
                                       : tr("saved"));
    m_tasks->setVisible(running > 0 || !downloads.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace Tidemark
