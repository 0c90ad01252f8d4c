// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/FollowsCard.h"

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "ui/models/CreatorsModel.h"
#include "ui/render/CellRoles.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include <algorithm>

namespace Tidemark {

namespace {

AskedList::Words followerWords()
{
    AskedList::Words words;
    words.title = FollowsCard::tr("Followers");
    words.load = FollowsCard::tr("Load followers");
    words.refresh = FollowsCard::tr("Refresh followers");
    words.unasked = FollowsCard::tr("Followers are asked for when you say so, a page at a time; what comes is kept.");
    words.none = FollowsCard::tr("Nobody was in the answer: the account has no followers, or hides them.");
    words.subject = FollowsCard::tr("the followers");
    words.askedBy = QStringLiteral("You · Profiles");
    words.some = [](qsizetype shown, qint64 total) {
        return FollowsCard::tr("%1 of %Ln followers", nullptr, pluralOf(total)).arg(exactCount(shown));
    };
    return words;
}

AskedList::Words followingWords()
{
    AskedList::Words words;
    words.title = FollowsCard::tr("Following");
    words.load = FollowsCard::tr("Load following");
    words.refresh = FollowsCard::tr("Refresh following");
    words.unasked = FollowsCard::tr("Whom they follow is asked for when you say so, a page at a time; what comes is kept.");
    words.none = FollowsCard::tr("Nobody was in the answer: the account follows nobody, or hides whom.");
    words.subject = FollowsCard::tr("whom they follow");
    words.askedBy = QStringLiteral("You · Profiles");
    words.some = [](qsizetype shown, qint64 total) {
        return FollowsCard::tr("%1 of %Ln accounts", nullptr, pluralOf(total)).arg(exactCount(shown));
    };
    return words;
}

// Its pages have the size of the endpoint's own default.
int pageRowsOf(const Catalogue &catalogue, Follows which)
{
    const QString name = which == Follows::Followers ? QStringLiteral("user-followers") : QStringLiteral("user-following");
    const Endpoint *endpoint = catalogue.find(name);
    for (const Parameter &parameter : endpoint ? endpoint->parameters : QList<Parameter>()) {
        if (parameter.name == QLatin1String("count"))
            return std::max(1, parameter.defaultValue.toInt());
    }
    return 30;
}

} // namespace

FollowsCard::FollowsCard(Engine &engine, Follows which, ImageSource *images, QWidget *parent)
    : AskedList(engine, which == Follows::Followers ? QStringLiteral("followerPages") : QStringLiteral("followingPages"),
                which == Follows::Followers ? followerWords() : followingWords(), parent)
    , m_which(which)
{
    setPageRows(pageRowsOf(engine.catalogue(), which));
    m_model = new CreatorsModel(images, this);
    const QList<int> series{int(CreatorColumn::Month), int(CreatorColumn::Week)}; // one answer has none
    setRows(m_model,
            {RowHeight::Picture, {0, 120, 0, 0, 120, 90, 130}, series, int(CreatorColumn::Name), int(CreatorColumn::Followers)});
    table().setItemDelegateForColumn(int(CreatorColumn::Name), new TitleThumbnailDelegate(&table()));
    connect(&table(), &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        emit creatorOpened(index.siblingAtColumn(int(CreatorColumn::Name)).data(IdRole).toString());
    });
}

void FollowsCard::showFor(const QString &handle)
{
    setQuestion({m_which == Follows::Followers ? Question::Kind::Followers : Question::Kind::Following, handle, 0});
}

void FollowsCard::ask(const Asked &asked)
{
    askOf<Profile>(m_which == Follows::Followers ? &Questions::followers : &Questions::following, asked,
                   [this](const ListAnswer<Profile> &list) { fill(list); });
}

void FollowsCard::clearRows()
{
    m_model->setRows({});
}

void FollowsCard::fill(const ListAnswer<Profile> &list)
{
    QList<CreatorRow> rows;
    const qint64 now = engine().clock().now();
    for (const Profile &profile : list.items) {
        CreatorRow row;
        row.stored.value = profile;
        row.stored.observedAt = row.stored.firstSeen = list.provenance.fetchedAt;
        row.stored.observations = 1;
        row.at = now;
        rows.append(row);
    }
    m_model->setRows(rows);
}

} // namespace Tidemark
