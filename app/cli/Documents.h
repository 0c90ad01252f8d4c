// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

// Outputs that several commands share.
namespace Tidemark {

[[nodiscard]] QJsonValue incompleteJson(const Error &error); // {"kind","message"}
[[nodiscard]] Output postsOutput(const ListAnswer<Post> &answer);
[[nodiscard]] Output usersOutput(const ListAnswer<Profile> &answer);   // of a search
[[nodiscard]] Output followsOutput(const ListAnswer<Profile> &answer); // followers, following: with total and next_time
[[nodiscard]] Output hashtagsOutput(const ListAnswer<Hashtag> &answer);

// Says of a list that a later page is missing: in the document, and by the error where it is one. A page
// that history never held is none.
template <typename T>
void noteIncomplete(const ListAnswer<T> &answer, Output &output)
{
    output.document.insert(QStringLiteral("incomplete"), answer.incomplete ? incompleteJson(*answer.incomplete) : QJsonValue());
    if (answer.incomplete && (answer.incomplete->kind != ErrorKind::NotFound || answer.incomplete->httpStatus == 404))
        output.error = answer.incomplete;
    else if (answer.incomplete)
        output.text += answer.incomplete->detail + QLatin1Char('\n');
}

} // namespace Tidemark
