// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace Tidemark {

// What one condition of a filter asks of a post. Data and no function, so that it can be asked of one post as well as
// of the columns of a million.
enum class PostFigure { Views, Likes, Comments, Shares, Saves, Engagement, Outlier, Length, Age };
enum class Relation { Over, Under, AtLeast, AtMost, Equal };

struct FigureCondition {
    PostFigure figure = PostFigure::Views;
    Relation relation = Relation::Over;
    double amount = 0;

    [[nodiscard]] bool holds(double value) const
    {
        switch (relation) {
        case Relation::Over: return value > amount;
        case Relation::Under: return value < amount;
        case Relation::AtLeast: return value >= amount;
        case Relation::AtMost: return value <= amount;
        case Relation::Equal: break;
        }
        return qFuzzyCompare(value + 1.0, amount + 1.0);
    }
};

struct PostedCondition {
    bool isBefore = false;
    qint64 start = 0; // UTC seconds

    [[nodiscard]] bool holds(qint64 createdAt) const { return (createdAt < start) == isBefore; }
};

struct TagCondition {
    QString name; // as posts have it: lower case, without #
};

struct CreatorCondition {
    QString handle; // lower case, without @
};

enum class PostTrait { Pinned, Gone, Photos, Videos };

enum class PostText { Title, Sound };

struct TextCondition {
    PostText where = PostText::Title;
    QString text; // anywhere in it, in any case
};

using PostCondition = std::variant<FigureCondition, PostedCondition, TagCondition, CreatorCondition, PostTrait, TextCondition>;

} // namespace Tidemark
