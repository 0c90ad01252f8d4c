// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/InspectorPage.h"

#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/fetch/Fetcher.h"
#include "ui/inspector/AnswerDifferences.h"
#include "ui/inspector/AnswerView.h"
#include "ui/inspector/CacheCard.h"
#include "ui/inspector/QuestionCard.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/CacheWords.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PageScroll.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kTypingPauseMs = 150;
constexpr int kAgesEveryMs = 30'000;
constexpr int kLeastAnswerWidth = 420;
constexpr int kLeastAnswerHeight = 220;
constexpr int kQuestionWidth = 344;
const QString kAsk = QStringLiteral("ask");
const QString kAskedBy = QStringLiteral("You · Inspector");
const QString kFirstEndpoint = QStringLiteral("userinfo-by-username");

// As the window asks: what is held is shown at once and refreshed behind.
AskOptions optionsFor(FetchMode mode)
{
    AskOptions options;
    options.mode = mode;
    options.stale = mode == FetchMode::Normal ? StalePolicy::Revalidate : StalePolicy::OnFailure;
    options.askedBy = kAskedBy;
    return options;
}

} // namespace

InspectorPage::InspectorPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("inspectorPage"));
    setAccessibleName(tr("Inspector"));
    m_typed = new QTimer(this);
    m_typed->setSingleShot(true);
    m_typed->setInterval(kTypingPauseMs);
    connect(m_typed, &QTimer::timeout, this, &InspectorPage::settle);
    buildColumns();
    watchEngine();
    setQuestion(kFirstEndpoint);
    settle();
}

void InspectorPage::buildColumns()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new PageScroll(this); // of a small window
    outer->addWidget(page);
    QWidget *both = page->newSheet();
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    row->setSpacing(kSpaceCardGap);
    auto *area = new PageScroll(both); // a long form scrolls, the answer keeps its place
    area->setFixedWidth(kQuestionWidth);
    auto *sheet = area->newSheet();
    auto *left = new QVBoxLayout(sheet);
    left->setContentsMargins(0, 0, 0, 0);
    m_question = new QuestionCard(engine().catalogue(), sheet);
    left->addWidget(m_question);
    auto *right = new QVBoxLayout;
    right->setSpacing(kSpaceCardGap);
    m_cache = new CacheCard(both);
    m_cache->setMinimumWidth(kLeastAnswerWidth);
    m_answer = new AnswerView(both);
    m_answer->setMinimumHeight(kLeastAnswerHeight);
    right->addWidget(m_cache);
    right->addWidget(m_answer, 1);
    row->addWidget(area);
    row->addLayout(right, 1);
    connect(m_question, &QuestionCard::changed, this, &InspectorPage::typed);
    connect(m_question, &QuestionCard::askRequested, this, [this] { ask(FetchMode::Normal); });
    connect(m_question, &QuestionCard::refreshRequested, this, &InspectorPage::refresh);
    // Enter asks only at a price that stands on the button.
    connect(m_question, &QuestionCard::entered, this, [this] { m_typed->isActive() ? settle() : ask(FetchMode::Normal); });
    m_differences = new AnswerDifferences(engine(), this);
    connect(m_answer, &AnswerView::answerShown, m_differences, &AnswerDifferences::compare);
    connect(m_differences, &AnswerDifferences::compared, m_answer, &AnswerView::showDifferences);
    connect(m_answer, &AnswerView::retryRequested, this, [this] { ask(FetchMode::Fresh); });
}

void InspectorPage::watchEngine()
{
    connect(&engine(), &Engine::onlineChanged, this, &InspectorPage::explain);
    connect(&engine().fetcher(), &Fetcher::answered, this, [this](const QString &key) {
        if (!m_asking && m_told && m_told->key == key)
            explain(); // somebody else filled the layers: a refresh behind, another view
    });
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] {
        m_answer->setNow(this->engine().clock().now());
        if (isVisible())
            explain();
    });
    ages->start(kAgesEveryMs);
}

QString InspectorPage::title() const
{
    return tr("Inspector");
}

void InspectorPage::visit(const Link &link)
{
    if (link.id.isEmpty()) {
        explain(); // what was asked elsewhere meanwhile
        return;
    }
    setQuestion(link.id);
    m_asksWhenTold = link.aspect == kAsk;
    settle();
}

void InspectorPage::setQuestion(const QString &text)
{
    QMap<QString, QString> values;
    const auto items = QUrlQuery(text.section(QLatin1Char('?'), 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        values.insert(name, value);
    m_question->setQuestion(text.section(QLatin1Char('?'), 0, 0), values);
}

// Whatever is under way was for another question.
void InspectorPage::typed()
{
    ++m_request;
    ++m_explaining;
    m_asking = false;
    m_asksWhenTold = false;
    m_error.reset();
    m_told.reset();
    m_freshPrice.reset();
    showButtons();
    m_typed->start();
}

void InspectorPage::settle()
{
    m_typed->stop();
    const Result<Query> query = m_question->query();
    m_question->showProblem(query ? std::nullopt : std::optional(query.error()));
    if (query) {
        m_query = *query;
        explain();
        askFreshPrice();
        return;
    }
    m_query.reset();
    m_told.reset();
    m_cache->clear(tr("Fill in %1 to see what the caches hold.").arg(plain(query.error().detail.section(QLatin1Char(':'), 0, 0))),
                   m_question->endpoint());
    m_answer->showEmpty(tr("No question yet"),
                        tr("What the caches hold of a question, and what it would cost, is shown as you type. That is free."));
    showButtons();
}

void InspectorPage::explain()
{
    if (!m_query || m_typed->isActive())
        return;
    const int explaining = ++m_explaining;
    QCoro::connect(engine().fetcher().explain(*m_query), this, [this, explaining](const Explanation &told) {
        if (explaining == m_explaining)
            explained(told);
    });
}

void InspectorPage::explained(const Explanation &told)
{
    m_told = told;
    m_cache->setExplanation(told, m_query->endpoint());
    if (!m_asking && !m_error)
        showHeld();
    showButtons();
    if (std::exchange(m_asksWhenTold, false))
        ask(FetchMode::Normal);
}

void InspectorPage::askFreshPrice()
{
    const int request = m_request;
    QCoro::connect(engine().questions().price(*m_query, optionsFor(FetchMode::Fresh)), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_request)
                           return;
                       m_freshPrice = price ? std::optional(price->price) : std::nullopt;
                       showButtons();
                   });
}

// The answer that stands there, unless a layer has a newer one by now.
void InspectorPage::showHeld()
{
    const LayerState *held = m_asOf ? nullptr : m_told->answering();
    if (!held) {
        showNothing();
        return;
    }
    const auto shown = m_answer->entry();
    if (shown && shown->key == held->entry->key && shown->fetchedAt >= held->entry->fetchedAt)
        return;
    const Provenance provenance = *heldProvenance(*m_told);
    if (held->entry->notFound)
        m_answer->showNotFound(errorWords({ErrorKind::NotFound, {}, 404, 0, {}}, subject()), provenance);
    else
        m_answer->showAnswer(held->entry, provenance, engine().isOffline());
}

void InspectorPage::showNothing()
{
    if (m_asOf)
        m_answer->showEmpty(tr("The Inspector asks about now"),
                            tr("The window shows a past time. Go back to now to see the answer that is held."));
    else if (engine().isOffline())
        m_answer->showEmpty(tr("Nothing is held of this question"),
                            tr("You are offline, so it cannot be asked. Go online, then it can be asked at the price shown."));
    else
        m_answer->showEmpty(tr("Not asked yet"), tr("Nothing is held of this question. Ask it at the price on the button; what "
                                                    "comes is kept and opens again for free."));
}

void InspectorPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    if (m_told && !m_asking)
        showHeld();
    showButtons();
}

std::optional<int> InspectorPage::refreshPrice() const
{
    return m_asOf || m_asking || engine().isOffline() ? std::nullopt : m_freshPrice;
}

void InspectorPage::refresh()
{
    if (refreshPrice())
        ask(FetchMode::Fresh);
}

void InspectorPage::ask(FetchMode mode)
{
    if (m_asking || m_asOf || !m_query || !m_told)
        return;
    if (engine().isOffline() && (mode == FetchMode::Fresh || m_told->price > 0))
        return;
    m_asking = true;
    m_error.reset();
    m_answer->showAsking(subject(), mode == FetchMode::Fresh ? m_freshPrice.value_or(1) : m_told->price);
    showButtons();
    const int request = m_request;
    QCoro::connect(engine().questions().get(*m_query, optionsFor(mode)), this, [this, request](const Result<Answer> &answer) {
        if (request == m_request)
            answered(answer);
    });
}

void InspectorPage::answered(const Result<Answer> &answer)
{
    m_asking = false;
    if (!answer) {
        m_error = answer.error();
        showError(*m_error);
    } else if (answer->isNotFound()) {
        m_answer->showNotFound(errorWords({ErrorKind::NotFound, {}, 404, answer->requests, {}}, subject()), answer->provenance());
    } else {
        m_answer->showAnswer(answer->entry, answer->provenance(), engine().isOffline());
        if (const auto words = failedRefreshWords(answer->provenance(), answer->requests, subject()))
            m_answer->showProblem(*words, {}, m_freshPrice);
    }
    showButtons();
    explain();
}

void InspectorPage::showError(const Error &error)
{
    if (m_told && m_told->answering() && !m_answer->entry())
        showHeld();
    m_answer->showProblem(errorWords(error, subject()), tr("no answer"), m_freshPrice);
}

void InspectorPage::showButtons()
{
    AskingState state;
    state.price = m_told ? std::optional(m_told->price) : std::nullopt;
    state.freshPrice = m_freshPrice;
    state.isAsking = m_asking;
    state.isOffline = engine().isOffline();
    state.isPast = m_asOf.has_value();
    m_question->setState(state);
    emit stateChanged();
}

QString InspectorPage::subject() const
{
    return m_query ? m_query->endpoint().name : QString();
}

void InspectorPage::focusFilter()
{
    m_question->focusChooser();
}

} // namespace Tidemark
