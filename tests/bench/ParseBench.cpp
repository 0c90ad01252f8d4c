// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON bytes to entities: our parsers against QJsonDocument and the same entities, and against
// QJsonDocument alone. All in one run, since the times of a shared machine vary from run to run.
#include "core/catalogue/Catalogue.h"
#include "core/parse/Contract.h"
#include "tests/bench/QJsonReading.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Tidemark;

namespace {

constexpr int kRounds = 300;
constexpr qsizetype kSmallBody = 10'000;
constexpr int kTimesSmall = 32;

QJsonObject recorded(const char *name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/samples/sibling/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such sample: %s", name);
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("data")).toObject();
}

enum class Authors { One, Many };

// Thirty recorded items, each with an id and a caption of its own.
QByteArray postsPage(Authors authors)
{
    const QJsonArray items = recorded("user-posts.3").value(QLatin1String("videos")).toArray();
    QJsonArray videos;
    for (int i = 0; i < 30; ++i) {
        QJsonObject item = items.at(i % items.size()).toObject();
        item.insert(QLatin1String("video_id"), QString::number(7'600'000'000'000'000'000 + i));
        item.insert(QLatin1String("title"), QStringLiteral("number %1 of the day #fyp #day%1 🐥").arg(i));
        if (authors == Authors::Many) {
            QJsonObject author = item.value(QLatin1String("author")).toObject();
            author.insert(QLatin1String("id"), QString::number(7'100'000'000'000'000'000 + i));
            author.insert(QLatin1String("unique_id"), QStringLiteral("creator_%1").arg(i));
            author.insert(QLatin1String("nickname"), QStringLiteral("Creator %1 🌊").arg(i));
            item.insert(QLatin1String("author"), author);
        }
        videos.append(item);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("videos"), videos},
                                     {QStringLiteral("cursor"), QStringLiteral("1639312724000")},
                                     {QStringLiteral("hasMore"), true}}).toJson(QJsonDocument::Compact);
}

QByteArray commentsPage()
{
    QJsonObject page = recorded("post-comments.2");
    const QJsonArray items = page.value(QLatin1String("comments")).toArray();
    QJsonArray comments;
    for (int i = 0; i < 50; ++i) {
        QJsonObject item = items.at(i % items.size()).toObject();
        item.insert(QLatin1String("id"), QString::number(7'300'000'000'000'000'000 + i));
        comments.append(item);
    }
    page.insert(QLatin1String("comments"), comments);
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

// Small bodies are read several times on end: reading the clock takes a tenth of the time that a profile needs.
double takenUs(const std::function<void()> &work, int times)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return static_cast<double>(timer.nsecsElapsed()) / 1'000 / times;
}

// The best of many rounds of each, which is what it needs when nothing else takes the core; in turns, so
// that all see the same machine.
template <std::size_t Size>
std::array<double, Size> bestUs(const std::array<std::function<void()>, Size> &works, int times)
{
    std::array<double, Size> best;
    best.fill(std::numeric_limits<double>::max());
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < Size; ++i)
            best[i] = std::min({best[i], takenUs(works[i], times), takenUs(works[i], times), takenUs(works[i], times)});
    }
    return best;
}

struct Case {
    const char *name;
    const char *endpoint;
    QByteArray body;
    std::function<bool()> agree;
    std::function<void()> ours;
    std::function<void()> peer;
};

struct Taken {
    double oursUs = 0;
    double peerUs = 0;
    double bytes = 0;
};

void print(const Case &entry, const Catalogue &catalogue, Taken &all)
{
    if (!entry.agree())
        qFatal("%s: the two readings differ", entry.name);
    const auto size = static_cast<double>(entry.body.size());
    const Endpoint *endpoint = catalogue.find(QLatin1String(entry.endpoint));
    const auto [ours, peer, raw, contract] = bestUs<4>({entry.ours, entry.peer,
        [&entry] { [[maybe_unused]] const auto document = QJsonDocument::fromJson(entry.body); },
        [&entry, endpoint] { [[maybe_unused]] const auto status = checkContract(*endpoint, entry.body); }},
        entry.body.size() < kSmallBody ? kTimesSmall : 1);
    std::printf("%-28s %7.1f KB  ours %7.1f us %6.0f MB/s | QJsonDocument + entities %7.1f us %5.0f MB/s (%.1fx) | QJsonDocument alone %7.1f us "
                "(%.1fx) | contract check %6.1f us %5.0f MB/s\n",
                entry.name, size / 1'000, ours, size / ours, peer, size / peer, peer / ours, raw, raw / ours, contract, size / contract);
    all = {all.oursUs + ours, all.peerUs + peer, all.bytes + size};
}

} // namespace

int main()
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().detail));
    const QByteArray one = postsPage(Authors::One);
    const QByteArray many = postsPage(Authors::Many);
    const QByteArray comments = commentsPage();
    const QByteArray profile = QJsonDocument(recorded("userinfo-by-username.1")).toJson(QJsonDocument::Compact);
    const auto posts = [](const char *name, const QByteArray &body) {
        return Case{name, "user-posts", body, [body] { return parsePosts(body).value() == postsByQJson(body); },
                    [body] { [[maybe_unused]] const auto page = parsePosts(body); },
                    [body] { [[maybe_unused]] const auto page = postsByQJson(body); }};
    };
    const std::vector<Case> cases = {
        posts("30 posts of one creator", one), posts("30 posts of 30 creators", many),
        {"50 comments", "post-comments", comments, [&] { return parseComments(comments).value() == commentsByQJson(comments); },
         [&] { [[maybe_unused]] const auto page = parseComments(comments); },
         [&] { [[maybe_unused]] const auto page = commentsByQJson(comments); }},
        {"one profile", "userinfo-by-username", profile, [&] { return parseProfile(profile).value() == profileByQJson(profile); },
         [&] { [[maybe_unused]] const auto user = parseProfile(profile); },
         [&] { [[maybe_unused]] const auto user = profileByQJson(profile); }},
    };
    Taken all;
    for (const Case &entry : cases)
        print(entry, *catalogue, all);
    std::printf("%-28s %7.1f KB  ours %7.1f us %6.0f MB/s | QJsonDocument + entities %7.1f us %5.0f MB/s (%.1fx)\n", "one of each, together",
                all.bytes / 1'000, all.oursUs, all.bytes / all.oursUs, all.peerUs, all.bytes / all.peerUs, all.peerUs / all.oursUs);
    return 0;
}
