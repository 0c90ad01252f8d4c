// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

// Outputs that several commands share.
namespace Tidemark {

[[nodiscard]] Output postsOutput(const ListAnswer<Post> &answer);
[[nodiscard]] Output usersOutput(const ListAnswer<Profile> &answer);   // of a search
[[nodiscard]] Output followsOutput(const ListAnswer<Profile> &answer); // followers, following: with total and next_time
[[nodiscard]] Output hashtagsOutput(const ListAnswer<Hashtag> &answer);

// Waits for a list and turns it into an output.
template <typename T>
[[nodiscard]] QCoro::Task<Result<Output>> listOutput(QCoro::Task<Result<ListAnswer<T>>> question,
                                                     Output (*convert)(const ListAnswer<T> &))
{
    const auto answer = co_await question;
    if (!answer)
        co_return fail(answer.error());
    co_return convert(*answer);
}

} // namespace Tidemark
