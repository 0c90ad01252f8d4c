// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

// The recorded bodies of tests/data, as the API would send them.
namespace Tidemark {

// Without what was put in for people to read: the order of the fields stays that of the API.
[[nodiscard]] inline QByteArray compact(const QByteArray &json)
{
    QByteArray text;
    bool isQuoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (isQuoted && json[i] == '\\')
            text += json[i++];
        else if (json[i] == '"')
            isQuoted = !isQuoted;
        if (isQuoted || !QByteArrayView(" \n\r\t").contains(json[i]))
            text += json[i];
    }
    return text;
}

// What the API would answer: recorded bodies without the envelope of where they were recorded.
[[nodiscard]] inline QByteArray recordedBody(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QByteArray text = compact(file.readAll());
    const qsizetype at = text.indexOf("\"data\":");
    return at < 0 ? text : text.mid(at + 7).chopped(1);
}

// The objects of the first list in it.
[[nodiscard]] inline QList<QByteArray> itemsOf(const QByteArray &body)
{
    QList<QByteArray> items;
    int depth = 0;
    bool isQuoted = false;
    qsizetype from = body.indexOf('[') + 1;
    for (qsizetype i = from; i > 0 && i < body.size() && depth >= 0; ++i) {
        if (isQuoted && body[i] == '\\')
            ++i;
        else if (body[i] == '"')
            isQuoted = !isQuoted;
        if (isQuoted || !QByteArrayView("[]{}").contains(body[i]))
            continue;
        depth += body[i] == '[' || body[i] == '{' ? 1 : -1;
        if (depth == 0 && body[i] == '}') {
            items += body.mid(from, i + 1 - from);
            from = i + 2;
        }
    }
    return items;
}

[[nodiscard]] inline QStringList recordedPaths(const QString &pattern)
{
    QStringList paths;
    for (QDirIterator files(QStringLiteral(TIDEMARK_TEST_DATA "/samples/sibling"), {pattern}); files.hasNext();)
        paths += files.next();
    paths.sort();
    return paths;
}

// A page of every recorded post, none of them twice.
[[nodiscard]] inline QByteArray pageOfPosts()
{
    QList<QByteArray> videos;
    for (const QString &path : recordedPaths(QStringLiteral("*.json"))) {
        for (const QByteArray &item : itemsOf(recordedBody(path))) {
            if (item.contains("\"video_id\":") && !videos.contains(item))
                videos += item;
        }
    }
    return R"({"videos":[)" + videos.join(',') + R"(],"cursor":"0","hasMore":true})";
}

} // namespace Tidemark
