// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagsPage.h"

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryStore.h"
#include "ui/hashtags/HashtagHeader.h"
#include "ui/hashtags/HashtagLoader.h"
#include "ui/hashtags/HashtagView.h"
#include "ui/hashtags/HashtagsList.h"
#include "ui/models/ImageSource.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
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
constexpr int kPostsAtOnce = 30; // one page
const QString kAll = QStringLiteral("all");
const QString kAsk = QStringLiteral("ask");
const QString kAskedBy = QStringLiteral("You · Hashtags");

AskOptions optionsFor(FetchMode mode)
{
    AskOptions options;
    options.mode = mode;
    options.askedBy = kAskedBy;
    return options;
}

} // namespace

HashtagsPage::HashtagsPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("hashtagsPage"));
    setAccessibleName(tr("Hashtags"));
    m_loader = new HashtagLoader(engine, this);
    buildStack();
    watchEngine();
    m_stack->setCurrentWidget(m_list);
}

void HashtagsPage::buildStack()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_list = new HashtagsList(engine(), m_stack);
    m_view = new HashtagView(new ImageSource(engine(), this), m_stack);
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

    connect(m_list, &HashtagsList::hashtagOpened, this, [this](const QString &name) {
        this->navigator().open({Place::Hashtags, name, {}});
    });
    connect(m_list, &HashtagsList::lookUpRequested, this, [this](const QString &name) {
        this->navigator().open({Place::Hashtags, name, kAsk});
    });
    connect(m_list, &HashtagsList::demoRequested, this, [this] { this->navigator().open({Place::Welcome, {}, {}}); });
    connect(m_panel, &StatePanel::actionRequested, this, [this] { ask(m_error ? FetchMode::Fresh : FetchMode::Normal); });
    connect(m_panel, &StatePanel::otherActionRequested, this, [this] { this->navigator().open({Place::Hashtags, {}, kAll}); });
    connect(m_view, &HashtagView::retryRequested, this, &HashtagsPage::refresh);
    connect(m_view, &HashtagView::postsRequested, this, &HashtagsPage::askPosts);
    connect(m_view, &HashtagView::postOpened, this, [this](const QString &id) {
        this->navigator().open({Place::Posts, id, {}});
    });
    connect(m_view, &HashtagView::hashtagOpened, this, [this](const QString &name) {
        this->navigator().open({Place::Hashtags, name, {}});
    });
    connect(&m_view->header(), &HashtagHeader::refreshRequested, this, &HashtagsPage::refresh);
    connect(&m_view->header(), &HashtagHeader::allRequested, this, [this] {
        this->navigator().open({Place::Hashtags, {}, kAll});
    });
}

void HashtagsPage::watchEngine()
{
    connect(m_loader, &HashtagLoader::loaded, this, &HashtagsPage::showData);
    connect(m_loader, &HashtagLoader::absent, this, &HashtagsPage::showAbsent);
    connect(m_loader, &HashtagLoader::failed, this, &HashtagsPage::showError);
    connect(&engine().historyStore(), &HistoryStore::changed, this, &HashtagsPage::historyChanged);
    connect(&engine(), &Engine::onlineChanged, this, &HashtagsPage::showRefresh);
    m_reload = new QTimer(this);
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadAfterMs);
    connect(m_reload, &QTimer::timeout, this, &HashtagsPage::reload);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] { m_view->header().setNow(this->engine().clock().now()); });
    ages->start(kAgesEveryMs);
}

QString HashtagsPage::title() const
{
    return tr("Hashtags");
}

void HashtagsPage::visit(const Link &link)
{
    if (link.aspect == kAll || (link.id.isEmpty() && m_name.isEmpty())) {
        showList();
        return;
    }
    if (link.id.isEmpty()) {
        reload();
        return;
    }
    showHashtag(normaliseHashtag(link.id).value_or(link.id.trimmed()));
    if (link.aspect == kAsk)
        ask(FetchMode::Normal);
}

void HashtagsPage::showList()
{
    m_name.clear();
    m_loader->drop();
    ++m_request; // whatever is under way was for a hashtag
    m_asking = false;
    m_askingPosts = false;
    m_price.reset();
    m_stack->setCurrentWidget(m_list);
    m_list->load(m_asOf);
    emit stateChanged();
}

void HashtagsPage::showHashtag(const QString &name)
{
    if (name == m_name && m_view->data()) {
        reload();
        return;
    }
    m_name = name;
    ++m_request;
    m_asking = false;
    m_askingPosts = false;
    m_error.reset();
    m_price.reset();
    m_postsPrice.reset();
    m_view->showLoading(name);
    m_watch->setName(WatchName{WatchKind::Hashtag, name});
    m_stack->setCurrentWidget(m_view);
    showRefresh();
    reload();
}

void HashtagsPage::reload()
{
    if (m_name.isEmpty()) {
        m_list->load(m_asOf);
        return;
    }
    m_loader->load(m_name, m_asOf);
    askPrices();
}

void HashtagsPage::historyChanged(const QList<EntityRef> &entities)
{
    const auto concerns = [this](const EntityRef &entity) {
        return entity.kind == EntityKind::Hashtag || (entity.kind == EntityKind::Post && !m_name.isEmpty());
    };
    if (!m_asOf && isVisible() && !m_reload->isActive() && std::any_of(entities.begin(), entities.end(), concerns))
        m_reload->start();
}

void HashtagsPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    showRefresh();
    reload();
}

void HashtagsPage::showData(const HashtagData &tag)
{
    const Endpoint *endpoint = engine().catalogue().find(QStringLiteral("challenge-info-name"));
    m_view->setData(tag, endpoint ? endpoint->ttlS : 0);
    m_view->clearProblem();
    m_stack->setCurrentWidget(m_view);
    if (m_error)
        showError(*m_error);
    showRefresh();
    emit titleChanged();
}

void HashtagsPage::showAbsent()
{
    if (!m_asOf && (m_asking || m_error))
        return; // skeletons or the error stand there
    m_stack->setCurrentWidget(m_panelSheet);
    if (m_asOf) {
        m_panel->setMessage(PanelKind::Empty, tr("Nothing was known of #%1 then").arg(m_name),
                            tr("The history begins later than %1.").arg(dateTimeText(*m_asOf)));
        m_panel->setAction({});
        m_panel->setOtherAction(tr("All hashtags"));
        return;
    }
    m_panel->setMessage(PanelKind::Empty, tr("#%1 has not been looked up yet").arg(m_name),
                        tr("A look asks for its views and number of posts. What comes is kept for good and opens offline."));
    m_panel->setAction(tr("Look up"))->setEnabled(false);
    m_panel->setOtherAction(tr("All hashtags"));
    const int request = m_request;
    QCoro::connect(
        engine().questions().price(Question{Question::Kind::Hashtag, m_name}, optionsFor(FetchMode::Normal)), this,
        [this, request](const Result<Price> &price) {
            if (request == m_request && price)
                m_panel->setAction(tr("Look up"), price->price)->setEnabled(price->price == 0 || !this->engine().isOffline());
        });
}

void HashtagsPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error, QLatin1Char('#') + m_name);
    if (m_view->data()) {
        m_view->showProblem(words.title, words.text, m_price);
        return;
    }
    m_panel->setMessage(PanelKind::Error, words.title, words.text);
    m_panel->setChip(error.kind == ErrorKind::NotFound ? tr("not found") : tr("could not look up"));
    m_panel->setAction(tr("Try again"), m_price)->setEnabled(m_price && !engine().isOffline());
    m_panel->setOtherAction(tr("All hashtags"));
    m_stack->setCurrentWidget(m_panelSheet);
}

std::optional<int> HashtagsPage::refreshPrice() const
{
    return m_asOf || m_name.isEmpty() || engine().isOffline() ? std::nullopt : m_price;
}

void HashtagsPage::refresh()
{
    if (refreshPrice())
        ask(FetchMode::Fresh);
}

void HashtagsPage::ask(FetchMode mode)
{
    if (m_asking || m_asOf || m_name.isEmpty())
        return;
    m_asking = true;
    m_error.reset();
    m_view->clearProblem();
    m_view->showAsking(m_price.value_or(1));
    m_stack->setCurrentWidget(m_view);
    showRefresh();
    const int request = m_request;
    QCoro::connect(engine().questions().hashtag(m_name, optionsFor(mode)), this,
                   [this, request](const Result<EntityAnswer<Hashtag>> &answer) {
                       if (request == m_request)
                           answered(answer);
                   });
}

void HashtagsPage::answered(const Result<EntityAnswer<Hashtag>> &answer)
{
    m_asking = false;
    if (!answer)
        m_error = answer.error();
    else if (!answer->provenance.refreshError.isEmpty()) // an older answer stands in
        m_error = Error{ErrorKind::Upstream, answer->provenance.refreshError, 0, answer->requests, {}};
    if (answer)
        reload();
    if (m_error && (!answer || m_view->data()))
        showError(*m_error);
    showRefresh();
}

void HashtagsPage::askPosts()
{
    if (m_askingPosts || m_asOf || m_name.isEmpty())
        return;
    m_askingPosts = true;
    showRefresh();
    const int request = m_request;
    QCoro::connect(engine().questions().hashtagPosts(m_name, kPostsAtOnce, optionsFor(FetchMode::Fresh)), this,
                   [this, request](const Result<ListAnswer<Post>> &posts) {
                       if (request != m_request)
                           return;
                       m_askingPosts = false;
                       if (posts) {
                           m_error.reset();
                           reload();
                       } else {
                           m_error = posts.error();
                           showError(posts.error());
                       }
                       showRefresh();
                   });
}

void HashtagsPage::askPrices()
{
    const int request = ++m_priceRequest;
    const AskOptions options = optionsFor(FetchMode::Fresh);
    QCoro::connect(engine().questions().price(Question{Question::Kind::Hashtag, m_name}, options), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest)
                           return;
                       m_price = price ? std::optional(price->price) : std::nullopt;
                       if (m_error && !m_asOf)
                           showError(*m_error); // its button carries the price
                       showRefresh();
                   });
    QCoro::connect(engine().questions().price(Question{Question::Kind::HashtagPosts, m_name, kPostsAtOnce}, options), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest)
                           return;
                       m_postsPrice = price ? std::optional(price->price) : std::nullopt;
                       showRefresh();
                   });
}

void HashtagsPage::showRefresh()
{
    const bool isOffline = engine().isOffline();
    m_view->header().setRefresh({m_price, m_asking, m_error.has_value(), isOffline, m_asOf});
    m_view->setPostsPrice(m_postsPrice, !m_askingPosts && !isOffline && !m_asOf);
    emit stateChanged();
}

void HashtagsPage::focusFilter()
{
    if (m_name.isEmpty())
        m_list->focusField();
    else
        navigator().open({Place::Hashtags, {}, kAll});
}

} // namespace Tidemark
