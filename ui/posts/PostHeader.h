// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posts/PostData.h"
#include "ui/widgets/RefreshFace.h"

#include <QWidget>

class QHBoxLayout;

namespace Tidemark {

class Avatar;
class Chip;
class FlowLayout;
class PlainLabel;
class PriceButton;

// What the post is, who made it, how old the figures are.
class PostHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PostHeader(QWidget *parent = nullptr);

    void showNothing(const QString &id);
    void setData(const PostData &facts, qint64 ttlS);
    void setPicture(const QImage &image);
    void setRefresh(const RefreshState &state);
    void setNow(qint64 now) { m_face.setNow(now); } // ages go on
    void addButton(QWidget *button);                // before the others

signals:
    void backRequested();
    void refreshRequested();
    void copyLinkRequested();
    void creatorOpened(const QString &handle);
    void hashtagOpened(const QString &name);
    void soundOpened(const QString &id);

private:
    void buildWords(QHBoxLayout *row);
    void buildButtons(FlowLayout *lines);
    void beginChips();
    void showChips(const PostData &facts);
    void showSound(const Post &post);

    Avatar *m_picture = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_facts = nullptr;
    Chip *m_creator = nullptr;
    Chip *m_outlier = nullptr;
    FlowLayout *m_tags = nullptr;
    FlowLayout *m_buttons = nullptr;
    PriceButton *m_refresh = nullptr;
    RefreshFace m_face;
};

} // namespace Tidemark
