// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CacheBench.h"
#include "tests/bench/PeerProgram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
    return file.readAll();
}
// A page of thirty posts in the API's shape, of recorded posts.
QByteArray pageOfThirty(const QByteArray &recorded)
{
    const QJsonArray some = QJsonDocument::fromJson(recorded)[QLatin1String("data")][QLatin1String("videos")].toArray();
    QJsonArray videos;
    for (qsizetype i = 0; i < 30 && !some.isEmpty(); ++i)
        videos.append(some.at(i % some.size()));
    return QJsonDocument(QJsonObject{{QStringLiteral("videos"), videos}}).toJson(QJsonDocument::Compact);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = QStringLiteral(TIDEMARK_TEST_DATA "/samples/sibling/");
    const QString userinfo = folder + QStringLiteral("userinfo-by-username.1.json");
    const QTemporaryDir made;
    const QString posts = made.filePath(QStringLiteral("posts.json"));
    QFile page(posts);
    if (!page.open(QIODevice::WriteOnly) || page.write(pageOfThirty(bytesOf(folder + QStringLiteral("user-posts.3.json")))) < 0)
        return 1;
    page.close();
    using namespace Tidemark::Bench;
    PeerProgram wrapper(QStringLiteral("wrapper.py"), {userinfo, posts});
    PeerProgram caches(QStringLiteral("caches.py"), {userinfo});
    benchMemory(wrapper);
    benchDisk("userinfo", bytesOf(userinfo), wrapper, WrapperHit::Userinfo);
    benchOthers(bytesOf(userinfo), caches);
    benchDisk("posts", bytesOf(posts), wrapper, WrapperHit::None);
    benchDecodedPosts(bytesOf(posts), wrapper);
    benchPut(bytesOf(userinfo));
    benchStoredSize();
    return 0;
}
