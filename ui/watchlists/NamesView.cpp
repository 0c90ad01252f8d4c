// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/NamesView.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/watchlists/AddNames.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/Skeleton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/WhenReady.h"
#include "ui/widgets/delegates/ChipDelegate.h"
#include "ui/widgets/delegates/SparklineDelegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kFindWidth = 220;

bool hasWord(const WatchedItem &item, const QString &word)
{
    const WatchLabels &labels = item.labels;
    return item.name.words().contains(word, Qt::CaseInsensitive) || labels.note.contains(word, Qt::CaseInsensitive)
           || labels.tags.join(QLatin1Char(' ')).contains(word, Qt::CaseInsensitive);
}

} // namespace

NamesView::NamesView(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("namesView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    m_add = new AddNames(engine, this);
    column->addWidget(m_add);
    buildBar();
    m_skeleton = new Skeleton(this);
    m_skeleton->setObjectName(QStringLiteral("namesSkeleton"));
    m_skeleton->setBars({{0.9, 16}, {0.7, 16}, {0.8, 16}, {0.6, 16}});
    column->addWidget(m_skeleton);
    m_panel = new StatePanel(this);
    m_panel->setObjectName(QStringLiteral("noNames"));
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_panel);
    buildTable();
    column->addStretch(1);
    connect(m_add, &AddNames::added, this, [this](const QList<WatchName> &names) {
        emit changed();
        const qint64 list = m_list.id;
        Toast::tell(this,
                    names.size() == 1 ? tr("%1 is watched").arg(names.first().words())
                                      : tr("%Ln names are watched", nullptr, pluralOf(names.size())),
                    [this, names, list] {
                        whenReady(m_engine.watchlist().remove(names, list), this,
                                  [this](const Result<int> &) { emit changed(); });
                    });
    });
    connect(m_panel, &StatePanel::actionRequested, m_add, &AddNames::focusField);
    showState();
}

void NamesView::buildBar()
{
    m_bar = new QWidget(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    m_find = new QLineEdit(m_bar);
    m_find->setObjectName(QStringLiteral("findName"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setPlaceholderText(tr("Find a name, tag or note"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(kFindWidth);
    m_group = new QComboBox(m_bar);
    m_group->setObjectName(QStringLiteral("groupChoice"));
    m_group->setAccessibleName(tr("Group"));
    m_count = secondaryLabel({}, m_bar, TextRole::Caption);
    m_count->setObjectName(QStringLiteral("namesCount"));
    m_remove = new PriceButton(tr("Remove"), ButtonKind::Plain, m_bar);
    m_remove->setObjectName(QStringLiteral("removeNames"));
    m_remove->setToolTip(tr("Takes the chosen names out of the list (Delete)"));
    row->addWidget(m_find);
    row->addWidget(m_group);
    row->addWidget(m_count, 1);
    row->addWidget(m_remove);
    layout()->addWidget(m_bar);
    connect(m_find, &QLineEdit::textChanged, this, &NamesView::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &NamesView::filter);
    connect(m_remove, &QAbstractButton::clicked, this, &NamesView::removeChosen);
}

void NamesView::buildTable()
{
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(QStringLiteral("namesCard"));
    m_table = new ResultsTable(tr("Names of the watchlist"), m_card);
    m_table->setObjectName(QStringLiteral("namesTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_model = new WatchedModel(this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // by kind and name, as they come
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(int(WatchColumn::Month), new SparklineDelegate(m_table));
    m_table->setItemDelegateForColumn(int(WatchColumn::News), new ChipDelegate(m_table));
    m_table->setColumnWidths({0, 76, 74, 66, 80, 116, 92, 82, 260, 96, 120, 160});
    m_table->setStretchColumn(int(WatchColumn::Name));
    for (const WatchColumn seldom : {WatchColumn::Kind, WatchColumn::Why, WatchColumn::Tags, WatchColumn::Note})
        m_table->setColumnHidden(int(seldom), true); // the others fill the width; the menus bring these
    m_card->body()->addWidget(m_table);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_card, kMostOfTheHeight);
    connect(m_model, &WatchedModel::labelsEdited, this, &NamesView::keepLabels);
    connect(m_table, &ResultsTable::rowOpened, this,
            [this](const QModelIndex &index) { emit nameOpened(m_model->row(m_proxy->mapToSource(index).row()).item.name); });
    connect(m_table, &ResultsTable::rowMenuAsked, this, &NamesView::fillMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesView::showState);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &NamesView::removeChosen);
}

void NamesView::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const QPersistentModelIndex kept(index);
    for (const auto &[text, column] :
         {std::pair(tr("Change the group"), WatchColumn::Group), std::pair(tr("Change the tags"), WatchColumn::Tags),
          std::pair(tr("Change the note"), WatchColumn::Note)})
        connect(menu->addAction(text), &QAction::triggered, this, [this, kept, place = int(column)] {
            m_table->showColumn(place, true);
            m_table->scrollTo(kept.sibling(kept.row(), place));
            m_table->edit(kept.sibling(kept.row(), place));
        });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, &NamesView::removeChosen);
}

QList<int> NamesView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows += m_proxy->mapToSource(index).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void NamesView::removeChosen()
{
    QList<WatchedItem> items;
    QList<WatchName> names;
    for (const int row : chosenRows()) {
        items += m_model->row(row).item;
        names += items.last().name;
    }
    if (names.isEmpty())
        return;
    whenReady(m_engine.watchlist().remove(names, m_list.id), this, [this, items](const Result<int> &removed) {
        if (!removed) {
            Toast::tell(this, detailWords(removed.error()));
            return;
        }
        emit changed();
        const QString words = items.size() == 1 ? tr("%1 was removed").arg(items.first().name.words())
                                                : tr("%Ln names were removed", nullptr, pluralOf(items.size()));
        Toast::tell(this, words, [this, items] {
            whenReady(m_engine.watchlist().putBack(items), this, [this](const Result<int> &) { emit changed(); });
        });
    });
}

void NamesView::keepLabels(const WatchEntry &entry, const WatchEntry &before)
{
    whenReady(m_engine.watchlist().relabel({entry}, m_list.id), this, [this, before, list = m_list.id](const Result<int> &kept) {
        showGroups();
        if (!kept) {
            Toast::tell(this, detailWords(kept.error()));
            emit changed(); // what is in sight is put right
            return;
        }
        Toast::tell(this, tr("%1 was changed").arg(before.name.words()), [this, before, list] {
            whenReady(m_engine.watchlist().relabel({before}, list), this, [this](const Result<int> &) { emit changed(); });
        });
    });
}

void NamesView::setList(const NamedList &list)
{
    m_list = list;
}

void NamesView::setLoading()
{
    m_isLoading = true;
    m_model->setNames({}, 0);
    m_find->clear();
    showState();
}

void NamesView::setNames(const QList<WatchedItem> &items, qint64 at)
{
    m_isLoading = false;
    m_model->setNames(items, at);
    QSet<WatchName> held;
    for (const WatchedItem &item : items)
        held.insert(item.name);
    m_add->setList(m_list, held);
    showGroups();
    m_panel->setMessage(PanelKind::Empty, tr("No names in this list yet"),
                        tr("Paste handles, hashtags, links or searches above. Each is kept fresh by the list's policy, never "
                           "for more than its allowance; you see the price of a month before you add."));
    m_panel->setAction(tr("Add names"));
    showState();
}

void NamesView::setForecast(const ListForecast &forecast)
{
    m_model->setForecast(forecast);
    m_add->setMonth(forecast.credits);
}

void NamesView::setTrend(const WatchName &name, const WatchTrend &trend)
{
    m_model->setTrend(name, trend);
}

void NamesView::showProblem(const Error &error)
{
    m_isLoading = false;
    m_panel->setMessage(PanelKind::Error, tr("The list could not be read"), detailWords(error));
    m_panel->setAction({});
    showState();
}

void NamesView::addText(const QString &text)
{
    m_add->setText(text);
    m_add->focusField();
}

void NamesView::focusFilter()
{
    if (m_bar->isVisible())
        m_find->setFocus(Qt::ShortcutFocusReason);
    else
        m_add->focusField();
}

void NamesView::filter()
{
    const QString word = m_find->text().trimmed();
    const QString group = m_group->currentData().toString();
    m_proxy->setRowFilter(WatchedModel::rowsThat([word, group](const WatchNameRow &row) {
        const WatchedItem &item = row.item;
        const bool isOfGroup =
            group.isEmpty() || item.labels.group == group || item.labels.group.startsWith(group + QLatin1Char('/'));
        return isOfGroup && (word.isEmpty() || hasWord(item, word));
    }));
    showState();
}

void NamesView::showGroups()
{
    QStringList groups;
    for (const WatchNameRow &row : m_model->rows()) {
        if (!row.item.labels.group.isEmpty())
            groups += row.item.labels.group;
    }
    groups.removeDuplicates();
    groups.sort(Qt::CaseInsensitive);
    const QString chosen = m_group->currentData().toString();
    {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        m_group->addItem(tr("All groups"), QString());
        for (const QString &group : std::as_const(groups))
            m_group->addItem(plain(group), group);
        m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    }
    m_group->setVisible(!groups.isEmpty());
    filter();
}

void NamesView::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_skeleton->setVisible(m_isLoading);
    m_panel->setVisible(!m_isLoading && all == 0);
    m_card->setVisible(!m_isLoading && all > 0);
    m_bar->setVisible(!m_isLoading && all > 0);
    m_count->setText(shown == all ? (tr("%Ln names", nullptr, pluralOf(all)))
                                  : tr("%1 of %Ln names", nullptr, pluralOf(all)).arg(exactCount(shown)));
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    m_remove->setEnabled(chosen > 0);
    m_remove->setLabel(chosen > 1 ? tr("Remove %1").arg(exactCount(chosen)) : tr("Remove"));
}

} // namespace Tidemark
