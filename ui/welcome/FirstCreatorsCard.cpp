// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/FirstCreatorsCard.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/welcome/CreatorsBatch.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kTextHeight = 76;
constexpr int kSettleMs = 250;
constexpr int kShownUnreadable = 3;

} // namespace

FirstCreatorsCard::FirstCreatorsCard(Engine &engine, QWidget *parent)
    : Card(parent)
    , m_engine(engine)
    , m_batch(new CreatorsBatch(engine, this))
{
    setObjectName(QStringLiteral("creatorsCard"));
    setTitle(tr("Your first creators"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("handlesField"));
    m_text->setAccessibleName(tr("Handles or links of creators"));
    m_text->setPlaceholderText(tr("Paste handles or links to profiles, one after another"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_words =
        secondaryLabel(tr("A look asks for the profile and the newest posts: 2 credits a creator, and it is kept for good."),
                       this, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("creatorsWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_cancel = new PriceButton(tr("Stop"), ButtonKind::Plain, this);
    m_cancel->setObjectName(QStringLiteral("cancelLookUp"));
    m_cancel->hide();
    m_ask = new PriceButton(tr("Look up"), ButtonKind::Plain, this);
    m_ask->setObjectName(QStringLiteral("lookUpCreators"));
    m_ask->setEnabled(false);
    row->addWidget(m_words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_ask);
    body()->addLayout(row);
    m_settled = new QTimer(this);
    m_settled->setSingleShot(true);
    m_settled->setInterval(kSettleMs);
    connect(m_settled, &QTimer::timeout, this, &FirstCreatorsCard::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_price.reset();
        showButton();
        m_settled->start();
    });
    connect(m_batch, &CreatorsBatch::priced, this, [this](int credits) {
        m_price = credits;
        showButton();
    });
    connect(m_batch, &CreatorsBatch::found, this, &FirstCreatorsCard::countOne);
    connect(m_batch, &CreatorsBatch::missed, this, [this](const QString &handle) {
        m_notFound.append(QLatin1Char('@') + handle);
        countOne();
    });
    connect(m_batch, &CreatorsBatch::finished, this, &FirstCreatorsCard::finished);
    connect(m_batch, &CreatorsBatch::stopped, this, &FirstCreatorsCard::stopped);
    connect(m_ask, &QAbstractButton::clicked, this, &FirstCreatorsCard::lookUp);
    connect(m_cancel, &QAbstractButton::clicked, m_batch, &CreatorsBatch::cancel);
}

bool FirstCreatorsCard::isRunning() const
{
    return m_batch->isRunning();
}

void FirstCreatorsCard::refreshPrice()
{
    if (!m_handles.isEmpty())
        m_batch->price(m_handles);
}

void FirstCreatorsCard::read()
{
    const PastedHandles pasted = pastedHandles(m_text->toPlainText());
    m_handles = pasted.handles;
    if (!pasted.unreadable.isEmpty()) {
        const QString shown = plain(pasted.unreadable.mid(0, kShownUnreadable).join(QStringLiteral(", ")));
        const qsizetype others = pasted.unreadable.size() - kShownUnreadable;
        m_words->setText(others > 0 ? tr("Not a handle: %1, and %Ln more", nullptr, pluralOf(others)).arg(shown)
                                    : tr("Not a handle: %1").arg(shown));
        m_words->setInk(TextInk::Warning);
    } else {
        m_words->setText(tr("A look asks for the profile and the newest posts. What comes is kept for good."));
        m_words->setInk(TextInk::Secondary);
    }
    showButton();
    refreshPrice();
}

void FirstCreatorsCard::showButton()
{
    const auto count = m_handles.size();
    m_ask->setLabel(count == 0 ? tr("Look up") : tr("Look up %Ln creators", nullptr, pluralOf(count)));
    m_ask->setPrice(count == 0 ? std::nullopt : std::optional<qint64>(m_price));
    m_ask->setEnabled(count > 0 && m_price && !isRunning() && !m_engine.isOffline());
    m_cancel->setVisible(isRunning());
}

void FirstCreatorsCard::lookUp()
{
    if (!m_price)
        return; // nothing is asked before its price was said
    m_done = 0;
    m_notFound.clear();
    m_words->setInk(TextInk::Secondary);
    m_words->setText(tr("Looking up 1 of %1").arg(m_handles.size()));
    m_batch->start(m_handles);
    showButton();
}

void FirstCreatorsCard::countOne()
{
    m_words->setText(tr("%1 of %2 looked up").arg(++m_done).arg(m_handles.size()));
}

void FirstCreatorsCard::finished(int found)
{
    QString words = tr("%Ln creators are here.", nullptr, pluralOf(found));
    if (!m_notFound.isEmpty())
        words += QLatin1Char(' ') + tr("Not found: %1.").arg(m_notFound.join(QStringLiteral(", ")));
    m_words->setInk(m_notFound.isEmpty() ? TextInk::Good : TextInk::Warning);
    m_words->setText(words);
    showButton();
    refreshPrice();
}

void FirstCreatorsCard::stopped(int found, const Error &error)
{
    finished(found);
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorWords words = errorWords(error, tr("the next creator"));
    m_words->setText(m_words->fullText() + QLatin1Char(' ') + words.title + QStringLiteral(". ") + words.text);
    m_words->setInk(TextInk::Warning);
}

} // namespace Tidemark
