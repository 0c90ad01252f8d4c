// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/RunBar.h"

#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kBarWidth = 120;

QString reportWords(const WarmReport &report)
{
    const auto count = [&report](WarmedName::Outcome outcome) {
        return std::count_if(report.done.begin(), report.done.end(),
                             [outcome](const WarmedName &name) { return name.outcome == outcome; });
    };
    QStringList words;
    const auto refreshed = count(WarmedName::Outcome::Refreshed);
    words += RunBar::tr("%Ln names refreshed", nullptr, pluralOf(refreshed));
    if (const auto gone = count(WarmedName::Outcome::NotFound); gone > 0)
        words += RunBar::tr("%1 not found").arg(gone);
    if (const auto failed = count(WarmedName::Outcome::Failed); failed > 0)
        words += RunBar::tr("%1 failed").arg(failed);
    words += report.credits > 0 ? creditsText(report.credits) : RunBar::tr("nothing spent");
    if (report.stoppedBy)
        words += RunBar::tr("stopped: %1").arg(detailWords(*report.stoppedBy));
    return words.join(QStringLiteral(" · "));
}

} // namespace

// What outlives the bar where the page goes before the run ends.
struct RunBar::Run {
    bool isCancelled = false;
    QPointer<RunBar> bar;
};

RunBar::RunBar(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("runBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    m_words = secondaryLabel({}, this, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("runWords"));
    m_words->setOverflow(Overflow::Elide);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_cancel = new PriceButton(tr("Cancel"), ButtonKind::Plain, this);
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_button = new PriceButton(tr("Run now"), ButtonKind::Primary, this);
    m_button->setObjectName(QStringLiteral("runNow"));
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_button);
    m_bar->hide();
    m_cancel->hide();
    connect(m_button, &QAbstractButton::clicked, this, &RunBar::start);
    connect(m_cancel, &QAbstractButton::clicked, this, &RunBar::cancel);
    connect(&engine, &Engine::onlineChanged, this, &RunBar::reload);
    showPrice();
}

RunBar::~RunBar()
{
    cancel();
}

void RunBar::cancel()
{
    if (m_run)
        m_run->isCancelled = true; // holds from the next name on
}

void RunBar::setPast(bool isPast)
{
    m_isPast = isPast;
    showPrice();
}

void RunBar::setList(const std::optional<NamedList> &list)
{
    const bool isOther = !m_list || !list || m_list->id != list->id;
    m_list = list;
    if (isOther) {
        m_price.reset();
        m_words->setText({});
    }
    reload();
}

void RunBar::reload()
{
    const int request = ++m_request;
    showPrice();
    if (!m_list || m_run)
        return;
    WarmOptions options;
    options.list = m_list->id;
    options.nextRunInS = m_engine.settings().whole(Setting::WatchEveryMinutes) * 60;
    QCoro::connect(m_engine.warmer().plan(options), this, [this, request](const Result<RefreshPlan> &plan) {
        if (request != m_request)
            return;
        m_price = plan ? std::optional(plan->price()) : std::nullopt;
        showPrice();
    });
}

void RunBar::showPrice()
{
    const bool isRunning = m_run != nullptr;
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_button->setVisible(!isRunning);
    const bool hasWork = m_list && !m_list->paused && m_price.value_or(0) > 0;
    m_button->setEnabled(hasWork && !m_isPast && !m_engine.isOffline());
    if (m_list && m_price && *m_price == 0)
        m_button->setPriceText(tr("nothing due"));
    else
        m_button->setPrice(m_list && m_price ? std::optional<qint64>(*m_price) : std::nullopt);
    m_button->setToolTip(!m_list                   ? QString()
                         : m_isPast                ? tr("The page shows a past time")
                         : m_engine.isOffline()    ? tr("Offline: nothing is sent")
                         : m_list->paused          ? tr("The list is paused")
                         : m_price.value_or(1) < 1 ? tr("Nothing is due by the list's policy")
                                                   : tr("Asks for the names that are due by the list's policy"));
    emit priceChanged();
}

std::optional<int> RunBar::price() const
{
    return m_button->isEnabled() ? m_price : std::nullopt;
}

void RunBar::start()
{
    if (m_run || !price())
        return;
    auto run = std::make_shared<Run>();
    run->bar = this;
    m_run = run;
    WarmOptions options;
    options.list = m_list->id;
    options.maxCredits = *m_price;
    options.nextRunInS = m_engine.settings().whole(Setting::WatchEveryMinutes) * 60;
    options.isLate = [run] { return run->isCancelled; };
    options.told = [run](int done, int due) {
        if (!run->bar)
            return;
        run->bar->m_bar->setRange(0, due);
        run->bar->m_bar->setValue(done);
        run->bar->m_words->setText(tr("%1 of %2").arg(done).arg(due));
    };
    m_bar->setRange(0, 0);
    m_words->setText(tr("asking · up to %1").arg(creditsText(*m_price)));
    showPrice();
    QCoro::connect(m_engine.warmer().run(options), this, [this](const Result<WarmReport> &report) { tellEnd(report); });
}

void RunBar::tellEnd(const Result<WarmReport> &report)
{
    m_run.reset();
    m_price.reset();
    m_words->setText(report ? reportWords(*report) : errorWords(report.error(), tr("the list")).text);
    const bool isGood = report && (!report->stoppedBy || report->stoppedBy->kind == ErrorKind::Cancelled);
    m_words->setInk(isGood ? TextInk::Secondary : TextInk::Critical);
    reload();
    emit ended();
}

} // namespace Tidemark
