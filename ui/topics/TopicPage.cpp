// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicPage.h"

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryStore.h"
#include "ui/models/ImageSource.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/topics/TopicHeader.h"
#include "ui/topics/TopicLoader.h"
#include "ui/topics/TopicView.h"
#include "ui/topics/TopicsList.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/WatchButton.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kReloadAfterMs = 150;
constexpr int kAgesEveryMs = 30'000;
const QString kAll = QStringLiteral("all");
const QString kAsk = QStringLiteral("ask");

} // namespace

TopicPage::TopicPage(Engine &engine, Navigator &navigator, std::unique_ptr<const TopicKind> kind, QWidget *parent)
    : Page(engine, navigator, parent)
    , m_kind(std::move(kind))
    , m_images(new ImageSource(engine, this))
{
    setObjectName(m_kind->names().objects + QStringLiteral("sPage"));
    setAccessibleName(m_kind->words().title);
    m_loader = new TopicLoader(engine, *m_kind, this);
    buildStack();
    buildExportMenu();
    watchEngine();
    m_stack->setCurrentWidget(m_list);
}

// The parts refer to the kind: they go first.
TopicPage::~TopicPage()
{
    delete m_loader;
    delete m_stack;
}

AskOptions TopicPage::optionsFor(FetchMode mode) const
{
    AskOptions options;
    options.mode = mode;
    options.askedBy = m_kind->names().askedBy;
    return options;
}

void TopicPage::buildStack()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_list = new TopicsList(engine(), *m_kind, m_images, m_stack);
    m_view = new TopicView(*m_kind, m_images, m_stack);
    m_panelSheet = new QWidget(m_stack);
    auto *sheet = new QVBoxLayout(m_panelSheet);
    sheet->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    m_panel = new StatePanel(m_panelSheet);
    m_panel->setObjectName(QStringLiteral("absent"));
    sheet->addWidget(m_panel);
    sheet->addStretch(1);
    m_watch = new WatchButton(engine(), &m_view->header());
    m_view->header().addButton(m_watch);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_view), m_panelSheet})
        m_stack->addWidget(page);
    column->addWidget(m_stack);

    const Place place = m_kind->names().place;
    connect(m_list, &TopicsList::topicOpened, this, [this, place](const QString &id) { navigator().open({place, id, {}}); });
    connect(m_list, &TopicsList::lookUpRequested, this, [this, place](const QString &id) {
        navigator().open({place, id, kAsk});
    });
    connect(m_list, &TopicsList::demoRequested, this, [this] { navigator().open({Place::Welcome, {}, {}}); });
    connect(m_panel, &StatePanel::actionRequested, this, [this] { ask(m_error ? FetchMode::Fresh : FetchMode::Normal); });
    connect(m_panel, &StatePanel::otherActionRequested, this, &TopicPage::openAll);
    connect(m_view, &TopicView::retryRequested, this, &TopicPage::refresh);
    connect(m_view, &TopicView::postsRequested, this, &TopicPage::askPosts);
    connect(m_view, &TopicView::opened, this, [this](const Link &link) { navigator().open(link); });
    connect(&m_view->header(), &TopicHeader::refreshRequested, this, &TopicPage::refresh);
    connect(&m_view->header(), &TopicHeader::allRequested, this, &TopicPage::openAll);
}

void TopicPage::openAll()
{
    navigator().open({m_kind->names().place, {}, kAll});
}

void TopicPage::watchEngine()
{
    connect(m_loader, &TopicLoader::loaded, this, &TopicPage::showData);
    connect(m_loader, &TopicLoader::absent, this, &TopicPage::showAbsent);
    connect(m_loader, &TopicLoader::failed, this, &TopicPage::showError);
    connect(&engine().historyStore(), &HistoryStore::changed, this, &TopicPage::historyChanged);
    connect(&engine(), &Engine::onlineChanged, this, &TopicPage::showRefresh);
    connect(m_images, &ImageSource::arrived, this, [this](const QString &id) {
        if (m_view->data() && m_view->data()->topic.entity.id == id)
            showCover();
    });
    m_reload = new QTimer(this);
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadAfterMs);
    connect(m_reload, &QTimer::timeout, this, &TopicPage::reload);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] { m_view->header().setNow(this->engine().clock().now()); });
    ages->start(kAgesEveryMs);
}

QString TopicPage::title() const
{
    return m_kind->words().title;
}

void TopicPage::visit(const Link &link)
{
    if (link.aspect == kAll || (link.id.isEmpty() && m_linkId.isEmpty())) {
        showList();
        return;
    }
    if (link.id.isEmpty()) {
        reload();
        return;
    }
    showTopic(m_kind->normalised(link.id).value_or(link.id.trimmed()));
    if (link.aspect == kAsk)
        ask(FetchMode::Normal);
}

void TopicPage::showList()
{
    m_linkId.clear();
    m_loader->drop();
    ++m_request; // whatever is under way was for one of them
    m_asking = false;
    m_askingPosts = false;
    m_price.reset();
    m_stack->setCurrentWidget(m_list);
    m_list->load(m_asOf);
    emit stateChanged();
}

void TopicPage::showTopic(const QString &linkId)
{
    if (linkId == m_linkId && m_view->data()) {
        reload();
        return;
    }
    m_linkId = linkId;
    ++m_request;
    m_asking = false;
    m_askingPosts = false;
    m_error.reset();
    m_price.reset();
    m_postsPrice.reset();
    m_view->showLoading(linkId);
    m_watch->setName(WatchName{m_kind->names().watch, linkId});
    m_stack->setCurrentWidget(m_view);
    showRefresh();
    reload();
}

void TopicPage::reload()
{
    if (m_linkId.isEmpty()) {
        m_list->load(m_asOf);
        return;
    }
    m_loader->load(m_linkId, m_asOf);
    askPrices();
}

void TopicPage::historyChanged(const QList<EntityRef> &entities)
{
    const auto concerns = [this](const EntityRef &entity) {
        return entity.kind == m_kind->names().entity || (entity.kind == EntityKind::Post && !m_linkId.isEmpty());
    };
    if (!m_asOf && isVisible() && !m_reload->isActive() && std::any_of(entities.begin(), entities.end(), concerns))
        m_reload->start();
}

void TopicPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    showRefresh();
    reload();
}

void TopicPage::showData(const TopicData &facts)
{
    const Endpoint *endpoint = engine().catalogue().find(m_kind->names().endpoint);
    m_view->setData(facts, endpoint ? endpoint->ttlS : 0);
    showCover();
    m_view->clearProblem();
    m_stack->setCurrentWidget(m_view);
    if (m_error)
        showError(*m_error);
    showRefresh();
    emit titleChanged();
}

void TopicPage::showCover()
{
    const Topic &topic = m_view->data()->topic;
    if (topic.entity.kind == EntityKind::Sound)
        m_view->header().setCover(m_images->image(topic.entity.id, topic.coverUrl));
}

void TopicPage::showAbsent()
{
    if (!m_asOf && (m_asking || m_error))
        return; // skeletons or the error stand there
    const TopicWords &words = m_kind->words();
    const QString shown = m_kind->shownAs(m_linkId);
    m_stack->setCurrentWidget(m_panelSheet);
    m_panel->setOtherAction(words.all);
    if (m_asOf) {
        m_panel->setMessage(PanelKind::Empty, words.absentThen.arg(shown),
                            tr("The history begins later than %1.").arg(dateTimeText(*m_asOf)));
        m_panel->setAction({});
        return;
    }
    m_panel->setMessage(PanelKind::Empty, words.absent.arg(shown), words.absentText);
    m_panel->setAction(tr("Look up"))->setEnabled(false);
    const int request = m_request;
    QCoro::connect(
        engine().questions().price(Question{m_kind->names().question, m_linkId}, optionsFor(FetchMode::Normal)), this,
        [this, request](const Result<Price> &price) {
            if (request == m_request && price)
                m_panel->setAction(tr("Look up"), price->price)->setEnabled(price->price == 0 || !this->engine().isOffline());
        });
}

void TopicPage::showError(const Error &error)
{
    const auto &facts = m_view->data();
    const ErrorWords words = errorWords(error, facts ? topicTitle(facts->topic) : m_kind->shownAs(m_linkId));
    if (facts) {
        m_view->showProblem(words, m_price);
        return;
    }
    m_panel->setProblem(words);
    m_panel->setChip(error.kind == ErrorKind::NotFound ? tr("not found") : words.isCalm ? QString() : tr("could not look up"));
    m_panel->setAction(tr("Try again"), m_price)->setEnabled(m_price && !engine().isOffline());
    m_panel->setOtherAction(m_kind->words().all);
    m_stack->setCurrentWidget(m_panelSheet);
}

std::optional<int> TopicPage::refreshPrice() const
{
    return m_asOf || m_linkId.isEmpty() || engine().isOffline() ? std::nullopt : m_price;
}

void TopicPage::refresh()
{
    if (refreshPrice())
        ask(FetchMode::Fresh);
}

void TopicPage::ask(FetchMode mode)
{
    if (m_asking || m_asOf || m_linkId.isEmpty())
        return;
    m_asking = true;
    m_error.reset();
    m_view->clearProblem();
    m_view->showAsking(m_price.value_or(1));
    m_stack->setCurrentWidget(m_view);
    showRefresh();
    const int request = m_request;
    m_kind->ask(engine().questions(), {m_linkId, optionsFor(mode)}, this, [this, request](const TopicKind::Outcome &outcome) {
        if (request == m_request)
            answered(outcome);
    });
}

void TopicPage::answered(const TopicKind::Outcome &outcome)
{
    m_asking = false;
    m_error = outcome.error;
    if (outcome.isAnswered)
        reload();
    if (m_error && (!outcome.isAnswered || m_view->data()))
        showError(*m_error);
    showRefresh();
}

void TopicPage::askPosts()
{
    if (m_askingPosts || m_asOf || m_linkId.isEmpty())
        return;
    m_askingPosts = true;
    showRefresh();
    const int request = m_request;
    m_kind->askPosts(engine().questions(), {m_linkId, optionsFor(FetchMode::Fresh)}, this,
                     [this, request](const std::optional<Error> &error) {
                         if (request != m_request)
                             return;
                         m_askingPosts = false;
                         m_error = error;
                         if (error)
                             showError(*error);
                         else
                             reload();
                         showRefresh();
                     });
}

void TopicPage::askPrices()
{
    const int request = ++m_priceRequest;
    const AskOptions options = optionsFor(FetchMode::Fresh);
    QCoro::connect(engine().questions().price(Question{m_kind->names().question, m_linkId}, options), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest)
                           return;
                       m_price = price ? std::optional(price->price) : std::nullopt;
                       if (m_error && !m_asOf)
                           showError(*m_error); // its button carries the price
                       showRefresh();
                   });
    QCoro::connect(
        engine().questions().price(Question{m_kind->names().postsQuestion, m_linkId, TopicKind::kPostsAtOnce}, options), this,
        [this, request](const Result<Price> &price) {
            if (request != m_priceRequest)
                return;
            m_postsPrice = price ? std::optional(price->price) : std::nullopt;
            showRefresh();
        });
}

void TopicPage::showRefresh()
{
    const bool isOffline = engine().isOffline();
    const bool isFailed = m_error && m_error->kind != ErrorKind::Cancelled;
    m_view->header().setRefresh({m_price, m_asking, isFailed, isOffline, m_asOf});
    m_view->setPostsPrice(m_postsPrice, !m_askingPosts && !isOffline && !m_asOf);
    emit stateChanged();
}

void TopicPage::focusFilter()
{
    if (m_linkId.isEmpty())
        m_list->focusField();
    else
        openAll();
}

} // namespace Tidemark
