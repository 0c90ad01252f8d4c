// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagsList.h"

#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/history/HistoryReader.h"
#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LookUpBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/WhenReady.h"
#include "ui/widgets/delegates/ChipDelegate.h"
#include "ui/widgets/delegates/SparklineDelegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kMostHashtags = 1'000;
constexpr int kMostTrends = 300;
constexpr int kLongestShownName = 24;

} // namespace

struct HashtagsList::Gathering {
    QList<HashtagRow> rows;
    int request = 0;
    int missing = 0;
};

HashtagsList::HashtagsList(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("hashtagsList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCardGap);
    buildField();
    m_empty = new StatePanel(this);
    m_empty->setObjectName(QStringLiteral("noHashtags"));
    m_empty->setMessage(PanelKind::Empty, tr("No hashtags yet"),
                        tr("Look up a hashtag and Tidemark keeps its views and posts as a series, and tells you when it breaks "
                           "out of its own pace. One look costs 1 credit; three a day for a month cost 90."));
    m_empty->setAction(tr("Look up a hashtag"));
    if (!engine.isDemo())
        m_empty->setOtherAction(tr("Try with demo data"), 0);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_empty->hide();
    column->addWidget(m_empty);
    buildTable();
    column->addStretch(1);
    connect(m_empty, &StatePanel::actionRequested, this, &HashtagsList::focusField);
    connect(m_empty, &StatePanel::otherActionRequested, this, &HashtagsList::demoRequested);
}

void HashtagsList::buildField()
{
    auto *bar = new LookUpBar({QStringLiteral("hashtagField"), QStringLiteral("hashtagCount"), tr("Find or look up a hashtag"),
                               tr("Hashtag, with or without #")},
                              this);
    static_cast<QVBoxLayout *>(layout())->addWidget(bar);
    m_field = &bar->field();
    m_ask = &bar->button();
    m_count = &bar->count();
    connect(m_field, &QLineEdit::textChanged, this, &HashtagsList::searched);
    connect(m_field, &QLineEdit::returnPressed, this, &HashtagsList::enter);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { emit lookUpRequested(m_lookUp); });
}

void HashtagsList::buildTable()
{
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(QStringLiteral("hashtagsCard"));
    m_table = new ResultsTable(tr("Hashtags"), m_card);
    m_table->setObjectName(QStringLiteral("hashtagsTable"));
    m_table->setRowHeight(RowHeight::Picture);
    m_model = new HashtagsModel(this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(int(HashtagColumn::Breakout), new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(int(HashtagColumn::Month), new SparklineDelegate(m_table));
    m_table->setColumnWidths({0, 120, 100, 110, 116, 110, 90, 120});
    m_table->setStretchColumn(int(HashtagColumn::Name));
    m_table->sortByColumn(int(HashtagColumn::Views), Qt::DescendingOrder);
    m_card->body()->addWidget(m_table);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_card, kMostOfTheHeight);
    connect(m_table, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit hashtagOpened(index.siblingAtColumn(int(HashtagColumn::Name)).data(IdRole).toString());
    });
}

void HashtagsList::load(std::optional<qint64> asOf)
{
    const int request = ++m_request;
    whenReady(m_engine.history().hashtags(kMostHashtags, asOf), this,
              [this, request, asOf](const Result<QList<Stored<Hashtag>>> &hashtags) {
                  if (request != m_request)
                      return;
                  if (hashtags) {
                      gather(*hashtags, request, asOf);
                      return;
                  }
                  m_empty->setMessage(PanelKind::Error, tr("The history could not be read"), plain(hashtags.error().detail));
                  m_empty->setAction({});
                  m_empty->show();
              });
}

void HashtagsList::gather(const QList<Stored<Hashtag>> &hashtags, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    const qint64 at = asOf.value_or(m_engine.clock().now());
    for (const Stored<Hashtag> &hashtag : hashtags) {
        if (!hashtag.value.name.isEmpty())
            gathering->rows.append(hashtagRow(hashtag, {}, at));
    }
    gathering->missing = int(std::min<qsizetype>(gathering->rows.size(), kMostTrends));
    if (gathering->missing == 0)
        show({});
    for (int i = 0; i < gathering->missing; ++i) {
        const EntityRef entity{EntityKind::Hashtag, gathering->rows.at(i).stored.value.id.value};
        whenReady(m_engine.history().series(entity, QStringLiteral("views"), 0, asOf), this,
                  [this, gathering, i, at](const Result<QList<Observation>> &views) {
                      if (views)
                          gathering->rows[i] = hashtagRow(gathering->rows.at(i).stored, *views, at);
                      if (--gathering->missing == 0 && gathering->request == m_request)
                          show(gathering->rows);
                  });
    }
}

void HashtagsList::show(const QList<HashtagRow> &rows)
{
    m_loaded = true;
    m_model->setRows(rows);
    searched(m_field->text());
}

void HashtagsList::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void HashtagsList::searched(const QString &text)
{
    const auto name = normaliseHashtag(text);
    const QString words = name ? *name : text.trimmed();
    m_proxy->setRowFilter([this, words](int row) {
        return words.isEmpty() || m_model->row(row).stored.value.name.contains(words, Qt::CaseInsensitive);
    });
    const auto &rows = m_model->rows();
    const bool held =
        name && std::any_of(rows.begin(), rows.end(), [&name](const HashtagRow &row) { return row.stored.value.name == *name; });
    showLookUp(name && !held ? *name : QString());
    showState();
}

void HashtagsList::showLookUp(const QString &name)
{
    m_lookUp = name;
    m_ask->setVisible(!name.isEmpty());
    const int request = ++m_priceRequest;
    if (name.isEmpty())
        return;
    m_ask->setLabel(tr("Look up #%1").arg(name.left(kLongestShownName)));
    m_ask->setPrice(std::nullopt);
    m_ask->setEnabled(false);
    QCoro::connect(m_engine.questions().price(Question{Question::Kind::Hashtag, name}, {}), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest || !price)
                           return;
                       m_ask->setPrice(price->price);
                       m_ask->setEnabled(price->price == 0 || !m_engine.isOffline());
                   });
}

void HashtagsList::enter()
{
    const auto name = normaliseHashtag(m_field->text());
    QModelIndex chosen = m_proxy->index(0, int(HashtagColumn::Name));
    for (int row = 0; name && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, int(HashtagColumn::Name));
        if (index.data(IdRole).toString() == *name)
            chosen = index;
    }
    if (chosen.isValid())
        emit hashtagOpened(chosen.data(IdRole).toString());
    else if (!m_lookUp.isEmpty())
        m_ask->setFocus(); // one more Enter spends: the price is in sight
}

void HashtagsList::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_empty->setVisible(m_loaded && all == 0);
    m_card->setVisible(!m_loaded || all > 0);
    m_count->setVisible(all > 0);
    m_count->setText(shown == all ? tr("%1 hashtags, all of them open without a credit").arg(exactCount(all))
                                  : tr("%1 of %2 hashtags").arg(exactCount(shown), exactCount(all)));
}

} // namespace Tidemark
