// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Feeds.h"
#include "core/sandbox/SimComment.h"
#include "core/sandbox/World.h"

#include <QJsonObject>

namespace Tidemark {

// Links to pictures and sounds: signed and short-lived as the real ones, but on the sandbox itself.
struct MediaLinks {
    QString base; // http://127.0.0.1:PORT
    qint64 expires = 0;

    [[nodiscard]] QString image(const QString &kind, const QString &id) const; // avatar, cover, still
    [[nodiscard]] QString video(const QString &id, int quality) const;
    [[nodiscard]] QString music(const QString &id) const;
};

enum class PostPlace { List, Detail }; // the id is named video_id in lists, id in post-detail

// The world's things as the API's JSON, with the names and the quirks of the real one.
class Shapes
{
public:
    Shapes(World &world, QString mediaBase);

    [[nodiscard]] QJsonObject profile(const SimCreator &creator);                  // {user, stats}
    [[nodiscard]] QJsonObject person(const SimCreator &creator);                   // an item of followers and followings
    [[nodiscard]] QJsonObject found(const SimCreator &creator, bool countsInside); // an item of user_list
    [[nodiscard]] QJsonObject post(const PostAndCreator &item, PostPlace place, bool pinned = false);
    [[nodiscard]] QJsonObject comment(const SimComment &comment, bool isReply);
    [[nodiscard]] QJsonObject tag(const SimTag &tag);
    [[nodiscard]] QJsonObject sound(const SimSound &sound, bool withVideoCount);
    [[nodiscard]] MediaLinks links() const;

private:
    [[nodiscard]] QJsonObject user(const SimCreator &creator, const MediaLinks &media) const;
    [[nodiscard]] QJsonObject stats(const SimCreator &creator);
    void addMedia(QJsonObject &out, const SimPost &post, const MediaLinks &media) const;
    void addIds(QJsonObject &out, const SimPost &post, PostPlace place) const;
    void addOddities(QJsonObject &out, const SimPost &post) const;

    World &m_world;
    QString m_mediaBase;
};

} // namespace Tidemark
