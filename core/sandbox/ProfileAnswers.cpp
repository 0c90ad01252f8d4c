// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/ProfileAnswers.h"

#include "core/sandbox/Dice.h"

namespace Tidemark {

namespace {
QString handleOf(const ApiRequest &request)
{
    QString handle = request.text(QStringLiteral("username")).trimmed();
    if (handle.startsWith(QLatin1Char('@'))) {
        handle.remove(0, 1);
    }
    return handle.toLower();
}
} // namespace

ProfileAnswers::ProfileAnswers(World &world, Feeds &feeds, Shapes &shapes)
    : m_world(world)
    , m_feeds(feeds)
    , m_shapes(shapes)
{
}

ApiAnswer ProfileAnswers::userId(const ApiRequest &request)
{
    const QString handle = handleOf(request);
    if (!isHandle(handle) || isGoneName(handle)) {
        return notFound();
    }
    return {200, {{QStringLiteral("id"), m_world.creator(handle).id}}};
}

ApiAnswer ProfileAnswers::byUsername(const ApiRequest &request)
{
    const QString handle = handleOf(request);
    if (!isHandle(handle) || isGoneName(handle)) {
        return notFound();
    }
    return {200, m_shapes.profile(m_world.creator(handle))};
}

ApiAnswer ProfileAnswers::byId(const ApiRequest &request)
{
    return {200, m_shapes.profile(m_world.creatorById(request.text(QStringLiteral("userid"))))};
}

ApiAnswer ProfileAnswers::people(const QString &key, const QList<Follow> &follows, int count, qint64 total)
{
    QJsonArray items;
    qint64 time = 0;
    for (const Follow &follow : follows) {
        if (items.size() == count) {
            break;
        }
        items.append(m_shapes.person(m_world.creator(follow.handle)));
        time = follow.time;
    }
    return {200,
            {{key, items},
             {QStringLiteral("total"), total},
             {QStringLiteral("time"), time},
             {QStringLiteral("hasMore"), follows.size() > count}}};
}

ApiAnswer ProfileAnswers::followers(const ApiRequest &request)
{
    const SimCreator &creator = m_world.creatorById(request.text(QStringLiteral("userid")));
    const int count = request.count(50, 200);
    const qint64 before = request.text(QStringLiteral("time")).toLongLong();
    const qint64 total = m_world.countsOf(creator).followers;
    return people(QStringLiteral("followers"), m_feeds.followers(creator, before, count + 1), count, total);
}

ApiAnswer ProfileAnswers::following(const ApiRequest &request)
{
    const SimCreator &creator = m_world.creatorById(request.text(QStringLiteral("userid")));
    const int count = request.count(50, 200);
    const qint64 before = request.text(QStringLiteral("time")).toLongLong();
    const qint64 total = m_world.countsOf(creator).following;
    return people(QStringLiteral("followings"), m_feeds.followings(creator, before, count + 1), count, total);
}

ApiAnswer ProfileAnswers::search(const ApiRequest &request)
{
    const QString keyword = request.text(QStringLiteral("keyword"));
    const QStringList handles = m_feeds.creatorsFor(keyword);
    const quint64 dice = diceSeed(keyword.toLower());
    const PageCut cut = cutPage(static_cast<int>(handles.size()), request.offset(), request.count(10, 30), dice);
    QJsonArray items;
    for (int i = cut.first; i < cut.last; ++i) {
        items.append(m_shapes.found(m_world.creator(handles.at(i)), dice % 2 == 0));
    }
    return {
        200,
        {{QStringLiteral("user_list"), items}, {QStringLiteral("cursor"), cut.next}, {QStringLiteral("hasMore"), cut.hasMore}}};
}

} // namespace Tidemark
