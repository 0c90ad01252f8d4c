// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SimComment.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/SimGrowth.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {
constexpr double kDayS = 86'400.0;
constexpr int kMostWalked = 150;

const QStringList &remarks()
{
    static const QStringList kRemarks = {QStringLiteral("❤️❤️❤️"),
                                         QStringLiteral("why did I watch this {n} times"),
                                         QStringLiteral("first!"),
                                         QStringLiteral("this healed something in me 😭"),
                                         QStringLiteral("part {n} please"),
                                         QStringLiteral("tutorial??"),
                                         QStringLiteral("my {n} year old loves you"),
                                         QStringLiteral("no puedo más 😂😂"),
                                         QStringLiteral("wait what"),
                                         QStringLiteral("the algorithm brought me here at 3am"),
                                         QStringLiteral("そのやり方、知らなかった！"),
                                         QStringLiteral("I tried this. It did not go like that"),
                                         QStringLiteral("where is the sound from"),
                                         QStringLiteral("مذهل"),
                                         QStringLiteral("underrated account fr"),
                                         QStringLiteral("I need {n} of these"),
                                         QStringLiteral("so nobody is going to mention the dog?"),
                                         QStringLiteral("que lindo 🥹")};
    return kRemarks;
}

SimComment written(Dice &dice, qint64 createdAt, qint64 now)
{
    SimComment comment;
    comment.createdAt = createdAt;
    comment.id = composedPostId(createdAt, dice.next());
    comment.text = dice.pick(remarks());
    comment.text.replace(QStringLiteral("{n}"), QString::number(2 + dice.below(48)));
    comment.handle = inventedHandle(dice.next());
    const double liked = std::exp(dice.between(0.0, 8.5)) - 1.0;
    comment.likes = static_cast<qint64>(liked * saturation(static_cast<double>(now - createdAt), 2 * kDayS, 0.8));
    comment.replies = dice.chance(0.35) ? 1 + dice.below(24) : 0;
    return comment;
}
} // namespace

QList<SimComment> commentsOn(const SimPost &post, qint64 now)
{
    const int count = static_cast<int>(std::min<qint64>(countsAt(post, now).comments, kMostWalked));
    QList<SimComment> comments;
    Dice dice(diceSeed(post.dice, 11));
    for (int i = 0; i < count; ++i) {
        Dice own(dice.next());
        const double age = -post.tauS * std::log(1.0 - 0.98 * own.unit());
        const qint64 createdAt = post.createdAt + 30 + static_cast<qint64>(age);
        if (createdAt <= now) {
            comments.append(written(own, createdAt, now));
        }
    }
    std::stable_sort(comments.begin(), comments.end(),
                     [](const SimComment &a, const SimComment &b) { return a.likes > b.likes; });
    return comments;
}

QList<SimComment> repliesTo(const QString &commentId, qint64 now)
{
    Dice dice(diceSeed(commentId));
    QList<SimComment> replies;
    const int count = 1 + dice.below(24);
    const qint64 start = postTimeOf(commentId);
    for (int i = 0; i < count; ++i) {
        Dice own(dice.next());
        const qint64 createdAt = start + 60 + own.below(4 * 86'400);
        if (createdAt <= now) {
            replies.append(written(own, createdAt, now));
        }
    }
    return replies;
}

} // namespace Tidemark
