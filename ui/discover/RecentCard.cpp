// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/RecentCard.h"

#include "core/base/PlainText.h"
#include "ui/render/NumberFormat.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Toast.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kLongestShownWords = 80;

} // namespace

RecentCard::RecentCard(RecentSearches &recent, QWidget *parent)
    : Card(parent)
    , m_recent(recent)
{
    setObjectName(QStringLiteral("recentCard"));
    setTitle(tr("Recent searches"));
    m_clear = new PriceButton(tr("Forget them"), ButtonKind::Plain, this);
    m_clear->setObjectName(QStringLiteral("clearRecent"));
    m_clear->setToolTip(tr("Takes the list away; what was found stays in the history"));
    addToTitleRow(m_clear);
    m_list = new BarList(tr("Recent searches"), this);
    m_list->setObjectName(QStringLiteral("recentSearches"));
    m_list->setActivatable(true);
    m_words = secondaryLabel({}, this, TextRole::Caption);
    m_words->setText(tr("What was found is held: opening it again is free."));
    body()->addWidget(m_list);
    body()->addWidget(m_words);
    connect(&recent, &RecentSearches::changed, this, &RecentCard::showAll);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        const QList<RecentSearches::Entry> forgotten = m_recent.entries();
        m_recent.clear();
        Toast::tell(this, tr("The recent searches are forgotten"), [this, forgotten] { m_recent.restore(forgotten); });
    });
    connect(m_list, &BarList::activated, this, [this](const QString &id) {
        const auto &entries = m_recent.entries();
        const int index = id.toInt();
        if (index < entries.size())
            emit chosen(entries.at(index).search);
    });
    showAll();
}

void RecentCard::setNow(qint64 now)
{
    m_now = now;
    showAll();
}

void RecentCard::showAll()
{
    QList<BarListRow> rows;
    for (const RecentSearches::Entry &entry : m_recent.entries()) {
        const QString age = entry.answeredAt ? ageWords(std::max<qint64>(0, m_now - *entry.answeredAt)) : unknownText();
        rows.append({plain(entry.search.words, LineBreaks::Fold, kLongestShownWords), searchKindWords(entry.search.kind), age, -1,
                     QString::number(rows.size())});
    }
    m_list->setRows(rows);
}

} // namespace Tidemark
