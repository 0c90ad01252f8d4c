// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/AskedList.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kAgesEveryMs = 30'000;
constexpr int kMostHeld = 3'000; // rows that are looked for in what is held
constexpr int kRowsInSight = 10;
constexpr int kInset = kSpaceCard - kTableInset;

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

AskedList::AskedList(Engine &engine, const QString &objects, Words words, QWidget *parent)
    : Card(parent, Padding::Table)
    , m_engine(engine)
    , m_objects(objects)
    , m_words(std::move(words))
{
    setObjectName(objects + QStringLiteral("Card"));
    setTitle(m_words.title);
    buildHead();
    buildBody();
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] { setNow(m_engine.clock().now()); });
    ages->start(kAgesEveryMs);
}

void AskedList::setNow(qint64 now)
{
    if (m_provenance && m_size > 0 && !m_asOf)
        m_age->setAge(std::max<qint64>(0, now - m_provenance->fetchedAt));
}

void AskedList::buildHead()
{
    m_age = new AgeChip(this);
    m_age->setObjectName(m_objects + QStringLiteral("Age"));
    addBesideTitle(m_age);
    m_ask = new PriceButton(m_words.load, ButtonKind::Plain, this);
    m_ask->setObjectName(QStringLiteral("load") + capitalised(m_objects));
    m_ask->setEnabled(false); // until its price is known
    addToTitleRow(m_ask);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { askFor(m_pageRows, FetchMode::Fresh); });
}

void AskedList::buildBody()
{
    m_said = secondaryLabel({}, this);
    m_said->setObjectName(m_objects + QStringLiteral("Words"));
    m_said->setOverflow(Overflow::Wrap);
    m_said->setText(m_words.unasked);
    m_said->setContentsMargins(kInset, 0, kInset, kInset);
    body()->addWidget(m_said);
    m_table = new ResultsTable(m_words.title, this);
    m_table->setObjectName(m_objects + QStringLiteral("Table"));
    m_table->hide();
    body()->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kInset, 0, kInset, 0);
    m_more = new PriceButton(tr("More"), ButtonKind::Plain, this);
    m_more->setObjectName(QStringLiteral("more") + capitalised(m_objects));
    m_more->setToolTip(tr("Asks for one more page; those in sight are asked again only where they are no longer fresh"));
    m_more->hide();
    foot->addStretch(1);
    foot->addWidget(m_more);
    body()->addLayout(foot);
    connect(m_more, &QAbstractButton::clicked, this, [this] { askFor(oneMorePage(), FetchMode::Normal); });
}

void AskedList::setRows(QAbstractItemModel *model, const Look &look)
{
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(model);
    m_table->setRowHeight(look.rowHeight);
    m_table->setModel(proxy);
    for (const int column : look.hidden)
        m_table->setColumnHidden(column, true);
    m_table->setColumnWidths(look.widths);
    m_table->setStretchColumn(look.stretched);
    m_table->sortByColumn(look.sortedBy, Qt::DescendingOrder);
}

Questions &AskedList::questions() const
{
    return m_engine.questions();
}

void AskedList::setQuestion(const Question &question)
{
    if (question.kind == m_question.kind && question.subject == m_question.subject)
        return;
    m_question = question;
    showHeld();
    askPrices();
}

void AskedList::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    if (!m_question.subject.isEmpty())
        showHeld();
}

void AskedList::setBlocked(std::optional<QString> reason)
{
    m_blocked = std::move(reason);
    showButtons();
}

int AskedList::oneMorePage() const
{
    return int((m_size + m_pageRows - 1) / m_pageRows + 1) * m_pageRows;
}

void AskedList::showHeld()
{
    m_size = 0;
    m_hasMore = false;
    clearRows();
    m_table->hide();
    m_provenance.reset();
    m_age->setState(AgeState::Unknown);
    say(m_words.unasked);
    m_asking = Asking::Held;
    showButtons();
    AskOptions options;
    options.mode = FetchMode::Offline;
    options.asOf = m_asOf;
    Question question = m_question;
    question.limit = kMostHeld;
    ask({question, options, ++m_request});
}

void AskedList::askPrices()
{
    m_price.reset();
    m_morePrice.reset();
    askPrice(m_pageRows, FetchMode::Fresh, &AskedList::m_price);
    if (m_hasMore)
        askPrice(oneMorePage(), FetchMode::Normal, &AskedList::m_morePrice);
    showButtons();
}

void AskedList::askPrice(int limit, FetchMode mode, std::optional<qint64> AskedList::*price)
{
    AskOptions options;
    options.mode = mode;
    QCoro::connect(m_engine.questions().price({m_question.kind, m_question.subject, limit}, options), this,
                   [this, price, subject = m_question.subject](const Result<Price> &known) {
                       if (subject != m_question.subject)
                           return;
                       this->*price = known ? std::optional<qint64>(known->price) : std::nullopt;
                       showButtons();
                   });
}

void AskedList::askFor(int limit, FetchMode mode)
{
    if (m_asking == Asking::Upstream || m_blocked || !m_price)
        return;
    m_asking = Asking::Upstream;
    m_age->setAsking(mode == FetchMode::Fresh ? *m_price : m_morePrice.value_or(*m_price));
    showButtons();
    AskOptions options;
    options.mode = mode;
    options.askedBy = m_words.askedBy;
    Question question = m_question;
    question.limit = limit;
    ask({question, options, ++m_request});
}

void AskedList::answered(int request, const Result<Page> &page, const std::function<void()> &fill)
{
    if (request != m_request)
        return;
    const bool wasHeld = std::exchange(m_asking, Asking::Nothing) == Asking::Held;
    if (page) {
        fill();
        showPage(*page);
    }
    askPrices();
    if (wasHeld)
        return; // that nothing is held, or not all, is no failure
    if (!page)
        return showProblem(page.error(), m_words.subject);
    if (page->incomplete)
        showProblem(*page->incomplete, m_words.subject);
    else if (const auto failure = failedRefreshWords(page->provenance, page->requests, m_words.subject))
        say(failure->title + QStringLiteral(". ") + failure->text);
}

void AskedList::showPage(const Page &page)
{
    m_size = page.size;
    m_hasMore = page.hasMore;
    m_table->setVisible(page.size > 0);
    m_table->setHeightToRows(kRowsInSight);
    m_provenance = page.provenance;
    m_age->setProvenance(page.provenance);
    const qint64 total = page.total.value_or(page.size);
    say(page.size == 0 ? m_words.none : total > page.size ? m_words.some(page.size, total) : QString());
    filled(page);
}

void AskedList::showButtons()
{
    const bool canAsk = !m_blocked && m_asking != Asking::Upstream;
    m_ask->setLabel(m_size > 0 ? m_words.refresh : m_words.load);
    m_ask->setPrice(m_price);
    m_ask->setEnabled(canAsk && m_price);
    m_ask->setToolTip(m_blocked.value_or(QString()));
    m_more->setVisible(m_hasMore && !m_asOf);
    m_more->setPrice(m_morePrice);
    m_more->setEnabled(canAsk && m_morePrice);
}

void AskedList::showProblem(const Error &error, const QString &subject)
{
    const ErrorWords words = errorWords(error, subject);
    if (words.isCalm && m_provenance)
        m_age->setProvenance(*m_provenance);
    else
        m_age->setState(m_size > 0 && !words.isCalm ? AgeState::Failed : AgeState::Unknown);
    say(words.title + QStringLiteral(". ") + words.text);
}

void AskedList::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

} // namespace Tidemark
