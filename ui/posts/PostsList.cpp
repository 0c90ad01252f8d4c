// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostsList.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "core/insight/PostFilterWords.h"
#include "core/settings/Settings.h"
#include "ui/posts/PostsLoader.h"
#include "ui/posts/PostsSummary.h"
#include "ui/posts/StaleRefresh.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/tables/ExportJobs.h"
#include "ui/tables/PostsTable.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kPlanAfterMs = 250;
const QString kFilterState = QStringLiteral("posts.filter");

Result<QString> readTerm(const QString &words)
{
    const auto term = parsePostTerm(words);
    if (!term)
        return fail(term.error());
    return term->words;
}

} // namespace

PostsList::PostsList(Engine &engine, ImageSource *images, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("postsList"));
    m_stale = new StaleRefresh(engine, this);
    m_planSoon = new QTimer(this);
    m_planSoon->setSingleShot(true);
    m_planSoon->setInterval(kPlanAfterMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpaceCard);
    column->setSpacing(kSpaceCardGap);
    buildBar(column);
    buildSummary(column);
    m_state = new StatePanel(this);
    m_state->setObjectName(QStringLiteral("postsState"));
    m_state->hide();
    connect(m_state, &StatePanel::actionRequested, this, [this] {
        if (m_table->posts().isEmpty())
            emit creatorsRequested();
        else
            m_filter->setTerms({});
        applyFilter();
    });
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_state);
    buildTable(column, images);
    connect(m_planSoon, &QTimer::timeout, this, [this] {
        if (!m_asOf && !m_engine.isOffline())
            m_stale->plan(m_table->posts(), m_table->shownPosts());
    });
    connect(m_stale, &StaleRefresh::planned, this, &PostsList::showPlan);
    connect(m_stale, &StaleRefresh::advanced, this,
            [this](int done, int of) { m_refresh->setChipText(tr("asking, %1 of %2 \u00b7 cancel").arg(done + 1).arg(of)); });
    connect(m_stale, &StaleRefresh::finished, this, &PostsList::open);
    connect(m_stale, &StaleRefresh::failed, this, [this](const Error &error) {
        m_refreshError = error;
        open();
    });
    connect(&m_engine, &Engine::onlineChanged, this, &PostsList::showPlan);
    restoreState();
}

void PostsList::buildBar(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_filter = new FilterBar(tr("Filter posts"), readTerm, splitPostTerms, this);
    m_filter->setObjectName(QStringLiteral("postsFilter"));
    m_filter->setPlaceholder(tr("add a filter, as words\u2026"));
    m_columns = new PriceButton(tr("Columns"), ButtonKind::Plain, this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columnsMenu = new QMenu(m_columns);
    m_columnsMenu->setObjectName(QStringLiteral("columnsMenu"));
    m_columns->setMenu(m_columnsMenu);
    m_export = new PriceButton(tr("Export"), ButtonKind::Plain, this);
    m_export->setObjectName(QStringLiteral("export"));
    auto *menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->addAction(tr("Shown posts as CSV\u2026"), this, [this] { exportShown(ExportFormat::Csv); });
    menu->addAction(tr("Shown posts as XLSX\u2026"), this, [this] { exportShown(ExportFormat::Xlsx); });
    menu->addAction(tr("Shown posts as JSON\u2026"), this, [this] { exportShown(ExportFormat::Json); });
    m_export->setMenu(menu);
    row->addWidget(m_filter, 1);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    column->addLayout(row);
    connect(m_filter, &FilterBar::termsChanged, this, [this] {
        applyFilter();
        saveState();
    });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &PostsList::fillColumnsMenu);
}

void PostsList::buildSummary(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    auto *words = new QHBoxLayout;
    words->setSpacing(kSpaceChip);
    m_shown = new PlainLabel(TextRole::BodyStrong, this);
    m_shown->setObjectName(QStringLiteral("shownCount"));
    m_all = secondaryLabel({}, this);
    m_all->setObjectName(QStringLiteral("allCount"));
    words->addWidget(m_shown);
    words->addWidget(m_all);
    row->addLayout(words);
    m_age = new Chip(QString(), Tone::Neutral, this);
    m_age->setObjectName(QStringLiteral("oldestFigure"));
    m_refresh = new Chip(QString(), Tone::Accent, ChipUse::Button, this);
    m_refresh->setObjectName(QStringLiteral("refreshStale"));
    m_notice = new Chip(QString(), Tone::Good, this);
    m_notice->setObjectName(QStringLiteral("notice"));
    for (Chip *chip : {m_age, m_refresh, m_notice}) {
        chip->hide();
        row->addWidget(chip, 0, Qt::AlignVCenter);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_refresh, &QAbstractButton::clicked, this, [this] {
        if (m_stale->isRunning())
            m_stale->stop();
        else
            refresh();
    });
}

void PostsList::buildTable(QVBoxLayout *column, ImageSource *images)
{
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(QStringLiteral("postsCard"));
    m_table = new PostsTable(images, m_card);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, kMostOfTheHeight);
    column->addStretch(1);
    connect(m_table, &PostsTable::postOpened, this, &PostsList::postOpened);
    connect(m_table, &PostsTable::shownChanged, this, &PostsList::summarise);
    m_loader = new PostsLoader(m_engine, *m_table, this);
    connect(m_loader, &PostsLoader::loaded, this, [this] {
        m_loaded = true;
        summarise();
    });
    connect(m_loader, &PostsLoader::failed, this, &PostsList::showError);
}

void PostsList::fillColumnsMenu()
{
    m_columnsMenu->clear();
    m_table->fillColumnMenu(*m_columnsMenu);
}

void PostsList::open()
{
    if (m_loader->isLoaded())
        m_loader->refresh();
    else if (!m_loader->isRunning())
        m_loader->load(m_asOf);
}

void PostsList::note(const QList<EntityRef> &changed)
{
    m_loader->note(changed);
}

bool PostsList::isLoaded() const
{
    return m_loader->isLoaded();
}

void PostsList::setAsOf(std::optional<qint64> asOf)
{
    m_asOf = asOf;
    showPlan();
    if (m_loader->isLoaded() || m_loader->isRunning())
        m_loader->load(asOf);
}

void PostsList::showError(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("the posts"));
    m_state->setProblem(words);
    m_state->setAction({});
    m_state->show();
}

void PostsList::applyFilter()
{
    const auto terms = parsePostFilter(m_filter->terms().join(QStringLiteral(" and ")));
    if (terms) // else those that hold stay: rows that no chip speaks of would be worse
        m_table->setConditions(*terms);
}

void PostsList::summarise()
{
    showState();
    m_planSoon->start();
    whenDone(QtConcurrent::run(postsSummary, m_table->posts(), m_table->shownPosts(), m_stale->ttlS()), this,
             [this, request = ++m_request](const PostsSummary &summary) {
                 if (request == m_request)
                     showSummary(summary);
             });
}

void PostsList::showSummary(const PostsSummary &summary)
{
    m_filter->setCompletions(summary.completions);
    m_shown->setText(exactCount(summary.shown));
    m_all->setText(
        tr("of %Ln posts from %1", nullptr, pluralOf(summary.all)).arg(tr("%Ln creators", nullptr, pluralOf(summary.creators))));
    showAge(summary);
}

void PostsList::showAge(const PostsSummary &summary)
{
    m_age->setVisible(summary.shown > 0);
    if (summary.shown == 0)
        return;
    m_age->setChipText(tr("oldest figure %1 \u00b7 stale %2")
                           .arg(spanWords(summary.oldestS), percent(100.0 * double(summary.stale) / double(summary.shown), 0)));
    m_age->setToolTip(tr("Counters as history has them; stale is older than %1, what the catalogue allows for a creator's page.")
                          .arg(spanWords(m_stale->ttlS())));
}

void PostsList::showPlan()
{
    const StalePlan &plan = m_stale->current();
    const bool canAsk = !m_asOf && !m_engine.isOffline() && plan.credits > 0;
    m_refresh->setVisible(canAsk || m_stale->isRunning());
    if (canAsk && !m_stale->isRunning()) {
        m_refresh->setChipText(
            tr("Refresh the stale %Ln \u00b7 %1", nullptr, pluralOf(plan.posts)).arg(creditsText(plan.credits)));
        m_refresh->setToolTip(plan.capped
                                  ? tr("As many as the cap of one action allows, %1 of %2: the creators' newest pages.")
                                        .arg(plan.posts)
                                        .arg(plan.stale)
                                  : tr("Asks for the newest pages of %Ln creators.", nullptr, pluralOf(plan.steps.size())));
    }
    emit stateChanged();
}

void PostsList::showState()
{
    if (m_refreshError && m_loaded) {
        showError(*m_refreshError);
        return;
    }
    const bool nothingHeld = m_loaded && m_table->posts().isEmpty();
    const bool nothingFits = m_loaded && !nothingHeld && m_table->shownCount() == 0;
    m_state->setVisible(nothingHeld || nothingFits);
    m_card->setVisible(!nothingHeld && !nothingFits);
    m_shown->setVisible(!nothingHeld && m_loaded);
    m_all->setVisible(!nothingHeld && m_loaded);
    if (nothingHeld)
        m_state->setMessage(PanelKind::Empty, m_asOf ? tr("No posts were known then") : tr("No posts yet"),
                            tr("Posts come with every creator and hashtag that you look up, and stay. Open Profiles to look up a "
                               "creator: 2 credits bring the profile and the thirty newest posts."));
    else if (nothingFits)
        m_state->setMessage(PanelKind::Empty, tr("No post fits these words"),
                            tr("Take a condition away, or write it otherwise: views > 1M, #tag, @creator, posted in last 60d."));
    if (nothingHeld || nothingFits)
        m_state->setAction(nothingFits ? tr("Clear the filter") : m_asOf ? QString() : tr("Look up a creator"));
}

void PostsList::addFilter(const QString &term)
{
    m_filter->addTerm(term);
}

void PostsList::focusFilter()
{
    m_filter->focusField();
}

std::optional<int> PostsList::refreshPrice() const
{
    const int credits = m_stale->current().credits;
    return m_asOf || m_engine.isOffline() || credits == 0 ? std::nullopt : std::optional(credits);
}

void PostsList::refresh()
{
    if (!refreshPrice() || m_stale->isRunning())
        return;
    m_refreshError.reset();
    m_stale->run();
}

void PostsList::restoreState()
{
    m_filter->setTerms(splitPostTerms(QString::fromUtf8(m_engine.settings().windowState(kFilterState))));
}

void PostsList::saveState()
{
    std::ignore = m_engine.settings().setWindowState(kFilterState, m_filter->chips().join(QStringLiteral(" and ")).toUtf8());
}

void PostsList::exportShown(ExportFormat format)
{
    ExportRecipe recipe;
    recipe.what = QLatin1String(Exports::kShownPosts);
    recipe.kind = EntityKind::Post;
    recipe.filter = m_filter->terms().join(QStringLiteral(" and "));
    recipe.asOf = m_asOf.value_or(m_engine.clock().now());
    ExportJob job = postsJob(QStringLiteral("posts"), format, m_engine.exports().headOf(recipe), m_table->shownPosts());
    job.done = [this](const QString &path, const Status &status) { exported(path, status); };
    askAndExport(this, std::move(job));
}

void PostsList::exported(const QString &path, const Status &status)
{
    m_notice->setVisible(bool(status));
    if (status)
        m_notice->setChipText(tr("saved %1").arg(QFileInfo(path).fileName()));
    else
        showError(status.error());
}

} // namespace Tidemark
