// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/AddNames.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/watch/Warmer.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kReadAfterMs = 250;
constexpr int kMostLines = 4; // in sight
constexpr int kGroupWidth = 200;
constexpr int kInset = 6; // of the field, around its text
constexpr int kDays = 30;

QString problemWords(const QList<WatchFileProblem> &problems)
{
    const WatchFileProblem &first = problems.first();
    const QString why = coreWords(first.why);
    const QString what = first.text.isEmpty() ? why : QStringLiteral("“%1”: %2").arg(first.text, why);
    return problems.size() == 1
               ? AddNames::tr("1 cannot be read (%1)").arg(what)
               : AddNames::tr("%Ln cannot be read (the first: %1)", nullptr, pluralOf(problems.size())).arg(what);
}

} // namespace

AddNames::AddNames(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("addNames"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceControl);
    buildField();
    buildFoot();
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kReadAfterMs);
    connect(m_soon, &QTimer::timeout, this, &AddNames::read);
}

void AddNames::buildField()
{
    m_field = new QPlainTextEdit(this);
    m_field->setObjectName(QStringLiteral("namesField"));
    m_field->setAccessibleName(tr("Names to add"));
    m_field->setPlaceholderText(tr("Add @creators, #hashtags, links, sound:ID or users:WORD; paste as many as you like"));
    m_field->setTabChangesFocus(true);
    m_field->document()->setDocumentMargin(kInset);
    m_field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    layout()->addWidget(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        fitField();
        m_soon->start();
    });
    fitField();
}

void AddNames::buildFoot()
{
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    m_words = secondaryLabel({}, m_foot, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("addWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_group = new QLineEdit(m_foot);
    m_group->setObjectName(QStringLiteral("addGroup"));
    m_group->setAccessibleName(tr("Group of the new names"));
    m_group->setPlaceholderText(tr("Group (optional)"));
    m_group->setFixedWidth(kGroupWidth);
    m_add = new PriceButton(tr("Add"), ButtonKind::Primary, m_foot);
    m_add->setObjectName(QStringLiteral("addButton"));
    row->addWidget(m_words, 1);
    row->addWidget(m_group);
    row->addWidget(m_add);
    layout()->addWidget(m_foot);
    m_foot->hide();
    connect(m_add, &QAbstractButton::clicked, this, &AddNames::add);
}

void AddNames::fitField()
{
    const int lines = qBound(1, m_field->document()->blockCount(), kMostLines);
    m_field->setVerticalScrollBarPolicy(m_field->document()->blockCount() > kMostLines ? Qt::ScrollBarAsNeeded
                                                                                       : Qt::ScrollBarAlwaysOff);
    m_field->setFixedHeight(std::max(kControlHeight, lines * m_field->fontMetrics().lineSpacing() + 2 * kInset + 2));
}

// Enter adds what stands in one line; a text of several lines takes Ctrl+Enter.
bool AddNames::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isMeant = key->modifiers().testFlag(Qt::ControlModifier) || m_field->document()->blockCount() == 1;
    if (!isEnter || !isMeant || key->modifiers().testFlag(Qt::ShiftModifier))
        return QWidget::eventFilter(watched, event);
    if (m_add->isEnabled() && m_foot->isVisible() && !m_soon->isActive())
        add();
    return true;
}

void AddNames::setList(const NamedList &list, const QSet<WatchName> &held)
{
    if (list.id != m_list.id)
        m_month.reset();
    m_list = list;
    m_held = held;
    if (!m_field->document()->isEmpty())
        m_soon->start();
}

void AddNames::setMonth(int credits)
{
    m_month = credits;
}

void AddNames::setText(const QString &text)
{
    m_field->setPlainText(text);
}

void AddNames::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void AddNames::read()
{
    const int request = ++m_request;
    const QString text = m_field->toPlainText();
    m_foot->setVisible(!text.trimmed().isEmpty());
    m_add->setEnabled(false);
    m_add->setPriceText({});
    const auto work = [text, held = m_held] { return previewOf(pastedNames(text), held); };
    whenReady(QtConcurrent::run(work), this, [this, request](const PastedPreview &preview) {
        if (request != m_request)
            return;
        show(preview);
        askPrice(request);
    });
}

void AddNames::show(const PastedPreview &preview)
{
    m_preview = preview;
    const auto fresh = preview.fresh.size();
    m_add->setLabel(tr("Add %Ln names", nullptr, pluralOf(fresh)));
    m_add->setEnabled(fresh > 0);
    QStringList words;
    if (preview.known > 0)
        words += tr("%Ln are in the list already", nullptr, pluralOf(preview.known));
    if (!preview.problems.isEmpty())
        words += problemWords(preview.problems);
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_words->setInk(preview.problems.isEmpty() ? TextInk::Secondary : TextInk::Warning);
}

void AddNames::askPrice(int request)
{
    if (m_preview.fresh.isEmpty())
        return;
    QList<WatchName> names;
    for (const WatchEntry &entry : std::as_const(m_preview.fresh))
        names += entry.name;
    m_add->setPriceText(tr("pricing"));
    QCoro::connect(m_engine.warmer().forecastWith(m_list, names, kDays), this,
                   [this, request](const Result<ListForecast> &month) {
                       if (request != m_request)
                           return;
                       m_add->setPriceText(month ? tr("%1 a month with them").arg(creditsText(month->credits)) : QString());
                       if (month && m_month && m_words->fullText().isEmpty())
                           m_words->setText(tr("Now %1 a month. Adding itself is free.").arg(creditsText(*m_month)));
                   });
}

void AddNames::add()
{
    QList<WatchEntry> entries = m_preview.fresh;
    const QString group = plain(m_group->text()).simplified();
    QList<WatchName> names;
    for (WatchEntry &entry : entries) {
        if (!group.isEmpty())
            entry.labels.group = group;
        names += entry.name;
    }
    if (entries.isEmpty())
        return;
    m_add->setEnabled(false);
    whenReady(m_engine.watchlist().add(entries, m_list.id), this, [this, names](const Result<int> &done) {
        if (!done) {
            m_words->setText(detailWords(done.error()));
            m_words->setInk(TextInk::Critical);
            return;
        }
        m_field->clear();
        emit added(names);
    });
}

} // namespace Tidemark
