// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "ui/render/NumberFormat.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/WhenReady.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kWidth = 560;
constexpr int kRows = 8;
constexpr int kTop = 72;
constexpr int kTypingPauseMs = 60;
constexpr int kMostMatches = 12;

} // namespace

CommandPalette::CommandPalette(Engine &engine, Navigator &navigator, QWidget *window)
    : QFrame(window)
    , m_engine(engine)
    , m_navigator(navigator)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setAccessibleName(tr("Search or run"));
    m_text->setPlaceholderText(tr("A creator, a hashtag, a post, or what to do"));
    m_text->setFrame(false);
    m_text->setFont(fontFor(TextRole::Heading));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 6, 1, 6);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingPauseMs);
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    m_text->installEventFilter(this);
    hide();
}

void CommandPalette::popUp()
{
    const int height = 52 + kRows * PaletteDelegate::kRowHeight + 12;
    setGeometry((parentWidget()->width() - kWidth) / 2, kTop, kWidth, height);
    m_text->clear();
    search();
    show();
    raise();
    m_text->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex().row()); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::moveBy(int rows)
{
    if (m_entries.isEmpty())
        return;
    const int count = int(m_entries.size());
    m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + rows + count) % count, 0));
}

void CommandPalette::search()
{
    const QString text = m_text->text().trimmed();
    const int question = ++m_question;
    const QList<PaletteEntry> actions = matchingActions(text);
    if (text.isEmpty()) {
        showEntries(actions);
        return;
    }
    whenReady(m_engine.history().search(text, kMostMatches), this,
              [this, text, question, actions](const Result<QList<HistoryReader::Match>> &found) {
                  if (question != m_question)
                      return;
                  QList<PaletteEntry> entries;
                  if (found) {
                      for (const auto &match : *found)
                          entries.append(entryOf(match));
                  }
                  showEntries(entries + actions + lookups(text));
              });
}

QList<PaletteEntry> CommandPalette::matchingActions(const QString &text) const
{
    QList<PaletteEntry> matching;
    for (const PaletteEntry &action : m_actions) {
        if (text.isEmpty() || action.title.contains(text, Qt::CaseInsensitive))
            matching.append(action);
    }
    return matching;
}

PaletteEntry CommandPalette::entryOf(const HistoryReader::Match &match) const
{
    static const QHash<EntityKind, Place> places{
        {EntityKind::Profile, Place::Profiles}, {EntityKind::Hashtag, Place::Hashtags}, {EntityKind::Post, Place::Posts}};
    const bool isNamed = match.entity.kind == EntityKind::Profile || match.entity.kind == EntityKind::Hashtag;
    const Link link{places.value(match.entity.kind, Place::Posts), isNamed ? match.title.mid(1) : match.entity.id, {}};
    QStringList detail{match.entity.kind == EntityKind::Profile   ? tr("Profile")
                       : match.entity.kind == EntityKind::Hashtag ? tr("Hashtag")
                                                                  : tr("Post")};
    if (match.size)
        detail += shortCount(match.size);
    detail += ageWords(m_engine.clock().now() - match.observedAt);
    Navigator &navigator = m_navigator;
    return {plain(match.title, LineBreaks::Fold, 80), detail.join(QStringLiteral(" · ")), 0,
            [&navigator, link] { navigator.open(link); }};
}

QList<PaletteEntry> CommandPalette::lookups(const QString &text) const
{
    QList<PaletteEntry> entries;
    Navigator &navigator = m_navigator;
    if (const auto handle = normaliseHandle(text)) {
        const Link link{Place::Profiles, *handle, QStringLiteral("ask")};
        entries.append(
            {tr("Look up @%1 on TikTok").arg(*handle), tr("Profile"), 2, [&navigator, link] { navigator.open(link); }});
    }
    if (const auto tag = normaliseHashtag(text)) {
        const Link link{Place::Hashtags, *tag, QStringLiteral("ask")};
        entries.append({tr("Look up #%1 on TikTok").arg(*tag), tr("Hashtag"), 1, [&navigator, link] { navigator.open(link); }});
    }
    return entries;
}

void CommandPalette::showEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_model->clear();
    for (const PaletteEntry &entry : m_entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.detail, PaletteDelegate::DetailRole);
        item->setData(entry.price ? QVariant(creditsText(*entry.price)) : QVariant(), PaletteDelegate::PriceRole);
        item->setData(entry.price.value_or(0) > 0, PaletteDelegate::SpendsRole);
        item->setData(QStringList{entry.title, entry.detail, entry.price ? creditsText(*entry.price) : QString()}.join(
                          QStringLiteral(", ")),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!m_entries.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const auto action = m_entries.at(row).run;
    hide();
    if (action)
        action();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Tokens::of(palette());
    painter.setBrush(tokens.raised);
    painter.setPen(tokens.border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadiusCard, kRadiusCard);
    painter.setPen(tokens.hairline);
    const int line = m_text->geometry().bottom() + 4;
    painter.drawLine(1, line, width() - 1, line);
}

} // namespace Tidemark
