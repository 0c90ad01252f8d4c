// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfilesPage.h"

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "core/exporting/CellText.h"
#include "core/fetch/Fetcher.h"
#include "core/history/HistoryStore.h"
#include "core/settings/Settings.h"
#include "ui/models/ImageSource.h"
#include "ui/profiles/CreatorsList.h"
#include "ui/profiles/ProfileLoader.h"
#include "ui/profiles/ProfileView.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/WatchButton.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kReloadAfterMs = 150;
constexpr int kAgesEveryMs = 30'000;
const QString kAll = QStringLiteral("all");
const QString kAsk = QStringLiteral("ask"); // the person has seen the price and wants it

} // namespace

ProfilesPage::ProfilesPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("profilesPage"));
    setAccessibleName(tr("Profiles"));
    m_images = new ImageSource(engine, this);
    m_loader = new ProfileLoader(engine, this);
}

// At the first visit, while what it will show is being read.
void ProfilesPage::build()
{
    if (m_stack)
        return;
    buildView();
    m_view->setAsOf(m_asOf);
    watchEngine();
}

void ProfilesPage::buildView()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_stack->hide(); // until all is there: the page may be in sight
    m_view = new ProfileView(engine(), m_images, m_stack);
    m_panelSheet = new QWidget(m_stack);
    auto *sheet = new QVBoxLayout(m_panelSheet);
    sheet->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    m_panel = new StatePanel(m_panelSheet);
    m_panel->setObjectName(QStringLiteral("absent"));
    sheet->addWidget(m_panel);
    sheet->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_panelSheet);
    column->addWidget(m_stack);
    m_stack->show();
    buildMenu();
    connect(m_panel, &StatePanel::actionRequested, this, [this] { ask(m_failed ? FetchMode::Fresh : FetchMode::Normal); });
    connect(m_panel, &StatePanel::otherActionRequested, this, [this] { navigator().open({Place::Profiles, {}, kAll}); });
    connect(m_view, &ProfileView::retryRequested, this, &ProfilesPage::refresh);
    connect(m_view, &ProfileView::postOpened, this, [this](const QString &id) {
        this->navigator().open({Place::Posts, id, {}});
    });
    connect(m_view, &ProfileView::creatorOpened, this, [this](const QString &handle) {
        this->navigator().open({Place::Profiles, handle, {}});
    });
    connect(m_view, &ProfileView::hashtagOpened, this, [this](const QString &name) {
        this->navigator().open({Place::Hashtags, name, {}});
    });
    connect(m_view, &ProfileView::soundOpened, this, [this](const QString &id) {
        this->navigator().open({Place::Sounds, id, {}});
    });
    connect(m_view, &ProfileView::engagementChosen, this,
            [this](const QString &id) { std::ignore = engine().settings().set(Setting::InsightEngagement, id); });
    m_watch = new WatchButton(engine(), &m_view->header());
    m_view->header().addButton(m_watch);
    connect(&m_view->header(), &ProfileHeader::refreshRequested, this, &ProfilesPage::refresh);
    connect(&m_view->header(), &ProfileHeader::allRequested, this, [this] { navigator().open({Place::Profiles, {}, kAll}); });
}

void ProfilesPage::buildMenu()
{
    auto *menu = new QMenu(m_view->header().exportButton());
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->addAction(tr("Report as PDF\u2026"), this, &ProfilesPage::exportReport);
    menu->addAction(tr("Posts as CSV\u2026"), this, [this] { exportPosts(ExportFormat::Csv); });
    menu->addAction(tr("Posts as XLSX\u2026"), this, [this] { exportPosts(ExportFormat::Xlsx); });
    menu->addAction(tr("Posts as JSON\u2026"), this, [this] { exportPosts(ExportFormat::Json); });
    menu->addAction(tr("Growth chart as picture\u2026"), this, &ProfilesPage::exportChart);
    m_view->header().exportButton()->setMenu(menu);
}

// Made when it is first looked at: most visits are to somebody.
CreatorsList &ProfilesPage::list()
{
    if (m_list)
        return *m_list;
    m_list = new CreatorsList(engine(), m_images, m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &CreatorsList::creatorOpened, this, [this](const QString &handle) {
        navigator().open({Place::Profiles, handle, {}});
    });
    connect(m_list, &CreatorsList::lookUpRequested, this, [this](const QString &handle) {
        showCreator(handle);
        ask(FetchMode::Normal);
    });
    return *m_list;
}

void ProfilesPage::watchEngine()
{
    connect(m_loader, &ProfileLoader::loaded, this, &ProfilesPage::showData);
    connect(m_loader, &ProfileLoader::absent, this, &ProfilesPage::showAbsent);
    connect(m_loader, &ProfileLoader::failed, this, &ProfilesPage::showLoadError);
    connect(&engine().historyStore(), &HistoryStore::changed, this, &ProfilesPage::historyChanged);
    connect(&engine().fetcher(), &Fetcher::answered, this, &ProfilesPage::scheduleReload);
    connect(&engine(), &Engine::onlineChanged, this, &ProfilesPage::showRefresh);
    connect(m_images, &ImageSource::arrived, this, [this](const QString &id) {
        const auto &facts = m_view->data();
        if (facts && facts->profile().id.value == id)
            m_view->header().setAvatar(m_images->image(id, facts->profile().avatarUrl));
    });
    m_reload = new QTimer(this);
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadAfterMs);
    connect(m_reload, &QTimer::timeout, this, &ProfilesPage::reload);
    m_ages = new QTimer(this);
    connect(m_ages, &QTimer::timeout, this, [this] { m_view->header().setNow(engine().clock().now()); });
    m_ages->start(kAgesEveryMs);
}

QString ProfilesPage::title() const
{
    return tr("Profiles");
}

void ProfilesPage::visit(const Link &link)
{
    if (link.aspect == kAll && link.id.isEmpty()) {
        showList();
        return;
    }
    if (link.id.isEmpty()) {
        if (m_handle.isEmpty())
            showList();
        else
            reload();
        return;
    }
    const auto handle = normaliseHandle(link.id);
    showCreator(handle ? *handle : link.id.trimmed());
    if (link.aspect == kAsk)
        ask(FetchMode::Normal);
}

void ProfilesPage::showList()
{
    build();
    m_handle.clear();
    m_loader->drop();
    ++m_request;
    m_asking = false;
    m_price.reset();
    m_stack->setCurrentWidget(&list());
    list().load(m_asOf);
    emit stateChanged();
}

void ProfilesPage::showCreator(const QString &handle)
{
    if (m_stack && handle == m_handle && m_stack->currentWidget() == m_view) {
        reload();
        return;
    }
    m_handle = handle;
    ++m_request; // whatever is under way was for somebody else
    m_asking = false;
    m_failed = false;
    m_answer.reset();
    m_price.reset();
    m_loader->load(m_handle, m_asOf);
    build();
    askPrice();
    m_view->showLoading(handle);
    m_watch->setName(WatchName{WatchKind::Creator, handle});
    m_stack->setCurrentWidget(m_view);
}

void ProfilesPage::reload()
{
    if (m_handle.isEmpty()) {
        list().load(m_asOf);
        return;
    }
    m_loader->load(m_handle, m_asOf);
    askPrice();
}

void ProfilesPage::scheduleReload()
{
    if (!m_reload->isActive())
        m_reload->start();
}

void ProfilesPage::historyChanged(const QList<EntityRef> &entities)
{
    const auto &facts = m_view->data();
    const bool concerns =
        m_handle.isEmpty() || !facts || std::any_of(entities.begin(), entities.end(), [&facts](const EntityRef &entity) {
            return entity.id == facts->profile().id.value || entity.kind == EntityKind::Post;
        });
    if (concerns && !m_asOf)
        scheduleReload();
}

void ProfilesPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    if (!m_stack)
        return; // not visited yet
    m_view->setAsOf(m_asOf);
    showRefresh();
    reload();
}

void ProfilesPage::showData(const ProfileData &facts)
{
    const Endpoint *endpoint = engine().catalogue().find(QStringLiteral("userinfo-by-username"));
    m_stack->setCurrentWidget(m_view);
    m_view->setData(facts, engine().settings().text(Setting::InsightEngagement), endpoint ? endpoint->ttlS : 0);
    m_view->header().setAvatar(m_images->image(facts.profile().id.value, facts.profile().avatarUrl));
    showRefresh();
    emit titleChanged();
}

void ProfilesPage::showAbsent()
{
    if (m_answer && !m_asOf) {
        m_loader->adopt(*m_answer);
        return;
    }
    if (m_asking || m_failed)
        return; // skeletons or the error stand there
    m_stack->setCurrentWidget(m_panelSheet);
    m_panel->setOtherAction(tr("All creators"));
    if (m_asOf) {
        m_panel->setMessage(PanelKind::Empty, tr("Nothing was known of @%1 then").arg(m_handle),
                            tr("The history begins later than %1.").arg(dateTimeText(*m_asOf)));
        m_panel->setAction({});
        return;
    }
    m_panel->setMessage(PanelKind::Empty, tr("@%1 has not been looked up yet").arg(m_handle),
                        tr("A look asks for the profile and the newest posts. What comes is kept for good and opens offline."));
    m_panel->setAction(tr("Look up @%1").arg(m_handle.left(24)))->setEnabled(false);
    const int request = m_request;
    QCoro::connect(
        engine().questions().price(Question{Question::Kind::Profile, m_handle}, {}), this,
        [this, request](const Result<Price> &price) {
            if (request != m_request || !price)
                return;
            if (price->price == 0)
                ask(FetchMode::Normal); // a layer holds the answer
            else
                m_panel->setAction(tr("Look up @%1").arg(m_handle.left(24)), price->price)->setEnabled(!engine().isOffline());
        });
}

void ProfilesPage::showLoadError(const Error &error)
{
    m_view->showProblem(errorWords(error, QLatin1Char('@') + m_handle), m_price);
}

std::optional<int> ProfilesPage::refreshPrice() const
{
    return m_asOf || m_handle.isEmpty() || engine().isOffline() ? std::nullopt : m_price;
}

void ProfilesPage::refresh()
{
    if (refreshPrice() && !m_asking)
        ask(FetchMode::Fresh);
}

void ProfilesPage::ask(FetchMode mode)
{
    if (m_asking || m_asOf || m_handle.isEmpty())
        return;
    m_asking = true;
    m_failed = false;
    if (!m_view->data())
        m_view->showLoading(m_handle);
    m_view->clearProblem();
    m_stack->setCurrentWidget(m_view);
    showRefresh();
    AskOptions options;
    options.mode = mode;
    options.askedBy = QStringLiteral("You · Profiles");
    const int request = m_request;
    QCoro::connect(engine().questions().profile(m_handle, options), this, [this, request](const Result<ProfileAnswer> &answer) {
        if (request == m_request)
            answered(answer);
    });
}

void ProfilesPage::answered(const Result<ProfileAnswer> &answer)
{
    m_asking = false;
    const QString subject = QLatin1Char('@') + m_handle;
    if (answer) {
        m_answer = *answer;
        auto failure = failedRefreshWords(answer->provenance, answer->requests, subject);
        if (!failure)
            failure = failedRefreshWords(answer->postsProvenance, answer->requests, subject);
        if (!failure && answer->postsError)
            failure = errorWords(*answer->postsError, tr("the posts of %1").arg(subject));
        m_failed = failure && !failure->isCalm;
        if (failure)
            m_view->showProblem(*failure, m_price);
        reload();
        showRefresh();
        return;
    }
    const ErrorWords words = errorWords(answer.error(), subject);
    m_failed = !words.isCalm;
    if (m_view->data()) {
        m_view->showProblem(words, m_price);
    } else {
        m_panel->setProblem(words);
        const bool isNotFound = answer.error().kind == ErrorKind::NotFound;
        m_panel->setChip(isNotFound ? tr("not found") : words.isCalm ? QString() : tr("could not look up"));
        m_panel->setAction(tr("Try again"), m_price)->setEnabled(m_price.has_value());
        m_panel->setOtherAction(tr("All creators"));
        m_stack->setCurrentWidget(m_panelSheet);
    }
    showRefresh();
}

void ProfilesPage::askPrice()
{
    const int request = ++m_priceRequest;
    AskOptions options;
    options.mode = FetchMode::Fresh;
    QCoro::connect(engine().questions().price(Question{Question::Kind::Profile, m_handle}, options), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest)
                           return;
                       m_price = price ? std::optional(price->price) : std::nullopt;
                       showRefresh();
                   });
}

void ProfilesPage::showRefresh()
{
    m_view->header().setRefresh({m_price, m_asking, m_failed, engine().isOffline(), m_asOf});
    emit stateChanged();
}

void ProfilesPage::focusFilter()
{
    if (m_handle.isEmpty())
        list().focusField();
    else
        navigator().open({Place::Profiles, {}, kAll});
}

} // namespace Tidemark
