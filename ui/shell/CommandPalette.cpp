// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "ui/render/NumberFormat.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FloatingSheet.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kWidth = 560;
constexpr int kRows = 8;
constexpr int kTop = 72;
constexpr int kTextHeight = 40;
constexpr int kEdge = 6; // above the text and below the list
constexpr int kTypingPauseMs = 60;
constexpr int kMostMatches = 12;
constexpr int kMostOfAKind = 6;

} // namespace

CommandPalette::CommandPalette(Engine &engine, Navigator &navigator, QWidget *window)
    : QFrame(window)
    , m_engine(engine)
    , m_navigator(navigator)
    , m_finder(new LocalFinder(engine.history(), kMostOfAKind, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    buildParts();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingPauseMs);
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_finder, &LocalFinder::found, this, &CommandPalette::found);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    m_text->installEventFilter(this);
    hide();
}

void CommandPalette::buildParts()
{
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setAccessibleName(tr("Search or run"));
    m_text->setPlaceholderText(tr("A creator, a post, a hashtag, a sound, or what to do"));
    m_text->setFrame(false);
    m_text->setFixedHeight(kTextHeight);
    m_text->setFont(fontFor(TextRole::Heading));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    speakChosen();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSheetShadow + 1, kSheetShadow + kEdge, kSheetShadow + 1, kSheetShadow + kEdge);
    layout->setSpacing(kEdge);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
}

void CommandPalette::popUp()
{
    const int width = std::min(kWidth, parentWidget()->width() - 2 * kSpaceControl) + 2 * kSheetShadow;
    const int room = parentWidget()->height() - kTop - kStatusBarHeight - kTextHeight - 3 * kEdge;
    m_list->setFixedHeight(std::clamp(room / PaletteDelegate::kRowHeight, 1, kRows) * PaletteDelegate::kRowHeight); // whole rows
    setGeometry((parentWidget()->width() - width) / 2, kTop - kSheetShadow, width, layout()->sizeHint().height());
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
    case Qt::Key_Enter: runChosen(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

// The keyboard stays in the text: what the arrows choose is told with it.
void CommandPalette::speakChosen()
{
    const auto tell = [this] {
        m_text->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_text, tell);
    connect(m_model, &QAbstractItemModel::dataChanged, m_text, tell); // a price that comes later
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
    m_typed.stop();
    const QString text = m_text->text().trimmed();
    QList<PaletteEntry> entries = matchingActions(m_actions, text);
    if (!text.isEmpty())
        entries += askingEntries(text, m_navigator);
    showEntries(std::move(entries));
    m_finder->find(text);
}

void CommandPalette::found(const QString &text, const LocalFinder::Matches &matches)
{
    if (text.isEmpty() || text != m_text->text().simplified() || !isVisible())
        return;
    QList<PaletteEntry> entries = matchingActions(m_actions, text);
    const qint64 now = m_engine.clock().now();
    for (const HistoryReader::Match &match : matches.mid(0, kMostMatches))
        entries += heldEntry(match, now, m_navigator);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    showEntries(entries + askingEntries(text, m_navigator));
}

void CommandPalette::showEntries(QList<PaletteEntry> entries)
{
    ++m_shown;
    m_entries = std::move(entries);
    m_model->clear();
    for (int row = 0; row < m_entries.size(); ++row) {
        m_model->appendRow(new QStandardItem(m_entries.at(row).title));
        showEntry(row);
    }
    if (!m_entries.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    askPrices();
}

void CommandPalette::showEntry(int row)
{
    const PaletteEntry &entry = m_entries.at(row);
    const bool isUnasked = entry.question && m_engine.isOffline() && entry.price.value_or(1) > 0;
    const QString detail = isUnasked ? tr("offline: nothing is asked") : entry.detail;
    const QString price = entry.price && !isUnasked ? creditsText(*entry.price) : QString();
    QStandardItem *item = m_model->item(row);
    item->setData(detail, PaletteDelegate::DetailRole);
    item->setData(price.isEmpty() ? QVariant() : QVariant(price), PaletteDelegate::PriceRole);
    item->setData(entry.price.value_or(0) > 0, PaletteDelegate::SpendsRole);
    item->setData(QStringList{entry.title, detail, price}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
}

void CommandPalette::askPrices()
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!m_entries.at(row).question)
            continue;
        QCoro::connect(m_engine.questions().price(*m_entries.at(row).question, {}), this,
                       [this, row, shown = m_shown](const Result<Price> &price) {
                           if (shown != m_shown || !price)
                               return;
                           m_entries[row].price = price->price;
                           showEntry(row);
                       });
    }
}

// What is in sight may be of what was typed before: nobody has seen the price of what comes now.
void CommandPalette::runChosen()
{
    const bool isUnseen = m_typed.isActive();
    if (isUnseen)
        search();
    const int row = m_list->currentIndex().row();
    if (!isUnseen || row < 0 || !m_entries.at(row).question)
        run(row);
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const PaletteEntry &entry = m_entries.at(row);
    const bool isPriced = entry.price && (*entry.price == 0 || !m_engine.isOffline());
    if (entry.question && !isPriced)
        return; // nothing is asked before its price was in sight
    const auto action = entry.run;
    hide();
    if (action)
        action();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingSheet(painter, *this);
    const Tokens &tokens = Tokens::of(palette());
    painter.setPen(tokens.hairline);
    const int line = m_text->geometry().bottom() + kEdge / 2;
    painter.drawLine(kSheetShadow + 1, line, width() - kSheetShadow - 2, line);
}

} // namespace Tidemark
