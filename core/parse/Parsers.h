// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Comment.h"
#include "core/domain/Hashtag.h"
#include "core/domain/ListPage.h"
#include "core/domain/Post.h"
#include "core/domain/Sound.h"

#include <QMap>

namespace Tidemark {

// Payload bytes to entities. Pure; any thread. Each accepts the bare payload and the sibling's
// envelope {code,msg,data}. The body is expected to have passed checkContract(); a body that did
// not gives ContractBroken with the field's path. Absent, null and wrongly typed optional fields
// become absent values; ids are text whatever their JSON type; unknown fields are passed over.
[[nodiscard]] Result<UserId> parseUserId(const QByteArray &body);
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &body);
[[nodiscard]] Result<ListPage<Profile>> parseUsers(const QByteArray &body); // followers, followings, user_list
[[nodiscard]] Result<Post> parsePost(const QByteArray &body);
[[nodiscard]] Result<ListPage<Post>> parsePosts(const QByteArray &body); // videos
[[nodiscard]] Result<ListPage<Comment>> parseComments(const QByteArray &body);
[[nodiscard]] Result<Hashtag> parseHashtag(const QByteArray &body);
[[nodiscard]] Result<ListPage<Hashtag>> parseHashtags(const QByteArray &body); // challenge_list
[[nodiscard]] Result<Sound> parseSound(const QByteArray &body);
[[nodiscard]] Result<QMap<QString, QString>> parseRegions(const QByteArray &body);
// A balance out of /profile/, which may be anything: absent unless a number is plainly there.
[[nodiscard]] std::optional<qint64> parseBalance(const QByteArray &body);

// Lower-case tags of a caption, without #, in order, no repeats.
[[nodiscard]] QStringList hashtagsOf(const QString &title);

} // namespace Tidemark
