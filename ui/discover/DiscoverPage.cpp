// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/DiscoverPage.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/watch/Radar.h"
#include "ui/discover/LocalCard.h"
#include "ui/discover/RecentCard.h"
#include "ui/models/ImageSource.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StatePanel.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Tidemark {

namespace {

constexpr int kMostOfAKind = 100;
constexpr int kTypingPauseMs = 120;
constexpr int kAgesEveryMs = 30'000;
constexpr int kLongestWords = 200;
const QString kAskOf = QStringLiteral("ask-");

} // namespace

DiscoverPage::DiscoverPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
    , m_images(new ImageSource(engine, this))
    , m_finder(new LocalFinder(engine.history(), kMostOfAKind, this))
    , m_loader(new SearchLoader(engine, this))
    , m_recent(new RecentSearches(engine, this))
{
    setObjectName(QStringLiteral("discoverPage"));
    setAccessibleName(tr("Discover"));
    buildField();
    buildSheet();
    watchCards();
    watchEngine();
    showParts();
}

void DiscoverPage::buildField()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("discoverField"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Creators, posts by their words, hashtags, sounds"));
    m_field->setMaxLength(kLongestWords);
    m_field->setClearButtonEnabled(true);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPauseMs);
    connect(m_field, &QLineEdit::textChanged, this, &DiscoverPage::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &DiscoverPage::entered);
    connect(m_pause, &QTimer::timeout, this, &DiscoverPage::searchNow);
}

void DiscoverPage::buildSheet()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kSpacePage, 0, kSpacePage, kSpaceCardGap);
    top->addWidget(m_field);
    whole->addLayout(top);
    auto *scroll = new PageScroll(this);
    auto *sheet = scroll->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCardGap);
    m_hint = new StatePanel(sheet);
    m_hint->setObjectName(QStringLiteral("discoverHint"));
    m_hint->setMessage(PanelKind::Empty, tr("Search what you hold, then TikTok"),
                       tr("What is held is searched as you type, and costs nothing: handles, names, words of posts, hashtags and "
                          "sounds, with a letter wrong too. A search of TikTok costs 1 credit a page; what it finds is kept."));
    m_recentCard = new RecentCard(*m_recent, sheet);
    m_local = new LocalCard(m_images, sheet);
    m_searchCard = new SearchCard(m_images, sheet);
    for (QWidget *part : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_recentCard), static_cast<QWidget *>(m_local),
                          static_cast<QWidget *>(m_searchCard)})
        column->addWidget(part);
    column->addStretch(1);
    whole->addWidget(scroll, 1);
}

void DiscoverPage::watchCards()
{
    const auto open = [this](const Link &link) { navigator().open(link); };
    connect(m_local, &LocalCard::opened, this, open);
    connect(m_searchCard, &SearchCard::opened, this, open);
    connect(m_searchCard, &SearchCard::kindChosen, this, &DiscoverPage::loadKept);
    connect(m_searchCard, &SearchCard::searchRequested, this,
            [this] { ask(SearchLoader::kPage, m_searchCard->answer() ? FetchMode::Fresh : FetchMode::Normal); });
    connect(m_searchCard, &SearchCard::moreRequested, this, [this] {
        const auto &answer = m_searchCard->answer();
        const int pages = answer ? int(answer->size() + SearchLoader::kPage - 1) / SearchLoader::kPage : 0;
        ask((pages + 1) * SearchLoader::kPage, FetchMode::Normal);
    });
    connect(m_searchCard, &SearchCard::watchRequested, this, &DiscoverPage::watchWord);
    connect(m_recentCard, &RecentCard::chosen, this, &DiscoverPage::choose);
    connect(m_recent, &RecentSearches::changed, this, &DiscoverPage::showParts);
    connect(m_finder, &LocalFinder::found, this, &DiscoverPage::found);
    connect(m_finder, &LocalFinder::failed, m_local, &LocalCard::setFailure);
}

void DiscoverPage::watchEngine()
{
    connect(m_loader, &SearchLoader::loaded, this, &DiscoverPage::answered);
    connect(m_loader, &SearchLoader::failed, this, &DiscoverPage::failed);
    connect(m_loader, &SearchLoader::notHeld, this, [this] {
        m_searchCard->showNothing();
        askPrices();
    });
    connect(m_loader, &SearchLoader::priced, this, [this](const SearchPrices &prices) {
        m_prices = prices;
        showState();
    });
    connect(&engine(), &Engine::onlineChanged, this, &DiscoverPage::showState);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] {
        m_searchCard->setNow(engine().clock().now());
        m_recentCard->setNow(engine().clock().now());
    });
    ages->start(kAgesEveryMs);
}

QString DiscoverPage::title() const
{
    return tr("Discover");
}

Search DiscoverPage::search() const
{
    return {m_searchCard->kind(), m_field->text().simplified()};
}

void DiscoverPage::visit(const Link &link)
{
    m_recent->readAges();
    m_recentCard->setNow(engine().clock().now());
    readWatched();
    if (link.id.isEmpty()) {
        m_field->setFocus(Qt::OtherFocusReason);
        searchNow();
        return;
    }
    const bool isAccepted = link.aspect.startsWith(kAskOf);
    const auto kind = searchKindOf(isAccepted ? link.aspect.mid(kAskOf.size()) : link.aspect);
    choose({kind.value_or(m_searchCard->kind()), link.id});
    if (isAccepted)
        ask(SearchLoader::kPage, FetchMode::Normal);
}

void DiscoverPage::choose(const Search &search)
{
    m_searchCard->setKind(search.kind);
    m_field->setText(search.words);
    searchNow();
}

void DiscoverPage::typed(const QString &)
{
    m_loader->drop(); // whatever is under way was for other words
    m_asking = false;
    m_isEntered = false;
    m_prices = {};
    m_pause->start();
}

void DiscoverPage::searchNow()
{
    m_pause->stop();
    m_finder->find(m_field->text());
    showParts();
    loadKept();
}

void DiscoverPage::showParts()
{
    const bool isSearching = !search().words.isEmpty();
    m_local->setVisible(isSearching);
    m_searchCard->setVisible(isSearching);
    m_recentCard->setVisible(!isSearching && !m_recent->entries().isEmpty());
    m_hint->setVisible(!isSearching && m_recent->entries().isEmpty());
    showState();
}

void DiscoverPage::found(const QString &text, const LocalFinder::Matches &matches)
{
    if (text.isEmpty())
        return;
    m_local->setMatches(text, matches, engine().clock().now());
    if (!std::exchange(m_isEntered, false))
        return;
    if (const auto best = m_local->best())
        navigator().open(*best);
    else
        m_searchCard->focusSearch(); // one more Enter spends: the price is in sight
}

// What is meant is known when the newest search is back.
void DiscoverPage::entered()
{
    m_isEntered = true;
    searchNow();
}

void DiscoverPage::loadKept()
{
    if (search().words.isEmpty())
        return;
    m_asking = false;
    m_prices = {};
    m_searchCard->showNothing();
    showState();
    m_loader->loadKept(search(), m_asOf);
}

void DiscoverPage::ask(int limit, FetchMode mode)
{
    if (m_asking || m_asOf || search().words.isEmpty())
        return;
    m_asking = true;
    m_recent->add(search());
    showState();
    m_loader->ask(search(), limit, mode);
}

void DiscoverPage::answered(const SearchAnswer &answer)
{
    m_asking = false;
    m_recent->readAges();
    m_searchCard->showAnswer(answer, engine().clock().now());
    askPrices();
}

void DiscoverPage::failed(const Error &error)
{
    m_asking = false;
    m_searchCard->showFailure(error);
    askPrices();
}

void DiscoverPage::askPrices()
{
    const auto &answer = m_searchCard->answer();
    m_loader->askPrices(search(), answer ? int(answer->size()) : 0);
    showState();
}

void DiscoverPage::showState()
{
    const Search shown = search();
    m_searchCard->setState(
        {shown, m_prices, m_asking, engine().isOffline(), m_asOf.has_value(), m_watched.contains(shown.words.toLower())});
    emit stateChanged();
}

void DiscoverPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    searchNow();
}

std::optional<int> DiscoverPage::refreshPrice() const
{
    const bool canAsk = !m_asOf && !engine().isOffline() && !search().words.isEmpty();
    return canAsk ? m_prices.search : std::nullopt;
}

void DiscoverPage::refresh()
{
    if (refreshPrice())
        ask(SearchLoader::kPage, m_searchCard->answer() ? FetchMode::Fresh : FetchMode::Normal);
}

void DiscoverPage::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DiscoverPage::readWatched()
{
    QCoro::connect(engine().radar().words(), this, [this](const Result<QStringList> &words) {
        if (!words)
            return;
        m_watched = QSet<QString>(words->begin(), words->end());
        showState();
    });
}

void DiscoverPage::watchWord()
{
    QCoro::connect(engine().radar().add({search().words}), this, [this](const Result<int> &added) {
        if (added)
            readWatched();
        else
            m_searchCard->showFailure(added.error());
    });
}

} // namespace Tidemark
