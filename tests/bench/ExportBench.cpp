// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand posts with all their metrics, written and read back in each format.
#include "core/exporting/ExportReader.h"
#include "core/exporting/ExportTables.h"
#include "core/exporting/ExportWriter.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr int kUsualPosts = 100'000;
constexpr int kOwn = 200;

StoredPost aPost(int number)
{
    StoredPost post;
    post.value.id.value = QString::number(7'100'000'000'000'000'000 + number);
    post.value.title = QStringLiteral("Part %1: the roof is on, and it leaks #fyp").arg(number);
    post.value.createdAt = kNow - 3'600LL * (number + 30);
    post.value.authorHandle = QStringLiteral("ada");
    post.value.authorId.value = QStringLiteral("6614519312189947909");
    post.value.views = 1'000 + 37LL * number % 5'000'000;
    post.value.likes = *post.value.views / 11;
    post.value.comments = *post.value.views / 400;
    post.value.shares = *post.value.views / 900;
    post.value.saves = *post.value.views / 300;
    post.observedAt = kNow - 600;
    for (int i = 5; i > 0; --i)
        post.views.append({post.observedAt - 3'600 * i, *post.value.views - 10 * i, QStringLiteral("user-posts")});
    return post;
}

double peakMb()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

// ExportBench [POSTS]
int main(int argc, char *argv[])
{
    const int count = argc > 1 ? std::atoi(argv[1]) : kUsualPosts;
    QList<StoredPost> posts;
    MetricInputs creator;
    creator.now = kNow;
    creator.followers = 112'000'000;
    for (int i = 0; i < count; ++i) {
        posts.append(aPost(i));
        if (i < kOwn)
            creator.posts.append({posts.last().value, posts.last().observedAt, posts.last().views});
    }
    const QTemporaryDir folder;
    std::printf("%d posts held: peak %.0f MB\n", count, peakMb());
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json}) {
        ExportHead head;
        head.recipe.what = QStringLiteral("posts");
        head.recipe.asOf = kNow;
        const ExportTable table = postsTable(head, posts, creator);
        const QString path = folder.filePath(formatName(format));
        QElapsedTimer timer;
        timer.start();
        const Status written = writeTable(table, format, path);
        const double writeS = static_cast<double>(timer.restart()) / 1000;
        auto file = ExportReader::open(path);
        qint64 rows = 0;
        const bool isRead = written && file && (*file)->readRows([&rows](const ExportRow &) { ++rows; });
        std::printf("%-5s %8.1f MB, written in %6.1f s, %lld rows read in %6.1f s, peak %.0f MB%s\n", qPrintable(formatName(format)),
                    static_cast<double>(QFileInfo(path).size()) / 1e6, writeS, static_cast<long long>(rows),
                    static_cast<double>(timer.elapsed()) / 1000, peakMb(), isRead ? "" : " FAILED");
    }
    return 0;
}
