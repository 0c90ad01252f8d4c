// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Tidemark {

struct ApiAnswer {
    int status = 200;
    QJsonObject body;
};

[[nodiscard]] ApiAnswer notFound();
[[nodiscard]] ApiAnswer badRequest(const QString &parameter);

// One question as it came in. Its parameters were checked to be there and well-formed.
struct ApiRequest {
    QString path;
    QMap<QString, QString> parameters;

    [[nodiscard]] QString text(const QString &name) const { return parameters.value(name); }
    [[nodiscard]] int number(const QString &name, int otherwise) const;
    [[nodiscard]] int count(int otherwise, int most) const; // the parameter of that name, bounded
    [[nodiscard]] int offset() const;                       // the cursor, where it is an offset
    [[nodiscard]] qint64 milliseconds() const;              // the cursor, where it is a time
};

// Which part of a list a page shows. Pages are at times shorter than asked for and at times begin
// with the end of the one before, as feeds do.
struct PageCut {
    int first = 0;
    int last = 0; // exclusive
    int next = 0; // the offset of the next page
    bool hasMore = false;
};

[[nodiscard]] PageCut cutPage(int total, int offset, int count, quint64 dice);

// The id in a link to a post, and the handle in it. Both empty where it is none.
struct PostLink {
    QString id;
    QString handle;
};

[[nodiscard]] PostLink readPostLink(const QString &url);
// Reserved for what does not exist: gone..., missing..., and ids that begin with 404.
[[nodiscard]] bool isGoneName(const QString &name);
[[nodiscard]] bool isGoneId(const QString &id);

} // namespace Tidemark
