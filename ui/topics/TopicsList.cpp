// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicsList.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/topics/TopicKind.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/LookUpBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/WhenReady.h"
#include "ui/widgets/delegates/ChipDelegate.h"
#include "ui/widgets/delegates/SparklineDelegate.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kMostTrends = 300;
constexpr int kLongestShownName = 24;

QList<int> columnWidths(EntityKind kind)
{
    return kind == EntityKind::Sound ? QList<int>{0, 104, 84, 96, 104, 96, 92, 66, 92}
                                     : QList<int>{0, 120, 100, 110, 116, 110, 90, 120};
}

} // namespace

struct TopicsList::Gathering {
    QList<TopicRow> rows;
    int request = 0;
    int missing = 0;
};

TopicsList::TopicsList(Engine &engine, const TopicKind &kind, ImageSource *images, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_kind(kind)
{
    setObjectName(kind.names().objects + QStringLiteral("sList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCardGap);
    buildField();
    buildEmpty();
    buildTable(images);
    column->addStretch(1);
}

void TopicsList::buildField()
{
    const QString objects = m_kind.names().objects;
    auto *bar = new LookUpBar(
        {objects + QStringLiteral("Field"), objects + QStringLiteral("Count"), m_kind.words().find, m_kind.words().fieldHint},
        this);
    layout()->addWidget(bar);
    m_field = &bar->field();
    m_ask = &bar->button();
    m_count = &bar->count();
    connect(m_field, &QLineEdit::textChanged, this, &TopicsList::searched);
    connect(m_field, &QLineEdit::returnPressed, this, &TopicsList::enter);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { emit lookUpRequested(m_lookUp); });
}

void TopicsList::buildEmpty()
{
    m_empty = new StatePanel(this);
    m_empty->setObjectName(m_kind.names().objects + QStringLiteral("sEmpty"));
    m_empty->setMessage(PanelKind::Empty, m_kind.words().noneTitle, m_kind.words().noneText);
    m_empty->setAction(m_kind.words().noneAction);
    if (!m_engine.isDemo())
        m_empty->setOtherAction(tr("Try with demo data"), 0);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_empty->hide();
    layout()->addWidget(m_empty);
    connect(m_empty, &StatePanel::actionRequested, this, &TopicsList::focusField);
    connect(m_empty, &StatePanel::otherActionRequested, this, &TopicsList::demoRequested);
}

void TopicsList::buildTable(ImageSource *images)
{
    const auto &names = m_kind.names();
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(names.objects + QStringLiteral("sCard"));
    m_table = new ResultsTable(m_kind.words().title, m_card);
    m_table->setObjectName(names.objects + QStringLiteral("sTable"));
    m_table->setRowHeight(RowHeight::Picture);
    m_model = new TopicsModel(names.entity, images, this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    if (names.entity == EntityKind::Sound)
        m_table->setItemDelegateForColumn(int(TopicColumn::Name), new TitleThumbnailDelegate(m_table));
    m_table->setItemDelegateForColumn(int(TopicColumn::Breakout), new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(int(TopicColumn::Month), new SparklineDelegate(m_table));
    m_table->setColumnWidths(columnWidths(names.entity));
    m_table->setStretchColumn(int(TopicColumn::Name));
    m_table->sortByColumn(int(TopicColumn::Main), Qt::DescendingOrder);
    m_card->body()->addWidget(m_table);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_card, kMostOfTheHeight);
    connect(m_table, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit topicOpened(index.siblingAtColumn(int(TopicColumn::Name)).data(IdRole).toString());
    });
}

void TopicsList::load(std::optional<qint64> asOf)
{
    const int request = ++m_request;
    m_kind.readAll(m_engine.history(), asOf, this, [this, request, asOf](const Result<QList<TopicRow>> &rows) {
        if (request != m_request)
            return;
        if (rows)
            gather(*rows, request, asOf);
        else
            showFailure(rows.error());
    });
}

void TopicsList::gather(const QList<TopicRow> &rows, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->rows = rows;
    const qint64 at = asOf.value_or(m_engine.clock().now());
    QList<qsizetype> counted; // what has figures has a series
    for (qsizetype i = 0; i < rows.size(); ++i) {
        gathering->rows[i].at = at;
        if (rows.at(i).topic.main && counted.size() < kMostTrends)
            counted.append(i);
    }
    gathering->missing = int(counted.size());
    if (counted.isEmpty())
        show(gathering->rows);
    for (const qsizetype i : std::as_const(counted)) {
        whenReady(m_engine.history().series(rows.at(i).topic.entity, m_kind.names().mainCounter, 0, asOf), this,
                  [this, gathering, i, at](const Result<QList<Observation>> &series) {
                      const auto heldPosts = gathering->rows.at(i).heldPosts;
                      if (series)
                          gathering->rows[i] = topicRow(gathering->rows.at(i).topic, *series, at);
                      gathering->rows[i].heldPosts = heldPosts;
                      if (--gathering->missing == 0 && gathering->request == m_request)
                          show(gathering->rows);
                  });
    }
}

void TopicsList::show(const QList<TopicRow> &rows)
{
    m_loaded = true;
    if (m_failed) {
        m_failed = false;
        m_empty->setMessage(PanelKind::Empty, m_kind.words().noneTitle, m_kind.words().noneText);
        m_empty->setAction(m_kind.words().noneAction);
    }
    m_model->setRows(rows);
    searched(m_field->text());
}

void TopicsList::showFailure(const Error &error)
{
    m_failed = true;
    m_empty->setMessage(PanelKind::Error, tr("The history could not be read"), detailWords(error));
    m_empty->setAction({});
    m_empty->show();
}

void TopicsList::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TopicsList::searched(const QString &text)
{
    const auto linkId = m_kind.normalised(text);
    const QString typed = text.trimmed();
    const QString words = linkId ? *linkId : typed;
    m_proxy->setRowFilter(TopicsModel::rowsThat([words, typed](const TopicRow &row) {
        const Topic &topic = row.topic;
        return typed.isEmpty() || topic.linkId() == words || topic.name.contains(words, Qt::CaseInsensitive)
               || topic.author.contains(typed, Qt::CaseInsensitive);
    }));
    const auto &rows = m_model->rows();
    const bool isHeld =
        linkId && std::any_of(rows.begin(), rows.end(), [&linkId](const TopicRow &row) { return row.topic.linkId() == *linkId; });
    showLookUp(linkId && !isHeld ? *linkId : QString());
    showState();
}

void TopicsList::showLookUp(const QString &linkId)
{
    m_lookUp = linkId;
    m_ask->setVisible(!linkId.isEmpty());
    const int request = ++m_priceRequest;
    if (linkId.isEmpty())
        return;
    m_ask->setLabel(m_kind.words().lookUp.arg(m_kind.shownAs(linkId).left(kLongestShownName)));
    m_ask->setPrice(std::nullopt);
    m_ask->setEnabled(false);
    QCoro::connect(m_engine.questions().price(Question{m_kind.names().question, linkId}, {}), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest || !price)
                           return;
                       m_ask->setPrice(price->price);
                       m_ask->setEnabled(price->price == 0 || !m_engine.isOffline());
                   });
}

void TopicsList::enter()
{
    const auto linkId = m_kind.normalised(m_field->text());
    QModelIndex chosen = m_proxy->index(0, int(TopicColumn::Name));
    for (int row = 0; linkId && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, int(TopicColumn::Name));
        if (index.data(IdRole).toString() == *linkId)
            chosen = index;
    }
    if (chosen.isValid())
        emit topicOpened(chosen.data(IdRole).toString());
    else if (!m_lookUp.isEmpty())
        m_ask->setFocus(); // one more Enter spends: the price is in sight
}

void TopicsList::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_empty->setVisible(m_loaded && all == 0);
    m_card->setVisible(!m_loaded || all > 0);
    m_count->setVisible(all > 0);
    const auto linkId = m_kind.normalised(m_field->text());
    if (shown == 0 && all > 0 && !linkId) { // nothing fits, and it cannot be looked up
        m_count->setText(detailWords(linkId.error()));
        return;
    }
    m_count->setText(shown == all ? m_kind.words().countAll(pluralOf(all))
                                  : m_kind.words().countSome(pluralOf(all)).arg(exactCount(shown)));
}

} // namespace Tidemark
