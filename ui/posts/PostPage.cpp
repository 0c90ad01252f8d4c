// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostPage.h"

#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "ui/charts/CounterCard.h"
#include "ui/models/CounterWords.h"
#include "ui/models/ImageSource.h"
#include "ui/posts/CommentsView.h"
#include "ui/posts/PostHeader.h"
#include "ui/posts/SaveButton.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/MetricPopover.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/WatchButton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr int kChartCardHeight = 260;
constexpr int kEngagementColour = 1;

QList<double> valuesOf(const QList<Observation> &series)
{
    QList<double> values;
    for (const Observation &observation : series)
        values.append(double(observation.value));
    return values;
}

} // namespace

PostPage::PostPage(Engine &engine, ImageSource *images, QWidget *parent)
    : PageScroll(parent)
    , m_engine(engine)
    , m_images(images)
{
    setObjectName(QStringLiteral("postPage"));
    m_loader = new PostLoader(engine, this);
    auto *sheet = newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_header = new PostHeader(sheet);
    m_save = new SaveButton(engine, m_header);
    m_header->addButton(m_save);
    m_watch = new WatchButton(engine, m_header);
    m_header->addButton(m_watch);
    column->addWidget(m_header);
    m_problem = new StatePanel(sheet);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    buildCards(column);
    m_growth = new CounterCard(tr("Over time"), sheet);
    m_growth->setObjectName(QStringLiteral("postGrowth"));
    m_growth->setMinimumHeight(kChartCardHeight);
    m_growth->setRange(QStringLiteral("all"));
    column->addWidget(m_growth);
    m_comments = new CommentsView(engine, sheet);
    column->addWidget(m_comments);
    column->addStretch(1);
    watch();
}

void PostPage::buildCards(QVBoxLayout *column)
{
    m_cards = new QWidget(column->parentWidget());
    m_line = new FlowLayout(m_cards, kSpaceCardGap);
    m_views = addCard(tr("Views"), QStringLiteral("viewsCard"));
    m_likes = addCard(tr("Likes"), QStringLiteral("likesCard"));
    m_commentCount = addCard(tr("Comments"), QStringLiteral("commentCountCard"));
    m_shares = addCard(tr("Shares"), QStringLiteral("sharesCard"));
    m_engagement = addCard(tr("Engagement"), QStringLiteral("engagementCard"));
    column->addWidget(m_cards);
    connect(m_views, &KpiCard::explanationRequested, this,
            [this] { explainCounter(m_views, QStringLiteral("views"), tr("Views")); });
    connect(m_likes, &KpiCard::explanationRequested, this,
            [this] { explainCounter(m_likes, QStringLiteral("likes"), tr("Likes")); });
    connect(m_commentCount, &KpiCard::explanationRequested, this,
            [this] { explainCounter(m_commentCount, QStringLiteral("comments"), tr("Comments")); });
    connect(m_shares, &KpiCard::explanationRequested, this,
            [this] { explainCounter(m_shares, QStringLiteral("shares"), tr("Shares")); });
    connect(m_engagement, &KpiCard::explanationRequested, this, &PostPage::explainEngagement);
}

KpiCard *PostPage::addCard(const QString &title, const QString &name)
{
    auto *card = new KpiCard(title, m_cards);
    card->setObjectName(name);
    m_line->addShare(card, 0, 1);
    return card;
}

void PostPage::watch()
{
    connect(m_loader, &PostLoader::loaded, this, &PostPage::showData);
    connect(m_loader, &PostLoader::absent, this, &PostPage::showAbsent);
    connect(m_loader, &PostLoader::failed, this, [this](const Error &error) { showProblem(errorWords(error, tr("this post"))); });
    connect(m_header, &PostHeader::backRequested, this, &PostPage::backRequested);
    connect(m_header, &PostHeader::creatorOpened, this, &PostPage::creatorOpened);
    connect(m_header, &PostHeader::hashtagOpened, this, &PostPage::hashtagOpened);
    connect(m_header, &PostHeader::soundOpened, this, &PostPage::soundOpened);
    connect(m_header, &PostHeader::refreshRequested, this, &PostPage::refresh);
    connect(m_problem, &StatePanel::actionRequested, this, &PostPage::refresh);
    connect(m_header, &PostHeader::copyLinkRequested, this, [this] {
        if (m_data)
            QGuiApplication::clipboard()->setText(postLink(m_data->post()));
    });
    connect(&m_engine, &Engine::onlineChanged, this, &PostPage::showRefresh);
    connect(m_images, &ImageSource::arrived, this, [this](const QString &id) {
        if (m_data && id == m_id)
            m_header->setPicture(m_images->image(id, m_data->post().coverUrl));
    });
}

void PostPage::showPost(const QString &id)
{
    if (id != m_id) {
        m_id = id;
        ++m_request;
        m_asking = false;
        m_failed = false;
        m_data.reset();
        m_price.reset();
        m_header->showNothing(m_id);
        m_save->setNobody();
        m_problem->hide();
        for (KpiCard *card : {m_views, m_likes, m_commentCount, m_shares, m_engagement})
            card->setLoading();
        m_growth->setLoading();
        verticalScrollBar()->setValue(0);
    }
    reload();
}

void PostPage::setAsOf(std::optional<qint64> asOf)
{
    m_asOf = asOf;
    m_comments->setAsOf(asOf);
    showRefresh();
    if (!m_id.isEmpty())
        reload();
}

void PostPage::reload()
{
    m_loader->load(m_id, m_asOf);
}

void PostPage::showData(const PostData &facts)
{
    const bool isNew = !m_data;
    m_data = facts;
    const Endpoint *endpoint = m_engine.catalogue().find(QStringLiteral("post-detail"));
    m_cards->show();
    m_growth->show();
    m_comments->show();
    m_header->setData(facts, endpoint ? endpoint->ttlS : 0);
    const auto name = watchNameOfKind(WatchKind::Post, link());
    m_watch->setName(name ? std::optional(*name) : std::nullopt);
    m_header->setPicture(m_images->image(m_id, facts.post().coverUrl));
    m_save->setPost(facts.post());
    showCounter(m_views, facts, QStringLiteral("views"), facts.post().views);
    showCounter(m_likes, facts, QStringLiteral("likes"), facts.post().likes);
    showCounter(m_commentCount, facts, QStringLiteral("comments"), facts.post().comments);
    showCounter(m_shares, facts, QStringLiteral("shares"), facts.post().shares);
    if (facts.velocity.value)
        m_views->setCaption(tr("%1 an hour").arg(shortNumber(facts.velocity.value)));
    showEngagement(facts);
    showChart(facts);
    m_comments->showFor(postLink(facts.post()));
    if (isNew || !m_price)
        askPrice();
    showRefresh();
}

void PostPage::showCounter(KpiCard *card, const PostData &facts, const QString &metric, Count value)
{
    const QList<Observation> series = facts.series.value(metric);
    const Growth day = growth(series, kDayS, facts.at);
    const Growth week = growth(series, 7 * kDayS, facts.at);
    KpiFigure figure;
    figure.value = value ? shortCount(value) : QString();
    const CounterState state = counterState(metric, series, facts.events, facts.at);
    const double bound = double(state.step) / 2;
    figure.exact = exactCount(value) + (bound > 0 ? QLatin1Char(' ') + plusMinus(shortNumber(bound)) : QString());
    if (const QString notes = counterNotesText(state); !notes.isEmpty())
        figure.exact += QLatin1Char('\n') + notes;
    card->setCaption(counterBadge(state));
    figure.reason = tr("not in the answer");
    figure.change =
        day.percent.value ? percentChange(day.percent.value, tr("24 h")) : percentChange(week.percent.value, tr("7 d"));
    if (figure.change.direction == Direction::Unknown)
        figure.note = series.size() < 2 ? tr("seen once") : tr("no change known yet");
    figure.trend = valuesOf(series);
    card->setFigure(figure);
}

void PostPage::showEngagement(const PostData &facts)
{
    const MetricResult &rate = facts.row.engagement;
    KpiFigure figure;
    figure.value = rate.value ? percent(rate.value) : QString();
    figure.exact = rate.definition;
    figure.reason = rate.reason;
    const auto saves = facts.post().saves;
    figure.note = saves && facts.post().views.value_or(0) > 0
                      ? tr("saves %1").arg(percent(100.0 * double(*saves) / double(*facts.post().views), 2))
                      : tr("saves unknown");
    figure.colour = kEngagementColour;
    m_engagement->setCaption(tr("by views"));
    m_engagement->setFigure(figure);
}

void PostPage::showChart(const PostData &facts)
{
    QList<CounterSeries> counters;
    const auto add = [&counters, &facts](const QString &metric, const QString &words) {
        counters.append({metric, words, facts.series.value(metric), roundingStep(facts.series.value(metric))});
    };
    add(QStringLiteral("views"), tr("views"));
    add(QStringLiteral("likes"), tr("likes"));
    add(QStringLiteral("comments"), tr("comments"));
    add(QStringLiteral("shares"), tr("shares"));
    add(QStringLiteral("saves"), tr("saves"));
    m_growth->setCounters(counters);
    m_growth->setMarkers(eventMarkers(facts.events));
}

void PostPage::showAbsent()
{
    if (m_asking || m_failed)
        return; // skeletons or the error stand there
    m_header->showNothing(m_id);
    for (QWidget *part : {m_cards, static_cast<QWidget *>(m_growth), static_cast<QWidget *>(m_comments)})
        part->hide();
    m_problem->setMessage(PanelKind::Empty,
                          m_asOf ? tr("Nothing was known of this post then") : tr("This post has not been seen yet"),
                          m_asOf ? tr("The history begins later than %1.").arg(dateTimeText(*m_asOf))
                                 : tr("A look asks for it by its number. Posts also come with their creator's page."));
    m_problem->setAction({});
    m_problem->show();
    if (!m_asOf)
        askPrice();
}

void PostPage::showProblem(const ErrorWords &words)
{
    m_problem->setProblem(words);
    m_problem->setAction(tr("Try again"), m_price)->setEnabled(m_price.has_value());
    m_problem->show();
}

std::optional<int> PostPage::refreshPrice() const
{
    return m_asOf || m_id.isEmpty() || m_engine.isOffline() ? std::nullopt : m_price;
}

void PostPage::refresh()
{
    if (refreshPrice())
        ask();
}

// Of a post that was never seen the id is all there is; it is enough.
QString PostPage::link() const
{
    Post named;
    named.id = PostId{m_id};
    return postLink(m_data ? m_data->post() : named);
}

void PostPage::ask()
{
    if (m_asking || m_asOf || m_id.isEmpty())
        return;
    m_asking = true;
    m_failed = false;
    m_problem->hide();
    showRefresh();
    AskOptions options;
    options.mode = FetchMode::Fresh;
    options.askedBy = QStringLiteral("You · Posts");
    const int request = m_request;
    QCoro::connect(m_engine.questions().post(link(), options), this, [this, request](const Result<EntityAnswer<Post>> &answer) {
        if (request == m_request)
            answered(answer);
    });
}

void PostPage::answered(const Result<EntityAnswer<Post>> &answer)
{
    m_asking = false;
    const auto failure = answer ? failedRefreshWords(answer->provenance, answer->requests, tr("This post"))
                                : errorWords(answer.error(), tr("this post"));
    m_failed = failure && !failure->isCalm;
    if (failure)
        showProblem(*failure);
    if (answer)
        reload();
    showRefresh();
}

void PostPage::askPrice()
{
    AskOptions options;
    options.mode = FetchMode::Fresh;
    const int request = m_request;
    const Question question{Question::Kind::Post, link()};
    QCoro::connect(m_engine.questions().price(question, options), this, [this, request](const Result<Price> &price) {
        if (request != m_request)
            return;
        m_price = price ? std::optional(price->price) : std::nullopt;
        if (!m_data && !m_problem->isHidden() && !m_asOf)
            m_problem->setAction(m_failed ? tr("Try again") : tr("Look up this post"), m_price)
                ->setEnabled(m_price && !m_engine.isOffline());
        showRefresh();
    });
}

void PostPage::showRefresh()
{
    m_header->setRefresh({m_price, m_asking, m_failed, m_engine.isOffline(), m_asOf});
    if (m_asOf)
        m_comments->setBlocked(tr("The page shows the past. Go back to now to ask for comments."));
    else
        m_comments->setBlocked(m_engine.isOffline() ? std::optional(tr("Tidemark is offline: nothing is asked.")) : std::nullopt);
    emit stateChanged();
}

void PostPage::explain(KpiCard *card, const MetricExplanation &explanation)
{
    delete m_popover;
    m_popover = new MetricPopover(this);
    m_popover->setExplanation(explanation);
    connect(m_popover->addButton(tr("Copy with definition"), QStringLiteral("copyDefinition")), &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_popover->asText()); });
    m_popover->openBeside(card);
}

void PostPage::explainCounter(KpiCard *card, const QString &metric, const QString &title)
{
    if (!m_data)
        return;
    const QList<Observation> series = m_data->series.value(metric);
    MetricExplanation words;
    words.title = title;
    words.formula = tr("the counter as the answers said it");
    words.rows.append({tr("Seen"), tr("%Ln times", nullptr, pluralOf(series.size()))});
    if (!series.isEmpty()) {
        words.rows.append({tr("Exact"), exactCount(series.last().value)});
        words.rows.append({tr("Newest figure"), tr("%1, %2").arg(dateTimeText(series.last().t),
                                                                 ageWords(std::max<qint64>(0, m_data->at - series.last().t)))});
        words.rows.append({tr("Source"), tr("%1, from history").arg(series.last().source)});
    }
    if (metric == QLatin1String("views"))
        words.rows.append({tr("Velocity"), m_data->velocity.value
                                               ? tr("%1 views an hour").arg(shortNumber(m_data->velocity.value))
                                               : m_data->velocity.reason});
    explain(card, words);
}

void PostPage::explainEngagement()
{
    if (!m_data)
        return;
    const MetricResult &rate = m_data->row.engagement;
    const MetricResult &usual = m_data->row.outlier;
    MetricExplanation words;
    words.title = tr("Engagement by views");
    words.formula = rate.definition;
    words.rows.append({tr("Exact"), rate.value ? percent(rate.value, 3) : rate.reason});
    words.rows.append({tr("Against the creator's usual"), usual.value ? times(usual.value) : usual.reason});
    words.rows.append({tr("The usual is"), usual.definition});
    words.rows.append({tr("Posts it is made of"), QString::number(usual.n)});
    explain(m_engagement, words);
}

} // namespace Tidemark
