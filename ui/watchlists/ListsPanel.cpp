// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/ListsPanel.h"

#include "core/engine/Engine.h"
#include "core/watch/Warmer.h"
#include "core/watch/WatchLists.h"
#include "ui/theme/Measures.h"
#include "ui/watchlists/ListDelegate.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

struct ListsPanel::Gathering {
    QList<ListSummary> summaries;
    int request = 0;
    qsizetype missing = 0;
};

ListsPanel::ListsPanel(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("listsPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpaceChip, 0, kSpaceChip / 2); // clear of the card's round corners
    column->setSpacing(kSpaceControl);
    m_view = new QListView(this);
    m_view->setObjectName(QStringLiteral("lists"));
    m_view->setAccessibleName(tr("Watchlists"));
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    m_model = new ListsModel(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListDelegate(m_view));
    column->addWidget(m_view, 1);
    buildField();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid() || index.data(IdRole).toLongLong() == m_chosen)
            return;
        m_chosen = index.data(IdRole).toLongLong();
        tellChosen();
    });
}

void ListsPanel::buildField()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("newList"));
    m_field->setAccessibleName(tr("Name of a new watchlist"));
    m_field->setPlaceholderText(tr("New list"));
    m_field->setToolTip(tr("Enter makes a list with an allowance of %1 credits a month; it costs nothing by itself")
                            .arg(WatchLists::kUsualAllowance));
    m_hint = new PlainLabel(TextRole::Caption, this);
    m_hint->setObjectName(QStringLiteral("newListHint"));
    m_hint->setInk(TextInk::Critical);
    m_hint->setOverflow(Overflow::Wrap);
    m_hint->hide();
    layout()->addWidget(m_field);
    layout()->addWidget(m_hint);
    connect(m_field, &QLineEdit::returnPressed, this, &ListsPanel::create);
    connect(m_field, &QLineEdit::textChanged, m_hint, &QWidget::hide);
}

void ListsPanel::create()
{
    NamedList list;
    list.name = m_field->text();
    list.allowance = WatchLists::kUsualAllowance;
    whenReady(m_engine.watchLists().create(list), this, [this](const Result<NamedList> &made) {
        if (!made) {
            m_hint->setText(detailWords(made.error()));
            m_hint->show();
            return;
        }
        m_field->clear();
        m_chosen = made->id;
        load();
    });
}

void ListsPanel::load()
{
    const int request = ++m_request;
    whenReady(m_engine.watchLists().all(), this, [this, request](const Result<QList<NamedList>> &lists) {
        if (request != m_request)
            return;
        if (lists)
            gather(*lists, request);
        else
            emit failed(lists.error());
    });
}

void ListsPanel::gather(const QList<NamedList> &lists, int request)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->missing = lists.size();
    for (const NamedList &list : lists)
        gathering->summaries += ListSummary{list, {}};
    for (qsizetype i = 0; i < lists.size(); ++i) {
        QCoro::connect(m_engine.warmer().allowanceLeft(lists.at(i)), this,
                       [this, gathering, i](const Result<std::optional<qint64>> &left) {
                           gathering->summaries[i].left = left.value_or(std::optional<qint64>());
                           if (--gathering->missing == 0 && gathering->request == m_request)
                               show(gathering->summaries);
                       });
    }
}

void ListsPanel::show(const QList<ListSummary> &summaries)
{
    if (summaries != m_model->rows()) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setRows(summaries);
    }
    if (m_wanted.isEmpty())
        choose(m_chosen);
    else
        chooseNamed(m_wanted);
}

void ListsPanel::choose(qint64 id)
{
    const auto &rows = m_model->rows();
    if (rows.isEmpty()) {
        m_chosen = id;
        return;
    }
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const ListSummary &row) { return row.list.id == id; });
    const int place = found == rows.end() ? 0 : int(found - rows.begin());
    m_chosen = rows.at(place).list.id;
    m_view->setCurrentIndex(m_model->index(place, 0));
    tellChosen();
}

void ListsPanel::chooseNamed(const QString &name)
{
    const auto &rows = m_model->rows();
    m_wanted = name;
    if (rows.isEmpty())
        return;
    m_wanted.clear();
    const auto found = std::find_if(rows.begin(), rows.end(), [&name](const ListSummary &row) {
        return row.list.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    choose(found == rows.end() ? 0 : found->list.id);
}

std::optional<ListSummary> ListsPanel::current() const
{
    for (const ListSummary &row : m_model->rows()) {
        if (row.list.id == m_chosen)
            return row;
    }
    return std::nullopt;
}

void ListsPanel::tellChosen()
{
    if (const auto summary = current())
        emit chosen(*summary);
}

} // namespace Tidemark
