// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"
#include "ui/widgets/RefreshFace.h"

#include <QWidget>

class QVBoxLayout;

namespace Tidemark {

class Avatar;
class Chip;
class FlowLayout;
class PlainLabel;
class PriceButton;

// Who the page is about, how old that knowledge is, and what can be done about it.
class ProfileHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileHeader(QWidget *parent = nullptr);

    void showNobody(const QString &handle); // nothing is known yet
    void setData(const ProfileData &facts, qint64 ttlS);
    void setAvatar(const QImage &image);
    void setRefresh(const RefreshState &state);
    void setNow(qint64 now); // ages go on
    [[nodiscard]] PriceButton *exportButton() const { return m_export; }

    void addButton(QWidget *button); // before the others

signals:
    void refreshRequested();
    void allRequested();

private:
    void showRegion(const ProfileData &facts);
    void buildNames(QVBoxLayout *column);
    void buildChips(QVBoxLayout *column);
    void buildButtons(FlowLayout *lines);

    Avatar *m_avatar = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_handle = nullptr;
    PlainLabel *m_bio = nullptr;
    Chip *m_verified = nullptr;
    Chip *m_private = nullptr;
    Chip *m_region = nullptr;
    Chip *m_history = nullptr;
    Chip *m_gone = nullptr;
    PriceButton *m_all = nullptr;
    PriceButton *m_export = nullptr;
    PriceButton *m_refresh = nullptr;
    FlowLayout *m_buttons = nullptr;
    RefreshFace m_face;
};

} // namespace Tidemark
