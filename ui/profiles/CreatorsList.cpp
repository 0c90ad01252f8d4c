// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/CreatorsList.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/history/HistoryReader.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/ImageSource.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/LookUpBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/delegates/SparklineDelegate.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kMostCreators = 2'000;
constexpr int kMostTrends = 200;
constexpr qint64 kDayS = 86'400;

} // namespace

struct CreatorsList::Gathering {
    QList<CreatorRow> rows;
    int request = 0;
    int missing = 0;
};

CreatorsList::CreatorsList(Engine &engine, ImageSource *images, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("creatorsList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCardGap);
    buildField();
    m_empty = new StatePanel(this);
    m_empty->setObjectName(QStringLiteral("noCreators"));
    m_empty->setMessage(PanelKind::Empty, tr("No creators yet"),
                        tr("Type a handle or paste a link to a profile above. One look costs 2 credits and is kept for good: "
                           "followers, likes and posts become series that open offline."));
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_empty->hide();
    column->addWidget(m_empty);
    buildTable(images);
    column->addStretch(1);
}

void CreatorsList::buildField()
{
    auto *bar = new LookUpBar({QStringLiteral("creatorField"), QStringLiteral("creatorCount"), tr("Find or look up a creator"),
                               tr("Handle, name, or a pasted link to a profile")},
                              this);
    static_cast<QVBoxLayout *>(layout())->addWidget(bar);
    m_field = &bar->field();
    m_ask = &bar->button();
    m_count = &bar->count();
    connect(m_field, &QLineEdit::textChanged, this, &CreatorsList::searched);
    connect(m_field, &QLineEdit::returnPressed, this, &CreatorsList::enter);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { emit lookUpRequested(m_lookUp); });
}

void CreatorsList::buildTable(ImageSource *images)
{
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(QStringLiteral("creatorsCard"));
    m_table = new ResultsTable(tr("Creators"), m_card);
    m_table->setObjectName(QStringLiteral("creatorsTable"));
    m_model = new CreatorsModel(images, this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(int(CreatorColumn::Name), new TitleThumbnailDelegate(m_table));
    m_table->setItemDelegateForColumn(int(CreatorColumn::Month), new SparklineDelegate(m_table));
    m_table->setColumnWidths({0, 110, 120, 110, 110, 90, 130});
    m_table->setStretchColumn(int(CreatorColumn::Name));
    m_table->sortByColumn(int(CreatorColumn::Followers), Qt::DescendingOrder);
    m_card->body()->addWidget(m_table);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_card, kMostOfTheHeight);
    connect(m_table, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit creatorOpened(index.siblingAtColumn(int(CreatorColumn::Name)).data(IdRole).toString());
    });
}

void CreatorsList::load(std::optional<qint64> asOf)
{
    const int request = ++m_request;
    whenDone(m_engine.history().profiles(kMostCreators, asOf), this,
             [this, request, asOf](const Result<QList<Stored<Profile>>> &profiles) {
                 if (request != m_request)
                     return;
                 if (profiles) {
                     gather(*profiles, request, asOf);
                     return;
                 }
                 m_empty->setMessage(PanelKind::Error, tr("The history could not be read"), detailWords(profiles.error()));
                 m_empty->show();
             });
}

void CreatorsList::gather(const QList<Stored<Profile>> &profiles, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    const qint64 at = asOf.value_or(m_engine.clock().now());
    for (const Stored<Profile> &profile : profiles) {
        if (!profile.value.handle.isEmpty())
            gathering->rows.append({profile, {}, {}, at});
    }
    gathering->missing = int(std::min<qsizetype>(gathering->rows.size(), kMostTrends));
    if (gathering->missing == 0)
        showRows({});
    for (int i = 0; i < gathering->missing; ++i) {
        const EntityRef entity{EntityKind::Profile, gathering->rows.at(i).stored.value.id.value};
        auto series = m_engine.history().series(entity, QStringLiteral("followers"), at - 30 * kDayS, asOf);
        whenDone(series, this, [this, gathering, i, at](const Result<QList<Observation>> &followers) {
            CreatorRow &row = gathering->rows[i];
            row.followers = followers ? *followers : QList<Observation>();
            row.week = growth(row.followers, 7 * kDayS, at);
            if (--gathering->missing == 0 && gathering->request == m_request)
                showRows(gathering->rows);
        });
    }
}

void CreatorsList::showRows(const QList<CreatorRow> &rows)
{
    m_loaded = true;
    m_model->setRows(rows);
    searched(m_field->text());
}

bool CreatorsList::isEmpty() const
{
    return m_loaded && m_model->rowCount() == 0;
}

void CreatorsList::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CreatorsList::searched(const QString &text)
{
    const QString words = text.trimmed();
    const auto handle = normaliseHandle(words);
    const QString wanted = handle ? *handle : words;
    m_proxy->setRowFilter(CreatorsModel::rowsThat([words, wanted](const CreatorRow &row) {
        const Profile &profile = row.stored.value;
        return words.isEmpty() || profile.handle.contains(wanted, Qt::CaseInsensitive)
               || profile.nickname.contains(words, Qt::CaseInsensitive);
    }));
    const bool held = handle && std::any_of(m_model->rows().begin(), m_model->rows().end(), [&handle](const CreatorRow &row) {
                          return row.stored.value.handle == *handle;
                      });
    showLookUp(handle && !held ? *handle : QString());
    showState();
}

void CreatorsList::showLookUp(const QString &handle)
{
    m_lookUp = handle;
    m_ask->setVisible(!handle.isEmpty());
    if (handle.isEmpty())
        return;
    m_ask->setLabel(tr("Look up @%1").arg(handle.left(24)));
    m_ask->setEnabled(false);
    const int request = ++m_priceRequest;
    QCoro::connect(m_engine.questions().price(Question{Question::Kind::Profile, handle}, {}), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_priceRequest || !price)
                           return;
                       m_ask->setPrice(price->price);
                       m_ask->setEnabled(price->price == 0 || !m_engine.isOffline());
                   });
}

void CreatorsList::enter()
{
    if (m_ask->isVisible() && m_proxy->rowCount() == 0) {
        m_ask->setFocus(); // one more Enter spends: the price is in sight
        return;
    }
    if (m_proxy->rowCount() == 0)
        return;
    const auto handle = normaliseHandle(m_field->text());
    QModelIndex chosen = m_proxy->index(0, int(CreatorColumn::Name));
    for (int row = 0; handle && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, int(CreatorColumn::Name));
        if (index.data(IdRole).toString() == *handle)
            chosen = index;
    }
    emit creatorOpened(chosen.data(IdRole).toString());
}

void CreatorsList::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_empty->setVisible(m_loaded && all == 0);
    m_card->setVisible(!m_loaded || all > 0);
    m_count->setVisible(all > 0);
    const auto handle = normaliseHandle(m_field->text().trimmed());
    if (shown == 0 && all > 0 && !handle) { // nothing fits, and it cannot be looked up
        m_count->setText(detailWords(handle.error()));
        return;
    }
    m_count->setText(shown == all ? tr("%Ln creators, all of them open without a credit", nullptr, pluralOf(all))
                                  : tr("%1 of %Ln creators", nullptr, pluralOf(all)).arg(exactCount(shown)));
}

} // namespace Tidemark
