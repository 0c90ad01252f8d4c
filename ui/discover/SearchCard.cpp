// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/SearchCard.h"

#include "core/base/PlainText.h"
#include "ui/discover/FoundTables.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Skeleton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kSkeletonHeight = 153; // three rows with pictures
constexpr int kLongestShownWords = 40;

QHBoxLayout *insetRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard - kTableInset, kSpaceControl);
    row->setSpacing(kSpaceControl);
    return row;
}

// "Creators" within a sentence: German writes it with a capital there too.
QString askedFor(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Users: return SearchCard::tr("creators");
    case SearchKind::Videos: return SearchCard::tr("videos");
    case SearchKind::Hashtags: return SearchCard::tr("hashtags");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchCard::SearchCard(ImageSource *images, QWidget *parent)
    : Card(parent, Padding::Table)
{
    setObjectName(QStringLiteral("searchCard"));
    buildHead();
    m_problem = new PlainLabel(TextRole::Body, this);
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->setInk(TextInk::Critical);
    m_problem->setOverflow(Overflow::Wrap);
    m_problem->hide();
    m_problem->setContentsMargins(kSpaceCard - kTableInset, 0, kSpaceCard - kTableInset, kSpaceControl);
    body()->addWidget(m_problem);
    m_tables = new FoundTables(images, this);
    m_tables->hide();
    m_skeleton = new Skeleton(this);
    m_skeleton->setFixedHeight(kSkeletonHeight);
    m_skeleton->setBars({{0.92, 38}, {0.84, 38}, {0.88, 38}});
    m_skeleton->hide();
    body()->addWidget(m_tables);
    body()->addWidget(m_skeleton);
    buildFoot();
    connect(m_tables, &FoundTables::opened, this, &SearchCard::opened);
}

void SearchCard::buildHead()
{
    auto *head = insetRow();
    auto *title = new PlainLabel(tr("On TikTok"), TextRole::CardTitle, this);
    m_kinds = new SegmentedControl(tr("What to search for on TikTok"), this);
    m_kinds->setObjectName(QStringLiteral("searchKinds"));
    for (const SearchKind kind : kSearchKinds)
        m_kinds->addSegment(searchKindWords(kind), searchKindId(kind));
    m_kinds->setCurrent(searchKindId(SearchKind::Users));
    m_age = new AgeChip(this);
    m_age->setObjectName(QStringLiteral("searchAge"));
    m_age->hide();
    m_watch = new PriceButton(tr("Watch this word"), ButtonKind::Plain, this);
    m_watch->setObjectName(QStringLiteral("watchWord"));
    m_search = new PriceButton(tr("Search TikTok"), ButtonKind::Primary, this);
    m_search->setObjectName(QStringLiteral("searchTikTok"));
    head->addWidget(title);
    head->addWidget(m_kinds);
    head->addWidget(m_age, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_watch);
    head->addWidget(m_search);
    body()->addLayout(head);
    connect(m_kinds, &SegmentedControl::chosen, this, &SearchCard::kindChosen);
    connect(m_watch, &QAbstractButton::clicked, this, &SearchCard::watchRequested);
    connect(m_search, &QAbstractButton::clicked, this, &SearchCard::searchRequested);
}

void SearchCard::buildFoot()
{
    auto *foot = insetRow();
    m_words = secondaryLabel({}, this, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("searchWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_more = new PriceButton(tr("More"), ButtonKind::Plain, this);
    m_more->setObjectName(QStringLiteral("searchMore"));
    m_more->setToolTip(tr("Asks for one more page; those in sight are asked again only where they are no longer fresh"));
    m_more->hide();
    foot->addWidget(m_words, 1);
    foot->addWidget(m_more);
    body()->addLayout(foot);
    connect(m_more, &QAbstractButton::clicked, this, &SearchCard::moreRequested);
}

void SearchCard::setKind(SearchKind kind)
{
    m_kinds->setCurrent(searchKindId(kind));
}

SearchKind SearchCard::kind() const
{
    return searchKindOf(m_kinds->current()).value_or(SearchKind::Users);
}

void SearchCard::setState(const SearchState &state)
{
    m_state = state;
    m_skeleton->setVisible(state.isAsking && !m_answer);
    showButtons();
    showWords();
    showAge();
}

void SearchCard::showButtons()
{
    const bool canAsk = !m_state.isAsking && !m_state.isOffline && !m_state.isPast;
    m_search->setLabel(m_answer ? tr("Search again") : tr("Search TikTok"));
    m_search->setPrice(m_state.prices.search);
    const bool isFree = m_state.prices.search == 0; // a layer holds it: offline too
    m_search->setEnabled(m_state.prices.search && (canAsk || (isFree && !m_state.isPast && !m_state.isAsking)));
    m_search->setToolTip(m_state.isPast      ? tr("The page shows a past time. Go back to now to search.")
                         : m_state.isOffline ? tr("Tidemark is offline: nothing is asked.")
                                             : tr("Asks for one page of %1").arg(askedFor(kind())));
    m_more->setVisible(m_answer && m_answer->hasMore);
    m_more->setPrice(m_state.prices.more);
    m_more->setEnabled(canAsk && m_state.prices.more);
    m_watch->setLabel(m_state.isWatched ? tr("Watched") : tr("Watch this word"));
    m_watch->setEnabled(!m_state.isWatched && !m_state.isPast);
    m_watch->setToolTip(
        m_state.isWatched
            ? tr("The trend radar asks for this word; it stands in the watchlist \u201cradar\u201d")
            : tr("Adds it to the trend radar: creators, videos and hashtags are searched at each of its runs, for 3 "
                 "credits. Nothing is asked now."));
}

QString SearchCard::words() const
{
    const QString shown = plain(m_state.search.words, LineBreaks::Fold, kLongestShownWords);
    if (m_state.isAsking)
        return tr("asking TikTok for %1").arg(askedFor(m_state.search.kind));
    if (m_answer) {
        const auto found = m_answer->size();
        return found == 0 ? tr("TikTok found nothing for \u201c%1\u201d").arg(shown)
                          : tr("%Ln found for \u201c%1\u201d", nullptr, pluralOf(found)).arg(shown);
    }
    if (m_state.isOffline)
        return tr("Tidemark is offline: nothing is asked. What was searched for before opens from what is held.");
    if (m_state.isPast)
        return tr("Nobody had searched for \u201c%1\u201d by then.").arg(shown);
    return tr("Not searched for yet. A search asks TikTok for one page; what it brings is kept and opens offline.");
}

void SearchCard::showWords()
{
    m_words->setText(words());
    const auto &problem = m_error ? m_error : m_answer ? m_answer->problem : std::nullopt;
    m_problem->setVisible(problem.has_value());
    if (!problem)
        return;
    const ErrorWords said = errorWords(*problem, tr("the search"));
    m_problem->setInk(said.isCalm ? TextInk::Secondary : TextInk::Critical);
    m_problem->setText(said.title + QStringLiteral(". ") + said.text);
}

void SearchCard::showAge()
{
    m_age->setVisible(m_answer.has_value());
    if (!m_answer)
        return;
    Provenance provenance = m_answer->provenance;
    provenance.ageS = std::max<qint64>(0, m_now - provenance.fetchedAt);
    if (provenance.ttlS > 0 && !m_state.isPast)
        provenance.freshness = provenance.ageS < provenance.ttlS ? Freshness::Fresh : Freshness::Stale;
    m_age->setProvenance(provenance);
    if (m_state.isAsking)
        m_age->setState(AgeState::Refreshing, provenance.ageS);
    else if (m_error && m_error->kind != ErrorKind::Cancelled)
        m_age->setState(AgeState::Failed, provenance.ageS);
    else if (m_state.isOffline)
        m_age->setState(AgeState::Offline, provenance.ageS);
}

void SearchCard::showNothing()
{
    m_answer.reset();
    m_error.reset();
    m_tables->hide();
    setState(m_state);
}

void SearchCard::showAnswer(const SearchAnswer &answer, qint64 now)
{
    m_answer = answer;
    m_error.reset();
    m_now = now;
    m_tables->show(answer);
    setState(m_state);
}

void SearchCard::setNow(qint64 now)
{
    m_now = now;
    showAge();
}

void SearchCard::showFailure(const Error &error)
{
    m_error = error;
    setState(m_state);
}

void SearchCard::focusSearch()
{
    m_search->setFocus(Qt::TabFocusReason);
}

} // namespace Tidemark
