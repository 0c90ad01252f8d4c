// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/AskedList.h"

namespace Tidemark {

class CreatorsModel;
class ImageSource;

enum class Follows { Followers, Following };

// Who follows a creator, or whom a creator follows: pages that are asked for one by one. An account that hides them gives
// an empty page.
class FollowsCard : public AskedList
{
    Q_OBJECT

public:
    FollowsCard(Engine &engine, Follows which, ImageSource *images, QWidget *parent = nullptr);

    void showFor(const QString &handle); // shows what is held, asks nothing

signals:
    void creatorOpened(const QString &handle);

protected:
    void ask(const Asked &asked) override;
    void clearRows() override;

private:
    void fill(const ListAnswer<Profile> &list);

    Follows m_which;
    CreatorsModel *m_model = nullptr;
};

} // namespace Tidemark
