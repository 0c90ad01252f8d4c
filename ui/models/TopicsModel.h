// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ColumnModel.h"
#include "ui/models/Topic.h"

namespace Tidemark {

class ImageSource;

// The first columns are the same for both kinds; then come those of the kind.
enum class TopicColumn { Name, Breakout, Main, Month, Day, Week };
enum class HashtagColumn { Posts = 6, Seen };
enum class SoundColumn { HeldPosts = 6, Length, Seen };

[[nodiscard]] QList<Column<TopicRow>> hashtagColumns();
[[nodiscard]] QList<Column<TopicRow>> soundColumns(ImageSource *images);

// Hashtags or sounds that are held.
class TopicsModel : public ColumnModel<TopicRow>
{
    Q_OBJECT

public:
    // images: of sounds; may be null.
    TopicsModel(EntityKind kind, ImageSource *images, QObject *parent = nullptr);

private:
    void pictureArrived(const QString &id);
};

} // namespace Tidemark
