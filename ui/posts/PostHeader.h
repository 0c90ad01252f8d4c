// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posts/PostData.h"

#include <QWidget>

class QHBoxLayout;

namespace Tidemark {

class AgeChip;
class Avatar;
class Chip;
class FlowLayout;
class PlainLabel;
class PriceButton;

struct PostRefreshState {
    std::optional<qint64> price;
    bool asking = false;
    bool failed = false;
    bool offline = false;
    std::optional<qint64> asOf;
};

// What the post is, who made it, how old the figures are.
class PostHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PostHeader(QWidget *parent = nullptr);

    void showNothing(const QString &id);
    void setData(const PostData &facts, qint64 ttlS);
    void setPicture(const QImage &image);
    void setRefresh(const PostRefreshState &state);

signals:
    void backRequested();
    void refreshRequested();
    void copyLinkRequested();
    void creatorOpened(const QString &handle);
    void hashtagOpened(const QString &name);

private:
    void buildWords(QHBoxLayout *row);
    void buildButtons(QHBoxLayout *row);
    void showChips(const PostData &facts);
    void updateAge();

    Avatar *m_picture = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_facts = nullptr;
    AgeChip *m_age = nullptr;
    Chip *m_creator = nullptr;
    Chip *m_outlier = nullptr;
    FlowLayout *m_tags = nullptr;
    PriceButton *m_refresh = nullptr;
    PostRefreshState m_state;
    qint64 m_observedAt = 0;
    qint64 m_at = 0;
    qint64 m_ttlS = 0;
};

} // namespace Tidemark
