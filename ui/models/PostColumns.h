// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ColumnModel.h"
#include "ui/models/PostRow.h"

namespace Tidemark {

class ImageSource;

// The columns of every table of posts, in their first order. Those after Length are hidden at first.
enum class PostColumn {
    Title,
    Age,
    Views,
    Week,
    Likes,
    Comments,
    Shares,
    Engagement,
    Outlier,
    Length,
    Creator,
    Saves,
    Hashtags,
    Sound,
    Posted,
    Seen
};
inline constexpr int kPostColumns = 16;
inline constexpr int kFirstHiddenPostColumn = int(PostColumn::Creator);

// images may be null: pictures are drawn from the post's id then.
[[nodiscard]] QList<Column<PostRow>> postColumns(ImageSource *images);

} // namespace Tidemark
