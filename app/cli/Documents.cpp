// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Documents.h"

#include "app/cli/ErrorText.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

QString orNothing(const QString &table)
{
    return table.isEmpty() ? QStringLiteral("none\n") : table;
}

template <typename T>
Output listed(const QString &name, const QJsonArray &items, const QString &table, const ListAnswer<T> &answer)
{
    Output output;
    output.document.insert(name, items);
    output.document.insert(QStringLiteral("provenance"), toJson(answer.provenance));
    output.text = orNothing(table) + provenanceText(answer.provenance, answer.requests);
    output.requests = answer.requests;
    noteIncomplete(answer, output);
    return output;
}

} // namespace

QJsonValue incompleteJson(const Error &error)
{
    return QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("message"), errorMessage(error)}};
}

Output postsOutput(const ListAnswer<Post> &answer)
{
    const auto items = toArray(answer.items, [](const Post &post) { return toJson(post); });
    Output output = listed(QStringLiteral("posts"), items, postsText(answer.items), answer);
    output.document.insert(QStringLiteral("next_cursor"), textOrNull(answer.next));
    return output;
}

Output usersOutput(const ListAnswer<Profile> &answer)
{
    return listed(QStringLiteral("users"), toArray(answer.items, userJson), usersText(answer.items), answer);
}

Output followsOutput(const ListAnswer<Profile> &answer)
{
    Output output = usersOutput(answer);
    bool isNumber = false;
    const qint64 next = answer.next.toLongLong(&isNumber);
    output.document.insert(QStringLiteral("total"), toJson(answer.total));
    output.document.insert(QStringLiteral("next_time"), isNumber ? QJsonValue(next) : QJsonValue());
    if (answer.total)
        output.text += QStringLiteral("%1 of %2\n").arg(countText(answer.items.size()), countText(answer.total));
    return output;
}

Output hashtagsOutput(const ListAnswer<Hashtag> &answer)
{
    return listed(QStringLiteral("hashtags"), toArray(answer.items, hashtagItemJson), hashtagsText(answer.items), answer);
}

} // namespace Tidemark
