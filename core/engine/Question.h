// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Tidemark {

// What can be asked in the words of the product. One question may take several requests.
struct Question {
    enum class Kind {
        Profile,
        Posts,
        Followers,
        Following, // subject: handle
        Post,
        Comments, // subject: link
        Replies,  // subject: repliesTo()
        Hashtag,
        HashtagPosts, // subject: name
        Sound,
        SoundPosts, // subject: id
        SearchUsers,
        SearchVideos,
        SearchHashtags, // subject: keyword
    };
    Kind kind = Kind::Profile;
    QString subject;
    int limit = 30;
};

// The subject of a question for the replies to a comment: both are ids.
[[nodiscard]] inline QString repliesTo(const QString &post, const QString &comment)
{
    return post + QLatin1Char('/') + comment;
}

struct PlannedRequest {
    QString endpoint;
    QMap<QString, QString> parameters; // a value that only an earlier answer can tell is "?"
    QString source;                    // "network", "memory", "disk"; offline with nothing held "none"
};

struct Price {
    int price = 0;     // credits if asked now
    int fromCache = 0; // requests that a layer answers
    QList<PlannedRequest> requests;
};

} // namespace Tidemark
