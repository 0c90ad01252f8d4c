// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Post.h"
#include "core/engine/MediaSaver.h"
#include "ui/widgets/PriceButton.h"

#include <array>

class QAction;

namespace Tidemark {

class Engine;

// Saves a post's video or sound into a file that the user names. Each entry of its menu carries its price: the link costs
// a credit, unless an answer of the last two hours holds it. The list of downloads does the rest.
class SaveButton : public PriceButton
{
    Q_OBJECT

public:
    SaveButton(Engine &engine, QWidget *parent = nullptr);

    void setPost(const Post &post);
    void setNobody(); // no post: nothing to save

private:
    struct Entry {
        MediaKind kind;
        QAction *action = nullptr;
        int request = 0;
    };

    void addEntry(Entry &entry, MediaKind kind, const QString &objectName);
    void askPrices();
    void showPrice(const Entry &entry, const QString &price);
    [[nodiscard]] static QString words(MediaKind kind);
    void askWhereTo(MediaKind kind);
    void saveTo(MediaKind kind, const QString &path);
    [[nodiscard]] MediaWish wish(MediaKind kind) const;

    Engine &m_engine;
    Post m_post;
    std::array<Entry, 3> m_entries;
    int m_request = 0;
};

} // namespace Tidemark
