// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Contract.h"
#include "core/parse/Parsers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Tidemark;

namespace {

// A contract that walks through lists, objects and every type.
const Endpoint &endpoint()
{
    static const Endpoint posts = [] {
        Endpoint entry;
        entry.contract.requiredAny = {{QStringLiteral("videos"), QStringLiteral("user"), QStringLiteral("id")}};
        const auto rule = [&entry](const char *path, FieldType type) {
            entry.contract.fields.append(FieldRule{QString::fromLatin1(path), type, true});
        };
        rule("videos", FieldType::Array);
        rule("videos[].video_id", FieldType::IdText);
        rule("videos[].title", FieldType::Text);
        rule("videos[].play_count", FieldType::Number);
        rule("videos[].author", FieldType::Object);
        rule("hasMore", FieldType::Flag);
        rule("user.verified", FieldType::Boolean);
        return entry;
    }();
    return posts;
}

// What holds for every answer that is believed.
void check(const ListPage<Post> &page)
{
    for (const Post &post : page.items) {
        for (const Count &count : {post.views, post.likes, post.comments, post.shares, post.saves, post.downloads}) {
            if (count.value_or(0) < 0)
                std::abort();
        }
        for (const QChar c : post.id.value) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9'))
                std::abort();
        }
        if (!post.title.isValidUtf16())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)checkContract(endpoint(), body);
    (void)parseUserId(body);
    (void)parseProfile(body);
    (void)parseUsers(body);
    (void)parsePost(body);
    if (const auto posts = parsePosts(body))
        check(*posts);
    (void)parseComments(body);
    (void)parseHashtag(body);
    (void)parseHashtags(body);
    (void)parseSound(body);
    (void)parseRegions(body);
    (void)parseBalance(body);
    return 0;
}
